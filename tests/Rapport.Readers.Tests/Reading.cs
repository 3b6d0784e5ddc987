namespace Rapport.Readers.Tests;

/// <summary>Reads bytes as the tests look at them.</summary>
internal static class Reading
{
    public static ReadResult[] Of(byte[] bytes, string name) =>
        [.. new ArticleReader(Furniture.Options).Read(new MemoryStream(bytes), name)];

    public static IEnumerable<ArticleRead> Articles(this IEnumerable<ReadResult> results) =>
        results.OfType<ArticleRead>();

    public static IEnumerable<string> Faults(this IEnumerable<ReadResult> results) =>
        results.OfType<InputFault>().Select(f => f.ToString());

    /// <summary>The blocks of an article, each with its kind.</summary>
    public static string[] Blocks(this ArticleRead read) =>
        [.. read.Article.Blocks.Select(b => $"{b.Kind}: {b.Span.Of(read.Article.Text)}")];
}
