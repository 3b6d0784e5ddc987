using System.Globalization;
using Rapport.Text;

namespace Rapport.Coding.Tests.Parties;

/// <summary>Hand-made trees: one sentence a line, one word <c>form[=lemma]/UPOS/head/relation[/NER]</c>, heads counted from 1. A noun whose lemma differs is plural.</summary>
internal static class Tree
{
    public static Document Read(string text, string? source = null)
    {
        List<string[][]> sentences =
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Split).ToArray()),
        ];
        string words = string.Join('\n', sentences.Select(s => string.Join(' ', s.Select(w => Form(w)))));
        var builder = new DocumentBuilder(
            new Article
            {
                Id = "test",
                Text = words,
                Source = source,
            }
        );
        int at = 0;
        foreach (string[][] sentence in sentences)
        {
            builder.BeginSentence(BlockKind.Paragraph);
            foreach (string[] word in sentence)
            {
                at = Add(builder, word, at);
            }
        }
        return builder.Build();
    }

    /// <summary>The <paramref name="nth"/> token of that form, counted from 1.</summary>
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

    private static string[] Split(string word) =>
        word.StartsWith("//", StringComparison.Ordinal) ? ["/", .. word[2..].Split('/')] : word.Split('/');

    private static string Form(string[] word) => word[0].Split('=')[0];

    private static int Add(DocumentBuilder builder, string[] word, int at)
    {
        string form = Form(word);
        string[] parts = word[0].Split('=');
        Upos upos = UposNames.Parse(word[1]);
        string lemma =
            parts.Length > 1 ? parts[1]
            : upos == Upos.Propn ? form
            : form.ToLowerInvariant();
        bool plural = upos is Upos.Noun && parts.Length > 1;
        builder.AddToken(
            new CharSpan(at, at + form.Length),
            lemma,
            upos,
            plural ? "Number=Plur" : "",
            int.Parse(word[2], CultureInfo.InvariantCulture) - 1,
            DependencyRelationNames.Parse(word[3]),
            word.Length > 4 ? NameTag.Parse(word[4]) : default
        );
        return at + form.Length + 1;
    }
}
