using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>What a verb of saying, thinking or judging gives as someone's, by the tree.</summary>
internal sealed class VerbContent(AttributionLexicon lexicon)
{
    /// <summary>The content below the verb, or what it hangs on; empty where the tree shows none.</summary>
    public ImmutableArray<CharSpan> Of(Token verb, AttributionRow row, IReadOnlyList<Quote> quotes)
    {
        var spans = new List<CharSpan>();
        bool isDescription = false;
        foreach (Token child in verb.Children)
        {
            if (Takes(row, child))
            {
                isDescription |=
                    child.Relation.Universal() is not DependencyRelation.Ccomp && IsDescription(row, child);
                spans.AddRange(ContentSpans.Below(child, SecondReport(child)));
                if (child.Relation == DependencyRelation.Obj)
                {
                    AddPhrasesAfter(verb, child, spans);
                }
            }
        }
        if (verb.Child(DependencyRelation.Obj) is Token addressed && !row.Takes("obj"))
        {
            isDescription |= AddInside(addressed, row, spans);
        }
        if (isDescription && verb.Child(DependencyRelation.Obj) is Token described && described.Upos != Upos.Pron)
        {
            spans.AddRange(ContentSpans.Below(described));
        }
        if (spans.Count == 0 && row.Takes("that"))
        {
            spans.AddRange(Host(verb, quotes));
        }
        return ContentSpans.Union(spans);
    }

    // “highlighted progress in the talks”: the phrase belongs to what is highlighted, wherever it hangs.
    private static void AddPhrasesAfter(Token verb, Token content, List<CharSpan> spans)
    {
        int end = content.Subtree.End;
        foreach (Token child in verb.Children)
        {
            if (child.Relation.Universal() == DependencyRelation.Obl && child.Subtree.Start == end)
            {
                spans.AddRange(ContentSpans.Below(child));
                end = child.Subtree.End;
            }
        }
    }

    // Parsers hang “accused X of doing”, “told X that …”, “regards X as …” on X.
    private static bool AddInside(Token addressed, AttributionRow row, List<CharSpan> spans)
    {
        bool isDescription = false;
        foreach (Token child in addressed.Children)
        {
            bool isClause = child.Relation.Universal() == DependencyRelation.Acl && row.Takes("that");
            if (
                isClause && Words.IsContentClause(child)
                || child.Relation.Universal() is DependencyRelation.Acl or DependencyRelation.Nmod
                    && Introducers.IsTaken(row, child)
            )
            {
                isDescription |= Introducers.Of(child) == "as";
                spans.AddRange(ContentSpans.Below(child));
            }
        }
        return isDescription;
    }

    private Token? SecondReport(Token content)
    {
        foreach (Token child in content.Children)
        {
            if (Speakers.IsSecondReport(child) && lexicon.FindVerb(child) is { } row && HasContent(child, row))
            {
                return child;
            }
        }
        return null;
    }

    // “said he was late and called a taxi” reports once.
    private bool HasContent(Token verb, AttributionRow row)
    {
        foreach (Token child in verb.Children)
        {
            if (Takes(row, child))
            {
                return true;
            }
        }
        return verb.Child(DependencyRelation.Obj) is Token addressed && AddInside(addressed, row, []);
    }

    // “Novak said the talks failed, Costa said Sunday”: the second reports the first.
    private bool IsOuterReport(Token verb) =>
        lexicon.FindVerb(verb) is not null
        && verb.Child(DependencyRelation.Nsubj) is not null
        && verb.Child(DependencyRelation.Ccomp) is null
        && verb.Subtree.End >= verb.Sentence.Tokens.End - 1;

    // “describes the deal as a mistake”, “calls the deal a mistake”: deal and mistake are both the speaker's words.
    private static bool IsDescription(AttributionRow row, Token child) =>
        row.Takes("as") && Introducers.Of(child) == "as"
        || row.Takes("pred") && (child.Relation == DependencyRelation.Xcomp || IsSecondObject(child));

