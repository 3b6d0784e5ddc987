using Rapport.Cli.Evaluation;

namespace Rapport.Cli.Comparison;

/// <summary>Pairs the statements of two readings of the same articles.</summary>
/// <remarks>
/// From the surest to the loosest: the same content, the same evidence and type, overlapping evidence and the same type, the same
/// evidence alone. Within a step pairs that differ in fewer fields come first, then those that stand earlier.
/// </remarks>
internal sealed class StatementMatching
{
    private readonly List<ScoredStatement> _old;
    private readonly List<ScoredStatement> _new;
    private readonly List<Difference> _differences = [];

    private StatementMatching(IEnumerable<ScoredStatement> old, IEnumerable<ScoredStatement> renewed)
    {
        _old = [.. old];
        _new = [.. renewed];
    }

    /// <summary>What differs, by document in ordinal order, then by place.</summary>
    /// <param name="old">All statements of the old reading.</param>
    /// <param name="renewed">All statements of the new one.</param>
    /// <param name="unchanged">How many are the same.</param>
    public static List<Difference> Compare(
        IReadOnlyList<ScoredStatement> old,
        IReadOnlyList<ScoredStatement> renewed,
        out int unchanged
    )
    {
        ILookup<string, ScoredStatement> oldOf = old.ToLookup(s => s.Document, StringComparer.Ordinal);
        ILookup<string, ScoredStatement> newOf = renewed.ToLookup(s => s.Document, StringComparer.Ordinal);
        var all = new List<Difference>();
        unchanged = 0;
        foreach (string document in oldOf.Concat(newOf).Select(g => g.Key).Distinct().Order(StringComparer.Ordinal))
        {
            var matching = new StatementMatching(oldOf[document], newOf[document]);
            unchanged += matching.Run();
            all.AddRange(
                matching._differences.OrderBy(d => d.Latest.Start).ThenBy(d => d.Latest.End).ThenBy(d => d.Change)
            );
        }
        return all;
    }

    // How many are the same.
    private int Run()
    {
        int unchanged = Pair((o, n) => SameEvidence(o, n) && Difference.FieldsOf(o, n).IsEmpty);
        Pair((o, n) => SameEvidence(o, n) && o.Type == n.Type);
        Pair((o, n) => Overlap(o, n) && o.Type == n.Type);
        Pair(SameEvidence);
        _differences.AddRange(_old.Select(o => new Difference(o, null, [])));
        _differences.AddRange(_new.Select(n => new Difference(null, n, [])));
        return unchanged;
    }

    private int Pair(Func<ScoredStatement, ScoredStatement, bool> fits)
    {
        List<(ScoredStatement Old, ScoredStatement New, int Fields)> candidates =
        [
            .. from o in _old from n in _new where fits(o, n) select (o, n, Difference.FieldsOf(o, n).Length),
        ];
        var taken = new HashSet<ScoredStatement>(ReferenceEqualityComparer.Instance);
        int pairs = 0;
        foreach (
            (ScoredStatement old, ScoredStatement renewed, int fields) in candidates
                .OrderBy(c => c.Fields)
                .ThenBy(c => c.Old.Start)
                .ThenBy(c => c.New.Start)
        )
        {
            if (taken.Contains(old) || taken.Contains(renewed))
            {
                continue;
            }
            taken.Add(old);
            taken.Add(renewed);
            pairs++;
            if (fields > 0)
            {
                _differences.Add(new Difference(old, renewed, Difference.FieldsOf(old, renewed)));
            }
        }
        _old.RemoveAll(taken.Contains);
        _new.RemoveAll(taken.Contains);
        return pairs;
    }

    private static bool SameEvidence(ScoredStatement a, ScoredStatement b) => a.Start == b.Start && a.End == b.End;

    private static bool Overlap(ScoredStatement a, ScoredStatement b) => a.Start < b.End && b.Start < a.End;
}
