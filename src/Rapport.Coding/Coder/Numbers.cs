using System.Collections.Frozen;
using System.Globalization;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Coder;

/// <summary>Reads numbers written in digits or words (<c>lexicon/en/numbers.tsv</c>).</summary>
internal sealed class Numbers
{
    private readonly FrozenDictionary<string, double> _words;

    private Numbers(FrozenDictionary<string, double> words) => _words = words;

    /// <summary>Takes the number words from the lexicon's table <c>numbers</c> (lemma, value).</summary>
    public static Numbers From(Lexicon lexicon)
    {
        LexiconTable? table = lexicon.Table("numbers");
        return new Numbers(
            (table?.Rows ?? []).ToFrozenDictionary(
                r => r["lemma"],
                r => double.Parse(r["value"], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>The number that modifies the noun <paramref name="head"/> (“24 joint documents”), or null.</summary>
    public double? Of(Token head)
    {
        if (Read(head) is { } own)
        {
            return own;
        }
        foreach (Token child in head.Children)
        {
            if (
                child.Relation.Universal() == DependencyRelation.Nummod
                && !IsOfDate(child)
                && Read(child) is { } number
            )
            {
                return Scaled(child, number);
            }
        }
        return null;
    }

    // “the May 23 accord”, “the 23 May accord”: a day counts nothing.
    private static bool IsOfDate(Token number) =>
        // “a 1971 convention”
        number is { Form.Length: 4, Head: { } noun }
            && number.FormSpan[..2] is "19" or "20"
            && noun.HasFeat("Number=Sing")
        || number.Child(DependencyRelation.NmodUnmarked) is { Upos: Upos.Propn }
        || number.Child(DependencyRelation.Compound) is { Upos: Upos.Propn };

    // “3 million refugees”: the scale stands as a conjunct or compound of the number or the other way round.
    private double Scaled(Token number, double value)
    {
        foreach (Token child in number.Children)
        {
            if (child.Relation == DependencyRelation.Compound && Read(child) is { } factor)
            {
                return value >= 1000 ? factor * value : value * factor;
            }
        }
        return value;
    }

    private double? Read(Token token)
    {
        if (token.Upos != Upos.Num)
        {
            return null;
        }
        string form = token.Form.Replace(",", "", StringComparison.Ordinal);
        if (double.TryParse(form, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return value;
        }
        return _words.TryGetValue(form.ToLowerInvariant(), out double word) ? word : null;
    }
}
