namespace Rapport.Knowledge.Tables;

/// <summary>Reads the tables whose rows are entities.</summary>
internal sealed class EntityTables(LoadContext context)
{
    private readonly HashSet<(EntityType, string)> _kinds = [];
    private readonly List<(string File, int Line, string Id, string Of)> _owners = [];

    /// <summary>Codes of states by id.</summary>
    public Dictionary<string, StateCodes> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the vocabulary and all entities, and checks who belongs to whom.</summary>
    public void Read()
    {
        context.Read(TableSchema.Sources, ReadSource);
        context.Read(TableSchema.Kinds, ReadKind);
        context.Read(TableSchema.States, ReadState);
        context.Read(TableSchema.Organizations, row => ReadEntity(row, EntityType.Organization));
        context.Read(TableSchema.People, row => ReadEntity(row, EntityType.Person));
        context.Read(TableSchema.Groups, row => ReadEntity(row, EntityType.Group));
        context.Read(TableSchema.Regions, row => ReadEntity(row, EntityType.Region));
        context.Read(TableSchema.Projects, row => ReadEntity(row, EntityType.Project));
        foreach ((string file, int line, string id, string of) in _owners)
        {
            if (!context.Entities.ContainsKey(of))
            {
                context.Faults.Add(
                    new DataFault(
                        file,
                        line,
                        0,
                        $"“{id}” belongs to unknown “{of}”",
                        "add the entity to its table or correct the id"
                    )
                );
            }
        }
    }

    private void ReadSource(TsvReader row)
    {
        if (LoadContext.TryRequired(row, 0, "id", out string id) && !context.Sources.Add(id))
        {
            row.Fault($"source “{id}” stands twice", "remove one of the rows");
        }
    }

    private void ReadKind(TsvReader row)
    {
        if (!EnumNames.TryParse(row.Field(0), out EntityType type))
        {
            row.Fault($"unknown entity type “{row.Field(0)}”", EnumNames.Remedy<EntityType>());
        }
        else if (LoadContext.TryRequired(row, 1, "kind", out string kind) && !_kinds.Add((type, kind)))
        {
            row.Fault($"kind “{kind}” stands twice", "remove one of the rows");
        }
    }

    private void ReadState(TsvReader row)
    {
        if (ReadEntity(row, EntityType.State) is not { } state)
        {
            return;
        }
        int? cow = ReadNumber(row, 7, "cow");
        int? gw = ReadNumber(row, 8, "gw");
        Codes.Add(state.Id, new StateCodes(context.OptionalText(row, 6), cow, gw));
    }

    private static int? ReadNumber(TsvReader row, int column, string name)
    {
        ReadOnlySpan<char> field = row.Field(column);
        if (field.IsEmpty)
        {
            return null;
        }
        if (int.TryParse(field, System.Globalization.CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }
        row.Fault($"“{field}” is no number", $"write the {name} code in digits");
        return null;
    }

    private Entity? ReadEntity(TsvReader row, EntityType type)
    {
        if (
            !LoadContext.TryRequired(row, 0, "id", out string id)
            || !LoadContext.TryRequired(row, 1, "name", out string name)
            || !TryKind(row, type, out string? kind)
            || !LoadContext.TryDates(row, 3, 4, out DateRange dates)
        )
        {
            return null;
        }
        string? of = context.OptionalText(row, 5);
        var entity = new Entity(id, name, type, kind, dates.FirstDay, dates.LastDay, of);
        if (!context.Entities.TryAdd(id, entity))
        {
            row.Fault($"the id “{id}” stands twice", "give one of the two another id, or remove it");
            return null;
        }
        if (of is not null)
        {
            _owners.Add((row.File, row.Line, id, of));
        }
        context.EntityList.Add(entity);
        return entity;
    }

    private bool TryKind(TsvReader row, EntityType type, out string? kind)
    {
        kind = context.OptionalText(row, 2);
        if (kind is null || _kinds.Contains((type, kind)))
        {
            return true;
        }
        row.Fault($"unknown kind “{kind}” of {EnumNames.Word(type)}", "add it to kinds.tsv or correct it");
        return false;
    }
}
