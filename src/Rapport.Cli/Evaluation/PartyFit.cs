using System.Collections.Immutable;

namespace Rapport.Cli.Evaluation;

/// <summary>Whether the parties of a statement are those of an annotated event.</summary>
internal static class PartyFit
{
    private const int CodeLength = 3;

    /// <summary>2 where both are right (either way round for mutual acts), 1 for one of them, 0 for none.</summary>
    public static int Of(GoldEvent gold, ScoredStatement s)
    {
        int straight = Fits(gold.Source, s.Actors) + Fits(gold.Target, s.Recipients);
        return EventRoots.IsMutual(s.Type)
            ? Math.Max(straight, Fits(gold.Source, s.Recipients) + Fits(gold.Target, s.Actors))
            : straight;
    }

    /// <summary>True where a text is a code of a party such as <c>HUN:GOV|ROU:GOV</c> and no words.</summary>
    public static bool IsCode(string text) =>
        text.Length >= CodeLength
        && text.AsSpan(0, CodeLength).IndexOfAnyExceptInRange('A', 'Z') < 0
        && text.AsSpan(CodeLength).ToString().All(c => char.IsAsciiLetter(c) || c is ':' or '|');

    private static int Fits(string? gold, ImmutableArray<ScoredParty> parties)
    {
        if (string.IsNullOrEmpty(gold))
        {
            return 1;
        }
        bool fits = IsCode(gold)
            ? gold.Split('|').Select(First).Any(code => parties.Any(p => Codes(p).Contains(code)))
            : ScorerText.Words(gold).Overlaps(parties.SelectMany(Words));
        return fits ? 1 : 0;
    }

    private static string First(string code) => Head(code.Split(':')[0]);

    private static IEnumerable<string> Codes(ScoredParty party) => party.Of.Append(party.Id).Select(Head);

    private static string Head(string code) => code.Length > CodeLength ? code[..CodeLength] : code;

    private static IEnumerable<string> Words(ScoredParty party) =>
        ScorerText.Words(party.Mention).Concat(ScorerText.Words(party.Name)).Concat(ScorerText.Words(party.Id));
}
