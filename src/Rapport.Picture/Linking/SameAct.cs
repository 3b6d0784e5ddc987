using System.Globalization;

namespace Rapport.Picture.Linking;

/// <summary>The parts of a score, each from 0 to 1.</summary>
internal readonly record struct ActReason(float Parties, float Time, float Place, float Words, bool SameCode)
{
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"parties {Parties:0.00}, time {Time:0.00}, place {Place:0.00}, words {Words:0.00}{(SameCode ? ", same code" : "")}"
        );
}

/// <summary>Whether two statements of one type say the same act, and why.</summary>
internal static class SameAct
{
    /// <summary>The lowest score that joins.</summary>
    public const double Enough = 0.65;

    private const double PartiesWeight = 0.4;
    private const double TimeWeight = 0.2;
    private const double PlaceWeight = 0.1;
    private const double WordsWeight = 0.3;

    /// <summary>Of the same CAMEO code, where a word is common too: the same parties do many things on one day.</summary>
    private const double CodeBonus = 0.05;

    /// <summary>The score from 0 to 1, with its reason; null where they cannot be one.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="isMutual">True for acts of both sides, whose order says nothing.</param>
    public static (double Score, ActReason Reason)? Compare(ReportedAct a, ReportedAct b, bool isMutual)
    {
        if (a.Last < b.First || b.Last < a.First || Differ(a.Country, b.Country) || Differ(a.Place, b.Place))
        {
            return null;
        }
        double parties = Math.Max(
            Sides(a.Actors, a.Recipients, b.Actors, b.Recipients),
            // “A met B” and “B met A” are one meeting; “A accused B” and “B accused A” are two acts.
            isMutual ? Sides(a.Actors, a.Recipients, b.Recipients, b.Actors) : 0
        );
        if (parties == 0)
        {
            return null;
        }
        double time = a.Day == b.Day ? 1 : 0.5;
        double place =
            a.Place is not null && a.Place == b.Place ? 1
            : a.Country is not null && a.Country == b.Country ? 0.7
            : 0.3;
        double words = Overlap(a.Words, b.Words);
        double code = words > 0 && a.Cameo is not null && a.Cameo == b.Cameo ? CodeBonus : 0;
        double score = PartiesWeight * parties + TimeWeight * time + PlaceWeight * place + WordsWeight * words + code;
        return (score, new ActReason((float)parties, (float)time, (float)place, (float)words, code > 0));
    }

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    private static double Sides(int[] actors, int[] recipients, int[] otherActors, int[] otherRecipients)
    {
        double acting = Overlap(actors, otherActors);
        if (acting == 0)
        {
            return 0;
        }
        if (recipients.Length == 0 && otherRecipients.Length == 0)
        {
            return acting;
        }
        if (recipients.Length == 0 || otherRecipients.Length == 0)
        {
            // One report leaves out whom it was done to.
            return acting * 0.6;
        }
        double receiving = Overlap(recipients, otherRecipients);
        return receiving == 0 ? 0 : (acting + receiving) / 2;
    }

    /// <summary>The part of the smaller set that the other has too: “Putin” for Russia is Russia.</summary>
    private static double Overlap(int[] a, int[] b)
    {
        int common = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            int order = a[i].CompareTo(b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int smaller = Math.Min(a.Length, b.Length);
        return smaller == 0 ? 0 : common / (double)smaller;
    }
}
