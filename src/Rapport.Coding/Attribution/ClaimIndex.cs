using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Finds claims by the sentences of their cue and content, so that a long document costs no more than its parts.</summary>
internal sealed class ClaimIndex
{
    private readonly SentenceIndex _sentences;
    private readonly Dictionary<int, List<int>> _bySentence = [];

    public ClaimIndex(SentenceIndex sentences, IReadOnlyList<Claim> claims)
    {
        _sentences = sentences;
        for (int i = 0; i < claims.Count; i++)
        {
            Add(claims[i].Cue.Sentence.Index, i);
            foreach (CharSpan span in claims[i].Content)
            {
                int last = sentences.At(Math.Max(span.Start, span.End - 1));
                for (int s = sentences.At(span.Start); s <= last; s++)
                {
                    Add(s, i);
                }
            }
        }
    }

    /// <summary>Places of the claims, ascending, with cue or content in the sentences of the span or <paramref name="around"/> more on each side.</summary>
    public IEnumerable<int> Near(CharSpan span, int around)
    {
        var found = new SortedSet<int>();
        int last = _sentences.At(Math.Max(span.Start, span.End - 1)) + around;
        for (int s = _sentences.At(span.Start) - around; s <= last; s++)
        {
            if (_bySentence.TryGetValue(s, out List<int>? claims))
            {
                found.UnionWith(claims);
            }
        }
        return found;
    }

    private void Add(int sentence, int claim)
    {
        if (!_bySentence.TryGetValue(sentence, out List<int>? claims))
        {
            _bySentence[sentence] = claims = [];
        }
        if (claims.Count == 0 || claims[^1] != claim)
        {
            claims.Add(claim);
        }
    }
}
