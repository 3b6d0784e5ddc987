using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using Rapport.Picture.Copying;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Erasing;

/// <summary>Takes articles out of a picture within one transaction and leaves tombstones.</summary>
internal sealed class ErasureWriter(PictureTransaction transaction, ErasureRequest request)
{
    private static readonly string[] s_words =
    [
        LogWords.Article,
        LogWords.Sighting,
        LogWords.Coding,
        LogWords.Withdrawal,
        LogWords.Return,
    ];

    // What linking makes of all articles together is made anew afterwards.
    private static readonly string[] s_derived =
    [
        "near_copy",
        "event_link",
        "event_member",
        "event",
        "ledger",
        "coverage",
        "ledger_head",
    ];

    private readonly PictureConnection _connection = transaction.Connection;

    /// <summary>Erases them.</summary>
    public void Write(ErasurePlan plan)
    {
        var triggers = new AppendOnly(_connection);
        foreach (DoomedArticle article in plan.Articles)
        {
            Erase(article);
        }
        if (plan.Merges.Count > 0)
        {
            EraseMerges(plan.Merges);
        }
        triggers.Restore();
        // Who keeps answers sees by it that they are to be made anew at once.
        _connection.InsertOrReplace(
            new MarkRow
            {
                Name = PictureStore.ErasedMark,
                Value = transaction.Log.Seq.ToString(CultureInfo.InvariantCulture),
                At = transaction.Log.At,
            }
        );
        ForgetDerived();
        if (_connection.Kind == DatabaseKind.Sqlite)
        {
            // Else the words would stay in the index until it is merged some day.
            _connection.Execute("INSERT INTO article_words (article_words) VALUES ('optimize')");
            _connection.Execute("INSERT INTO statement_words (statement_words) VALUES ('optimize')");
        }
    }

    private void Erase(DoomedArticle article)
    {
        var statements = _connection
            .Statements.Where(s => s.Article == article.Id)
            .Select(s => new { s.Id, s.Day })
            .ToArray();
        LogRow[] entries = [.. _connection.Log.Where(l => l.Subject == article.Sha && s_words.Contains(l.What))];
        long seq = transaction.Log.Seq + 1;
        entries = [.. entries.Select(e => Silence(e, e.Subject))];
        DecisionRow[] decisions = [.. article.Decisions.Select(d => Silence(d, d.Subject, seq))];
        EraseRows(article, [.. statements.Select(s => s.Id)]);
        Log(
            article.Sha,
            new Tombstone
            {
                Author = StoredText.Of(request.Author),
                Reason = StoredText.Of(request.Reason),
                Article = article.Id,
                LastStatement = statements.Select(s => s.Id).DefaultIfEmpty().Max(),
                Months =
                [
                    .. statements
                        .Select(s => CountedStatement.MonthOf(s.Day))
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ],
                Entries = [.. entries.Select(e => e.Seq).Order()],
                Decisions = [.. decisions.Select(d => d.Seq).Order()],
            },
            entries,
            decisions
        );
    }

    private void EraseMerges(IReadOnlyList<DecisionRow> merges)
    {
        long seq = transaction.Log.Seq + 1;
        long[] numbers = [.. merges.Select(m => m.Seq)];
        // The ids of parties are names.
        LogRow[] entries =
        [
            .. _connection.Log.Where(l => numbers.Contains(l.Seq)).ToArray().Select(e => Silence(e, "")),
        ];
        DecisionRow[] decisions = [.. merges.Select(d => Silence(d, "", seq))];
        Log(
            "decision",
            new Tombstone
            {
                Author = StoredText.Of(request.Author),
                Reason = StoredText.Of(request.Reason),
                Entries = [.. numbers.Order()],
                Decisions = [.. numbers.Order()],
            },
            entries,
            decisions
        );
    }

    private void Log(string subject, Tombstone stone, LogRow[] entries, DecisionRow[] decisions) =>
        transaction.Log.Append(LogWords.Erasure, subject, Tombstone.DigestOf(entries, decisions), stone.ToJson());

    private LogRow Silence(LogRow entry, string subject)
    {
        _connection.Log.Where(l => l.Seq == entry.Seq).Set(l => l.Detail, "").Set(l => l.Subject, subject).Update();
        return entry with { Detail = "", Subject = subject };
    }

    private DecisionRow Silence(DecisionRow decision, string subject, long erasure)
    {
        string detail = DecisionDetail.OfErased(erasure);
        _connection
            .Decisions.Where(d => d.Seq == decision.Seq)
            .Set(d => d.Detail, detail)
            .Set(d => d.Reason, "")
            .Set(d => d.Subject, subject)
            .Update();
        return decision with { Detail = detail, Reason = "", Subject = subject };
    }

    private void EraseRows(DoomedArticle article, long[] statements)
    {
        long id = article.Id;
        if (_connection.Kind == DatabaseKind.Sqlite)
        {
            var number = new DataParameter("id", id);
            _connection.Execute(
                "INSERT INTO article_words (article_words, rowid, title, text) SELECT 'delete', id, title, text FROM article WHERE id = @id",
                number
            );
            _connection.Execute(
                "INSERT INTO statement_words (statement_words, rowid, evidence, object) "
                    + "SELECT 'delete', id, evidence, object FROM statement WHERE article = @id",
                number
            );
        }
        foreach (long[] some in statements.Chunk(500))
        {
            _connection.Parties.Where(p => some.Contains(p.Statement)).Delete();
            _connection.Sides.Where(s => some.Contains(s.Statement)).Delete();
        }
        _connection.Statements.Where(s => s.Article == id).Delete();
        _connection.Codings.Where(c => c.Article == id).Delete();
        _connection.Mentions.Where(m => m.Article == id).Delete();
        _connection.Signatures.Where(s => s.Article == id).Delete();
        _connection.Sightings.Where(s => s.Article == id).Delete();
        _connection.Articles.Where(a => a.Id == id).Delete();
        _connection.Raws.Where(r => r.Sha == article.Sha).Delete();
        string withdrawn = Standing.WithdrawnMark + article.Sha;
        _connection.Marks.Where(m => m.Name == withdrawn).Delete();
    }

    private void ForgetDerived()
    {
        foreach (PictureTable table in PictureTable.Of(_connection).Where(t => s_derived.Contains(t.Name)))
        {
            _connection.Execute($"DELETE FROM {table.Name}");
        }
        _connection.Articles.Where(a => a.Origin != a.Sha).Set(a => a.Origin, a => a.Sha).Update();
        _connection.Marks.Where(m => m.Name == PictureStore.LinkedMark).Delete();
    }
}
