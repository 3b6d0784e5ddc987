using System.Collections.Immutable;

namespace Rapport.Rules.Dictionaries;

/// <summary>A code of an actor and the days on which it holds, both included; open where null.</summary>
internal readonly record struct DatedCode(string Code, DateOnly? From, DateOnly? To)
{
    public bool IsAlways => From is null && To is null;

    public bool Holds(DateOnly date) => (From is null || From <= date) && (To is null || date <= To);
}

/// <summary>An actor with its names.</summary>
/// <param name="Name">The first name it goes by.</param>
/// <param name="Codes">In the order of the file; the first that holds on a day counts, a dated one before an undated.</param>
/// <param name="Source">Where it is written: <c>file:line</c>.</param>
internal sealed record ActorEntry(string Name, ImmutableArray<DatedCode> Codes, string Source)
{
    /// <summary>The codes on a day; without a day the undated one. Empty where none holds or the actor is void (“---”).</summary>
    public ImmutableArray<string> On(DateOnly? date)
    {
        string code = "";
        foreach (DatedCode dated in Codes.OrderBy(c => c.IsAlways))
        {
            if (dated.IsAlways || (date is { } day && dated.Holds(day)))
            {
                code = dated.Code;
                break;
            }
        }
        return [.. code.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(c => !DictionaryCode.IsVoid(c))];
    }
}

/// <summary>A word for people who act for someone, such as “minister”.</summary>
/// <param name="Code">What it adds to the code of the actor.</param>
/// <param name="Before">True where the code comes before the actor’s.</param>
/// <param name="Source">Where it is written: <c>file:line</c>.</param>
internal sealed record AgentEntry(string Code, bool Before, string Source);
