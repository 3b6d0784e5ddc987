using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Finds the happening that a date belongs to where the parser hangs the date on another word.</summary>
internal sealed class DateOwner(DocumentTimes times)
{
    // From a date back to the noun that it may belong to: “visit to the capital of Chad on 2 August”.
    private const int SubjectReach = 8;

    /// <summary>
    /// The happening that <paramref name="mention"/> dates, or null where the tree is right. “praised the upcoming talks in Oslo
    /// this May”: a date that lies ahead is not that of a deed done, but of the happening named before it; nor is one past that of
    /// words said now (“condemns the attack yesterday”).
    /// </summary>
    public Token? Of(TimeMention mention)
    {
        if (mention.Value is not { Start: { } start })
        {
            return null;
        }
        Token time = TenseReader.HeadOf(times.Document, mention.Tokens);
        Token verb = TimePath.Dated(time).LastOrDefault(time);
        if (VerbBefore(mention) is { } beside && beside != verb)
        {
            return beside;
        }
        if (verb.Index >= mention.Tokens.End)
        {
            return InSubject(mention, verb);
        }
        bool past = verb.HasFeat("Tense=Past");
        bool says = verb.HasFeat("Tense=Pres") && times.Lexicon.Words.Has("topic-verb", verb.Lemma);
        if (!past && !says)
        {
            return null;
        }
        bool ahead = times.Anchor is { } anchor && start > anchor.Date && anchor.Precision == DatePrecision.Day;
        for (int t = mention.Tokens.Start - 1; t > verb.Index; t--)
        {
            Token noun = times.Document.TokenAt(t);
            if (
                times.Lexicon.EventNouns.ContainsKey(noun.Lemma.ToLowerInvariant())
                && noun.Upos is Upos.Noun or Upos.Propn
            )
            {
                return says || ahead || IsAhead(noun) ? noun : null;
            }
        }
        return null;
    }

    // “…, officials said Tuesday, …”: a date right after a finite verb is that verb’s.
    private Token? VerbBefore(TimeMention mention)
    {
        int at = mention.Tokens.Start - 1;
        if (at > 0 && times.Document.TokenAt(at).Lemma == "on")
        {
            at--;
        }
        if (at < 0 || times.Document.TokenAt(at) is not { Upos: Upos.Verb } verb)
        {
            return null;
        }
        bool sameSentence = verb.Sentence == times.Document.TokenAt(mention.Tokens.Start).Sentence;
        return sameSentence && verb.HasFeat("VerbForm=Fin") ? verb : null;
    }

    // “The visit to Chad on 2 August angered them”: between a happening that is the subject and its verb, without a comma.
    private Token? InSubject(TimeMention mention, Token verb)
    {
        for (int t = mention.Tokens.Start - 1; t >= mention.Tokens.Start - SubjectReach && t >= 0; t--)
        {
            Token noun = times.Document.TokenAt(t);
            if (noun.Upos == Upos.Punct || noun.Sentence != verb.Sentence)
            {
                return null;
            }
            if (noun.Upos is Upos.Noun or Upos.Propn && times.Lexicon.EventClass(noun.Lemma) is not null)
            {
                bool subject = noun.Relation.Universal() == DependencyRelation.Nsubj && noun.Head == verb;
                return subject && times.Lexicon.Phase(verb.Lemma) is null ? noun : null;
            }
        }
        return null;
    }

    private bool IsAhead(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            // The form too: the lemma of “upcoming” may be taken for a verb’s.
            bool ahead =
                times.Lexicon.Directions.GetValueOrDefault(child.Lemma) == "ahead-adjective"
                || times.Lexicon.Directions.GetValueOrDefault(child.Form) == "ahead-adjective";
            if (ahead)
            {
                return true;
            }
        }
        return false;
    }
}
