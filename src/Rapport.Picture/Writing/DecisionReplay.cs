using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Text;

namespace Rapport.Picture.Writing;

/// <summary>Makes the decisions about an article's statements again on a new coding of it.</summary>
internal sealed class DecisionReplay
{
    private readonly ILookup<string, DecisionRow> _byArticle;

    public DecisionReplay(PictureConnection connection)
    {
        string[] actions =
        [
            DecisionWords.Accept,
            DecisionWords.Correct,
            DecisionWords.Reject,
            DecisionWords.SplitParty,
        ];
        _byArticle = connection
            .Decisions.Where(d => actions.Contains(d.Action))
            .OrderBy(d => d.Seq)
            .AsEnumerable()
            .ToLookup(d => DecisionDetail.Article(d.Detail), StringComparer.Ordinal);
    }

    /// <summary>The statements of a new coding as they stand after the decisions: coded ones, ended ones, and those that people wrote.</summary>
    /// <param name="article">The article.</param>
    /// <param name="coding">The new coding.</param>
    /// <param name="coded">As coded, with their numbers.</param>
    /// <param name="next">Gives the next free number.</param>
    public IReadOnlyList<StatementRows> Apply(
        ArticleRow article,
        CodingRow coding,
        IReadOnlyList<StatementRows> coded,
        Func<long> next
    )
    {
        if (!_byArticle[article.Sha].Any())
        {
            return coded;
        }
        var codePoints = new CodePointIndex(article.Text);
        List<StatementRows> rows = [.. coded];
        foreach (DecisionRow decision in _byArticle[article.Sha])
        {
            StatementRows was = DecisionWriter.Rows(DecisionDetail.Coded(decision.Detail), -1, article, codePoints);
            int at = Match(rows, was.Statement);
            if (at >= 0)
            {
                StatementRow ended = rows[at].Statement;
                rows[at] = rows[at] with { Statement = ended with { Ended = decision.Seq } };
            }
            string stands = DecisionDetail.Statement(decision.Detail);
            if (stands != "null")
            {
                rows.Add(Written(stands, decision, article, codePoints, coding, next()));
            }
        }
        return rows;
    }

    private static StatementRows Written(
        string line,
        DecisionRow decision,
        ArticleRow article,
        CodePointIndex codePoints,
        CodingRow coding,
        long id
    )
    {
        StatementRows rows = DecisionWriter
            .Rows(line, -1, article, codePoints)
            .Numbered(id, article.Id, coding.Run, coding.Added);
        return rows with
        {
            Statement = rows.Statement with
            {
                Decision = decision.Seq,
                Review = DecisionWords.ReviewOf(decision.Action),
            },
        };
    }

    /// <summary>The same statement, else one of its type whose evidence overlaps most; −1 where there is none.</summary>
    private static int Match(List<StatementRows> rows, StatementRow was)
    {
        int best = -1;
        int most = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            StatementRow row = rows[i].Statement;
            if (row.Ended != long.MaxValue)
            {
                continue;
            }
            if (row.Hash == was.Hash)
            {
                return i;
            }
            int common = Math.Min(row.EvidenceEnd, was.EvidenceEnd) - Math.Max(row.EvidenceStart, was.EvidenceStart);
            if (row.Type == was.Type && row.Kind == was.Kind && row.Review is null && common > most)
            {
                (best, most) = (i, common);
            }
        }
        return best;
    }
}
