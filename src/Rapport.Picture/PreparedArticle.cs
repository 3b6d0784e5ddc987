using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture;

/// <summary>
/// An article as it will be written: hashed, compressed, laid out in rows. Making it is the costly part of writing and touches no
/// database, so that it is done on all cores. Immutable.
/// </summary>
public sealed class PreparedArticle
{
    private PreparedArticle(string sha, string locator)
    {
        Sha = sha;
        Locator = StoredText.Of(locator);
    }

    /// <summary>SHA-256 of the raw bytes in lower-case hex.</summary>
    public string Sha { get; }

    /// <summary>What became of the article.</summary>
    public ArticleState State { get; private init; }

    /// <summary>How many statements were coded.</summary>
    public int StatementCount => Coding?.Statements.Length ?? 0;

    /// <summary>When it was fetched from the address that is its place; null where that is none.</summary>
    internal DateTimeOffset? SeenAt { get; private init; }

    /// <summary>Null where the picture has the article already.</summary>
    internal ArticleRow? Article { get; private init; }

    internal RawRow? Raw { get; private init; }

    internal string Locator { get; }

    internal PreparedCoding? Coding { get; private init; }

    internal byte[]? Signature { get; private init; }

    /// <summary>The key under which a picture keeps an article with these bytes.</summary>
    public static string ShaOf(ReadOnlySpan<byte> raw) => Hash.Of(raw);

    /// <summary>Prepares one article.</summary>
    public static PreparedArticle Of(ArticleIntake intake)
    {
        ArgumentNullException.ThrowIfNull(intake);
        string sha = Hash.Of(intake.Raw.Span);
        string? published = intake.Article.Published is { } date
            ? date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        PreparedCoding? coding =
            intake.State == ArticleState.Coded
                ? PreparedCoding.Of(intake.Statements, published, new CodePointIndex(intake.Article.Text))
                : null;
        Packed raw = Packed.Of(intake.Raw.Span);
        return new PreparedArticle(sha, intake.Locator)
        {
            State = intake.State,
            SeenAt = intake.SeenAt,
            Article = Row(intake, sha, published, Mentioned(intake, coding)),
            Raw = new RawRow
            {
                Sha = sha,
                Encoding = raw.Encoding,
                Length = intake.Raw.Length,
                Bytes = raw.Bytes,
            },
            Coding = coding,
            Signature = Linking.Signature.Of(intake.Article),
        };
    }

    /// <summary>Another place where bytes were found that the picture has already.</summary>
    /// <param name="sha">SHA-256 of the bytes.</param>
    /// <param name="locator">The place.</param>
    /// <param name="seenAt">When they were fetched from there; null where the place is no address.</param>
    public static PreparedArticle OfKnown(string sha, string locator, DateTimeOffset? seenAt = null)
    {
        ArgumentNullException.ThrowIfNull(sha);
        ArgumentNullException.ThrowIfNull(locator);
        return new PreparedArticle(sha, locator) { SeenAt = seenAt };
    }

    private static string[] Mentioned(ArticleIntake intake, PreparedCoding? coding) =>
        [
            .. intake
                .Mentioned.Select(EntityKey.Of)
                .Concat(coding is null ? [] : coding.Statements.SelectMany(s => s.Sides).Select(s => s.Entity))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static ArticleRow Row(ArticleIntake intake, string sha, string? published, string[] mentioned)
    {
        Article article = intake.Article;
        string text = StoredText.Of(article.Text);
        var row = new ArticleRow
        {
            Sha = sha,
            Name = StoredText.Of(article.Id),
            Title = StoredText.OfOptional(article.Title),
            Source = StoredText.OfOptional(article.Source),
            Url = StoredText.OfOptional(article.Url),
            Published = published,
            PublishedPrecision = article.Published is { } date ? Names.Of(date.Precision) : null,
            PublishedFrom = StoredText.OfOptional(article.PublishedFrom),
            Language = StoredText.Of(article.Language),
            Text = text,
            TextSha = Hash.Of(text),
            Blocks = BlockText.Of(article.Blocks),
            MediaType = StoredText.Of(intake.MediaType),
            State = Names.Of(intake.State),
            Mentioned = Names.List(mentioned),
            Digest = "",
            ReadAt = "",
            Origin = sha,
        };
        return row with { Digest = ArticleDigest.Of(row) };
    }
}
