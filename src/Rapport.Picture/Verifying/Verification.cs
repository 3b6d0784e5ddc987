using System.Data.Common;
using LinqToDB;
using LinqToDB.Data;
using Rapport.Picture.Erasing;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Verifying;

/// <summary>Goes through a whole picture, some articles at a time.</summary>
/// <param name="connection">The picture.</param>
/// <param name="linkedMark">Name of the mark that says up to which entry of the log was linked.</param>
/// <param name="progress">Told the number of articles proved; may be null.</param>
/// <param name="cancel">Ends it.</param>
internal sealed class Verification(
    PictureConnection connection,
    string linkedMark,
    Action<long>? progress,
    CancellationToken cancel
)
{
    private const int Page = 100;

    private long _articles;
    private long _statements;
    private (long Seq, string Hash) _end;
    private Erasures? _erasures;

    /// <summary>Proves the picture as it stands at this moment, whoever writes meanwhile.</summary>
    public VerificationReport Run()
    {
        VerificationReport report = connection.AtOneMoment(() => Found(Check));
        return report.Fault is null ? Found(() => WordsCheck.Run(connection)) : report;
    }

    private void Check()
    {
        CheckFile();
        _erasures = Erasures.Of(connection);
        _end = LogCheck.Chain(connection, _erasures, cancel);
        LogCheck.Head(connection, _end.Seq, _end.Hash);
        _erasures.Check(connection);
        CheckArticles();
        CheckOrphans();
        SmallTables.Failures(connection);
        SmallTables.Decisions(connection, _erasures);
        DerivedCheck.Run(
            connection,
            connection.Marks.Where(m => m.Name == linkedMark).Select(m => m.Value).FirstOrDefault()
        );
        LedgerCheck.Run(connection, _end.Seq);
        LogCheck.Counts(connection, _erasures);
        LogCheck.Numbers(connection, _erasures);
    }

    private VerificationReport Found(Action check)
    {
        try
        {
            check();
            return Report(null);
        }
        catch (FaultFound found)
        {
            return Report(found.Fault);
        }
        catch (DbException e)
            when (connection.Kind == DatabaseKind.Sqlite && e.Message.Contains("malformed", StringComparison.Ordinal))
        {
            return Report(new VerificationFault("?", "?", "the file is damaged: a page of it cannot be read"));
        }
        catch (InvalidCastException e)
        {
            return Report(new VerificationFault("?", "?", $"a value has the wrong type: {e.Message}"));
        }
    }

    private VerificationReport Report(VerificationFault? fault) =>
        new(_articles, _statements, _end.Seq, _end.Hash, fault) { Erased = _erasures?.Articles ?? 0 };

    /// <summary>SQLite's own check: pages, indexes, types.</summary>
    private void CheckFile()
    {
        if (connection.Kind == DatabaseKind.Sqlite)
        {
            string found = connection.Execute<string>("PRAGMA quick_check(1)");
            FaultFound.Unless(found == "ok", "?", "?", $"the file is damaged: {found.ReplaceLineEndings(" ")}");
        }
    }

    private void CheckArticles()
    {
        for (long last = long.MinValue; ; )
        {
            cancel.ThrowIfCancellationRequested();
            long from = last;
            ArticleRow[] articles = [.. connection.Articles.Where(a => a.Id > from).OrderBy(a => a.Id).Take(Page)];
            if (articles.Length == 0)
            {
                return;
            }
            _statements += new ArticleCheck(connection, articles).Run();
            _articles += articles.Length;
            last = articles[^1].Id;
            progress?.Invoke(_articles);
        }
    }

    /// <summary>Rows that belong to nothing were not seen with the articles.</summary>
    private void CheckOrphans()
    {
        IQueryable<long> articles = connection.Articles.Select(a => a.Id);
        IQueryable<long> statements = connection.Statements.Select(s => s.Id);
        Orphan("coding", connection.Codings.Where(c => !articles.Contains(c.Article)).Select(c => c.Article));
        Orphan("statement", connection.Statements.Where(s => !articles.Contains(s.Article)).Select(s => s.Id));
        Orphan("sighting", connection.Sightings.Where(s => !articles.Contains(s.Article)).Select(s => s.Article));
        Orphan("signature", connection.Signatures.Where(s => !articles.Contains(s.Article)).Select(s => s.Article));
        Orphan("mention", connection.Mentions.Where(m => !articles.Contains(m.Article)).Select(m => m.Article));
        Orphan("party", connection.Parties.Where(p => !statements.Contains(p.Statement)).Select(p => p.Statement));
        Orphan("side", connection.Sides.Where(s => !statements.Contains(s.Statement)).Select(s => s.Statement));
        var codings =
            from s in connection.Statements
            where s.Line >= 0 && !connection.Codings.Any(c => c.Article == s.Article && c.Run == s.Run)
            select s.Id;
        Orphan("statement", codings);
    }

    private static void Orphan(string table, IQueryable<long> rows)
    {
        long[] found = [.. rows.Take(1)];
        FaultFound.Unless(found.Length == 0, table, found.FirstOrDefault(), "it belongs to nothing");
    }
}
