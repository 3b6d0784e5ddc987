using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>The object of a statement, made fit to stand in a sentence.</summary>
internal static class ObjectWords
{
    private static readonly string[] s_clauseStarts =
    [
        "to ",
        "that ",
        "for ",
        "of ",
        "on ",
        "about ",
        "whether ",
        "not to ",
    ];

    private static readonly string[] s_determiners =
    [
        "a ",
        "an ",
        "the ",
        "its ",
        "their ",
        "his ",
        "her ",
        "several ",
        "two ",
        "three ",
        "another ",
    ];

    private static readonly string[] s_loose =
    [
        "and",
        "or",
        "but",
        "in",
        "on",
        "at",
        "by",
        "from",
        "since",
        "until",
        "during",
    ];

    /// <summary>The object without what the sentence says elsewhere (its time) and without loose ends; null where nothing is left.</summary>
    public static string? Of(Statement statement)
    {
        string text = (statement.Object ?? "").Trim();
        if (statement.When is { Text.Length: > 0 } when && text.EndsWith(when.Text, StringComparison.Ordinal))
        {
            text = text[..^when.Text.Length];
        }
        return TrimLooseEnds(text) is { Length: > 0 } trimmed && !IsParty(statement, trimmed) ? trimmed : null;
    }

    /// <summary>True where the object is only another side's name, as in “welcomed the agreement”.</summary>
    private static bool IsParty(Statement statement, string text) =>
        statement.Recipients.Any(p =>
            p.Name.Equals(text, StringComparison.OrdinalIgnoreCase)
            || (p.Type == PartyType.Unknown && p.Mention.Text.Equals(text, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>True where an object that is no clause holds the words of every recipient.</summary>
    public static bool NamesRecipients(Statement statement, string? about) =>
        about is not null
        && !IsClause(about)
        && !statement.Recipients.IsEmpty
        && statement.Recipients.All(p =>
            p.Mention.Text.Length > 0 && about.Contains(p.Mention.Text, StringComparison.Ordinal)
        );

    /// <summary>“to restore relations”, “that it would respond”, “for its mediation”: it follows the verb as it stands.</summary>
    public static bool IsClause(string? text) =>
        text is not null && s_clauseStarts.Any(s => text.StartsWith(s, StringComparison.Ordinal));

    /// <summary>“a joint statement”, “24 documents”: a thing, not only what it is about.</summary>
    public static bool IsDetermined(string? text) =>
        text is { Length: > 0 }
        && (char.IsDigit(text[0]) || s_determiners.Any(d => text.StartsWith(d, StringComparison.Ordinal)));

    /// <summary>“an attack” becomes “attack”.</summary>
    public static string WithoutArticle(string text) =>
        s_determiners.Take(3).FirstOrDefault(d => text.StartsWith(d, StringComparison.Ordinal)) is string article
            ? text[article.Length..]
            : text;

    private static string TrimLooseEnds(string text)
    {
        while (true)
        {
            string trimmed = text.TrimEnd(' ', ',', ';', ':', '–', '—', '-');
            string? loose = s_loose.FirstOrDefault(w => trimmed.EndsWith($" {w}", StringComparison.Ordinal));
            if (loose is null)
            {
                return trimmed;
            }
            text = trimmed[..^loose.Length];
        }
    }
}
