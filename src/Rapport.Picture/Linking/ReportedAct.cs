using System.Globalization;

namespace Rapport.Picture.Linking;

/// <summary>A statement of an act as reports of the same act are looked for.</summary>
internal sealed record ReportedAct
{
    /// <summary>Reports come up to so many days after the act, and give its day as that of the report.</summary>
    private const int Lag = 2;

    public required long Id { get; init; }

    public required string Hash { get; init; }

    public required string Sha { get; init; }

    public required string Origin { get; init; }

    public required string Day { get; init; }

    public required string? Cameo { get; init; }

    public required string? Country { get; init; }

    public required string? Place { get; init; }

    /// <summary>Who acts, and for whom: numbers of a <see cref="NumberedWords"/>, ascending.</summary>
    public required int[] Actors { get; init; }

    public required int[] Recipients { get; init; }

    public required int[] Words { get; init; }

    /// <summary>First day on which the act may have been, as a day number.</summary>
    public int First { get; private init; }

    /// <summary>Last such day.</summary>
    public int Last { get; private init; }

    /// <summary>The same, with the days that its time allows.</summary>
    public ReportedAct Within(string? start, string? end)
    {
        int day = Number(Day);
        int first = start is null ? (end is null ? day : Math.Min(day, Number(end))) : Number(start);
        int last = end is null ? (start is null ? day : Math.Max(day, Number(start))) : Number(end);
        return this with { First = first - Lag, Last = last + Lag };
    }

    private static int Number(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.DayNumber
            : 0;
}
