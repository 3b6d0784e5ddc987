using System.Globalization;

namespace Rapport.Cli.Pipeline;

/// <summary>What became of what was read.</summary>
internal sealed class IngestSummary
{
    /// <summary>Articles that came out of the inputs.</summary>
    public int Read { get; set; }

    /// <summary>New articles that were coded.</summary>
    public int Coded { get; set; }

    /// <summary>Articles that the picture had already.</summary>
    public int Duplicate { get; set; }

    /// <summary>New articles in other languages.</summary>
    public int NotEnglish { get; set; }

    /// <summary>Pages and articles that hold no reporting.</summary>
    public int FurnitureOnly { get; set; }

    /// <summary>Faults of the inputs.</summary>
    public int Failed { get; set; }

    /// <summary>Statements of the new articles.</summary>
    public long Statements { get; set; }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Read} read, {Coded} coded, {Duplicate} duplicate, {NotEnglish} not English, {FurnitureOnly} furniture only, {Failed} failed; {Statements} new statements"
        );
}
