using Rapport.Nlp.Model;
using Rapport.Nlp.Network;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>The best sequence of name tags (Viterbi), in which no name goes on that has not begun. Keeps buffers.</summary>
internal sealed class NameDecoder
{
    // The model finds persons too readily and organizations not readily enough, on web texts and Wikipedia alike.
    private const float Persons = -0.5f;
    private const float Organizations = 0.3f;
    private const int Tags = NetworkShape.NameTags;
    private readonly float[] _moves;
    private readonly Buffer<float> _best = new();
    private readonly Buffer<byte> _from = new();

    public NameDecoder(LanguageModel model)
    {
        _moves = [.. model.NameMoves];
        for (int f = 0; f <= Tags; f++)
        {
            for (int t = 0; t < Tags; t++)
            {
                NameTag to = NetworkShape.NameOf(t);
                _moves[(f * Tags) + t] += Leaning(to.Type);
                bool goesOn = to.Type != NameType.None && !to.Begins;
                if (goesOn && (f == Tags || NetworkShape.NameOf(f).Type != to.Type))
                {
                    _moves[(f * Tags) + t] = float.NegativeInfinity;
                }
            }
        }
    }

    private static float Leaning(NameType type) =>
        type switch
        {
            NameType.Per => Persons,
            NameType.Org => Organizations,
            _ => 0,
        };

    /// <summary>Decodes one sentence.</summary>
    /// <param name="scores">A row of <paramref name="width"/> numbers per word, which begins with the scores of its tags.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="names">Gets the tags.</param>
    public void Decode(ReadOnlySpan<float> scores, int width, Span<NameTag> names)
    {
        int n = names.Length;
        Span<float> best = _best.Take(n * Tags);
        Span<byte> from = _from.Take(n * Tags);
        for (int t = 0; t < Tags; t++)
        {
            best[t] = _moves[(Tags * Tags) + t] + scores[t];
        }
        for (int i = 1; i < n; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                int choice = 0;
                float top = float.NegativeInfinity;
                for (int f = 0; f < Tags; f++)
                {
                    float value = best[((i - 1) * Tags) + f] + _moves[(f * Tags) + t];
                    if (value > top)
                    {
                        (top, choice) = (value, f);
                    }
                }
                best[(i * Tags) + t] = top + scores[(i * width) + t];
                from[(i * Tags) + t] = (byte)choice;
            }
        }
        int tag = 0;
        for (int t = 1; t < Tags; t++)
        {
            tag = best[((n - 1) * Tags) + t] > best[((n - 1) * Tags) + tag] ? t : tag;
        }
        for (int i = n - 1; i >= 0; i--)
        {
            names[i] = NetworkShape.NameOf(tag);
            tag = i > 0 ? from[(i * Tags) + tag] : tag;
        }
    }
}
