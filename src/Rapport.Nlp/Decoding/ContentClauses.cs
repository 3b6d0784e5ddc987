using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Makes “that” and its clause agree: where it is a mark, the clause is no relative one (“the news that talks failed”).</summary>
internal static class ContentClauses
{
    /// <summary>Corrects the readings of one sentence.</summary>
    public static void Agree(Span<Reading> sentence)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            Reading that = sentence[i];
            bool isMark = that.Relation == DependencyRelation.Mark && that.Lemma == "that" && that.Head >= 0;
            if (isMark && sentence[that.Head].Relation == DependencyRelation.AclRelcl)
            {
                sentence[that.Head] = sentence[that.Head] with { Relation = DependencyRelation.Acl };
                sentence[i] = that with { Upos = Upos.Sconj, Feats = "" };
            }
        }
    }
}
