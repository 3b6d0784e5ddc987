using System.Collections.Immutable;
using System.Text;
using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Writing;

/// <summary>What one version makes of an article, as it will be written.</summary>
/// <param name="Statements">The rows, without numbers.</param>
/// <param name="Sha">SHA-256 of the lines.</param>
/// <param name="Lines">The statements as JSON Lines.</param>
internal sealed record PreparedCoding(ImmutableArray<StatementRows> Statements, string Sha, Packed Lines)
{
    public static PreparedCoding Of(ImmutableArray<Statement> statements, string? published, CodePointIndex codePoints)
    {
        var lines = new StringBuilder();
        foreach (Statement statement in statements)
        {
            lines.Append(StatementJson.ToLine(statement, codePoints)).Append('\n');
        }
        byte[] bytes = Encoding.UTF8.GetBytes(lines.ToString());
        return new PreparedCoding(
            [.. statements.Select((s, i) => StatementRows.Of(s, i, published, codePoints))],
            Hash.Of(bytes),
            Packed.Of(bytes)
        );
    }

    /// <summary>The row of this coding; it stands from the entry <paramref name="added"/> on.</summary>
    public CodingRow Row(long article, int run, string at, long added) =>
        new()
        {
            Article = article,
            Run = run,
            At = at,
            Statements = Statements.Length,
            Sha = Sha,
            Encoding = Lines.Encoding,
            Lines = Lines.Bytes,
            Added = added,
            Ended = long.MaxValue,
        };
}
