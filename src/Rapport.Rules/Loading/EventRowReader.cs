using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;

namespace Rapport.Rules.Loading;

/// <summary>Makes rules of the rows of <c>lexicon/en/events/*.tsv</c>.</summary>
internal sealed class EventRowReader(
    IReadOnlyDictionary<string, Frame> frames,
    Ontology ontology,
    PathParser paths,
    List<DataFault> faults
)
{
    public static IReadOnlyList<string> Columns { get; } =
    ["lemma", "upos", "type", "mode", "cameo", "context", "frame", "when", "example", "silent", "source"];

    /// <summary>The rule of a row, or null where the row is at fault.</summary>
    public CompiledRule? Read(LexiconRow row)
    {
        var list = new FaultList(row.File, faults);
        int before = faults.Count;
        var types = new TypeReader(ontology, (code, what, remedy) => list.Add(code, row.Line, 0, what, remedy));
        RuleType type = types.Event(
            row["type"],
            OrNull(row["mode"]),
            OrNull(row["cameo"]),
            row["context"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
        Upos upos = UposNames.Parse(row["upos"]);
        Frame? frame = ReadFrame(row, type, upos, list);
        ImmutableArray<PathExpression> conditions = ReadConditions(row, list);
        Rule rule = ReadRule(row, type, frame, list);
        if (faults.Count > before || row["lemma"].Length == 0)
        {
            return null;
        }
        return new CompiledRule
        {
            Rule = rule,
            Trigger = Trigger.Read(row["lemma"], [upos]),
            Conditions = [.. conditions, .. frame?.Conditions ?? []],
            Roles = frame?.Roles ?? [],
            Absorbs = frame?.Absorbs ?? [],
            FromLexicon = true,
            IsSilencer = type.IsNone,
        };
    }

    private static string? OrNull(string field) => field.Length == 0 ? null : field;

    private static Frame? ReadNone(LexiconRow row, FaultList list)
    {
        if (row["silent"].Length == 0)
        {
            list.Add("R013", row.Line, 0, "a NONE row needs a sentence under “silent”", "add one");
        }
        return null;
    }

    private Frame? ReadFrame(LexiconRow row, RuleType type, Upos upos, FaultList list)
    {
        if (type.IsNone)
        {
            return ReadNone(row, list);
        }
        if (!frames.TryGetValue(row["frame"], out Frame? frame))
        {
            list.Add("R015", row.Line, 0, $"“{row["frame"]}” is no frame", "use one of data/rules/en/frames.yaml");
        }
        else if (!frame.Upos.Contains(upos))
        {
            list.Add("R018", row.Line, 0, $"frame “{frame.Name}” is not for {row["upos"]}", "use another frame");
        }
        if (row["example"].Length == 0)
        {
            list.Add("R013", row.Line, 0, $"“{row["lemma"]}” has no example", "add a sentence that it must code");
        }
        return frame;
    }

    private ImmutableArray<PathExpression> ReadConditions(LexiconRow row, FaultList list)
    {
        var reader = new PatternReader(paths, list);
        var place = new TextPlace(row.Line, 1);
        return
        [
            .. row["when"]
                .Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => reader.Condition(text, place))
                .OfType<PathExpression>(),
        ];
    }

    private static Rule ReadRule(LexiconRow row, RuleType type, Frame? frame, FaultList list)
    {
        string id =
            $"lex.{type.Name.ToLowerInvariant()}.{row["lemma"].Replace(' ', '-')}.{row["upos"].ToLowerInvariant()}";
        return new Rule
        {
            Id = frame is null ? id : $"{id}.{frame.Name}",
            Kind = type.Kind,
            Type = type.Name,
            Mode = type.Mode,
            Context = type.Context,
            Cameo = type.Cameo,
            Mutual = frame?.Mutual ?? false,
            Why =
                frame?.Why.Replace("{lemma}", row["lemma"], StringComparison.Ordinal)
                ?? $"“{row["lemma"]}” is an idiom that means no event",
            Source = $"{row.File}:{row.Line}",
            Says = Examples(row, "example", "", list),
            Silent = Examples(row, "silent", "another sense", list),
        };
    }

    private static ImmutableArray<RuleExample> Examples(LexiconRow row, string column, string because, FaultList list)
    {
        if (row[column].Length == 0)
        {
            return [];
        }
        RuleExample? example = ExampleMarkup.Read(row[column], because, $"{row.File}:{row.Line}", out string fault);
        if (example is null)
        {
            list.Add("R014", row.Line, 0, $"example “{row[column]}” is not understood", fault);
            return [];
        }
        return [example];
    }
}
