using System.Collections.Immutable;
using Rapport.Cli.Comparison;
using Rapport.Cli.Evaluation;
using Rapport.Picture;
using Rapport.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>Codes the articles of a picture anew, on all cores, and collects what differs.</summary>
internal sealed class RecodeRun(PictureStore store, Engine engine, int threads)
{
    private const int Batch = 64;

    // Short articles are read faster together; so many characters are some thousands of words.
    private static readonly GroupSize<StoredArticle> s_groups = new(a => a.Article.Text.Length, 1 << 15);

    private readonly CodingVersion _version = EngineVersion.Of(engine);
    private readonly List<PreparedRecoding> _batch = [];

    public List<Difference> Differences { get; } = [];

    /// <summary>Statements that stayed the same.</summary>
    public int Unchanged { get; private set; }

    public int Articles { get; private set; }

    public async Task RunAsync(CancellationToken cancel)
    {
        await OrderedPipeline.RunAsync(Waiting(), threads, s_groups, Work, Use, cancel);
        Write();
    }

    private IEnumerable<StoredArticle> Waiting()
    {
        string last = "";
        while (store.NotCodedBy(_version, last, Batch) is { Length: > 0 } shas)
        {
            foreach (string sha in shas)
            {
                yield return store.Article(sha)!;
            }
            last = shas[^1];
        }
    }

    private PreparedRecoding[] Work(IReadOnlyList<StoredArticle> articles)
    {
        ImmutableArray<Document> documents = engine.Read([.. articles.Select(a => a.Article)]);
        return [.. articles.Select((a, i) => PreparedRecoding.Of(a, engine.Code(documents[i]).Statements))];
    }

    private void Use(PreparedRecoding recoding)
    {
        _batch.Add(recoding);
        if (_batch.Count >= Batch)
        {
            Write();
        }
    }

    private void Write()
    {
        foreach (RecodedArticle recoded in store.Recode(_version, _batch))
        {
            Articles++;
            Differences.AddRange(
                StatementMatching.Compare(
                    [.. recoded.Before.Select(ScoredStatement.Read)],
                    [.. recoded.After.Select(ScoredStatement.Read)],
                    out int unchanged
                )
            );
            Unchanged += unchanged;
        }
        _batch.Clear();
    }
}
