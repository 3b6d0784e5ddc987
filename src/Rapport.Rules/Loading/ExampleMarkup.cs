using System.Collections.Immutable;
using System.Text;

namespace Rapport.Rules.Loading;

/// <summary>Reads an example with its roles marked: <c>&lt;actor Norway&gt; condemned &lt;recipient the attack&gt;.</c></summary>
internal static class ExampleMarkup
{
    /// <summary>The example, or null and what is wrong.</summary>
    public static RuleExample? Read(string markup, string because, string source, out string fault)
    {
        var text = new StringBuilder();
        var roles = ImmutableArray.CreateBuilder<ExampleRole>();
        int at = 0;
        fault = "";
        while (at < markup.Length)
        {
            int open = markup.IndexOf('<', at);
            if (open < 0)
            {
                break;
            }
            int space = markup.IndexOf(' ', open);
            int close = markup.IndexOf('>', open);
            if (close < 0 || space < 0 || space > close)
            {
                fault = "write marked words as <role words>";
                return null;
            }
            string role = markup[(open + 1)..space];
            if (!RoleNames.All.Contains(role))
            {
                fault = $"“{role}” is no role; use one of {string.Join(", ", RoleNames.All)}";
                return null;
            }
            text.Append(markup, at, open - at);
            int start = text.Length;
            text.Append(markup, space + 1, close - space - 1);
            roles.Add(new ExampleRole(role, start, text.Length));
            at = close + 1;
        }
        text.Append(markup, at, markup.Length - at);
        return new RuleExample(text.ToString(), roles.ToImmutable(), because, source);
    }
}
