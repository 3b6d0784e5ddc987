using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Finds the claims that stand inside one sentence: a cue of the lexicon, its speaker and its content by the tree.</summary>
internal sealed class CueReader
{
    private readonly AttributionLexicon _lexicon;
    private readonly VerbContent _content;
    private readonly NounCues _nouns;
    private readonly Issuers _issuers;

    public CueReader(AttributionLexicon lexicon)
    {
        _lexicon = lexicon;
        _content = new VerbContent(lexicon);
        _nouns = new NounCues(lexicon);
        _issuers = new Issuers(lexicon);
    }

    /// <summary>The claims of the sentence, in the order of their cues; a claim whose content lies elsewhere has none yet.</summary>
    public IEnumerable<Claim> Read(Sentence sentence, IReadOnlyList<Quote> quotes)
    {
        Claim? last = null;
        for (int i = 0; i < sentence.Count; i++)
        {
            Token token = sentence[i];
            Claim? claim =
                AccordingTo(token)
                ?? token.Upos switch
                {
                    Upos.Verb => OfVerb(token, quotes),
                    Upos.Noun => _nouns.OfNoun(token),
                    Upos.Adj => _nouns.OfAdjective(token),
                    _ => null,
                };
            if (claim is { Speaker: null, IsSpeech: true } && Words.IsGerund(claim.Cue))
            {
                // “…, adding that …” goes on from the speaker before.
                claim = claim with
                {
                    Speaker = last?.Speaker,
                };
            }
            if (claim is not null && !IsNobodys(claim))
            {
                last = claim.IsSpeech ? claim : last;
                yield return claim;
            }
        }
    }

    // An active verb whose subject is no speaker (“this underlines the importance”) reports nobody's words.
    private static bool IsNobodys(Claim claim) =>
        claim.Speaker is null
        && claim.Cue.Upos == Upos.Verb
        && !claim.IsSpeech
        && !claim.Cue.HasFeat("Voice=Pass")
        && !Words.Has(claim.Cue, DependencyRelation.Expl);

    private Claim? OfVerb(Token verb, IReadOnlyList<Quote> quotes)
    {
        AttributionRow? row = _lexicon.FindVerb(verb);
        if (
            row is null
            || verb.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Case
            || IsOfDoing(verb, row)
        )
        {
            return null;
        }
        ImmutableArray<CharSpan> content = _content.Of(verb, row, quotes);
        Token? speaker = Speakers.OfVerb(verb);
        if (verb.Relation == DependencyRelation.Acl && speaker is Token paper && paper == verb.Head)
        {
            speaker = _issuers.Of(paper) ?? paper;
        }
        if (row.Takes("quote"))
        {
            speaker = Beside.Speaker(verb, speaker, quotes, _lexicon);
            bool isBeside =
                content.IsEmpty
                && row.Takes("that")
                && !IsJoined(verb, quotes)
                && (verb.Child(DependencyRelation.Obj) is null || !VerbContent.IsRelative(verb));
            content = isBeside ? Beside.Content(verb, speaker) : content;
        }
        if (row.Takes("clause") && Cited(verb) is Token cited)
        {
            speaker = cited;
            content =
                VerbAbove(verb) is Token head && _lexicon.FindVerb(head) is AttributionRow outer
                    ? _content.Of(head, outer, quotes)
                    : VerbContent.OfHost(verb);
        }
        if (row.Takes("source") && (speaker is not Token shown || !IsSource(shown)))
        {
            return null;
        }
        return Claim.Of(speaker, verb, row.Lemma, content, row.Id) with
        {
            IsSpeech = row.Takes("quote"),
            SpokenAs = speaker is Token named && named == verb.Head ? Speakers.RelativeOf(verb) : null,
            IsByHost = content.Any(s => s.Start < verb.Span.Start) && content.Length > 0,
        };
    }

    // “concluded a pact, and two weeks later planes took off”: the second clause is nobody's word.
    private static bool IsJoined(Token verb, IReadOnlyList<Quote> quotes)
    {
        CharSpan sentence = verb.Sentence.Span;
        bool isWhole = false;
        foreach (Token child in verb.Children)
        {
            isWhole |= child.Index > verb.Index && child.Relation is DependencyRelation.Obj or DependencyRelation.Obl;
            if (
                isWhole
                && child.Relation == DependencyRelation.Conj
                && child.Index > verb.Index
                && child.Child(DependencyRelation.Cc) is { Lemma: "and" or "but" }
                && (child.Child(DependencyRelation.Nsubj) ?? child.Child(DependencyRelation.NsubjPass)) is not null
            )
            {
                return !quotes.Any(q => q.Inner.Overlaps(sentence));
            }
        }
        return false;
    }

    // “will continue to work” says nothing, for all that “…,” the envoy continued does.
    private static bool IsOfDoing(Token verb, AttributionRow row) =>
        // “will deny them a haven” denies no words.
        row.Lemma == "deny"
            && verb.Child(DependencyRelation.Iobj) is not null
            && verb.Child(DependencyRelation.Obj) is not null
        || !row.Takes("that")
            && !row.Takes("inf")
            && verb.Child(DependencyRelation.Xcomp) is { } act
            && act.Child(DependencyRelation.Mark) is { Lemma: "to" };

    private static Token? VerbAbove(Token verb) =>
        verb.Relation == DependencyRelation.Acl && verb.Head is { Upos: not Upos.Verb } noun ? noun.Head : verb.Head;

    // “citing officials” names a source, “citing low growth” a reason.
    private Token? Cited(Token verb) =>
        verb.Child(DependencyRelation.Obj) is Token source && (source.Upos == Upos.Propn || IsSource(source))
            ? source
            : null;

    private bool IsSource(Token noun) => _lexicon.Find(Words.LemmaOf(noun), "SOURCE") is not null;

    private Claim? AccordingTo(Token token)
    {
        if (
            token.Relation.Universal() != DependencyRelation.Case
            || token.Head is not Token speaker
            || _lexicon.Find(Words.FixedOf(token), "ADP") is not AttributionRow row
        )
        {
            return null;
        }
        Token? host = speaker.Head;
        return host is Token content
            ? Claim.Of(speaker, token, row.Lemma, ContentSpans.Below(Scope(content, speaker), speaker), row.Id)
            : null;
    }

    // At the end or the beginning of the sentence it holds for the whole sentence, in the middle for its clause.
    private static Token Scope(Token host, Token speaker)
    {
        TokenSpan phrase = speaker.Subtree;
        TokenSpan sentence = host.Sentence.Tokens;
        bool atEdge = phrase.Start == sentence.Start || phrase.End >= sentence.End - 1;
        while (atEdge && host.Head is Token above)
        {
            host = above;
        }
        return host;
    }
}
