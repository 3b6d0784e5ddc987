using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>Whom an article names: what coverage is counted by.</summary>
internal static class MentionedEntities
{
    /// <summary>Ids of all whom a name of the gazetteer settles; a name that may mean several counts for none.</summary>
    public static ImmutableArray<string> Of(Document document, KnowledgeBase knowledge)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        DateOnly? published = document.Article.Published?.Date;
        foreach (Sentence sentence in document.Sentences.Where(s => !s.Kind.IsFurniture()))
        {
            IEnumerable<IGrouping<TokenSpan, NameMatch>> names = knowledge
                .FindNames(sentence)
                .Where(m => InUse(m, published))
                .GroupBy(m => m.Tokens);
            ids.UnionWith(
                names
                    .Select(n => n.Select(m => m.EntityId).Distinct(StringComparer.Ordinal).Take(2).ToArray())
                    .Where(c => c.Length == 1)
                    .Select(c => c[0])
            );
        }
        return [.. ids];
    }

    private static bool InUse(NameMatch match, DateOnly? day) =>
        day is not { } d || (match.From ?? DateOnly.MinValue) <= d && d <= (match.To ?? DateOnly.MaxValue);
}
