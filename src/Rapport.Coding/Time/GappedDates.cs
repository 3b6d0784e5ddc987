using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>
/// Finds what a coordination leaves out: “visited Oslo on 4 April and Riga from 5 to 6 April” tells a second visit with its own
/// date and no verb.
/// </summary>
internal static class GappedDates
{
    // Between the second argument and its date stand at most a preposition and a determiner.
    private const int Nearby = 3;

    /// <summary>The further arguments of <paramref name="predicate"/> that have their own dates, in text order.</summary>
    public static IEnumerable<GappedDate> Of(Token predicate, DocumentTimes times)
    {
        TimeMention? before = null;
        foreach (TimeMention mention in times.In(predicate.Sentence))
        {
            if (
                before is { Value: not null }
                && mention.Value is { } value
                && before.Tokens.Start > predicate.Index
                && Argument(predicate, before, mention) is { } argument
            )
            {
                var date = new DatedBy(value, mention.Why, mention);
                yield return new GappedDate(argument, date, argument.Span.Union(mention.Span));
            }
            before = mention.Tokens.Start > predicate.Index ? mention : before;
        }
    }

    // A noun joined by “and” to the first date, as the parser has it, or to the argument before it.
    private static Token? Argument(Token predicate, TimeMention first, TimeMention second)
    {
        for (int t = first.Tokens.End; t < second.Tokens.Start; t++)
        {
            Token token = predicate.Document.TokenAt(t);
            bool noun = token.Upos is Upos.Noun or Upos.Propn && token.Relation == DependencyRelation.Conj;
            bool joined =
                token.Head is { } head
                && (
                    first.Tokens.Contains(head.Index)
                    || (head.Head == predicate && head.Relation.Universal() == DependencyRelation.Obj)
                );
            if (noun && joined && second.Tokens.Start - t <= Nearby)
            {
                return token;
            }
        }
        return null;
    }
}

/// <summary>An argument with a date of its own whose verb is left out.</summary>
/// <param name="Argument">Head of the argument.</param>
/// <param name="Date">Its date.</param>
/// <param name="Evidence">From the argument to the date.</param>
internal sealed record GappedDate(Token Argument, DatedBy Date, CharSpan Evidence);
