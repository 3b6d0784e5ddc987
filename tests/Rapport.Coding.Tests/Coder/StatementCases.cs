using System.Globalization;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Coder;

/// <summary>What a case of <c>the tables</c> expects of one statement.</summary>
internal sealed class ExpectedStatement
{
    private readonly string _type;
    private readonly List<(string Field, string Value)> _fields = [];

    private ExpectedStatement(string text)
    {
        Text = text;
        IsForbidden = text.StartsWith('!');
        string body = text.TrimStart('!');
        int space = body.IndexOf(' ', StringComparison.Ordinal);
        _type = space < 0 ? body : body[..space];
        foreach (string part in Parts(space < 0 ? "" : body[(space + 1)..]))
        {
            int at = part.IndexOfAny(['=', '~']);
            _fields.Add((part[..at], part[(at + 1)..]));
        }
    }

    public string Text { get; }

    public bool IsForbidden { get; }

    public static IEnumerable<ExpectedStatement> ReadAll(string text) =>
        text.Split("; ").Select(item => new ExpectedStatement(item.Trim()));

    public bool Fits(Statement s) => s.Type == _type && _fields.TrueForAll(f => Fits(s, f.Field, f.Value));

    private static bool Fits(Statement s, string field, string value) =>
        field switch
        {
            "status" => StatementJson.Name(s.Status) == value,
            "basis" => StatementJson.Name(s.Basis) == value,
            "actors" => value.Split(',').All(id => Answers(s.Actors, id)),
            "recipients" => value.Split(',').All(id => Answers(s.Recipients, id)),
            "said" => value.Split(',').All(id => Answers(s.SaidBy.Select(a => a.Speaker), id)),
            "by" => string.Join('+', s.SaidBy.Select(a => a.Speaker.Mention.Text)) == value.TrimStart('-'),
            "where" => s.Where?.Name == value,
            "object" => s.Object?.Contains(value, StringComparison.OrdinalIgnoreCase) == true,
            "q" => s.Quantity?.ToString(CultureInfo.InvariantCulture) == value,
            "when" => $"{s.When?.Start:yyyy-MM-dd}/{s.When?.End:yyyy-MM-dd}" == value,
            _ => throw new ArgumentException($"unknown field {field}"),
        };

    private static bool Answers(IEnumerable<Party> parties, string id) =>
        parties.Any(p => p.Id == id || p.Of.Contains(id));

    // Values may hold blanks: a new part begins where a word has “=” or “~”.
    private static IEnumerable<string> Parts(string text)
    {
        string current = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.IndexOfAny(['=', '~']) > 0 && current.Length > 0)
            {
                yield return current;
                current = word;
            }
            else
            {
                current = current.Length == 0 ? word : $"{current} {word}";
            }
        }
        if (current.Length > 0)
        {
            yield return current;
        }
    }
}
