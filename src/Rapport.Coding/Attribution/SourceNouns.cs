using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Finds what “the release” or “the report” stands for: the last such source that was named in full.</summary>
internal sealed class SourceNouns(AttributionLexicon lexicon)
{
    // “The release” of a page ago is forgotten.
    private const int Reach = 1000;

    /// <summary>The claim with its speaker's antecedent, where it needs one and has one.</summary>
    public Claim Resolve(Claim claim) =>
        claim.Speaker is Token speaker && IsBareSource(speaker) && Named(speaker) is Token named
            ? claim with
            {
                Antecedent = named,
            }
            : claim;

    private bool IsBareSource(Token speaker) =>
        speaker.Upos == Upos.Noun
        && lexicon.Find(Words.LemmaOf(speaker), "SOURCE") is not null
        && speaker.Child(DependencyRelation.Det) is { } det
        && !IsIndefinite(det)
        && !IsNamed(speaker);

    private static bool IsIndefinite(Token det) => det.Lemma is "a" or "an" or "another" or "some" or "any";

    private static Token? Named(Token speaker)
    {
        for (int t = speaker.Index - 1; t >= Math.Max(0, speaker.Index - Reach); t--)
        {
            var earlier = new Token(speaker.Document, t);
            // Of “the office of Peru and the Bolivian bureau” the first noun alone is not what its phrase means.
            bool isAlone = earlier.Child(DependencyRelation.Conj) is null;
            // “Another source said …. The source said …”: that one, and none named before it.
            if (
                Words.LemmaOf(earlier) == Words.LemmaOf(speaker)
                && !IsNamed(earlier)
                && (
                    earlier.Child(DependencyRelation.Det) is { } det && IsIndefinite(det)
                    || earlier.Child(DependencyRelation.Nummod) is { Lemma: "one" }
                )
            )
            {
                return null;
            }
            if (isAlone && Words.LemmaOf(earlier) == Words.LemmaOf(speaker) && IsNamed(earlier))
            {
                return earlier;
            }
        }
        return null;
    }

    private static bool IsNamed(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation.Universal() is DependencyRelation.Compound or DependencyRelation.Nmod
                // “the Chadian foreign minister” is not the Peruvian one named before.
                || child.Relation == DependencyRelation.Amod && child.Name.Type != NameType.None
            )
            {
                return true;
            }
        }
        return false;
    }
}
