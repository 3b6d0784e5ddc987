using System.Security.Cryptography;
using System.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Ids of statements: a hash of their content and evidence, so that the same text coded alike keeps its id.</summary>
internal static class StatementId
{
    /// <summary>32 hex digits: the first half of the SHA-256 of the statement without id, trace and confidence.</summary>
    public static string Of(Statement statement)
    {
        var text = new StringBuilder(512);
        Append(text, statement.Evidence.Document, statement.Evidence.Span.ToString(), statement.Evidence.Text);
        Append(text, StatementJson.Name(statement.Kind), statement.Type, statement.Mode, statement.Cameo);
        Append(text, StatementJson.Name(statement.Status), StatementJson.Name(statement.Basis));
        Append(text, [.. statement.Context]);
        foreach (Party party in statement.Actors)
        {
            Append(text, "actor", party.Id, party.Role, party.Mention.Span.ToString());
        }
        foreach (Party party in statement.Recipients)
        {
            Append(text, "recipient", party.Id, party.Role, party.Mention.Span.ToString());
        }
        foreach (Text.Statements.Attribution source in statement.SaidBy)
        {
            Append(text, "said by", source.Speaker.Id, source.Verb);
        }
        Append(text, statement.Object, statement.When?.ToString(), statement.Where?.ToString());
        Append(text, statement.Quantity?.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    // The unit separator keeps two fields from running into one.
    private static void Append(StringBuilder text, params ReadOnlySpan<string?> fields)
    {
        foreach (string? field in fields)
        {
            text.Append(field).Append('\u001f');
        }
    }
}
