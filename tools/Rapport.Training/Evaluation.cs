using System.Diagnostics;
using System.Globalization;
using Rapport.Nlp;
using Rapport.Nlp.Model;
using Rapport.Text;
using Rapport.Training.Corpus;

namespace Rapport.Training;

/// <summary>Figures on gold words: shares of words (0–1), and F1 of person, organization and place names.</summary>
internal sealed record Figures(
    double Upos,
    double Feats,
    double Lemmas,
    double Uas,
    double Las,
    double NameF1,
    double WordsPerSecond
)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {100 * Upos:F2} feats {100 * Feats:F2} lemmas {100 * Lemmas:F2} UAS {100 * Uas:F2} LAS {100 * Las:F2} names {100 * NameF1:F1} ({WordsPerSecond:F0} words/s)"
        );
}

/// <summary>Reads examples with a model and compares.</summary>
internal static class Evaluation
{
    public static Figures Run(LanguageModel model, IReadOnlyList<Example> examples)
    {
        var analyzer = new Analyzer(model);
        int words = 0,
            upos = 0,
            feats = 0,
            lemmas = 0,
            heads = 0,
            labelled = 0;
        int goldNames = 0,
            foundNames = 0,
            rightNames = 0,
            all = 0;
        var clock = new Stopwatch();
        foreach (Example example in examples)
        {
            string text = string.Join(' ', example.Forms);
            CharSpan[] spans = example.Spans();
            var readings = new Reading[example.Count];
            clock.Start();
            analyzer.Read(text, spans, [0, spans.Length], readings);
            clock.Stop();
            all += example.Count;
            for (int i = 0; i < example.Count && example.Upos is not null; i++)
            {
                Reading reading = readings[i];
                words++;
                upos += reading.Upos == example.Upos[i] ? 1 : 0;
                feats += reading.Upos == example.Upos[i] && reading.Feats == example.Feats![i] ? 1 : 0;
                lemmas += reading.Lemma == example.Lemmas![i] || example.Lemmas[i] == "_" ? 1 : 0;
                bool head = reading.Head == example.Heads![i];
                heads += head ? 1 : 0;
                labelled += head && reading.Relation.Universal() == example.Relations![i].Universal() ? 1 : 0;
            }
            if (example.Names is not null)
            {
                HashSet<(int, int, NameType)> gold = Spans(example.Names);
                HashSet<(int, int, NameType)> found = Spans([.. readings.Select(r => r.Name)]);
                goldNames += gold.Count;
                foundNames += found.Count;
                rightNames += gold.Intersect(found).Count();
            }
        }
        double n = Math.Max(1, words);
        double f1 = 2.0 * rightNames / Math.Max(1, goldNames + foundNames);
        return new Figures(
            upos / n,
            feats / n,
            lemmas / n,
            heads / n,
            labelled / n,
            f1,
            all / clock.Elapsed.TotalSeconds
        );
    }

    /// <summary>Names of people, organizations and places, the three that are scored.</summary>
    private static HashSet<(int Start, int End, NameType Type)> Spans(NameTag[] tags)
    {
        var spans = new HashSet<(int, int, NameType)>();
        for (int i = 0; i < tags.Length; )
        {
            int end = i + 1;
            while (end < tags.Length && tags[end].Type == tags[i].Type && !tags[end].Begins)
            {
                end++;
            }
            if (tags[i].Type is NameType.Per or NameType.Org or NameType.Loc)
            {
                spans.Add((i, end, tags[i].Type));
            }
            i = tags[i].Type == NameType.None ? i + 1 : end;
        }
        return spans;
    }
}
