namespace Rapport.Architecture.Tests;

/// <summary>Which project may see which: the arrows of ARCHITECTURE.md. A project may see what its neighbours see.</summary>
internal static class Arrows
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Rapport.Text"] = [],
        ["Rapport.Readers"] = ["Rapport.Text"],
        ["Rapport.Nlp"] = ["Rapport.Text"],
        ["Rapport.Knowledge"] = ["Rapport.Text"],
        ["Rapport.Rules"] = ["Rapport.Knowledge"],
        ["Rapport.Coding"] = ["Rapport.Rules"],
        ["Rapport.Picture"] = ["Rapport.Text", "Rapport.Knowledge"],
        ["Rapport.Analysis"] = ["Rapport.Text", "Rapport.Knowledge", "Rapport.Picture"],
        ["Rapport.Desk"] = ["Rapport.Readers", "Rapport.Nlp", "Rapport.Coding", "Rapport.Picture", "Rapport.Analysis"],
        ["Rapport.Server"] = ["Rapport.Desk"],
        ["Rapport.Queue"] = ["Rapport.Text"],
        ["Rapport.Cli"] = ["Rapport.Server", "Rapport.Queue"],
    };

    public static IEnumerable<string> Projects => s_allowed.Keys;

    /// <summary>Every project that <paramref name="project"/> may see, directly or through others.</summary>
    public static HashSet<string> Visible(string project)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(s_allowed[project]);
        while (pending.TryPop(out string? next))
        {
            if (seen.Add(next))
            {
                foreach (string further in s_allowed[next])
                {
                    pending.Push(further);
                }
            }
        }
        return seen;
    }
}
