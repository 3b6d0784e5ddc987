using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>The words for what a statement is about: what is said, hit, signed or sought.</summary>
/// <param name="document">The document.</param>
/// <param name="lexicon">For words that say when, and for undertakings.</param>
/// <param name="content">What a word of saying introduces.</param>
internal sealed class ObjectWords(Document document, Lexicon lexicon, Func<Token, ImmutableArray<CharSpan>> content)
{
    /// <summary>The longest stretch of what is said in the sentence of the cue, else the first sentence of it behind.</summary>
    public CharSpan? Words(Token cue)
    {
        CharSpan? longest = null;
        CharSpan sentence = cue.Sentence.Span;
        foreach (CharSpan span in content(cue))
        {
            var inside = new CharSpan(Math.Max(span.Start, sentence.Start), Math.Min(span.End, sentence.End));
            if (inside.End > inside.Start && (longest is null || inside.Length > longest.Value.Length))
            {
                longest = inside;
            }
        }
        return longest is { } found ? Trimmed(Said(found, cue)) : Following(cue);
    }

    // “said in a talk at home that he hopes …”, where the tree hangs what is said on the talk.
    private static CharSpan Said(CharSpan words, Token cue)
    {
        foreach (Token child in cue.Children)
        {
            if (child.Relation != DependencyRelation.Obl || child.Subtree.Start != cue.Index + 1)
            {
                continue;
            }
            for (int t = child.Subtree.Start; t < child.Subtree.End; t++)
            {
                Token that = cue.Document.TokenAt(t);
                if (that is { Relation: DependencyRelation.Mark, Lemma: "that" } && words.Contains(that.Span))
                {
                    return new CharSpan(that.Span.Start, words.End);
                }
            }
        }
        return words;
    }

    // “The envoy said:” before a paragraph: the first sentence of it.
    private CharSpan? Following(Token cue)
    {
        foreach (CharSpan span in content(cue).Where(s => s.Start >= cue.Sentence.Span.End).OrderBy(s => s.Start))
        {
            for (int s = cue.Sentence.Index + 1; s < document.SentenceCount; s++)
            {
                Sentence sentence = document.SentenceAt(s);
                if (sentence.Span.End > span.Start)
                {
                    int end = Math.Min(span.End, sentence.Span.End);
                    return Trimmed(new CharSpan(Math.Max(span.Start, sentence.Span.Start), end));
                }
            }
        }
        return null;
    }

    private CharSpan? Trimmed(CharSpan span)
    {
        ReadOnlySpan<char> words = span.Of(document.Text.AsSpan());
        int start = words.Length - words.TrimStart(" ,“\"'‘").Length;
        int length = words.Trim(" ,“”\"'‘’").Length;
        return length > 0 ? new CharSpan(span.Start + start, span.Start + start + length) : null;
    }

    /// <summary>Where the words for what a statement is about stand; null where it tells none.</summary>
    public CharSpan? Of(Mention mention, Sides sides)
    {
        RoleBinding? role = mention.Role(RoleNames.Object) ?? mention.Role(RoleNames.Topic);
        role ??= sides.Recipients.IsEmpty && mention.Rule.Kind == StatementKind.Event ? Thing(mention) : null;
        role = role is { } at && lexicon.Has("no-topic", at.Token.Lemma.ToLowerInvariant()) ? null : role;
        role = role is { Token: { Upos: Upos.Pron, Lemma: "which" or "what" or "who" } } ? null : role;
        Token? about = role?.Token ?? Partner(mention, sides);
        // “said that Peru is a bridge”: what Peru is called, and not the clause that it heads.
        bool isPredicate = about == mention.Trigger && mention.Rule.Type is "is_a" or "serves";
        return about is not { } told ? null
            : isPredicate ? PhraseSpan.OfCoordination(told)
            : TextOf(Whole(told, mention.Trigger), mention.Trigger);
    }

    // “Contrary to reports, the army said that …”, “We have come home, she said”: of two, the one that is a clause.
    private static Token Whole(Token said, Token cue)
    {
        if (said.Relation != DependencyRelation.Ccomp || said.Head != cue || IsWhole(said))
        {
            return said;
        }
        foreach (Token child in cue.Children)
        {
            if (child.Relation == DependencyRelation.Ccomp && IsWhole(child))
            {
                return child;
            }
        }
        return said;
    }

    private static bool IsWhole(Token clause) =>
        clause.Upos is Upos.Verb or Upos.Aux
        || clause.Child(DependencyRelation.Nsubj) is not null
        || clause.Child(DependencyRelation.Expl) is not null
        || clause.Child(DependencyRelation.Mark) is not null;

    // “cooperates with the inquiry”: a thing is no partner, and still what it is about.
    private static Token? Partner(Mention mention, Sides sides)
    {
        if (mention.Rule.Type != "COOPERATE" || !sides.Recipients.IsEmpty || mention.Trigger.Upos != Upos.Verb)
        {
            return null;
        }
        foreach (Token child in mention.Trigger.Children)
        {
            if (child.Relation == DependencyRelation.Obl && child.Child(DependencyRelation.Case) is { Lemma: "with" })
            {
                return child;
            }
        }
        return null;
    }

    // “destroyed two bridges”: what is done to a thing that is no party is still told.
    private static RoleBinding? Thing(Mention mention) =>
        mention.Role(RoleNames.Recipient) is { Token.Upos: Upos.Noun or Upos.Propn } thing ? thing : null;

    private CharSpan TextOf(Token token, Token cue)
    {
        // “is the leader of a party”: what one is, without who is so.
        if (token != cue && (token.Upos is Upos.Verb or Upos.Aux || IsClause(token)))
        {
            return PhraseSpan.OfContent(token, cue, t => lexicon.Has("time-noun", t.Lemma.ToLowerInvariant()));
        }
        CharSpan span = PhraseSpan.OfCoordination(token);
        return EndOf(token, span) is { } end ? span.Union(PhraseSpan.OfSubtree(end)) : span;
    }

    // “discuss efforts to end the war”, where the parser hangs the infinitive on the verb: it says what the efforts are for.
    private Token? EndOf(Token noun, CharSpan span)
    {
        int next = noun.Index + 1;
        if (next >= noun.Sentence.Tokens.End || span.End != noun.Span.End || !lexicon.Has("campaign-noun", noun.Lemma))
        {
            return null;
        }
        Token to = noun.Document.TokenAt(next);
        return to is { Lemma: "to", Relation: DependencyRelation.Mark, Head: { Upos: Upos.Verb } verb } ? verb : null;
    }

    // “said that the road is long”: the clause, not its predicate.
    private static bool IsClause(Token token) =>
        (
            token.Relation == DependencyRelation.Ccomp
            || token.Relation == DependencyRelation.Acl && token.Child(DependencyRelation.Mark) is { Lemma: "that" }
        ) && (token.Child(DependencyRelation.Nsubj) ?? token.Child(DependencyRelation.Expl)) is not null;
}
