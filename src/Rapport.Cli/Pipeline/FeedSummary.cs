using System.Globalization;

namespace Rapport.Cli.Pipeline;

/// <summary>What became of what was read for a queue.</summary>
internal sealed class FeedSummary
{
    /// <summary>Articles that came out of the inputs.</summary>
    public int Read { get; set; }

    /// <summary>Articles and further places of known ones that workers will find in the queue.</summary>
    public int Enqueued { get; set; }

    /// <summary>Articles that picture or queue had already.</summary>
    public int Known { get; set; }

    /// <summary>Pages that hold no reporting.</summary>
    public int FurnitureOnly { get; set; }

    /// <summary>Faults of the inputs.</summary>
    public int Failed { get; set; }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Read} read, {Enqueued} enqueued, {Known} known, {FurnitureOnly} furniture only, {Failed} failed"
        );
}
