using Rapport.Analysis.Figures;

namespace Rapport.Desk.Figures;

/// <summary>What the commands on a picture may be asked beside their subject; null asks for nothing in particular.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record FigureQuestion(DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Id or name of someone who must be involved.</summary>
    public string? Party { get; init; }

    /// <summary>How long the periods of a series are.</summary>
    public Every Every { get; init; }

    /// <summary>The day of memberships and offices.</summary>
    public DateOnly? On { get; init; }
}
