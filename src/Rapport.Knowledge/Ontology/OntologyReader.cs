using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Knowledge;

/// <summary>Reads and cross-checks the ontology's tables.</summary>
internal sealed class OntologyReader(string dataDirectory)
{
    private readonly List<DataFault> _faults = [];

    public Ontology Read()
    {
        LexiconTable contexts = Load("contexts", "context", "description", "source");
        LexiconTable modes = Load("modes", "type", "mode", "cameo", "score", "description", "source");
        LexiconTable types = Load("event-types", "type", "quad", "cameo", "recipient", "description", "source");
        LexiconTable relations = Load("relation-types", "relation", "mutual", "description", "source");
        LexiconTable cameo = Load("cameo", "code", "name", "goldstein", "type", "mode", "context", "source");

        ImmutableArray<EventType> events = [.. Unique(types, "type").Select(row => ReadType(row, modes))];
        var ontology = new Ontology(
            events,
            [
                .. Unique(relations, "relation")
                    .Select(r => new RelationType(r["relation"], IsYes(r["mutual"]), r["description"])),
            ],
            [.. Unique(cameo, "code").Select(ReadCameo).OrderBy(c => c.Code, StringComparer.Ordinal)],
            [.. Unique(contexts, "context").Select(r => r["context"])]
        )
        {
            ContextDescriptions = [.. contexts.Rows.Select(r => new EventContext(r["context"], r["description"]))],
            Choices = ReadChoices(),
            Boundaries = ReadBoundaries(events),
        };
        Check(ontology, types, modes, cameo);
        return _faults.Count == 0 ? ontology : throw new DataException(_faults);
    }

    // Notes for people: a folder of rules works without them.
    private LexiconTable? LoadNotes(string name, params string[] columns) =>
        File.Exists(Path.Combine(dataDirectory, "ontology", $"{name}.tsv")) ? Load(name, columns) : null;

    private ImmutableArray<CodeChoice> ReadChoices() =>
        [
            .. (LoadNotes("choices", "code", "about", "sources", "choice", "why", "source")?.Rows ?? []).Select(
                r => new CodeChoice(r["code"], r["about"], r["sources"], r["choice"], r["why"])
            ),
        ];

    private ImmutableArray<TypeBoundary> ReadBoundaries(ImmutableArray<EventType> events)
    {
        LexiconTable? table = LoadNotes("boundaries", "type", "beside", "difference", "source");
        foreach (LexiconRow row in table?.Rows ?? [])
        {
            foreach (string type in new[] { row["type"], row["beside"] }.Where(t => events.All(e => e.Name != t)))
            {
                Fault(row, $"event type “{type}” is not in event-types.tsv", "use one that is");
            }
        }
        return [.. (table?.Rows ?? []).Select(r => new TypeBoundary(r["type"], r["beside"], r["difference"]))];
    }

    private static bool IsYes(string field) => string.Equals(field, "yes", StringComparison.Ordinal);

    private LexiconTable Load(string name, params string[] columns) =>
        LexiconTable.Load(dataDirectory, $"ontology/{name}.tsv", columns, _faults);

    private List<LexiconRow> Unique(LexiconTable table, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<LexiconRow> rows = [];
        foreach (LexiconRow row in table.Rows)
        {
            if (seen.Add(row[key]))
            {
                rows.Add(row);
            }
            else
            {
                Fault(row, $"“{row[key]}” stands twice", "remove one");
            }
        }
        return rows;
    }

    private EventType ReadType(LexiconRow row, LexiconTable modes) =>
        new(
            row["type"],
            row["quad"],
            row["cameo"],
            IsYes(row["recipient"]),
            [
                .. modes
                    .Rows.Where(m => string.Equals(m["type"], row["type"], StringComparison.Ordinal))
                    .Select(m => new EventMode(m["mode"], m["cameo"], Number(m, "score"), m["description"])),
            ],
            row["description"]
        );

    private CameoCode ReadCameo(LexiconRow row) =>
        new(
            row["code"],
            row["name"],
            Number(row, "goldstein") ?? 0,
            row["type"],
            row["mode"] is { Length: > 0 } mode ? mode : null,
            [.. row["context"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
        );

    private double? Number(LexiconRow row, string column)
    {
        if (row[column].Length == 0)
        {
            return null;
        }
        if (double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return value;
        }
        Fault(row, $"“{row[column]}” in column {column} is no number", "write it as 3.5");
        return null;
    }

    private void Check(Ontology ontology, LexiconTable types, LexiconTable modes, LexiconTable cameo)
    {
        foreach (LexiconRow row in types.Rows.Concat(modes.Rows).Where(r => ontology.FindCameo(r["cameo"]) is null))
        {
            Fault(row, $"CAMEO code “{row["cameo"]}” is not in cameo.tsv", "use one that is");
        }
        foreach (LexiconRow row in modes.Rows.Concat(cameo.Rows))
        {
            EventType? type = ontology.FindEvent(row["type"]);
            if (type is null)
            {
                Fault(row, $"event type “{row["type"]}” is not in event-types.tsv", "use one that is");
            }
            else if (
                row["mode"].Length > 0
                && !type.Modes.Any(m => string.Equals(m.Name, row["mode"], StringComparison.Ordinal))
            )
            {
                Fault(row, $"{type.Name} has no mode “{row["mode"]}”", "use one of modes.tsv");
            }
        }
        foreach (LexiconRow row in cameo.Rows)
        {
            foreach (string context in ontology.FindCameo(row["code"])!.Context.Where(c => !ontology.HasContext(c)))
            {
                Fault(row, $"context “{context}” is not in contexts.tsv", "use one that is");
            }
        }
    }

    private void Fault(LexiconRow row, string what, string remedy) =>
        _faults.Add(new DataFault(row.File, row.Line, 0, what, remedy));
}
