using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Copies of treebank sentences with a bullet before them or an emoji behind them, which the treebanks lack.</summary>
internal static class Marked
{
    private static readonly string[] s_bullets = ["•", "•", "‣", "▪", "–", "—", "●", "◦", "*"];
    private static readonly string[] s_emoji =
    [
        "🎉",
        "😀",
        "🙏",
        "🔥",
        "👍",
        "🇺🇸",
        "❤️",
        "🚨",
        "😂",
        "🌍",
        "✅",
        "📷",
    ];

    /// <summary>A copy of about one in <paramref name="every"/> sentences of some length.</summary>
    public static IEnumerable<Example> From(IEnumerable<Example> examples, int every, int seed)
    {
        var random = new Random(seed);
        foreach (Example example in examples)
        {
            if (random.Next(every) == 0 && example.Count is >= 3 and <= 25)
            {
                yield return random.Next(3) > 0
                    ? Insert(example, 0, s_bullets[random.Next(s_bullets.Length)], Upos.Punct, DependencyRelation.Punct)
                    : Insert(
                        example,
                        example.Count,
                        s_emoji[random.Next(s_emoji.Length)],
                        Upos.Sym,
                        DependencyRelation.Discourse
                    );
            }
        }
    }

    private static Example Insert(Example example, int at, string form, Upos upos, DependencyRelation relation)
    {
        int root = Array.IndexOf(example.Heads!, -1);
        int[] heads = [.. example.Heads!.Select(h => h >= at ? h + 1 : h)];
        return example with
        {
            Forms = With(example.Forms, at, form),
            Upos = With(example.Upos!, at, upos),
            Feats = With(example.Feats!, at, ""),
            Lemmas = With(example.Lemmas!, at, form),
            Heads = With(heads, at, root >= at ? root + 1 : root),
            Relations = With(example.Relations!, at, relation),
            Names = example.Names is null ? null : With(example.Names, at, default),
            Weight = example.Weight * 0.5f,
        };
    }

    private static T[] With<T>(T[] values, int at, T value) => [.. values[..at], value, .. values[at..]];
}
