using Rapport.Knowledge.Names;

namespace Rapport.Knowledge.Tables;

/// <summary>Reads the names and indexes them together with the entities' own.</summary>
internal sealed class NameTable(LoadContext context)
{
    private readonly NameIndexBuilder _builder = new();

    /// <summary>Reads all names into an index.</summary>
    public NameIndex Read()
    {
        foreach (Entity entity in context.EntityList)
        {
            (DateOnly? from, DateOnly? to) = Lifetime(entity);
            _builder.Add(entity.Name, entity.Id, NameKind.Name, from, to);
        }
        context.Read(TableSchema.Names, ReadName);
        return _builder.Build();
    }

    private void ReadName(TsvReader row)
    {
        if (
            !context.TryEntity(row, 0, "entity", out string id)
            || !LoadContext.TryRequired(row, 1, "name", out string name)
            || !TryKind(row, out NameKind kind)
            || !LoadContext.TryDates(row, 3, 4, out DateRange dates)
        )
        {
            return;
        }
        (DateOnly? from, DateOnly? to) = Lifetime(context.Entities[id]);
        if (!_builder.Add(name, id, kind, dates.FirstDay ?? from, dates.LastDay ?? to))
        {
            row.Fault($"no text can match the name “{name}”", "write it with letters or digits");
        }
    }

    private static bool TryKind(TsvReader row, out NameKind kind)
    {
        if (EnumNames.TryParse(row.Field(2), out kind))
        {
            return true;
        }
        row.Fault($"unknown kind of name “{row.Field(2)}”", EnumNames.Remedy<NameKind>());
        return false;
    }

    // The dead keep their names; a state's go out of use with it.
    private static (DateOnly? From, DateOnly? To) Lifetime(Entity entity) =>
        entity.Type == EntityType.Person ? (null, null) : (entity.From, entity.To);
}
