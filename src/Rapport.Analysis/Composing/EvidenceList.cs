using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>Numbers the evidence in the order in which the brief uses it.</summary>
/// <param name="articles">Articles by id.</param>
/// <param name="mostQuoted">So many endnotes at most for one sentence; 0 for no limit.</param>
internal sealed class EvidenceList(IReadOnlyDictionary<string, Article> articles, int mostQuoted)
{
    private readonly Dictionary<(string, CharSpan), int> _numbers = [];
    private readonly List<BriefEvidence> _evidence = [];

    public ImmutableArray<BriefEvidence> All => [.. _evidence];

    /// <summary>What a sentence made of these statements rests on.</summary>
    public Support Number(Statement first, IEnumerable<Statement> more) =>
        Support.Of(Number(first), [.. more.Select((s, i) => Number(s, mostQuoted > 0 && i + 1 >= mostQuoted))]);

    /// <summary>The text that a statement was coded from.</summary>
    public string TextOf(Statement statement) => articles[statement.Evidence.Document].Text;

    /// <summary>When the article of a statement was published, or null.</summary>
    public DateOnly? Published(Statement statement) => articles[statement.Evidence.Document].Published?.Date;

    private static ArticleReference Reference(Article a) => new(a.Id, a.Title, a.Published, a.Source, a.Url);

    private EvidencedStatement Number(Statement statement, bool isLeftOut = false)
    {
        Evidence evidence = statement.Evidence;
        var key = (evidence.Document, evidence.Span);
        if (isLeftOut)
        {
            return new EvidencedStatement(statement.Id, _numbers.GetValueOrDefault(key));
        }
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _numbers.Count + 1;
            _numbers.Add(key, number);
            _evidence.Add(
                new BriefEvidence(number, Reference(articles[evidence.Document]), evidence.Sentence + 1, evidence.Text)
            );
        }
        return new EvidencedStatement(statement.Id, number);
    }
}
