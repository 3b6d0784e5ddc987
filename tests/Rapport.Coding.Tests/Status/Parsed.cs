using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Text;

namespace Rapport.Coding.Tests.Status;

/// <summary>Sentences read with the model, and the lexicon, both loaded once.</summary>
internal static class Parsed
{
    private static readonly Lazy<EnglishReader> s_reader = new(EnglishReader.Load);

    public static Lexicon Lexicon { get; } = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static Document Read(string text) => s_reader.Value.Read(new Article { Id = "parsed", Text = text });

    /// <summary>Reads a sentence in which one word stands between asterisks, and gives that word.</summary>
    public static Token ReadMarked(string marked)
    {
        int at = marked.IndexOf('*', StringComparison.Ordinal);
        return TokenAt(Read(marked.Replace("*", "", StringComparison.Ordinal)), at);
    }

    /// <summary>The token that covers the place <paramref name="at"/> of the text.</summary>
    public static Token TokenAt(Document document, int at)
    {
        for (int t = 0; t < document.TokenCount; t++)
        {
            CharSpan span = document.TokenAt(t).Span;
            if (span.Start <= at && at < span.End)
            {
                return document.TokenAt(t);
            }
        }
        throw new ArgumentException($"no token at {at}", nameof(at));
    }
}
