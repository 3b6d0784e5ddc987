using System.Globalization;

namespace Rapport.Text.Conllu;

/// <summary>Writes a <see cref="Document"/> as CoNLL-U (universaldependencies.org/format.html), lines ended by <c>\n</c>.</summary>
/// <remarks>
/// XPOS and DEPS are <c>_</c>. Names stand in MISC as <c>NER=B-PER</c>; <c># block =</c> names every block that is no plain
/// paragraph, furniture included: nothing is left out. White space between words counts as one space in <c># text</c>.
/// </remarks>
public static class ConlluWriter
{
    /// <summary>Writes the whole document.</summary>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        string id = Plain(document.Article.Id);
        int multiword = 0;
        int block = -1;
        for (int s = 0; s < document.SentenceCount; s++)
        {
            Sentence sentence = document.SentenceAt(s);
            if (s == 0)
            {
                Line(output, "# newdoc id = ", id);
            }
            int blockHere = BlockOf(document, sentence.Span.Start, Math.Max(block, 0));
            if (blockHere != block)
            {
                output.Write("# newpar\n");
                block = blockHere;
            }
            Line(output, "# sent_id = ", $"{id}-{(s + 1).ToString("0000", CultureInfo.InvariantCulture)}");
            if (sentence.Kind != BlockKind.Paragraph)
            {
                Line(output, "# block = ", BlockNames.ToConllu(sentence.Kind));
            }
            WriteText(sentence, output);
            WriteWords(sentence, output, ref multiword);
            output.Write('\n');
        }
    }

    private static int BlockOf(Document document, int position, int from)
    {
        int block = from;
        while (block < document.Article.Blocks.Length && document.Article.Blocks[block].Span.End <= position)
        {
            block++;
        }
        return block;
    }

    private static void Line(TextWriter output, string label, string value)
    {
        output.Write(label);
        output.Write(value);
        output.Write('\n');
    }

    private static void WriteText(Sentence sentence, TextWriter output)
    {
        output.Write("# text = ");
        for (int i = 0; i < sentence.Count; i++)
        {
            WriteForm(sentence[i].FormSpan, output);
            if (i + 1 < sentence.Count && !Touches(sentence[i]))
            {
                output.Write(' ');
            }
        }
        output.Write('\n');
    }

    private static void WriteWords(Sentence sentence, TextWriter output, ref int multiword)
    {
        var ranges = sentence.Document.MultiwordTokens;
        int first = sentence.Tokens.Start;
        int insideUntil = first;
        for (int i = 0; i < sentence.Count; i++)
        {
            while (multiword < ranges.Length && ranges[multiword].End <= first + i)
            {
                multiword++;
            }
            if (multiword < ranges.Length && ranges[multiword].Start == first + i)
            {
                insideUntil = ranges[multiword].End;
                WriteRange(sentence, ranges[multiword], output);
            }
            WriteWord(sentence, i, first + i < insideUntil, output);
        }
    }

    private static void WriteRange(Sentence sentence, TokenSpan range, TextWriter output)
    {
        int first = sentence.Tokens.Start;
        Document document = sentence.Document;
        Token last = document.TokenAt(range.End - 1);
        var span = new CharSpan(document.TokenAt(range.Start).Span.Start, last.Span.End);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{range.Start - first + 1}-{range.End - first}\t"));
        WriteForm(span.Of(document.Text.AsSpan()), output);
        output.Write(Touches(last) ? "\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" : "\t_\t_\t_\t_\t_\t_\t_\t_\n");
    }

    private static void WriteWord(Sentence sentence, int i, bool insideMultiword, TextWriter output)
    {
        Token token = sentence[i];
        output.Write((i + 1).ToString(CultureInfo.InvariantCulture));
        output.Write('\t');
        WriteForm(token.FormSpan, output);
        output.Write('\t');
        WriteForm(token.Lemma.Length == 0 ? "_" : token.Lemma, output);
        int head = token.Head is { } h ? h.Index - sentence.Tokens.Start + 1 : 0;
        string feats = token.Feats.Length == 0 ? "_" : token.Feats;
        output.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\t{token.Upos.ToConllu()}\t_\t{feats}\t{head}\t{token.Relation.ToConllu()}\t_\t"
            )
        );
        string name = token.Name.Type == NameType.None ? "" : "NER=" + token.Name;
        string space = !insideMultiword && Touches(token) ? "SpaceAfter=No" : "";
        string misc = name.Length > 0 && space.Length > 0 ? name + "|" + space : name + space;
        output.Write(misc.Length == 0 ? "_" : misc);
        output.Write('\n');
    }

    /// <summary>True where the next word begins right after this one; false at the end of the text.</summary>
    private static bool Touches(Token token) =>
        token.Index + 1 < token.Document.TokenCount
        && token.Document.TokenAt(token.Index + 1).Span.Start == token.Span.End;

    // A word may hold spaces (“10 000”) but a column no tab, no line break and no other white space.
    private static void WriteForm(ReadOnlySpan<char> form, TextWriter output)
    {
        if (form.IsEmpty)
        {
            output.Write('_');
        }
        foreach (char c in form)
        {
            output.Write(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
        }
    }

    private static string Plain(string id)
    {
        Span<char> plain = id.ToCharArray();
        foreach (ref char c in plain)
        {
            c = char.IsWhiteSpace(c) || char.IsControl(c) ? '_' : c;
        }
        return plain.ToString();
    }
}
