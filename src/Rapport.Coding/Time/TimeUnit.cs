namespace Rapport.Coding.Time;

/// <summary>Units that time is counted in, from short to long.</summary>
internal enum TimeUnit
{
    /// <summary>A minute; shorter than any day, so it moves no date.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months from January, April, July or October; also a season.</summary>
    Quarter,

    /// <summary>Six calendar months from January or July.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten calendar years from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred calendar years from one that ends in 00, as people say it.</summary>
    Century,
}
