using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Writing;

/// <summary>Writes decisions and what follows from them.</summary>
internal sealed class DecisionWriter(PictureTransaction transaction)
{
    /// <summary>Writes one decision; gives its number.</summary>
    /// <exception cref="PictureException">What it is about is not there.</exception>
    public long Write(Decision decision) =>
        decision switch
        {
            Accept d => Judge(d, d.Statement, line => line),
            Reject d => Judge(d, d.Statement, _ => null),
            Correct d => Judge(d, d.Statement, _ => Renamed(d.Json, d.Statement)),
            SplitParty d => Judge(d, d.Statement, line => Renamed(Split(line, d), d.Statement)),
            MergeParties d => Log(d, d.Party, DecisionDetail.OfInto(d.Into)).Seq,
            MergeEvents d => Join(d, d.Statement, d.With),
            SplitEvent d => Join(d, d.Statement, d.From),
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };

    private long Join(Decision decision, string statement, string other)
    {
        _ = Find(statement);
        _ = Find(other);
        return Log(decision, statement, DecisionDetail.OfInto(other)).Seq;
    }

    private long Judge(Decision decision, string hash, Func<string, string?> change)
    {
        StatementRow row = Find(hash);
        ArticleRow article = transaction.Connection.Articles.Single(a => a.Id == row.Article);
        var codePoints = new CodePointIndex(article.Text);
        string coded = new LineReader(transaction.Connection, [row]).Line(row);
        string? stands = change(coded);
        StatementRows? rows = stands is null
            ? null
            : Rows(stands, stands == coded ? row.Line : -1, article, codePoints);
        DecisionRow written = Log(decision, hash, DecisionDetail.OfStatement(article.Sha, coded, stands));
        StatementEffect.End(transaction, row.Id, written.Seq);
        if (rows is not null)
        {
            StatementEffect.Insert(transaction, rows.Reviewed(transaction, row, written, written.Seq));
        }
        return written.Seq;
    }

    /// <summary>The rows of a statement that a person wrote or left as it is.</summary>
    /// <exception cref="PictureException">It is no statement.</exception>
    public static StatementRows Rows(string line, int number, ArticleRow article, CodePointIndex codePoints)
    {
        try
        {
            Statement statement = StatementJson.Parse(Encoding.UTF8.GetBytes(line), codePoints);
            if (
                statement.Evidence.Span.End > article.Text.Length
                || statement.Evidence.Span.Of(article.Text) != statement.Evidence.Text
            )
            {
                throw new PictureException(
                    "the statement's evidence is not what the article says there; leave it as coded"
                );
            }
            return StatementRows.Of(statement, number, article.Published, codePoints);
        }
        catch (JsonException e)
        {
            throw new PictureException(
                $"the corrected statement cannot be read: {e.Message.ReplaceLineEndings(" ")}",
                e
            );
        }
    }

    private StatementRow Find(string hash) =>
        transaction
            .Connection.Statements.Where(s => s.Hash == hash && s.Ended == long.MaxValue)
            .OrderBy(s => s.Id)
            .FirstOrDefault()
        ?? throw new PictureException($"no statement that stands has the id '{hash}'; 'rapport query' prints ids");

    private DecisionRow Log(Decision decision, string subject, string detail)
    {
        var row = new DecisionRow
        {
            At = transaction.Log.At,
            Author = StoredText.Of(decision.Author),
            Action = decision.Action,
            Subject = StoredText.Of(subject),
            Detail = StoredText.Of(detail),
            Reason = StoredText.Of(decision.Reason),
        };
        row = row with { Seq = transaction.Log.Append(LogWords.Decision, row.Subject, DecisionDigest.Of(row)) };
        transaction.Connection.Insert([row]);
        return row;
    }

    // The id of a statement is a hash of its content; a person's is one of the statement that it replaces and its own.
    private static string Renamed(string json, string replaced)
    {
        try
        {
            string bare = DecisionDetail.With(json, "id", "");
            return DecisionDetail.With(bare, "id", Hash.Of("corrected", replaced, bare)[..32]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new PictureException("the corrected statement is no JSON object", e);
        }
    }

    private static string Split(string line, SplitParty decision)
    {
        JsonObject json = JsonNode.Parse(line)!.AsObject();
        bool any = false;
        foreach (string role in (string[])["actors", "recipients", "said_by"])
        {
            foreach (JsonNode? party in json[role]!.AsArray())
            {
                if ((string?)party!["id"] == decision.Party)
                {
                    party["id"] = decision.Into;
                    party["name"] = decision.Into;
                    any = true;
                }
            }
        }
        return any
            ? DecisionDetail.With(json.ToJsonString(), "id", "")
            : throw new PictureException($"'{decision.Party}' is no party of that statement");
    }
}
