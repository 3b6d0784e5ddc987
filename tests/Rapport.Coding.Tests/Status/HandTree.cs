using System.Globalization;
using Rapport.Text;

namespace Rapport.Coding.Tests.Status;

/// <summary>Trees written by hand: one word a line, <c>form lemma UPOS head relation [feats]</c>, heads counted from 1.</summary>
internal static class HandTree
{
    public static Document Read(string tree)
    {
        string[][] rows =
        [
            .. tree.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
        var builder = new DocumentBuilder(new Article { Id = "hand", Text = string.Join(' ', rows.Select(r => r[0])) });
        builder.BeginSentence(BlockKind.Paragraph);
        int at = 0;
        foreach (string[] row in rows)
        {
            int end = at + row[0].Length;
            builder.AddToken(
                new CharSpan(at, end),
                row[1],
                UposNames.Parse(row[2]),
                row.Length > 5 ? row[5] : "",
                int.Parse(row[3], CultureInfo.InvariantCulture) - 1,
                DependencyRelationNames.Parse(row[4]),
                default
            );
            at = end + 1;
        }
        return builder.Build();
    }

    public static Token Word(this Document document, string form)
    {
        for (int t = 0; t < document.TokenCount; t++)
        {
            if (document.TokenAt(t).Form == form)
            {
                return document.TokenAt(t);
            }
        }
        throw new ArgumentException($"no word {form}", nameof(form));
    }
}
