using System.Text.RegularExpressions;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

/// <summary>Makes documents with words, rough tags and no trees, so that time tests need no model.</summary>
internal static partial class LightDocument
{
    private static readonly Dictionary<string, string> s_lemmas = new(StringComparer.Ordinal)
    {
        ["wo"] = "will",
        ["’ll"] = "will",
        ["is"] = "be",
        ["are"] = "be",
        ["was"] = "be",
        ["were"] = "be",
        ["been"] = "be",
        ["has"] = "have",
        ["have"] = "have",
        ["had"] = "have",
        ["hopes"] = "hope",
        ["wants"] = "want",
    };

    private static readonly HashSet<string> s_past = new(StringComparer.Ordinal)
    {
        "met",
        "left",
        "was",
        "were",
        "had",
        "said",
        "chose",
        "struck",
        "hit",
        "fell",
        "rose",
        "sat",
        "held",
        "spoke",
        "began",
        "shook",
        "split",
        "shaped",
        "won",
        "fled",
        "took",
        "set",
        "went",
        "became",
        "saw",
        "told",
        "sent",
        "ran",
        "froze",
        "made",
        "drew",
        "came",
        "lost",
        "shot",
        "gave",
        "grew",
        "has",
        "have",
        "swore",
        "led",
    };

    private static readonly HashSet<string> s_present = new(StringComparer.Ordinal)
    {
        "votes",
        "resume",
        "arrives",
        "takes",
        "hosts",
        "ends",
        "fears",
        "sits",
        "runs",
        "applies",
    };

    /// <summary>A document of one paragraph per line.</summary>
    public static Document Build(string text, DateOnly? published = null)
    {
        var article = new Article
        {
            Id = "test",
            Text = text,
            Published = published is { } day ? new PublicationDate(day) : null,
        };
        var builder = new DocumentBuilder(article);
        int first = 0;
        string before = "";
        foreach (Match match in Words().Matches(text))
        {
            bool opens = first == 0 || (before is "." or "!" or "?" && char.IsUpper(match.Value[0]) && first > 2);
            if (opens)
            {
                builder.BeginSentence(BlockKind.Paragraph);
                first = 0;
            }
            string word = match.Value;
            (Upos upos, string feats) = Tag(word, first == 0, text, match.Index + match.Length);
            string lower = word.ToLowerInvariant();
            string lemma = s_lemmas.GetValueOrDefault(lower) ?? (upos == Upos.Verb ? Stem(lower) : lower);
            builder.AddToken(
                new CharSpan(match.Index, match.Index + match.Length),
                lemma,
                upos,
                feats,
                -1,
                DependencyRelation.Root,
                before is "Mrs" ? new NameTag(NameType.Per, true) : default
            );
            first++;
            before = word;
        }
        return builder.Build();
    }

    private static string Stem(string word) =>
        word switch
        {
            "expected" or "planned" or "scheduled" => word[..^2].TrimEnd('n')
                + (
                    word == "scheduled" ? "e"
                    : word == "planned" ? "n"
                    : ""
                ),
            "set" => "set",
            _ => word,
        };

    private static (Upos, string) Tag(string word, bool first, string text, int end)
    {
        string lower = word.ToLowerInvariant();
        if (char.IsAsciiDigit(word[0]))
        {
            return (Upos.Num, "");
        }
        if (!char.IsLetter(word[0]))
        {
            return (Upos.Punct, "");
        }
        if (s_past.Contains(lower) || (lower.EndsWith("ed", StringComparison.Ordinal) && lower.Length > 4))
        {
            return (Upos.Verb, "Tense=Past|VerbForm=Fin");
        }
        if (s_present.Contains(lower))
        {
            return (Upos.Verb, "Tense=Pres|VerbForm=Fin");
        }
        if (lower is "may" or "will" or "would" or "must" && char.IsLower(word[0]))
        {
            return (Upos.Aux, "");
        }
        if (
            lower is "march" or "fall" or "spring"
            && char.IsLower(word[0])
            && Follows(text, end, "through", "when", "no")
        )
        {
            return (Upos.Verb, "Tense=Pres|VerbForm=Fin");
        }
        if (lower is "the" or "a" or "an" or "this" or "that")
        {
            return (Upos.Det, "");
        }
        if (lower is "in" or "on" or "at" or "of" or "for" or "by" or "to" or "from")
        {
            return (Upos.Adp, "");
        }
        return (char.IsUpper(word[0]) && !first ? Upos.Propn : Upos.Noun, "");
    }

    private static bool Follows(string text, int end, params string[] words) =>
        Array.Exists(words, w => text.AsSpan(end).StartsWith(" " + w, StringComparison.Ordinal));

    [GeneratedRegex(
        @"\d+(?:st|nd|rd|th|s)?\b|\p{L}+(?=n't)|n't|[’']s\b|(?:Sept|Dec|Nov|Oct)\.(?= \d)|\p{L}+|[^\s\p{L}\d]"
    )]
    private static partial Regex Words();
}
