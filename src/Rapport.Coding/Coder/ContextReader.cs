using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Coder;

/// <summary>PLOVER contexts from the words around a trigger (<c>lexicon/en/contexts.tsv</c>: lemma, context, example).</summary>
internal sealed class ContextReader
{
    private readonly ILookup<string, string> _contexts;

    private ContextReader(ILookup<string, string> contexts) => _contexts = contexts;

    /// <summary>Takes the words from the lexicon's table <c>context-words</c>.</summary>
    public static ContextReader From(Lexicon lexicon) =>
        new(
            (lexicon.Table("context-words")?.Rows ?? []).ToLookup(
                r => r["lemma"],
                r => r["context"],
                StringComparer.Ordinal
            )
        );

    /// <summary>Contexts of the words in <paramref name="span"/>, together with those that the rule gives, in ordinal order.</summary>
    public ImmutableArray<string> Read(Document document, CharSpan span, TokenSpan sentence, ImmutableArray<string> own)
    {
        var found = new SortedSet<string>(own, StringComparer.Ordinal);
        for (int t = sentence.Start; t < sentence.End; t++)
        {
            Token token = document.TokenAt(t);
            if (span.Contains(token.Span))
            {
                found.UnionWith(_contexts[token.Lemma.ToLowerInvariant()]);
            }
        }
        return [.. found];
    }
}
