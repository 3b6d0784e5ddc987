using System.Text;

namespace Rapport.Rules.Codebook;

/// <summary>Rules with what they must code and what they must leave alone.</summary>
internal static class RuleTable
{
    /// <summary>Writes the rules in ordinal order of their id.</summary>
    public static void Write(MarkdownText page, IEnumerable<Rule> rules) =>
        page.Table(
            ["rule", "codes", "must code", "must leave alone"],
            rules
                .OrderBy(r => r.Id, StringComparer.Ordinal)
                .Select(r =>
                    (IReadOnlyList<string>)
                        [
                            $"`{r.Id}`<br>{MarkdownText.Plain(r.Why)}",
                            Codes(r),
                            string.Join("<br>", r.Says.Select(Marked)),
                            string.Join("<br>", r.Silent.Select(Left)),
                        ]
                )
        );

    private static string Codes(Rule rule) =>
        string.Join(
            ", ",
            new[] { rule.Mode, rule.Cameo, rule.Mutual ? "mutual" : null, rule.Status?.ToString().ToLowerInvariant() }
                .Concat(rule.Context)
                .Where(c => !string.IsNullOrEmpty(c))
        );

    private static string Marked(RuleExample example)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (ExampleRole role in example.Roles.OrderBy(r => r.Start))
        {
            text.Append(MarkdownText.Plain(example.Text[at..role.Start]));
            text.Append("**").Append(MarkdownText.Plain(example.Text[role.Start..role.End])).Append("** (");
            text.Append(role.Role).Append(')');
            at = role.End;
        }
        return text.Append(MarkdownText.Plain(example.Text[at..])).ToString();
    }

    private static string Left(RuleExample example) =>
        example.Because is "" or "another sense"
            ? MarkdownText.Plain(example.Text)
            : $"{MarkdownText.Plain(example.Text)} ({MarkdownText.Plain(example.Because)})";
}
