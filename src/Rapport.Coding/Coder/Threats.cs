using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Who says of himself that he will use force or pressure threatens.</summary>
/// <remarks>PLOVER codebook, THREATEN: verbal statements of intended coercion by the one who would carry it out.</remarks>
internal static class Threats
{
    /// <summary>The statement as a threat where its speaker is its actor and the act lies ahead; else as it is.</summary>
    public static Statement Read(Statement statement, Ontology ontology, Lexicon lexicon)
    {
        bool isForce = statement.Type is "ASSAULT" or "COERCE" or "SANCTION" or "MOBILIZE";
        bool isAhead = statement.Status is StatementStatus.Planned or StatementStatus.Possible;
        if (
            !isForce
            || !isAhead
            || statement.SaidBy is not [.., var speaker]
            || !lexicon.Has("announce-verb", speaker.Verb)
            || !IsActor(speaker.Speaker, statement)
        )
        {
            return statement;
        }
        string? cameo = ontology.DefaultCameo("THREATEN", null);
        var step = new TraceStep(
            "type",
            "threat",
            speaker.Verb,
            $"{speaker.Speaker.Name} announces an act of type {statement.Type}: a threat, and made"
        );
        return statement with
        {
            Type = "THREATEN",
            Mode = null,
            Cameo = cameo,
            Goldstein = cameo is null ? null : ontology.FindCameo(cameo)?.Goldstein,
            Status = StatementStatus.Occurred,
            Object = statement.Object ?? statement.Evidence.Text,
            Trace = statement.Trace.Add(step),
        };
    }

    private static bool IsActor(Party speaker, Statement statement)
    {
        HashSet<string> voices = [speaker.Id, .. speaker.Of];
        return statement.Actors.Any(a => voices.Contains(a.Id) || a.Of.Any(voices.Contains));
    }
}
