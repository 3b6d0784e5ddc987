using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Makes subjects, agents and auxiliaries of a sentence agree on the voice of their verb.</summary>
/// <remarks>
/// In the treebanks the subject of a verb with a passive auxiliary is a passive one without exception; without one it is only in
/// headlines and beside participles with an agent; and an agent stands with a passive participle only.
/// </remarks>
internal static class Voices
{
    private const string Passive = "Voice=Pass";

    /// <summary>Corrects the readings of one sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="isWhole">True where it ends in a mark, as headlines don't.</param>
    public static void Agree(Span<Reading> sentence, bool isWhole)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            int head = sentence[i].Head;
            if (sentence[i].Relation == DependencyRelation.Nsubj && Has(sentence, head, DependencyRelation.AuxPass))
            {
                sentence[i] = sentence[i] with { Relation = DependencyRelation.NsubjPass };
            }
            else if (sentence[i].Relation == DependencyRelation.NsubjPass && isWhole && IsActive(sentence, head))
            {
                sentence[i] = sentence[i] with { Relation = DependencyRelation.Nsubj };
                sentence[head] = Finite(sentence[head], sentence[i].Feats);
            }
        }
        for (int i = 0; i < sentence.Length; i++)
        {
            bool isAgent = sentence[i].Relation == DependencyRelation.OblAgent;
            if (isAgent && !sentence[sentence[i].Head].Feats.Contains(Passive, StringComparison.Ordinal))
            {
                sentence[i] = sentence[i] with { Relation = DependencyRelation.Obl };
            }
        }
    }

    private static bool IsActive(ReadOnlySpan<Reading> sentence, int verb) =>
        !Has(sentence, verb, DependencyRelation.AuxPass) && !Has(sentence, verb, DependencyRelation.OblAgent);

    private static bool Has(ReadOnlySpan<Reading> sentence, int head, DependencyRelation relation)
    {
        foreach (Reading word in sentence)
        {
            if (word.Head == head && word.Relation == relation)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>“called” as the past tense that it is, in the number of its subject.</summary>
    private static Reading Finite(Reading verb, string subject)
    {
        if (!verb.Feats.Contains(Passive, StringComparison.Ordinal))
        {
            return verb;
        }
        string number = subject.Contains("Number=Plur", StringComparison.Ordinal) ? "Plur" : "Sing";
        return verb with { Feats = $"Mood=Ind|Number={number}|Person=3|Tense=Past|VerbForm=Fin" };
    }
}
