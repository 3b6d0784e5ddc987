namespace Rapport.Rules.Matching;

/// <summary>Lets the specific win over the general among the matches of one trigger.</summary>
internal static class Refinement
{
    /// <summary>What <c>refines</c> says to beat all rows of the lexicon.</summary>
    public const string Lexicon = "lexicon";

    /// <summary>Removes what gives way among the matches from place <paramref name="from"/> on.</summary>
    public static void Apply(List<Match> matches, int from)
    {
        List<Match> here = matches.GetRange(from, matches.Count - from);
        int best = here.Where(m => m.Rule.FromLexicon).Select(m => m.Rule.Specificity).DefaultIfEmpty(0).Max();
        here.RemoveAll(m => m.Rule.FromLexicon && m.Rule.Specificity < best);
        here.RemoveAll(m => here.Exists(other => Refines(other.Rule, m.Rule)));
        matches.RemoveRange(from, matches.Count - from);
        // Two wordings of one meaning on one word are one event: the fuller one.
        matches.AddRange(
            here.GroupBy(m => (m.Rule.Rule.Type, m.Rule.Rule.Mode))
                .Select(g => g.MaxBy(m => m.Roles.Length))
                .OrderBy(m => m.Rule.Rule.Id, StringComparer.Ordinal)
        );
    }

    private static bool Refines(CompiledRule specific, CompiledRule general)
    {
        foreach (string id in specific.Refines)
        {
            if (
                string.Equals(id, general.Rule.Id, StringComparison.Ordinal)
                || (general.FromLexicon && id is Lexicon)
                || (
                    id.EndsWith(".*", StringComparison.Ordinal)
                    && general.Rule.Id.StartsWith(id[..^1], StringComparison.Ordinal)
                    && specific.Rule.Id != general.Rule.Id
                )
            )
            {
                return true;
            }
        }
        return false;
    }
}
