using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Finds the claims that stand inside one sentence: a cue of the lexicon, its speaker and its content by the tree.</summary>
internal sealed class CueReader
{
    private readonly AttributionLexicon _lexicon;

    public CueReader(AttributionLexicon lexicon) => _lexicon = lexicon;

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
                    Upos.Noun => OfNoun(token),
                    Upos.Adj => OfAdjective(token),
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
        )
        {
            return null;
        }
        ImmutableArray<CharSpan> content = ContentOfVerb(verb, row, quotes);
        Token? speaker = Speakers.OfVerb(verb);
        if (row.Takes("quote"))
        {
            speaker = Beside.Speaker(verb, speaker, quotes, _lexicon);
            content = content.IsEmpty && row.Takes("that") ? Beside.Content(verb, speaker) : content;
        }
        if (row.Takes("clause") && Cited(verb) is Token cited)
        {
            speaker = cited;
            content =
                VerbAbove(verb) is Token head && _lexicon.FindVerb(head) is AttributionRow outer
                    ? ContentOfVerb(head, outer, quotes)
                    : MainContent(verb);
        }
        if (row.Takes("source") && (speaker is not Token shown || !IsSource(shown)))
        {
            return null;
        }
        return Make(speaker, verb, row.Lemma, content, row.Id) with
        {
            IsSpeech = row.Takes("quote"),
            IsByHost = content.Any(s => s.Start < verb.Span.Start) && content.Length > 0,
        };
    }

    // “the unit called Falcon” gives a name, not a judgement.
    private static bool IsName(Token verb, AttributionRow row) =>
        row.Takes("pred")
        && verb.HasFeat("VerbForm=Part")
        && verb.HasFeat("Tense=Past")
        && !Words.Has(verb, DependencyRelation.Aux)
        && verb.Child(DependencyRelation.OblAgent) is null;

    private static Token? VerbAbove(Token verb) =>
        verb.Relation == DependencyRelation.Acl && verb.Head is { Upos: not Upos.Verb } noun ? noun.Head : verb.Head;

    // “citing officials” names a source, “citing low growth” a reason.
    private Token? Cited(Token verb) =>
        verb.Child(DependencyRelation.Obj) is Token source && (source.Upos == Upos.Propn || IsSource(source))
            ? source
            : null;

    private ImmutableArray<CharSpan> ContentOfVerb(Token verb, AttributionRow row, IReadOnlyList<Quote> quotes)
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
                    && IntroducerTaken(row, child)
            )
            {
                isDescription |= IntroducerOf(child) == "as";
                spans.AddRange(ContentSpans.Below(child));
            }
        }
        return isDescription;
    }

    private bool IsSource(Token noun) => _lexicon.Find(Words.LemmaOf(noun), "SOURCE") is not null;

    private Token? SecondReport(Token content)
    {
        foreach (Token child in content.Children)
        {
            if (Speakers.IsSecondReport(child) && _lexicon.FindVerb(child) is not null)
            {
                return child;
            }
        }
        return null;
    }

    // “describes the deal as a mistake”, “calls the deal a mistake”: deal and mistake are both the speaker's words.
    private static bool IsDescription(AttributionRow row, Token child) =>
        row.Takes("as") && IntroducerOf(child) == "as"
        || row.Takes("pred") && (child.Relation == DependencyRelation.Xcomp || IsSecondObject(child));

    // “called the vote a farce” read with two objects.
    private static bool IsSecondObject(Token child) =>
        child.Relation == DependencyRelation.Obj
        && child.Head!.Value.Child(DependencyRelation.Obj) is Token first
        && first.Index < child.Index;

    private static bool Takes(AttributionRow row, Token child)
    {
        switch (child.Relation.Universal())
        {
            case DependencyRelation.Ccomp:
                return row.Takes("that") || row.Takes("inf");
            case DependencyRelation.Parataxis:
                return row.Takes("that") && child.Index > child.Head!.Value.Index;
            case DependencyRelation.Xcomp:
                return row.Takes("pred") || row.Takes("inf") || row.Takes("ger") || IntroducerTaken(row, child);
            case DependencyRelation.Csubj:
                return row.Takes("that") && child.Relation == DependencyRelation.CsubjPass;
            case DependencyRelation.Advcl:
            case DependencyRelation.Obl:
                return IntroducerTaken(row, child) || (row.Takes("inf") && IsToInfinitive(child));
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

    private static bool IntroducerTaken(AttributionRow row, Token child) =>
        IntroducerOf(child) is { Length: > 0 } word && row.Takes(word);

    private static string IntroducerOf(Token child)
    {
        string word = Words.IntroducerOf(child, DependencyRelation.Case);
        return word.Length > 0 ? word : Words.IntroducerOf(child, DependencyRelation.Mark);
    }

    private static bool IsToInfinitive(Token child)
    {
        foreach (Token mark in child.Children)
        {
            if (mark.Relation == DependencyRelation.Mark && Words.Is(mark, "to"))
            {
                return true;
            }
        }
        return false;
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
            );
        return parenthetical && verb.Head is Token host ? HostContent(verb, host, quotes) : [];
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

    private static ImmutableArray<CharSpan> MainContent(Token verb) =>
        verb.Relation.Universal() is DependencyRelation.Advcl or DependencyRelation.Parataxis && verb.Head is Token host
            ? ContentSpans.Below(host, verb)
            : [];

    private Claim? OfNoun(Token noun)
    {
        if (ViewOf(noun) is Claim view)
        {
            return view;
        }
        if (_lexicon.Find(Words.LemmaOf(noun), "NOUN") is not AttributionRow row)
        {
            return null;
        }
        var spans = new List<CharSpan>();
        foreach (Token child in noun.Children)
        {
            bool taken = child.Relation.Universal() switch
            {
                DependencyRelation.Acl or DependencyRelation.Ccomp => (
                    child.Relation != DependencyRelation.AclRelcl || Words.IsContentClause(child)
                )
                    && (
                        IsToInfinitive(child)
                            ? row.Takes("inf")
                            : row.Takes("that") && (IntroducerOf(child) == "that" || Words.IsContentClause(child))
                                || IntroducerTaken(row, child)
                    ),
                DependencyRelation.Nmod => IntroducerTaken(row, child),
                _ => false,
            };
            if (taken)
            {
                spans.AddRange(ContentSpans.Below(child));
            }
        }
        return spans.Count == 0
            ? null
            : Make(Speakers.OfNoun(noun), noun, row.Lemma, ContentSpans.Union(spans), row.Id);
    }

    // “in the minister's view”, “in the words of the minister”
    private Claim? ViewOf(Token noun)
    {
        string preposition = Words.IntroducerOf(noun, DependencyRelation.Case);
        if (
            preposition.Length == 0
            || noun.Head is not Token head
            || _lexicon.Find($"{preposition} {Words.LemmaOf(noun)}", "ADP") is not AttributionRow row
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
                return Make(child, noun, row.Lemma, ContentSpans.Below(head, noun), row.Id);
            }
        }
        return null;
    }

    private Claim? OfAdjective(Token adjective)
    {
        if (_lexicon.Find(Words.LemmaOf(adjective), "ADJ") is not AttributionRow row)
        {
            return null;
        }
        var spans = new List<CharSpan>();
        foreach (Token child in adjective.Children)
        {
            if (
                child.Relation.Universal() is DependencyRelation.Ccomp && row.Takes("that")
                || child.Relation.Universal() is DependencyRelation.Xcomp or DependencyRelation.Advcl
                    && (row.Takes("inf") && IsToInfinitive(child) || IntroducerTaken(row, child))
                || child.Relation.Universal() is DependencyRelation.Obl && IntroducerTaken(row, child)
            )
            {
                spans.AddRange(ContentSpans.Below(child));
            }
        }
        return spans.Count == 0
            ? null
            : Make(Speakers.OfVerb(adjective), adjective, row.Lemma, ContentSpans.Union(spans), row.Id);
    }

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
            ? Make(speaker, token, row.Lemma, ContentSpans.Below(Scope(content, speaker), speaker), row.Id)
            : null;
    }

    // At the end or the beginning of the sentence it holds for the whole sentence, in the middle for its clause.
    private static Token Scope(Token host, Token speaker)
    {
        TokenSpan phrase = speaker.Subtree;
        TokenSpan sentence = host.Sentence.Tokens;
        bool atEdge = phrase.Start == sentence.Start || phrase.End >= sentence.End - 1;
        while (
            atEdge
            && host.Head is Token above
            && host.Relation.Universal()
                is DependencyRelation.Conj
                    or DependencyRelation.Advcl
                    or DependencyRelation.Acl
                    or DependencyRelation.Nmod
                    or DependencyRelation.Obl
                    or DependencyRelation.Obj
                    or DependencyRelation.Nsubj
                    or DependencyRelation.Xcomp
        )
        {
            host = above;
        }
        return host;
    }

    private static Claim Make(Token? speaker, Token cue, string verb, ImmutableArray<CharSpan> content, string by) =>
        new()
        {
            Speaker = speaker,
            Cue = cue,
            Verb = verb,
            Content = content,
            By = by,
        };
}
