using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rapport.Bench.News;

/// <summary>Writes news-like sentences, the same for the same seed, data and samples.</summary>
/// <remarks>
/// Two thirds are templates with states, people, places and dates filled in, and in many an example sentence of the lexicon as a
/// clause; a sixth are sentences of the samples with other states; a sixth are two of the lexicon's examples joined. Every second
/// sentence gets one more example as a last clause: so they are as long as those of newspapers, about 23 words.
/// </remarks>
internal sealed class NewsWriter(Vocabulary vocabulary, ulong seed)
{
    private static readonly string[] s_days =
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];

    private static readonly string[] s_joints = [", and ", ", but ", ", while ", " after ", " because ", "; "];

    private readonly Draw _draw = new(seed);

    /// <summary>The next sentence, with its full stop.</summary>
    public string Next()
    {
        int kind = _draw.Below(6);
        string sentence =
            kind == 0 ? OtherStates(_draw.Of(vocabulary.Samples))
            : kind == 1
                ? _draw.Of(vocabulary.Events) + _draw.Of(s_joints) + OtherStates(_draw.Of(vocabulary.Events)) + "."
            : Fill(_draw.Of(vocabulary.Templates));
        if (_draw.Below(2) == 0 && sentence.EndsWith('.'))
        {
            sentence = sentence[..^1] + _draw.Of(s_joints) + _draw.Of(vocabulary.Events) + ".";
        }
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>Writes records of <paramref name="perRecord"/> sentences each, as JSON Lines.</summary>
    public void WriteRecords(string path, int sentences, int perRecord)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        for (int i = 0; i < sentences; i += perRecord)
        {
            var text = new StringBuilder();
            for (int j = i; j < Math.Min(sentences, i + perRecord); j++)
            {
                text.Append(j > i ? " " : "").Append(Next());
            }
            string day = new DateOnly(2019, 1, 1)
                .AddDays(i % 2000)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.WriteLine(
                JsonSerializer.Serialize(
                    new Dictionary<string, string>
                    {
                        ["id"] = i.ToString("D6", CultureInfo.InvariantCulture),
                        ["text"] = text.ToString(),
                        ["published"] = day,
                        ["source"] = "bench",
                    }
                )
            );
        }
    }

    /// <summary>Running text of about <paramref name="characters"/> characters, five sentences a paragraph.</summary>
    public string Text(int characters)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < characters; i++)
        {
            text.Append(
                    i == 0 ? ""
                    : i % 5 == 0 ? "\n\n"
                    : " "
                )
                .Append(Next());
        }
        return text.ToString();
    }

    private string Fill(string template)
    {
        var sentence = new StringBuilder();
        int at = 0;
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', at))
        {
            int close = template.IndexOf('}', open);
            sentence.Append(template, at, open - at).Append(Value(template[(open + 1)..close]));
            at = close + 1;
        }
        return sentence.Append(template, at, template.Length - at).ToString();
    }

    private string Value(string slot) =>
        slot switch
        {
            "state" or "other" or "third" => _draw.Of(vocabulary.States),
            "city" => _draw.Of(vocabulary.Places),
            "person" or "person2" => _draw.Of(vocabulary.People),
            "day" => _draw.Of(s_days),
            "month" => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(1 + _draw.Below(12)),
            "year" => (1990 + _draw.Below(34)).ToString(CultureInfo.InvariantCulture),
            "number" => (2 + _draw.Below(97)).ToString(CultureInfo.InvariantCulture),
            "event" => _draw.Of(vocabulary.Events),
            _ => throw new InvalidDataException($"templates.txt: there is no slot “{slot}”"),
        };

    private string OtherStates(string sentence)
    {
        foreach (string state in vocabulary.States)
        {
            if (sentence.Contains(state, StringComparison.Ordinal))
            {
                sentence = sentence.Replace(state, _draw.Of(vocabulary.States), StringComparison.Ordinal);
            }
        }
        return sentence;
    }
}
