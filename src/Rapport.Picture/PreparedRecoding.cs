using System.Collections.Immutable;
using System.Globalization;
using Rapport.Picture.Writing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture;

/// <summary>What another version makes of an article that a picture has, as it will be written. Immutable.</summary>
public sealed class PreparedRecoding
{
    private PreparedRecoding(string sha, PreparedCoding coding)
    {
        Sha = sha;
        Coding = coding;
    }

    /// <summary>SHA-256 of the article's raw bytes.</summary>
    public string Sha { get; }

    internal PreparedCoding Coding { get; }

    /// <summary>Prepares the statements that were coded from <paramref name="article"/>.</summary>
    public static PreparedRecoding Of(StoredArticle article, ImmutableArray<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(article);
        string? published = article.Article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var codePoints = new CodePointIndex(article.Article.Text);
        return new PreparedRecoding(article.Reference.Sha, PreparedCoding.Of(statements, published, codePoints));
    }
}

/// <summary>One article before and after recoding.</summary>
/// <param name="Article">The article.</param>
/// <param name="Before">Its statements as they were coded before, as lines of JSON.</param>
/// <param name="After">As they are coded now.</param>
public sealed record RecodedArticle(string Article, ImmutableArray<string> Before, ImmutableArray<string> After);
