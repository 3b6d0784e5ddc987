using System.Collections.Immutable;

namespace Rapport.Rules.Dictionaries;

/// <summary>A word of a phrase.</summary>
/// <param name="Text">In capitals.</param>
/// <param name="Adjacent">True where nothing may stand between it and the word before.</param>
internal readonly record struct PhraseWord(string Text, bool Adjacent);

/// <summary>A name or a noun of several words, as a dictionary writes it: “_” joins neighbours, a blank leaves room between two words.</summary>
internal sealed record Phrase(ImmutableArray<PhraseWord> Words)
{
    private static readonly char[] s_blanks = [' ', '\t'];

    // The parts of a hyphenated word are neighbours like any others.
    private static readonly char[] s_joints = ['_', '-'];

    /// <summary>Reads a phrase; an underscore at its end says nothing here.</summary>
    public static Phrase Read(string text)
    {
        var words = ImmutableArray.CreateBuilder<PhraseWord>();
        foreach (string part in text.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            bool joined = false;
            foreach (string word in part.Split(s_joints, StringSplitOptions.RemoveEmptyEntries).Where(w => w != ","))
            {
                words.Add(new PhraseWord(word.TrimEnd(',').ToUpperInvariant(), joined));
                joined = true;
            }
        }
        return new Phrase(words.ToImmutable());
    }

    /// <summary>The same words, all of them neighbours.</summary>
    public Phrase Closed() => new([.. Words.Select((w, i) => w with { Adjacent = i > 0 })]);

    /// <summary>The phrase with its last word in the plural.</summary>
    public Phrase Plural()
    {
        PhraseWord last = Words[^1];
        return new(Words.SetItem(Words.Length - 1, last with { Text = WordForms.Plural(last.Text) }));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Words.Select(w => w.Text));
}
