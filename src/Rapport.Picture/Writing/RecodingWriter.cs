using System.Collections.Immutable;
using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>Puts new codings beside the old ones, which stand no longer, and makes people's decisions again on them.</summary>
internal sealed class RecodingWriter(PictureTransaction transaction, CodingVersion version)
{
    private readonly int _run = RunNumber.Of(version, transaction);
    private readonly DecisionReplay _decisions = new(transaction.Connection);

    /// <summary>Writes those that this version has not coded yet; gives before and after.</summary>
    public ImmutableArray<RecodedArticle> Write(IReadOnlyList<PreparedRecoding> recodings) =>
        [.. recodings.Select(Write).OfType<RecodedArticle>()];

    private RecodedArticle? Write(PreparedRecoding recoding)
    {
        PictureConnection connection = transaction.Connection;
        ArticleRow? article = connection.Articles.SingleOrDefault(a => a.Sha == recoding.Sha);
        if (article is null)
        {
            // Erased since it was prepared.
            return null;
        }
        CodingRow[] before = [.. connection.Codings.Where(c => c.Article == article.Id)];
        if (before.Any(c => c.Run == _run) || before.Length == 0 || Standing.IsWithdrawn(connection, article.Sha))
        {
            return null;
        }
        PreparedCoding coding = recoding.Coding;
        long added = transaction.Log.Append(LogWords.Coding, article.Sha, coding.Sha, version.ToString());
        connection
            .Codings.Where(c => c.Article == article.Id && c.Ended == long.MaxValue)
            .Set(c => c.Ended, added)
            .Update();
        connection
            .Statements.Where(s => s.Article == article.Id && s.Ended == long.MaxValue)
            .Set(s => s.Ended, added)
            .Update();
        CodingRow row = coding.Row(article.Id, _run, transaction.Log.At, added);
        connection.Insert([row]);
        StatementRows[] coded =
        [
            .. coding.Statements.Select(s => s.Numbered(transaction.NextStatement++, article.Id, _run, added)),
        ];
        IReadOnlyList<StatementRows> standing = _decisions.Apply(
            article,
            row,
            coded,
            () => transaction.NextStatement++
        );
        connection.Insert([.. standing.Select(s => s.Statement)]);
        connection.Insert([.. standing.SelectMany(s => s.Parties)]);
        connection.Insert([.. standing.SelectMany(s => s.Sides)]);
        CodingRow old = before.Single(c => c.Ended == long.MaxValue);
        return new RecodedArticle(article.Sha, [.. LineReader.Lines(old)], [.. LineReader.Lines(row)]);
    }
}
