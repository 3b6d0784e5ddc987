using System.Globalization;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

/// <summary>
/// Documents from trees written by hand: one word a line, <c>form lemma UPOS head relation [feats] [name]</c>, heads counted
/// from 1, an empty line between sentences.
/// </summary>
internal static class TreeDocument
{
    public static Document Read(string trees, DateOnly? published = null)
    {
        string[][][] sentences =
        [
            .. trees
                .ReplaceLineEndings("\n")
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(s =>
                    s.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        .ToArray()
                ),
        ];
        string text = string.Join(' ', sentences.SelectMany(s => s).Select(r => r[0]));
        var builder = new DocumentBuilder(
            new Article
            {
                Id = "test",
                Text = text,
                Published = published is { } day ? new PublicationDate(day) : null,
            }
        );
        int at = 0;
        foreach (string[][] rows in sentences)
        {
            builder.BeginSentence(BlockKind.Paragraph);
            foreach (string[] row in rows)
            {
                int end = at + row[0].Length;
                builder.AddToken(
                    new CharSpan(at, end),
                    row[1],
                    UposNames.Parse(row[2]),
                    row.Length > 5 && row[5] != "_" ? row[5] : "",
                    int.Parse(row[3], CultureInfo.InvariantCulture) - 1,
                    DependencyRelationNames.Parse(row[4]),
                    row.Length > 6 ? NameTag.Parse(row[6]) : default
                );
                at = end + 1;
            }
        }
        return builder.Build();
    }

    /// <summary>The <paramref name="nth"/> token of that form, from 1.</summary>
    public static Token Word(this Document document, string form, int nth = 1)
    {
        for (int t = 0; t < document.TokenCount; t++)
        {
            if (document.TokenAt(t).FormSpan.SequenceEqual(form) && --nth == 0)
            {
                return document.TokenAt(t);
            }
        }
        throw new ArgumentException($"no word {form}", nameof(form));
    }
}
