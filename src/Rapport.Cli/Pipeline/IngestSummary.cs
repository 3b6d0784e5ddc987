using System.Globalization;
using Rapport.Picture;

namespace Rapport.Cli.Pipeline;

/// <summary>What became of what was read.</summary>
internal sealed class IngestSummary
{
    /// <summary>Articles that came out of the inputs.</summary>
    public int Read { get; set; }

    /// <summary>New articles that were coded.</summary>
    public int Coded { get; set; }

    /// <summary>Articles that the picture had already.</summary>
    public int Duplicate { get; set; }

    /// <summary>New articles in other languages.</summary>
    public int NotEnglish { get; set; }

    /// <summary>Pages and articles that hold no reporting.</summary>
    public int FurnitureOnly { get; set; }

    /// <summary>Faults of the inputs.</summary>
    public int Failed { get; set; }

    /// <summary>Statements of the new articles.</summary>
    public long Statements { get; set; }

    /// <summary>Counts an article that is safe in the picture.</summary>
    /// <param name="article">The article.</param>
    /// <param name="added">False where the picture had it already.</param>
    public void Count(PreparedArticle article, bool added)
    {
        Read++;
        Duplicate += added ? 0 : 1;
        Coded += added && article.State == ArticleState.Coded ? 1 : 0;
        NotEnglish += added && article.State == ArticleState.NotEnglish ? 1 : 0;
        FurnitureOnly += added && article.State == ArticleState.FurnitureOnly ? 1 : 0;
        Statements += added ? article.StatementCount : 0;
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Read} read, {Coded} coded, {Duplicate} duplicate, {NotEnglish} not English, {FurnitureOnly} furniture only, {Failed} failed; {Statements} new statements"
        );
}