    // “called the vote a farce” read with two objects.
    private static bool IsSecondObject(Token child) =>
        child.Relation == DependencyRelation.Obj
        && child.Head!.Value.Child(DependencyRelation.Obj) is Token first
        && first.Index < child.Index;

    private bool Takes(AttributionRow row, Token child)
    {
        switch (child.Relation.Universal())
        {
            case DependencyRelation.Ccomp:
                return row.Takes("that") || row.Takes("inf");
            case DependencyRelation.Parataxis:
                return row.Takes("that") && child.Index > child.Head!.Value.Index && !IsOuterReport(child);
            case DependencyRelation.Xcomp:
                return row.Takes("pred") || row.Takes("inf") || row.Takes("ger") || Introducers.IsTaken(row, child);
            case DependencyRelation.Conj:
                // “said the talks failed and that the army moved”, the second hung on the cue.
                return row.Takes("that") && Introducers.IsThatClause(child);
            case DependencyRelation.Csubj:
                return row.Takes("that") && child.Relation == DependencyRelation.CsubjPass;
            case DependencyRelation.Advcl:
            case DependencyRelation.Obl:
                return Introducers.IsTaken(row, child) || (row.Takes("inf") && Introducers.IsToInfinitive(child));
            case DependencyRelation.Obj when IsSecondObject(child):
                return row.Takes("pred") || row.Takes("obj");
            case DependencyRelation.Obj:
                return row.Takes("obj")
                    && child.Upos != Upos.Pron
                    && child.Head!.Value.Child(DependencyRelation.NsubjPass) is null;
            default:
                return false;
        }
    }

    // “The talks failed, the envoy said”; “As the envoy said, the talks failed”: the verb hangs on its content.
    private static IEnumerable<CharSpan> Host(Token verb, IReadOnlyList<Quote> quotes)
    {
        bool parenthetical =
            verb.Relation.Universal() == DependencyRelation.Parataxis
            || (
                verb.Relation.Universal() == DependencyRelation.Advcl
                && Words.IntroducerOf(verb, DependencyRelation.Mark) is "as" or ""
                && Words.Has(verb, DependencyRelation.Nsubj)
                && !IsOfTimeOrPlace(verb)
                && !IsRelative(verb)
            );
        return parenthetical && verb.Head is Token host ? HostContent(verb, host, quotes) : [];
    }

    /// <summary>“condemned the raid, for which the group has claimed responsibility”: a relative clause, whatever it hangs on.</summary>
    public static bool IsRelative(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (child.Index < verb.Index && child.Lemma is "which" or "who" or "whom" or "whose")
            {
                return true;
            }
        }
        return false;
    }

    // “will join when the others agree” is nobody's word, though the parser makes “when” an adverb.
    private static bool IsOfTimeOrPlace(Token verb)
    {
        Token first = verb.Document.TokenAt(verb.Subtree.Start);
        return first.Head == verb && Words.LemmaOf(first) is "when" or "whenever" or "where" or "wherever" or "once";
    }

    // What follows “…, the envoy said” or precedes “the envoy said …” is the article's own, unless it is quoted.
    private static IEnumerable<CharSpan> HostContent(Token verb, Token host, IReadOnlyList<Quote> quotes)
    {
        bool follows = host.Index < verb.Index;
        bool isAside = Words.IntroducerOf(verb, DependencyRelation.Mark) == "as";
        foreach (CharSpan span in ContentSpans.Below(host, verb))
        {
            bool beyond = follows ? span.Start > verb.Span.End : span.End < verb.Span.Start;
            if (!beyond || isAside || quotes.Any(q => q.Inner.Overlaps(span)))
            {
                yield return span;
            }
        }
    }

    /// <summary>All of the clause that the verb hangs on: “…, quoting a miner”.</summary>
    public static ImmutableArray<CharSpan> OfHost(Token verb) =>
        verb.Relation.Universal() is DependencyRelation.Advcl or DependencyRelation.Parataxis && verb.Head is Token host
            ? ContentSpans.Below(host, verb)
            : [];
}
