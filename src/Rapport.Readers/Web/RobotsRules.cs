using System.Globalization;

namespace Rapport.Readers.Web;

/// <summary>What a robots.txt allows this program (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private const string Product = "rapport";

    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(30);

    private readonly List<(string Path, bool Allowed)> _rules = [];

    private RobotsRules() { }

    /// <summary>Everything is allowed: there is no robots.txt.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Nothing is allowed: whether there is one cannot be told.</summary>
    public static RobotsRules DenyAll { get; } = Parse("User-agent: *\nDisallow: /");

    /// <summary>The pause between requests that it asks for, up to 30 seconds.</summary>
    public TimeSpan Delay { get; private set; }

    public static RobotsRules Parse(string text)
    {
        RobotsRules? own = null;
        RobotsRules? anyone = null;
        var group = new List<RobotsRules>();
        bool naming = false;
        foreach (string line in text.Split('\n', '\r'))
        {
            string[] field = line.Split('#')[0].Split(':', 2);
            if (field.Length < 2)
            {
                continue;
            }
            string name = field[0].Trim().ToLowerInvariant();
            string value = field[1].Trim();
            if (name == "user-agent")
            {
                if (!naming)
                {
                    group.Clear();
                }
                naming = true;
                if (IsProduct(value))
                {
                    group.Add(own ??= new RobotsRules());
                }
                else if (value == "*")
                {
                    group.Add(anyone ??= new RobotsRules());
                }
                continue;
            }
            naming = false;
            group.ForEach(g => g.Add(name, value));
        }
        return own ?? anyone ?? AllowAll;
    }

    /// <summary>True where the longest rule that fits allows the path, or none fits.</summary>
    public bool Allows(string pathAndQuery)
    {
        string path = Normal(pathAndQuery);
        (string Path, bool Allowed)? best = null;
        foreach ((string Path, bool Allowed) rule in _rules)
        {
            bool better =
                best is null
                || rule.Path.Length > best.Value.Path.Length
                || (rule.Path.Length == best.Value.Path.Length && rule.Allowed);
            if (better && Fits(rule.Path, path))
            {
                best = rule;
            }
        }
        return best?.Allowed ?? true;
    }

    private static bool IsProduct(string value) =>
        value.Split('/', ' ')[0].Equals(Product, StringComparison.OrdinalIgnoreCase);

    private void Add(string name, string value)
    {
        if (name is "allow" or "disallow" && value.Length > 0)
        {
            _rules.Add((Normal(value), name == "allow"));
        }
        else if (
            name == "crawl-delay"
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is > 0 and < 86400
        )
        {
            Delay = TimeSpan.FromSeconds(Math.Min(seconds, s_longestDelay.TotalSeconds));
        }
    }

    /// <summary>Paths are compared in one spelling, whatever was written with percent signs.</summary>
    private static string Normal(string path) => Uri.UnescapeDataString(path);

    /// <summary>Fits a rule with <c>*</c> for any characters and <c>$</c> for the end, in time linear in the path for each star.</summary>
    private static bool Fits(string rule, string path)
    {
        bool anchored = rule.EndsWith('$');
        string[] parts = (anchored ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }
        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i++)
        {
            if (anchored && i == parts.Length - 1)
            {
                return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            }
            int found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }
            at = found + parts[i].Length;
        }
        return !anchored || at == path.Length;
    }
}
