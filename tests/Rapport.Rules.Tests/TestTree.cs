using Rapport.Text;

namespace Rapport.Rules.Tests;

/// <summary>Trees written by hand: one word a line, <c>form lemma UPOS head relation [feats] [name]</c>, heads counted from 1.</summary>
internal static class TestTree
{
    public static Sentence Read(string tree)
    {
        string[][] rows =
        [
            .. tree.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
        string text = string.Join(' ', rows.Select(r => r[0]));
        var builder = new DocumentBuilder(
            new Article
            {
                Id = "test",
                Source = "test",
                Text = text,
            }
        );
        builder.BeginSentence(BlockKind.Paragraph);
        int at = 0;
        foreach (string[] row in rows)
        {
            int end = at + row[0].Length;
            builder.AddToken(
                new CharSpan(at, end),
                row[1],
                UposNames.Parse(row[2]),
                row.Length > 5 && row[5] != "_" ? row[5] : "",
                int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture) - 1,
                DependencyRelationNames.Parse(row[4]),
                row.Length > 6 ? NameTag.Parse(row[6]) : default
            );
            at = end + 1;
        }
        return builder.Build().SentenceAt(0);
    }

    /// <summary>The first token of that form.</summary>
    public static Token Word(this Sentence sentence, string form)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].FormSpan.SequenceEqual(form))
            {
                return sentence[i];
            }
        }
        throw new ArgumentException($"no word {form}", nameof(form));
    }
}
