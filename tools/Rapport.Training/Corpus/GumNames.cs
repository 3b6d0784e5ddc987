using System.Text.RegularExpressions;
using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Names of the GUM treebank, made from its nested entities (<c>Entity=</c> in MISC).</summary>
/// <remarks>
/// A name is the run of proper nouns at an entity's head; of nested ones the outermost stays. A sentence with a proper noun
/// that no entity explains gets no names at all: it would teach that there is none.
/// </remarks>
internal sealed partial class GumNames(Peoples peoples)
{
    private static readonly HashSet<string> s_titles = new(StringComparer.Ordinal)
    {
        "Mr.",
        "Mrs.",
        "Ms.",
        "Dr.",
        "Sir",
        "Dame",
        "Lord",
        "Lady",
        "President",
        "Minister",
        "Prime",
        "Chancellor",
        "Secretary",
        "Senator",
        "Sen.",
        "Governor",
        "Gov.",
        "Mayor",
        "King",
        "Queen",
        "Prince",
        "Princess",
        "Pope",
        "General",
        "Gen.",
        "Colonel",
        "Captain",
        "Professor",
        "Prof.",
        "Justice",
        "Judge",
        "Ambassador",
    };

    /// <summary>The treebank's sentences with names where all of them are certain.</summary>
    /// <param name="conllu">The file.</param>
    /// <param name="examples">Its sentences, in the same order.</param>
    public List<Example> Add(string conllu, IReadOnlyList<Example> examples)
    {
        List<List<string>> sentences = Entities(conllu);
        if (sentences.Count != examples.Count)
        {
            throw new InvalidDataException("the treebank's sentences and its entities do not go together");
        }
        return [.. examples.Select((e, i) => Named(e, sentences[i]))];
    }

    private Example Named(Example example, List<string> entities)
    {
        var names = new NameTag[example.Count];
        bool[] explained = new bool[example.Count];
        foreach ((string type, int start, int end) in Spans(entities).OrderByDescending(s => s.End - s.Start))
        {
            if (type is "time")
            {
                Array.Fill(explained, true, start, end - start);
            }
            else if (Core(example, start, end, type) is { } core && names[core.Start].Type == NameType.None)
            {
                Mark(names, core, Type(type));
                Array.Fill(explained, true, core.Start, core.Length);
            }
        }
        for (int i = 0; i < example.Count; i++)
        {
            if (names[i].Type == NameType.None && peoples.Contains(example.Forms[i]))
            {
                names[i] = new NameTag(NameType.Norp, true);
                explained[i] = true;
            }
            bool title = s_titles.Contains(example.Forms[i]);
            if (example.Upos![i] == Upos.Propn && !explained[i] && !title && !IsDate(example.Forms[i]))
            {
                return example;
            }
        }
        return example with { Names = names };
    }

    private static bool IsDate(string form) =>
        DateTime.TryParseExact(form, ["MMMM", "dddd", "MMM"], null, default, out _);

    private static void Mark(NameTag[] names, CharSpan core, NameType type)
    {
        for (int i = core.Start; i < core.End; i++)
        {
            names[i] = new NameTag(type, i == core.Start);
        }
    }

    private static NameType Type(string entity) =>
        entity switch
        {
            "person" or "animal" => NameType.Per,
            "organization" => NameType.Org,
            "place" => NameType.Loc,
            _ => NameType.Misc,
        };

    /// <summary>The proper nouns around the entity's head, with “of” and “and” between them where it is no person.</summary>
    private static CharSpan? Core(Example example, int start, int end, string type)
    {
        int head = start;
        while (head < end && example.Heads![head] >= start && example.Heads[head] < end)
        {
            head++;
        }
        if (head == end || example.Upos![head] != Upos.Propn)
        {
            return null;
        }
        int first = head;
        while (first > start && IsInside(example, first - 1, start, type))
        {
            first--;
        }
        int last = head;
        while (last + 1 < end && IsInside(example, last + 1, start, type))
        {
            last++;
        }
        while (first < head && (s_titles.Contains(example.Forms[first]) || example.Upos[first] != Upos.Propn))
        {
            bool proper = char.IsUpper(example.Forms[first][0]) && example.Upos[first] is not Upos.Det;
            if (proper && type is not "person")
            {
                break;
            }
            first++;
        }
        while (first < head && type is "person" && char.IsLower(example.Forms[first][0]))
        {
            first++;
        }
        while (last > head && example.Upos[last] is not (Upos.Propn or Upos.Noun or Upos.Num))
        {
            last--;
        }
        return new CharSpan(first, last + 1);
    }

    private static bool IsInside(Example example, int i, int start, string type)
    {
        string form = example.Forms[i];
        if (example.Upos![i] == Upos.Propn || form is "-")
        {
            return true;
        }
        if (type is "person")
        {
            return form is "\"";
        }
        bool capital = char.IsUpper(form[0]) && example.Upos[i] is Upos.Noun or Upos.Adj or Upos.Verb && i > start;
        return capital || form is "of" or "and" or "for" or "&" or "the" && i > start;
    }

    private static List<(string Type, int Start, int End)> Spans(List<string> entities)
    {
        var spans = new List<(string, int, int)>();
        var open = new List<(string Id, string Type, int Start)>();
        for (int i = 0; i < entities.Count; i++)
        {
            foreach (Match match in Bracket().Matches(entities[i]))
            {
                string value = match.Value;
                string[] parts = value.Trim('(', ')').Split('-');
                if (value[0] == '(')
                {
                    open.Add((parts[0], parts.Length > 1 ? parts[1] : "", i));
                }
                int at = open.FindLastIndex(o => o.Id == parts[0]);
                if (value[^1] == ')' && at >= 0)
                {
                    spans.Add((open[at].Type, open[at].Start, i + 1));
                    open.RemoveAt(at);
                }
            }
        }
        return spans;
    }

    private static List<List<string>> Entities(string conllu)
    {
        var sentences = new List<List<string>>();
        var current = new List<string>();
        foreach (string line in conllu.Split('\n').Append(""))
        {
            string[] columns = line.TrimEnd('\r').Split('\t');
            if (columns.Length == 10 && columns[0].All(char.IsAsciiDigit))
            {
                string entity = columns[9].Split('|').FirstOrDefault(p => p.StartsWith("Entity=", default)) ?? "";
                current.Add(entity);
            }
            else if (line.Trim().Length == 0 && current.Count > 0)
            {
                sentences.Add(current);
                current = [];
            }
        }
        return sentences;
    }

    [GeneratedRegex(@"\([^()]+\)?|[^()=]+\)")]
    private static partial Regex Bracket();
}
