using System.Globalization;
using System.Text;

namespace Rapport.Text.Conllu;

/// <summary>One word line. Head is 0-based, -1 at the root.</summary>
internal readonly record struct ConlluWord(
    string Form,
    string Lemma,
    Upos Upos,
    string Feats,
    int Head,
    DependencyRelation Relation,
    NameTag Name,
    bool SpaceAfter
);

/// <summary>One multiword token: 0-based first and last word, both inclusive.</summary>
internal readonly record struct ConlluRange(int First, int Last, string Form, bool SpaceAfter);

/// <summary>One sentence as its lines say.</summary>
internal sealed class ConlluSentence
{
    public List<ConlluWord> Words { get; } = [];

    public List<ConlluRange> Ranges { get; } = [];

    public BlockKind Kind { get; private set; }

    public bool BeginsBlock { get; private set; }

    /// <summary>Reads every sentence of a file.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names it.</exception>
    public static List<ConlluSentence> ReadAll(string conllu)
    {
        var sentences = new List<ConlluSentence>();
        var current = new ConlluSentence();
        int number = 0;
        // Only line feeds end lines: a word may hold what else Unicode takes for a line end.
        foreach (Range range in conllu.AsSpan().Split('\n'))
        {
            number++;
            ReadOnlySpan<char> line = conllu.AsSpan(range).TrimEnd('\r');
            if (line.IsEmpty)
            {
                current.Finish(number, sentences);
                if (current.Words.Count > 0)
                {
                    current = new ConlluSentence();
                }
            }
            else if (line[0] == '#')
            {
                current.ReadComment(line[1..].Trim());
            }
            else
            {
                current.ReadLine(line.ToString().Split('\t'), number);
            }
        }
        current.Finish(number, sentences);
        return sentences;
    }

    /// <summary>Appends the sentence's text and gives each word's place.</summary>
    public CharSpan[] AppendTo(StringBuilder text)
    {
        var spans = new CharSpan[Words.Count];
        int range = 0;
        for (int w = 0; w < Words.Count; )
        {
            if (range < Ranges.Count && Ranges[range].First == w)
            {
                ConlluRange multiword = Ranges[range++];
                ShareOut(multiword, text.Length, spans);
                text.Append(multiword.Form);
                w = multiword.Last + 1;
                AppendSpace(text, multiword.SpaceAfter);
            }
            else
            {
                spans[w] = new CharSpan(text.Length, text.Length + Words[w].Form.Length);
                text.Append(Words[w].Form);
                AppendSpace(text, Words[w].SpaceAfter);
                w++;
            }
        }
        return spans;
    }

    private static void AppendSpace(StringBuilder text, bool spaceAfter)
    {
        if (spaceAfter)
        {
            text.Append(' ');
        }
    }

    private void ShareOut(ConlluRange range, int start, CharSpan[] spans)
    {
        int words = range.Last - range.First + 1;
        int letters = 0;
        for (int i = 0; i < words; i++)
        {
            letters += Words[range.First + i].Form.Length;
        }
        int at = 0;
        for (int i = 0; i < words; i++)
        {
            int end =
                letters == range.Form.Length
                    ? at + Words[range.First + i].Form.Length
                    : range.Form.Length * (i + 1) / words;
            spans[range.First + i] = new CharSpan(start + at, start + end);
            at = end;
        }
    }

    private void ReadComment(ReadOnlySpan<char> comment)
    {
        if (
            comment.StartsWith("newpar", StringComparison.Ordinal)
            || comment.StartsWith("newdoc", StringComparison.Ordinal)
        )
        {
            BeginsBlock = true;
        }
        else if (comment.StartsWith("block", StringComparison.Ordinal) && comment.IndexOf('=') is >= 0 and int equals)
        {
            Kind = BlockNames.Parse(comment[(equals + 1)..].Trim());
        }
    }

    private void ReadLine(string[] columns, int number)
    {
        if (columns.Length != 10)
        {
            throw new FormatException(
                $"line {number}: a word has 10 columns parted by tabs, this line has {columns.Length}"
            );
        }
        string id = columns[0];
        bool spaceAfter = !HasMisc(columns[9], "SpaceAfter=No");
        int dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            int first = Number(id[..dash], number);
            int last = Number(id[(dash + 1)..], number);
            if (first != Words.Count + 1 || last <= first)
            {
                throw new FormatException($"line {number}: the multiword token {id} does not begin at the next word");
            }
            Ranges.Add(new ConlluRange(first - 1, last - 1, columns[1], spaceAfter));
            return;
        }
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return;
        }
        if (Number(id, number) != Words.Count + 1)
        {
            throw new FormatException($"line {number}: word {Words.Count + 1} is expected, the line says {id}");
        }
        Words.Add(ReadWord(columns, spaceAfter, number));
    }

    private ConlluWord ReadWord(string[] columns, bool spaceAfter, int number)
    {
        int head = columns[6] == "_" ? (Words.Count == 0 ? 0 : 1) : Number(columns[6], number);
        return new ConlluWord(
            columns[1],
            columns[2] == "_" && columns[1] != "_" ? "" : columns[2],
            Upos: UposNames.Parse(columns[3]),
            columns[5] == "_" ? "" : columns[5],
            head - 1,
            head == 0 ? DependencyRelation.Root : DependencyRelationNames.Parse(columns[7]),
            ReadName(columns[9]),
            spaceAfter
        );
    }

    private static int Number(string digits, int line) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw new FormatException($"line {line}: “{digits}” is not a number");

    private static bool HasMisc(ReadOnlySpan<char> misc, string pair)
    {
        foreach (Range part in misc.Split('|'))
        {
            if (misc[part].SequenceEqual(pair))
            {
                return true;
            }
        }
        return false;
    }

    private static NameTag ReadName(ReadOnlySpan<char> misc)
    {
        foreach (Range part in misc.Split('|'))
        {
            if (misc[part].StartsWith("NER=", StringComparison.Ordinal))
            {
                return NameTag.Parse(misc[part][4..]);
            }
        }
        return default;
    }

    private void Finish(int line, List<ConlluSentence> sentences)
    {
        if (Words.Count == 0)
        {
            return;
        }
        if (Ranges.Count > 0 && Ranges[^1].Last >= Words.Count)
        {
            throw new FormatException($"line {line}: the sentence ends inside a multiword token");
        }
        var seen = new int[Words.Count];
        for (int w = 0; w < Words.Count; w++)
        {
            if (Words[w].Head >= Words.Count)
            {
                throw new FormatException(
                    $"line {line}: the sentence above has no word {Words[w].Head + 1} for a head"
                );
            }
            int at = w;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = w + 1;
                at = Words[at].Head;
            }
            if (at >= 0 && seen[at] == w + 1)
            {
                throw new FormatException($"line {line}: the heads of the sentence above run in a circle");
            }
        }
        sentences.Add(this);
    }
}
