using System.Reflection;
using System.Text;
using System.Text.Json;
using LinqToDB.Mapping;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Verifying;

/// <summary>Proves that the rows of statements are those that their lines of JSON give.</summary>
internal sealed class StatementCheck
{
    private readonly ArticleRow[] _articles;
    private readonly ILookup<long, CodingRow> _codings;
    private readonly ILookup<long, StatementRow> _statements;
    private readonly ILookup<long, PartyRow> _parties;
    private readonly ILookup<long, SideRow> _sides;
    private readonly Dictionary<long, DecisionRow> _decisions;
    private readonly Dictionary<long, string> _withdrawals;

    public StatementCheck(PictureConnection connection, ArticleRow[] articles, ILookup<long, CodingRow> codings)
    {
        _articles = articles;
        _codings = codings;
        long[] ids = [.. articles.Select(a => a.Id)];
        StatementRow[] statements = [.. connection.Statements.Where(s => ids.Contains(s.Article))];
        IQueryable<long> statementIds = connection.Statements.Where(s => ids.Contains(s.Article)).Select(s => s.Id);
        _statements = statements.ToLookup(s => s.Article);
        _parties = connection.Parties.Where(p => statementIds.Contains(p.Statement)).ToLookup(p => p.Statement);
        _sides = connection.Sides.Where(s => statementIds.Contains(s.Statement)).ToLookup(s => s.Statement);
        long[] decisions =
        [
            .. statements.Select(s => s.Decision ?? 0).Concat(statements.Select(s => s.Ended)).Distinct(),
        ];
        _decisions = connection.Decisions.Where(d => decisions.Contains(d.Seq)).ToDictionary(d => d.Seq);
        _withdrawals = connection
            .Log.Where(l => decisions.Contains(l.Seq) && l.What == LogWords.Withdrawal)
            .ToDictionary(l => l.Seq, l => l.Subject);
    }

    /// <summary>Gives the number of statements proved.</summary>
    public long Run()
    {
        long proved = 0;
        foreach (ArticleRow article in _articles)
        {
            var codePoints = new CodePointIndex(article.Text);
            foreach (CodingRow coding in _codings[article.Id])
            {
                string[] lines = LineReader.Lines(coding);
                StatementRow[] rows = [.. _statements[article.Id].Where(s => s.Run == coding.Run && s.Line >= 0)];
                for (int line = 0; line < lines.Length; line++)
                {
                    StatementRow[] own = [.. rows.Where(r => r.Line == line)];
                    FaultFound.Unless(own.Length > 0, "statement", $"{article.Sha}, line {line}", "it is missing");
                    foreach (StatementRow row in own)
                    {
                        Check(row, Expected(lines[line], line, article, codePoints), coding, article);
                    }
                    proved++;
                }
                FaultFound.Unless(
                    rows.All(r => r.Line < lines.Length),
                    "statement",
                    article.Sha,
                    "there is one that was not coded"
                );
            }
            foreach (StatementRow row in _statements[article.Id].Where(s => s.Line < 0))
            {
                CheckCorrected(row, article, codePoints);
                proved++;
            }
        }
        return proved;
    }

    private static StatementRows Expected(string line, int number, ArticleRow article, CodePointIndex codePoints)
    {
        try
        {
            Statement statement = StatementJson.Parse(Encoding.UTF8.GetBytes(line), codePoints);
            return StatementRows.Of(statement, number, article.Published, codePoints);
        }
        catch (JsonException e)
        {
            throw new FaultFound(
                new VerificationFault("coding", article.Sha, $"line {number} is no statement: {e.Message}")
            );
        }
    }

    private void Check(StatementRow row, StatementRows expected, CodingRow coding, ArticleRow article)
    {
        bool review = row.Decision is long decision && Says(decision, row);
        FaultFound.Unless(
            (review || row is { Decision: null, Review: null } && row.Added == coding.Added)
                && (
                    row.Ended == coding.Ended
                    || Says(row.Ended, row)
                    || _withdrawals.GetValueOrDefault(row.Ended) == article.Sha
                ),
            "statement",
            row.Id,
            "how long it stands, or its review, is not what was decided"
        );
        Compare(row, expected.Numbered(row.Id, row.Article, coding.Run, row.Added));
    }

    private void CheckCorrected(StatementRow row, ArticleRow article, CodePointIndex codePoints)
    {
        DecisionRow? decision = row.Decision is long seq ? _decisions.GetValueOrDefault(seq) : null;
        FaultFound.Unless(decision is not null, "statement", row.Id, "nobody wrote it");
        StatementRows expected = Expected(DecisionDetail.Statement(decision!.Detail), row.Line, article, codePoints);
        Compare(row, expected.Numbered(row.Id, row.Article, row.Run, row.Added));
    }

    // A decision about a statement names it by the id that it had when it was made, which recoding may change.
    private bool Says(long seq, StatementRow row) =>
        _decisions.GetValueOrDefault(seq) is { } decision
        && (row.Review is null || DecisionWords.ReviewOf(decision.Action) == row.Review || row.Ended == seq);

    private void Compare(StatementRow row, StatementRows expected)
    {
        StatementRow rest = expected.Statement with { Ended = row.Ended, Review = row.Review, Decision = row.Decision };
        FaultFound.Unless(
            row == rest,
            "statement",
            row.Id,
            row == rest ? "" : $"“{Difference(row, rest)}” is not what was coded"
        );
        PartyRow[] parties = [.. _parties[row.Id].OrderBy(Rank).ThenBy(p => p.Position)];
        FaultFound.Unless(
            parties.SequenceEqual(expected.Parties.OrderBy(Rank).ThenBy(p => p.Position)),
            "party",
            row.Id,
            "the statement's parties are not what was coded"
        );
        FaultFound.Unless(
            _sides[row.Id].ToHashSet().SetEquals(expected.Sides),
            "side",
            row.Id,
            "whom the statement involves is not what was coded"
        );
    }

    private static string Rank(PartyRow party) => party.Role;

    private static string Difference(StatementRow row, StatementRow expected) =>
        typeof(StatementRow)
            .GetProperties()
            .Where(p => p.GetCustomAttribute<ColumnAttribute>() is not null)
            .Where(p => !Equals(p.GetValue(row), p.GetValue(expected)))
            .Select(p => p.GetCustomAttribute<ColumnAttribute>()!.Name!)
            .FirstOrDefault("?");
}
