namespace Rapport.Import.People;

/// <summary>A term of office on its way into the tables, with what confirms it. Mutable until the tables are written.</summary>
internal sealed class Term(Person person, string office, string title, string of, PartialDay? from, PartialDay? to)
{
    public Person Person { get; } = person;

    public string Office { get; } = office;

    public string Title { get; } = title;

    public string Of { get; } = of;

    public PartialDay? From { get; set; } = from;

    public PartialDay? To { get; set; } = to;

    /// <summary>The term that our chronicle lets begin on the day when this one ends.</summary>
    public Term? Successor { get; set; }

    public string? FromSource { get; set; }

    public string? ToSource { get; set; }

    public DateOnly FirstDay => From?.First ?? DateOnly.MinValue;

    public DateOnly LastDay => To?.Last ?? DateOnly.MaxValue;

    public bool IsByHand { get; init; }

    /// <summary>Which source stands behind the row; one that knows only the beginning is marked so.</summary>
    public string Source =>
        FromSource is null ? Sources.Unverified
        : FromSource == Sources.OfficeHolders2021 ? "officeholders-2021-year"
        : To is null || ToSource is not null || Successor?.FromSource is not null ? FromSource
        : FromSource == Sources.UsExecutive ? FromSource
        : FromSource + "-start";

    /// <summary>Days that the two share.</summary>
    public int DaysShared(DateOnly first, DateOnly last)
    {
        DateOnly start = first > FirstDay ? first : FirstDay;
        DateOnly end = last < LastDay ? last : LastDay;
        return end.DayNumber - start.DayNumber;
    }

    public string Row() => TableFile.Row(Person.Id, Office, Title, Of, From?.Text ?? "", To?.Text ?? "", Source);
}
