using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;

namespace Rapport.Coding.Parties.Sets;

/// <summary>Who is expressly left out of a set: “except X”, “other than X”, “with X being a notable exception”, “with the exception of X”.</summary>
internal sealed class Exceptions(PhraseReader phrases)
{
    private readonly PartySpace _space = phrases.Space;

    /// <summary>Those left out in the sentence of <paramref name="set"/>, each with the words that say so.</summary>
    public List<(ResolvedParty Party, CharSpan Words)> Of(Token set)
    {
        var found = new List<(ResolvedParty, CharSpan)>();
        TokenSpan sentence = set.Sentence.Tokens;
        for (int t = set.Index + 1; t < sentence.End; t++)
        {
            Token token = _space.Token(t);
            if (_space.Lexicon.Has("exception-noun", token.Lemma.ToLowerInvariant()))
            {
                Add(found, ByNoun(token, set), token);
            }
            else if (IsPreposition(token))
            {
                Add(found, ObjectOf(token), token);
            }
        }
        return found;
    }

    private void Add(List<(ResolvedParty Party, CharSpan Words)> found, Token? left, Token cue)
    {
        if (left is not { } head)
        {
            return;
        }
        foreach (
            ResolvedParty party in phrases.Resolve(head).Where(p => p.How is PartyGround.Name or PartyGround.Place)
        )
        {
            if (!found.Exists(f => string.Equals(f.Party.Party.Id, party.Party.Id, StringComparison.Ordinal)))
            {
                found.Add((party, party.Party.Mention.Span.Union(cue.Span)));
            }
        }
    }

    // “X being an exception”, “X is the exception”, “the exception of X”, “the exception, X,”
    private Token? ByNoun(Token exception, Token set)
    {
        Token? left = null;
        foreach (Token child in exception.Children)
        {
            bool counts =
                child.Relation.Universal() == DependencyRelation.Nsubj
                || child.Relation == DependencyRelation.Appos
                || (child.Relation == DependencyRelation.Nmod && NounPhrase.HasPreposition(child, "of"));
            // The set itself may have been taken for a subject: the nearer one counts.
            if (counts && child.Index > set.Index)
            {
                left = child;
            }
        }
        if (left is not null)
        {
            return left;
        }
        return BeforeBe(exception, set);
    }

    // “with X being a notable exception”, however the tree joins them.
    private Token? BeforeBe(Token exception, Token set)
    {
        int t = exception.Index - 1;
        while (t > set.Index && _space.Token(t) is { Upos: Upos.Det or Upos.Adj or Upos.Adv })
        {
            t--;
        }
        bool isBe = t > set.Index + 1 && string.Equals(_space.Token(t).Lemma, "be", StringComparison.Ordinal);
        return isBe && _space.MentionAt(t - 1) is { } left ? _space.Token(left.Head) : null;
    }

    private bool IsPreposition(Token token)
    {
        string lemma = token.Lemma.ToLowerInvariant();
        if (_space.Lexicon.Has("exception-preposition", lemma))
        {
            return true;
        }
        int next = token.Index + 1;
        return next < token.Sentence.Tokens.End
            && _space.Lexicon.Has("exception-preposition", $"{lemma} {_space.Token(next).Lemma.ToLowerInvariant()}");
    }

    private static Token? ObjectOf(Token preposition)
    {
        if (preposition.Relation is DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Cc)
        {
            return preposition.Head;
        }
        // “excluding X” may be read as a verb.
        return preposition.Child(DependencyRelation.Obj);
    }
}
