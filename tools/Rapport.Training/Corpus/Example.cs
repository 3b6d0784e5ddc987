using Rapport.Nlp.Model;
using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>One sentence to learn from. Arrays are per word; those that its source doesn't annotate are null.</summary>
internal sealed record Example
{
    public required string[] Forms { get; init; }

    public Upos[]? Upos { get; init; }

    public string[]? Feats { get; init; }

    public string[]? Lemmas { get; init; }

    /// <summary>0-based, -1 at the root.</summary>
    public int[]? Heads { get; init; }

    public DependencyRelation[]? Relations { get; init; }

    public NameTag[]? Names { get; init; }

    /// <summary>How much the example counts.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>How much its tree and tags count beside what teachers see, 0–1.</summary>
    public float Trust { get; init; } = 0.5f;

    /// <summary>How much its names count beside those that teachers see, 0–1.</summary>
    public float NameTrust { get; init; } = 0.5f;

    /// <summary>True where its spelling is made: it adds no words to the vocabulary.</summary>
    public bool IsMade { get; init; }

    public int Count => Forms.Length;

    /// <summary>Places of the words in the text that joins them by blanks.</summary>
    public CharSpan[] Spans()
    {
        var spans = new CharSpan[Count];
        for (int i = 0, at = 0; i < spans.Length; i++)
        {
            spans[i] = new CharSpan(at, at + Forms[i].Length);
            at += Forms[i].Length + 1;
        }
        return spans;
    }

    /// <summary>All sentences of a document.</summary>
    public static IEnumerable<Example> FromDocument(Document document)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            int n = sentence.Count;
            var example = new Example
            {
                Forms = new string[n],
                Upos = new Upos[n],
                Feats = new string[n],
                Lemmas = new string[n],
                Heads = new int[n],
                Relations = new DependencyRelation[n],
            };
            for (int i = 0; i < n; i++)
            {
                Token token = sentence[i];
                example.Forms[i] = token.Form;
                example.Upos[i] = token.Upos;
                example.Feats[i] = token.Feats;
                example.Lemmas[i] = token.Lemma;
                example.Heads[i] = token.Head is { } head ? head.Index - sentence.Tokens.Start : -1;
                example.Relations[i] = token.Relation;
            }
            yield return example;
        }
    }
}
