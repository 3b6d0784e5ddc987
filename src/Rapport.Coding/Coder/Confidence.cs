using Rapport.Coding.Parties;
using Rapport.Coding.Status;

namespace Rapport.Coding.Coder;

/// <summary>How far a statement can be trusted, from the grounds it rests on.</summary>
/// <remarks>An ordering by grounds, not yet a calibrated probability.</remarks>
internal static class Confidence
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(Sides sides, StatusReading status, SourceChain sources)
    {
        double parties = sides.LoosestGround switch
        {
            PartyGround.Name or PartyGround.Title => 0.9,
            PartyGround.Agent or PartyGround.Set => 0.8,
            PartyGround.Modifier or PartyGround.Place => 0.7,
            _ => 0.6,
        };
        double sided = sides.Actors.IsEmpty || sides.Recipients.IsEmpty ? 0.85 : 1.0;
        double settled = status.Assessed ? 0.9 : 1.0;
        double nested = sources.Attributions.Length > 1 ? 0.9 : 1.0;
        return parties * sided * settled * nested;
    }
}
