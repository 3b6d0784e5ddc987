using System.Globalization;
using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>One phrase that names a happening.</summary>
/// <param name="Head">Its head noun.</param>
/// <param name="Noun">The head's lemma in lower case.</param>
/// <param name="Class">The class of nouns that may take it up.</param>
/// <param name="Modifiers">Lemmas that tell it from others of its kind; years and determiners left out.</param>
/// <param name="Year">The year that it bears, or null.</param>
/// <param name="IsDefinite">True where it may take up one named before: the, this, a name, a possessor.</param>
internal sealed record EventPhrase(
    Token Head,
    string Noun,
    string Class,
    HashSet<string> Modifiers,
    int? Year,
    bool IsDefinite
)
{
    /// <summary>The phrase headed by <paramref name="head"/>, or null where that is no event noun or only modifies one.</summary>
    public static EventPhrase? TryRead(Token head, TimeLexicon lexicon)
    {
        if (head.Upos is not (Upos.Noun or Upos.Propn) || head.Relation == DependencyRelation.Compound)
        {
            return null;
        }
        string noun = head.Lemma.ToLowerInvariant();
        if (!lexicon.EventNouns.TryGetValue(noun, out string? nounClass))
        {
            return null;
        }
        bool several =
            head.HasFeat("Number=Plur") && lexicon.EventNouns.GetValueOrDefault(head.Form.ToLowerInvariant()) is null;
        if (several)
        {
            return null;
        }
        var modifiers = new HashSet<string>(StringComparer.Ordinal);
        int? year = null;
        bool definite = head.Sentence.Kind is BlockKind.Title;
        bool indefinite = false;
        foreach (Token child in head.Children)
        {
            indefinite |=
                child.Lemma is "a" or "an" or "another" or "any" or "no" or "every" or "each" or "several"
                || child.Relation == DependencyRelation.Nummod && YearOf(child) is null;
            definite |= IsDefining(child);
            year ??= YearOf(child);
            if (IsModifier(child))
            {
                Add(child, modifiers);
            }
        }
        if (
            head.Relation == DependencyRelation.Appos
            && head.Head is { Upos: Upos.Propn } name
            && name.Index < head.Index
        )
        {
            // “the African Union (AU) summit”: the parser takes the noun for an apposition to the name before it.
            // The acronym is what other mentions go by.
            int before = modifiers.Count;
            modifiers.UnionWith(Acronyms(name, head));
            if (modifiers.Count == before)
            {
                Add(name, modifiers);
            }
            definite |= name.Child(DependencyRelation.Det)?.Lemma == "the";
        }
        return new EventPhrase(head, noun, nounClass, modifiers, year, definite && !indefinite);
    }

    private static IEnumerable<string> Acronyms(Token name, Token head)
    {
        foreach (Token child in name.Children)
        {
            if (child.Relation == DependencyRelation.Appos && child.Index < head.Index)
            {
                yield return child.Lemma.ToLowerInvariant();
            }
        }
    }

    // “the summit”, “this summit”, “their summit”, “Oslo summit”; not “summits” or “two summits”.
    private static bool IsDefining(Token child) =>
        Definiteness.IsMarker(child)
        || child.Relation == DependencyRelation.NmodPoss
        || (child.Upos == Upos.Propn && child.Relation == DependencyRelation.Compound);

    private static int? YearOf(Token child) =>
        child.FormSpan.Length == 4
        && child.Upos == Upos.Num
        && int.TryParse(child.FormSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            ? year
            : null;

    private static bool IsModifier(Token child)
    {
        DependencyRelation relation = child.Relation.Universal();
        if (relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Flat)
        {
            return child.Upos is not Upos.Num;
        }
        // “of foreign ministers”, “on Syria” tell one meeting from another; “in Oslo”, “on Tuesday” are its place and time.
        return relation == DependencyRelation.Nmod
            && child.Upos is Upos.Noun or Upos.Propn
            && (
                child.Relation == DependencyRelation.NmodPoss
                || child.Child(DependencyRelation.Case)?.Lemma is "of" or "on" or "between" or "with"
            );
    }

    private static void Add(Token token, HashSet<string> modifiers)
    {
        modifiers.Add(token.Lemma.ToLowerInvariant());
        foreach (Token child in token.Children)
        {
            if (
                child.Relation.Universal()
                is DependencyRelation.Compound
                    or DependencyRelation.Amod
                    or DependencyRelation.Flat
            )
            {
                modifiers.Add(child.Lemma.ToLowerInvariant());
            }
        }
    }
}
