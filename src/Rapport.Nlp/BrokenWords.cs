using System.Runtime.InteropServices;
using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>Makes one token of a word that a hyphen parts at the end of a line (“parlia-⏎ment”), as PDFs have them.</summary>
/// <remarks>
/// A hyphen may also belong there (“long-⏎term”): the parts are joined only where the whole is a word, and one part is none or
/// a rarer one than the whole.
/// </remarks>
internal static class BrokenWords
{
    /// <summary>Joins the parts of the tokens from <paramref name="first"/> on.</summary>
    public static void Join(string text, List<RawToken> tokens, int first, LanguageModel model)
    {
        int kept = first;
        Span<RawToken> all = CollectionsMarshal.AsSpan(tokens);
        for (int i = first; i < all.Length; i++)
        {
            if (i + 2 < all.Length && IsBroken(text, all, i) && IsOneWord(text, all[i].Span, all[i + 2].Span, model))
            {
                all[kept++] = all[i] with { Span = new CharSpan(all[i].Span.Start, all[i + 2].Span.End) };
                i += 2;
            }
            else
            {
                all[kept++] = all[i];
            }
        }
        tokens.RemoveRange(kept, all.Length - kept);
    }

    /// <summary>The whole word that a token's text spells, or null where it is not broken.</summary>
    public static string? Whole(ReadOnlySpan<char> form)
    {
        int hyphen = form.IndexOfAny('-', '‐');
        int line = form.IndexOf('\n');
        return hyphen > 0 && line > hyphen ? string.Concat(form[..hyphen], form[(hyphen + 1)..].TrimStart()) : null;
    }

    private static bool IsBroken(string text, ReadOnlySpan<RawToken> tokens, int i)
    {
        CharSpan left = tokens[i].Span;
        CharSpan hyphen = tokens[i + 1].Span;
        CharSpan right = tokens[i + 2].Span;
        return hyphen.Length == 1
            && text[hyphen.Start] is '-' or '‐'
            && hyphen.Start == left.End
            && char.IsLetter(text[left.End - 1])
            && char.IsLower(text[right.Start])
            && text.AsSpan(hyphen.End, right.Start - hyphen.End).Contains('\n');
    }

    private static bool IsOneWord(string text, CharSpan left, CharSpan right, LanguageModel model)
    {
        int whole = Rank(string.Concat(left.Of(text), right.Of(text)), model);
        return whole < int.MaxValue && (whole < Rank(left.Of(text), model) || whole < Rank(right.Of(text), model));
    }

    /// <summary>Pretrained vectors stand in order of falling frequency.</summary>
    private static int Rank(ReadOnlySpan<char> word, LanguageModel model)
    {
        int rank = model.VectorIndex.Find(WordFeatures.Lower(word));
        return rank < 0 ? int.MaxValue : rank;
    }
}
