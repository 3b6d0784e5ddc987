using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Calibration;

/// <summary>What tells how far a statement can be trusted: read from the statement, its trace and its sentence.</summary>
/// <remarks>
/// Few, and about the grounds that a statement rests on, not about what it says: with more of them the fit follows the sample, and
/// statements of one sentence are put in an order that does not hold elsewhere (docs/accuracy/confidence.md).
/// </remarks>
internal static class ConfidenceFeatures
{
    // A long sentence has more to go wrong; beyond this it makes no difference.
    private const double LongSentence = 40;
    private const int MostCues = 3;

    /// <summary>The features that are there, with their values; 1 for those that are or are not.</summary>
    public static ImmutableArray<(string Name, double Value)> Of(Statement statement, Document document)
    {
        var found = ImmutableArray.CreateBuilder<(string, double)>();
        int cues = 0;
        Grounds grounds = default;
        foreach (TraceStep step in statement.Trace)
        {
            cues += step.Step == "status" ? 1 : 0;
            grounds = step.Step is "actor" or "recipient" ? grounds.With(step.By) : grounds;
            Add(found, "rule.fact", step is { Step: "rule", By: "title" or "place" or "set" });
        }
        Add(found, "party.described", grounds.Described);
        Add(found, "party.place", grounds.Place);
        Add(found, "party.coreference", grounds.Coreference);
        Add(found, "party.agent", grounds.Agent);
        Add(found, "status.ongoing", statement is { Status: StatementStatus.Ongoing, Kind: StatementKind.Event });
        found.Add(("status.cues", Math.Min(cues, MostCues)));
        Add(found, "source.nested", statement.SaidBy.Length > 1);
        Add(found, "source.unnamed", statement.Basis == StatementBasis.Attributed && statement.SaidBy.IsEmpty);
        int words = document.SentenceAt(statement.Evidence.Sentence).Count;
        found.Add(("sentence.length", Math.Min(words / LongSentence, 1)));
        return found.ToImmutable();
    }

    private static void Add(ImmutableArray<(string, double)>.Builder found, string name, bool holds)
    {
        if (holds)
        {
            found.Add((name, 1));
        }
    }

    /// <summary>What the parties rest on, by the rules that found them.</summary>
    private readonly record struct Grounds(bool Described, bool Place, bool Coreference, bool Agent)
    {
        public Grounds With(string by) =>
            new(
                Described || Is(by, "described"),
                Place || Is(by, "place"),
                Coreference || Is(by, "coref"),
                Agent || Is(by, "agent") || Is(by, "organ")
            );

        // “agent:forces”, “coref.pronoun”: the kind stands before the first stop.
        private static bool Is(string by, string kind) =>
            by.StartsWith(kind, StringComparison.Ordinal)
            && (by.Length == kind.Length || by[kind.Length] is '.' or ':');
    }
}
