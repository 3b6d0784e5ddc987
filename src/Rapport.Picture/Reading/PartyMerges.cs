using System.Collections.Immutable;
using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>Which parties people have said to be one: the decisions <c>merge-parties</c>, subject and detail.</summary>
internal sealed class PartyMerges
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Those decided until that entry of the log.</summary>
    public static PartyMerges Of(PictureConnection connection, long seq = long.MaxValue)
    {
        var merges = new PartyMerges();
        DecisionRow[] decisions =
        [
            .. connection
                .Decisions.Where(d => d.Action == DecisionWords.MergeParties && d.Seq <= seq)
                .OrderBy(d => d.Seq),
        ];
        foreach (DecisionRow decision in decisions)
        {
            merges.Join(decision.Subject, DecisionDetail.Into(decision.Detail));
        }
        return merges;
    }

    /// <summary>Everyone who is the same as <paramref name="id"/>.</summary>
    public ImmutableArray<string> Same(string id)
    {
        string root = Root(id);
        return
        [
            .. _parents
                .Keys.Append(id)
                .Where(k => Root(k) == root)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The id that stands for all that are the same.</summary>
    public string Root(string id)
    {
        while (_parents.TryGetValue(id, out string? parent) && parent != id)
        {
            id = parent;
        }
        return id;
    }

    // The id that is merged into another gives way, whatever stood for it before.
    private void Join(string from, string into)
    {
        _parents.TryAdd(from, from);
        _parents.TryAdd(into, into);
        string root = Root(into);
        _parents[Root(from)] = root;
    }
}
