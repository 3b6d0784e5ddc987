using System.Collections.Immutable;
using Rapport.Picture;
using Rapport.Readers;
using Rapport.Readers.Languages;
using Rapport.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>
/// What becomes of an article that the picture does not have: read, coded and prepared for writing, or a failure. The same for
/// <c>ingest</c> and for a worker, so that both make the same picture. Safe to share between threads.
/// </summary>
internal sealed class ArticleCoding(Engine engine)
{
    private readonly EnglishCheck _english = EnglishCheck.Load(Engine.DataDirectory);

    /// <summary>What the articles are coded with.</summary>
    public CodingVersion Version { get; } = EngineVersion.Of(engine);

    /// <summary>Codes articles, which are read faster together.</summary>
    public IReadOnlyList<CodingResult> Code(IReadOnlyList<ArticleRead> articles)
    {
        ArticleIntake[] intakes = [.. articles.Select(Intake)];
        int[] english = [.. Enumerable.Range(0, intakes.Length).Where(i => intakes[i].State == ArticleState.Coded)];
        ImmutableArray<Document>? read = ReadTogether([.. english.Select(i => intakes[i].Article)]);
        var documents = new Document?[intakes.Length];
        for (int i = 0; i < english.Length && read is not null; i++)
        {
            documents[english[i]] = read.Value[i];
        }
        return [.. intakes.Select((intake, i) => Guarded(intake, documents[i]))];
    }

    // A defect that one article brings out must not end a run over millions: the others are then read one by one.
    private ImmutableArray<Document>? ReadTogether(IReadOnlyList<Article> articles)
    {
        try
        {
            return engine.Read(articles);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    private CodingResult Guarded(ArticleIntake intake, Document? document)
    {
        try
        {
            return new CodingResult(
                PreparedArticle.Of(
                    intake.State == ArticleState.Coded ? Coded(intake, document ?? engine.Read(intake.Article)) : intake
                ),
                null
            );
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // It is kept as a failure with the article's place.
            string what = $"coding failed: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";
            return new CodingResult(null, new InputFailure(intake.Locator, null, "defect", what, "please report it"));
        }
    }

    private ArticleIntake Intake(ArticleRead read)
    {
        Article article = read.Article;
        return new ArticleIntake
        {
            Article = article,
            Raw = read.Raw,
            MediaType = read.MediaType,
            Locator = read.Locator,
            SeenAt = read.FetchedAt,
            State =
                !article.Blocks.IsEmpty && article.Blocks.All(b => b.Kind.IsFurniture()) ? ArticleState.FurnitureOnly
                : _english.IsEnglish(article) ? ArticleState.Coded
                : ArticleState.NotEnglish,
        };
    }

    private ArticleIntake Coded(ArticleIntake intake, Document document) =>
        intake with
        {
            Statements = engine.Code(document).Statements,
            Mentioned = MentionedEntities.Of(document, engine.Coder.Knowledge),
        };
}

/// <summary>An article ready to be written, or why there is none.</summary>
internal sealed record CodingResult(PreparedArticle? Article, InputFailure? Failure);
