using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Nlp.Network;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Base forms: from the lexicon, from the table of irregular forms, by rule for numbers and addresses, else by the script that fits best.</summary>
/// <remarks>Keeps buffers: one per thread.</remarks>
internal sealed class Lemmatizer(LanguageModel model, IrregularForms irregular)
{
    // How many scripts are tried, and how far their scores may lie behind the best.
    private const int Candidates = 4;
    private const float Margin = 7;

    // What it counts for a lemma to be a word of the treebanks, and to be a frequent word at all.
    private const float OwnWord = 3;
    private const float Frequency = 0.5f;
    private const int UnknownRank = 1_000_000;

    private readonly StringPool _strings = new();
    private readonly Buffer<char> _tried = new();
    private readonly Buffer<char> _best = new();

    /// <summary>The lemma of a form.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="scores">A score for each script of the model.</param>
    public string Lemma(ReadOnlySpan<char> form, Upos upos, ReadOnlySpan<float> scores)
    {
        int known = model.LemmaIndex.Find(WordFeatures.Tagged(form, (int)upos));
        if (known >= 0)
        {
            return model.Lemmas[known];
        }
        if (form.Contains('@') || form.Contains("://", StringComparison.Ordinal))
        {
            return _strings.Of(form);
        }
        if (upos == Upos.Num && HasThousands(form))
        {
            return form.ToString().Replace(",", "", StringComparison.Ordinal);
        }
        if (irregular.Find(form, upos) is { } listed)
        {
            return listed;
        }
        ReadOnlySpan<char> lemma = ByScript(form, upos, scores);
        return _strings.Of(upos == Upos.Propn && KeepsCapitals(form, lemma) ? form : lemma);
    }

    /// <summary>True for “24,000”: commas before groups of three digits only.</summary>
    private static bool HasThousands(ReadOnlySpan<char> form)
    {
        int sinceComma = -1;
        foreach (char c in form)
        {
            if (c == ',')
            {
                if (sinceComma is >= 0 and not 3)
                {
                    return false;
                }
                sinceComma = 0;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return false;
            }
            else if (sinceComma >= 0)
            {
                sinceComma++;
            }
        }
        return sinceComma == 3;
    }

    private ReadOnlySpan<char> ByScript(ReadOnlySpan<char> form, Upos upos, ReadOnlySpan<float> scores)
    {
        Span<int> tried = stackalloc int[Candidates];
        bool onlyRegular = model.OwnIndex.Find(WordFeatures.Form(form)) < 0;
        Span<char> best = [];
        float bestScore = float.NegativeInfinity;
        for (int c = 0; c < Candidates; c++)
        {
            int next = Next(scores, tried[..c], onlyRegular);
            if (c > 0 && scores[next] < scores[tried[0]] - Margin)
            {
                break;
            }
            tried[c] = next;
            Span<char> lemma = _tried.Take(model.Scripts[next].LongestLemma(form));
            lemma = lemma[..model.Scripts[next].Apply(form, lemma)];
            if (upos is not (Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adv or Upos.Aux))
            {
                return lemma;
            }
            float score = scores[next] + Plausibility(lemma);
            if (score > bestScore)
            {
                best = _best.Take(lemma.Length);
                lemma.CopyTo(best);
                bestScore = score;
            }
        }
        return best;
    }

    private int Next(ReadOnlySpan<float> scores, ReadOnlySpan<int> tried, bool onlyRegular)
    {
        int best = -1;
        for (int s = 0; s < scores.Length; s++)
        {
            if (
                (best < 0 || scores[s] > scores[best])
                && (!onlyRegular || model.Scripts[s].IsRegular)
                && !tried.Contains(s)
            )
            {
                best = s;
            }
        }
        return best;
    }

    /// <summary>Greater for words that are known; pretrained vectors stand in order of falling frequency.</summary>
    private float Plausibility(ReadOnlySpan<char> lemma)
    {
        int rank = model.VectorIndex.Find(WordFeatures.Lower(lemma));
        bool own = model.OwnIndex.Find(WordFeatures.Form(lemma)) >= 0;
        return (own ? OwnWord : 0) - (Frequency * MathF.Log((rank < 0 ? UnknownRank : rank) + 1000));
    }

    /// <summary>A name keeps the capitals inside it (“McKay”), and an acronym its own, where a name in capitals doesn't.</summary>
    private bool KeepsCapitals(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma)
    {
        if (!form.Equals(lemma, StringComparison.OrdinalIgnoreCase) || form.Length < 2)
        {
            return false;
        }
        bool capitals = true;
        bool inside = false;
        for (int i = 0; i < form.Length; i++)
        {
            capitals &= !char.IsLower(form[i]);
            inside |= i > 0 && char.IsUpper(form[i]);
        }
        return inside && !(capitals && (form.Length > 5 || model.OwnIndex.Find(WordFeatures.Form(lemma)) >= 0));
    }
}
