namespace Rapport.Knowledge.Tables;

/// <summary>From when to when a row holds, each end perhaps known to the month or year only. The default is open on both sides.</summary>
internal readonly record struct DateRange(PartialDate? From, PartialDate? To)
{
    /// <summary>First day that the row may hold.</summary>
    public DateOnly? FirstDay => From?.First;

    /// <summary>Last day that the row may hold.</summary>
    public DateOnly? LastDay => To?.Last;

    /// <summary>True where the two share time whatever the unknown days are; a shared last and first day is a handover.</summary>
    public bool SurelyOverlaps(DateRange other) => SurelyBegunBefore(other) && other.SurelyBegunBefore(this);

    private bool SurelyBegunBefore(DateRange other) =>
        From is null || other.To is null || From.Value.Last < other.To.Value.First;
}
