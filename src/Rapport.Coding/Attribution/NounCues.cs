using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Claims that a noun or adjective introduces: “the ministry's claim that …”, “in his view”, “the envoy is sure that …”.</summary>
internal sealed class NounCues(AttributionLexicon lexicon)
{
    /// <summary>The claim that the noun introduces, or null.</summary>
    public Claim? OfNoun(Token noun)
    {
        if (ViewOf(noun) is Claim view)
        {
            return view;
        }
        if (lexicon.Find(Words.LemmaOf(noun), "NOUN") is not AttributionRow row)
        {
            return null;
        }
        Token? speaker = Speakers.OfNoun(noun, lexicon) is Token named && !IsTime(named) ? named : null;
        var spans = new List<CharSpan>();
        foreach (Token child in noun.Children)
        {
            bool taken = child.Relation.Universal() switch
            {
                DependencyRelation.Acl or DependencyRelation.Ccomp => (
                    child.Relation != DependencyRelation.AclRelcl || Words.IsContentClause(child)
                )
                    && (
                        Introducers.IsToInfinitive(child)
                            ? row.Takes("inf")
                            : row.Takes("that") && (Introducers.Of(child) == "that" || Words.IsContentClause(child))
                                || Introducers.IsTaken(row, child)
                    ),
                DependencyRelation.Nmod => Introducers.IsTaken(row, child),
                _ => false,
            };
            if (taken)
            {
                spans.AddRange(ContentSpans.Below(child));
            }
        }
        if (spans.Count == 0 && row.Takes("that") && speaker is not null)
        {
            spans.AddRange(Equated(noun));
        }
        return spans.Count == 0 ? null : Claim.Of(speaker, noun, row.Lemma, ContentSpans.Union(spans), row.Id);
    }

    // “today's news”
    private bool IsTime(Token noun) => lexicon.Find(Words.LemmaOf(noun), "TIME") is not null;

    // “his answer was that the road is closed”: what follows “was that”, however the tree hangs it.
    private static IEnumerable<CharSpan> Equated(Token noun)
    {
        if (noun.Relation.Universal() != DependencyRelation.Nsubj || noun.Head is not Token head)
        {
            yield break;
        }
        int at = noun.Subtree.End;
        int last = Math.Min(head.Subtree.End, noun.Sentence.Tokens.End);
        bool isEquated = false;
        while (at < last && noun.Document.TokenAt(at) is { Upos: Upos.Aux or Upos.Verb or Upos.Adv } word)
        {
            isEquated |= Words.Is(word, "be");
            at++;
        }
        if (isEquated && at + 1 < last && Words.Is(noun.Document.TokenAt(at), "that"))
        {
            yield return new CharSpan(
                noun.Document.TokenAt(at + 1).Span.Start,
                noun.Document.TokenAt(last - 1).Span.End
            );
        }
    }

    // “in the minister's view”, “in the words of the minister”
    private Claim? ViewOf(Token noun)
    {
        string preposition = Words.IntroducerOf(noun, DependencyRelation.Case);
        if (
            preposition.Length == 0
            || noun.Head is not Token head
            || lexicon.Find($"{preposition} {Words.LemmaOf(noun)}", "ADP") is not AttributionRow row
        )
        {
            return null;
        }
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation == DependencyRelation.NmodPoss
                || (
                    child.Relation.Universal() == DependencyRelation.Nmod
                    && Words.IntroducerOf(child, DependencyRelation.Case) == "of"
                    && Words.Has(noun, DependencyRelation.Det)
                )
            )
            {
                return Claim.Of(child, noun, row.Lemma, ContentSpans.Below(head, noun), row.Id);
            }
        }
        return null;
    }

    /// <summary>The claim that the adjective introduces, or null.</summary>
    public Claim? OfAdjective(Token adjective)
    {
        if (lexicon.Find(Words.LemmaOf(adjective), "ADJ") is not AttributionRow row)
        {
            return null;
        }
        var spans = new List<CharSpan>();
        foreach (Token child in adjective.Children)
        {
            if (
                child.Relation.Universal() is DependencyRelation.Ccomp && row.Takes("that")
                || child.Relation.Universal() is DependencyRelation.Xcomp or DependencyRelation.Advcl
                    && (row.Takes("inf") && Introducers.IsToInfinitive(child) || Introducers.IsTaken(row, child))
                || child.Relation.Universal() is DependencyRelation.Obl && Introducers.IsTaken(row, child)
            )
            {
                spans.AddRange(ContentSpans.Below(child));
            }
        }
        return spans.Count == 0
            ? null
            : Claim.Of(Speakers.OfVerb(adjective), adjective, row.Lemma, ContentSpans.Union(spans), row.Id);
    }
}
