using System.Globalization;

namespace Rapport.Text;

/// <summary>Draws trees for people to read: each word under its head, in text order, with tag, relation and name.</summary>
public static class TreeWriter
{
    /// <summary>Draws every sentence of a document, an empty line between two; lines are ended by <c>\n</c>.</summary>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Index > 0)
            {
                output.Write('\n');
            }
            Write(sentence, output);
        }
    }

    /// <summary>Draws one sentence: its number and text, then the tree.</summary>
    public static void Write(Sentence sentence, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write((sentence.Index + 1).ToString(CultureInfo.InvariantCulture));
        output.Write("  ");
        output.Write(sentence.Text.ReplaceLineEndings(" "));
        output.Write(sentence.Kind.IsFurniture() ? $"  [{sentence.Kind}]\n" : "\n");
        // Depth-first with an own stack: a tree may be as deep as the sentence is long.
        var pending = new Stack<(Token Token, string Indent, string Branch, string Below)>();
        pending.Push((sentence.Root, "", "", ""));
        while (pending.TryPop(out (Token Token, string Indent, string Branch, string Below) line))
        {
            WriteLine(line.Token, line.Indent + line.Branch, output);
            string indent = line.Indent + line.Below;
            ChildList children = line.Token.Children;
            for (int i = children.Count - 1; i >= 0; i--)
            {
                bool last = i == children.Count - 1;
                pending.Push((children[i], indent, last ? "└─ " : "├─ ", last ? "   " : "│  "));
            }
        }
    }

    private static void WriteLine(Token token, string lead, TextWriter output)
    {
        output.Write(lead);
        output.Write(token.Form.ReplaceLineEndings(" "));
        output.Write("  ");
        output.Write(token.Upos.ToConllu());
        output.Write(' ');
        output.Write(token.Relation.ToConllu());
        if (token.Name.Type != NameType.None)
        {
            output.Write(' ');
            output.Write(token.Name.ToString());
        }
        output.Write('\n');
    }
}
