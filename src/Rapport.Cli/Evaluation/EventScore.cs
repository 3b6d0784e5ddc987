namespace Rapport.Cli.Evaluation;

/// <summary>Scores coded events against annotated ones; the figures are those of <c>gold_score.py</c>.</summary>
internal sealed class EventScore
{
    private readonly List<(string Gold, string Coded)> _pairs = [];
    private readonly List<(string Gold, string Coded)> _classes = [];
    private readonly List<string> _misses = [];
    private readonly List<(double Confidence, bool IsRight)> _judged = [];
    private int _events;
    private int _typed;
    private int _dyads;
    private int _coded;
    private int _right;
    private int _empty;
    private int _alarms;
    private int _exact;
    private int _exactOf;

    /// <summary>Scores the statements of one reading of a gold set.</summary>
    /// <param name="gold">The records.</param>
    /// <param name="statements">The statements of all of them.</param>
    public static Evaluated Of(IReadOnlyList<GoldRecord> gold, IReadOnlyList<ScoredStatement> statements)
    {
        List<ScoredStatement> events = [.. statements.Where(s => s.Kind == "event")];
        ILookup<string, ScoredStatement> byDocument = events.ToLookup(s => s.Document, StringComparer.Ordinal);
        var score = new EventScore();
        foreach (GoldRecord record in gold)
        {
            score.Add(record, [.. byDocument[record.Id]]);
        }
        score.AddExact(gold, byDocument);
        return new Evaluated(score.Figures(gold.Count, events.Count), score._misses, score._judged);
    }

    private void Add(GoldRecord record, List<ScoredStatement> coded)
    {
        List<ScoredStatement> real = coded.FindAll(s => s.Type != "STATEMENT");
        if (record.Events.IsEmpty)
        {
            _empty += record.IsDoubtful ? 0 : 1;
            _alarms += !record.IsDoubtful && real.Count > 0 ? 1 : 0;
            return;
        }
        if (record.Events[0].Scheme == "PENTACLASS")
        {
            ScoredStatement? best = First(coded, s => s.Confidence);
            _classes.Add(
                (record.Events[0].Code, best is null ? "0" : EventRoots.Class(EventRoots.Merged(best.Type)) ?? "0")
            );
            return;
        }
        HashSet<string> roots = [.. record.Events.Select(e => e.Root).OfType<string>()];
        if (roots.Count == 0)
        {
            return;
        }
        _coded += real.Count;
        _right += real.Count(s => EventRoots.Of(s).Any(roots.Contains));
        _judged.AddRange(real.Select(s => (s.Confidence, record.Events.Any(e => IsMeant(e, s)))));
        foreach (GoldEvent wanted in record.Events.Where(e => e.Root is not null))
        {
            AddEvent(record, wanted, wanted.Root!, coded);
        }
    }

    private void AddEvent(GoldRecord record, GoldEvent wanted, string root, List<ScoredStatement> coded)
    {
        _events++;
        List<ScoredStatement> same = coded.FindAll(s => EventRoots.Of(s).Contains(root));
        _typed += same.Count > 0 ? 1 : 0;
        bool found = same.Count > 0;
        if (wanted.HasParties)
        {
            found = same.Exists(s => PartyFit.Of(wanted, s) == 2);
            _dyads += found ? 1 : 0;
            ScoredStatement? best = First(coded, s => PartyFit.Of(wanted, s), s => s.Confidence);
            bool fits = best is not null && PartyFit.Of(wanted, best) > 0;
            _pairs.Add(
                (
                    root,
                    !fits ? "NONE"
                    : root == "AGREE" && EventRoots.Of(best!).Contains(root) ? root
                    : EventRoots.Merged(best!.Type)
                )
            );
        }
        if (!found)
        {
            string types = string.Join(", ", coded.Select(s => $"{s.Type} {s.Status}"));
            _misses.Add($"{root}: {record.Text} [{types}]");
        }
    }

    private static bool IsMeant(GoldEvent gold, ScoredStatement s) =>
        gold.Root is { } root && EventRoots.Of(s).Contains(root) && (!gold.HasParties || PartyFit.Of(gold, s) == 2);

