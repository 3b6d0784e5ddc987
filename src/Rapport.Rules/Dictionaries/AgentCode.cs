namespace Rapport.Rules.Dictionaries;

/// <summary>Puts the codes of agents to that of an actor.</summary>
internal static class AgentCode
{
    private const int Unit = 3;

    /// <summary>A former minister counts among the elite, whatever the office was.</summary>
    private const string Former = "ELI";

    /// <summary>The joint code; what the code has already is not added again.</summary>
    public static string Join(string actor, IEnumerable<(AgentEntry Agent, bool IsFormer)> agents)
    {
        string code = actor;
        foreach ((AgentEntry agent, bool isFormer) in agents)
        {
            string added = isFormer && !agent.Before ? Former : agent.Code;
            code =
                Has(code, added) ? code
                : agent.Before ? $"{added}{code}"
                : $"{code}{added}";
        }
        return code;
    }

    // Codes are made of units of three letters: “GMO” is not in “GONGMO” by way of its middle.
    private static bool Has(string code, string part)
    {
        for (int at = code.IndexOf(part, StringComparison.Ordinal); at >= 0; )
        {
            if (at % Unit == 0)
            {
                return true;
            }
            at = code.IndexOf(part, at + 1, StringComparison.Ordinal);
        }
        return false;
    }
}