    // A set whose parties are all codes asks for source, target and code as they stand.
    private void AddExact(IReadOnlyList<GoldRecord> gold, ILookup<string, ScoredStatement> coded)
    {
        List<GoldRecord> asked = [.. gold.Where(r => !r.IsMeantToFail)];
        bool isCoded = asked.SelectMany(r => r.Events).All(IsCoded);
        if (!isCoded || asked.All(r => r.Events.IsEmpty))
        {
            return;
        }
        foreach (GoldRecord record in asked)
        {
            HashSet<string> wanted = [.. record.Events.Select(e => $"{e.Source}>{e.Target} {e.Code}")];
            _exactOf++;
            _exact += wanted.SetEquals(coded[record.Id].SelectMany(Triples)) ? 1 : 0;
        }
    }

    private static bool IsCoded(GoldEvent e) =>
        e is { Scheme: "CAMEO", Source: not null, Target: not null }
        && !e.Source.Contains(':', StringComparison.Ordinal);

    private static IEnumerable<string> Triples(ScoredStatement s) =>
        from actor in s.Actors
        from recipient in s.Recipients
        where actor.Id != recipient.Id
        select $"{actor.Id}>{recipient.Id} {s.Json.Text("cameo")}";

    private List<Figure> Figures(int records, int events)
    {
        List<Figure> figures = [Figure.Count("records", records), Figure.Count("coded events", events)];
        if (_events > 0)
        {
            figures.Add(Figure.Share("type found", _typed, _events));
            figures.Add(Figure.Share("coded with a gold type", _right, _coded));
        }
        if (_pairs.Count > 0)
        {
            figures.Add(Figure.Share("type and parties found", _dyads, _pairs.Count));
            AddScores(figures, "type at gold parties", _pairs);
            List<(string, string)> classes =
            [
                .. _pairs.Select(p => (EventRoots.Class(p.Gold) ?? "0", EventRoots.Class(p.Coded) ?? "none")),
            ];
            figures.Add(Figure.Score("five classes, macro-F1", MacroF1(classes)));
        }
        if (_classes.Count > 0)
        {
            AddScores(figures, "five classes", _classes);
        }
        if (_empty > 0)
        {
            figures.Add(Figure.Share("false alarms on empty records", _alarms, _empty));
        }
        if (_exactOf > 0)
        {
            figures.Add(Figure.Share("source, target and code exactly", _exact, _exactOf));
        }
        return figures;
    }

    private static void AddScores(List<Figure> figures, string name, List<(string Gold, string Coded)> pairs)
    {
        figures.Add(Figure.Score($"{name}, macro-F1", MacroF1(pairs)));
        figures.Add(Figure.Share($"{name}, accuracy", pairs.Count(p => p.Gold == p.Coded), pairs.Count));
    }

    /// <summary>The mean F1 over the labels that the gold has.</summary>
    private static double MacroF1(List<(string Gold, string Coded)> pairs)
    {
        string[] labels = [.. pairs.Select(p => p.Gold).Distinct(StringComparer.Ordinal)];
        return labels.Length == 0 ? 0 : labels.Average(l => F1(l, pairs));
    }

    private static double F1(string label, List<(string Gold, string Coded)> pairs)
    {
        int right = pairs.Count(p => p.Gold == label && p.Coded == label);
        int either = pairs.Count(p => p.Gold == label) + pairs.Count(p => p.Coded == label);
        return either == 0 ? 0 : 2.0 * right / either;
    }

    // The first of the best, as the scorer takes it.
    private static ScoredStatement? First(List<ScoredStatement> coded, params Func<ScoredStatement, double>[] keys)
    {
        IOrderedEnumerable<ScoredStatement> ordered = coded.OrderByDescending(keys[0]);
        foreach (Func<ScoredStatement, double> key in keys.Skip(1))
        {
            ordered = ordered.ThenByDescending(key);
        }
        return ordered.FirstOrDefault();
    }
}
