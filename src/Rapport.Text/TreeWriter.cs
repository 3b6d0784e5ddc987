using System.Globalization;
using Rapport.Text.Statements;

namespace Rapport.Text;

/// <summary>Draws trees for people to read: each word below its head, in the order of the text, with tag, relation and name.</summary>
public static class TreeWriter
{
    /// <summary>Draws every sentence of a document, each followed by an empty line.</summary>
    public static void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (Sentence sentence in document.Sentences)
        {
            Write(sentence, writer);
            writer.WriteLine();
        }
    }

    /// <summary>Draws one sentence: its number, the kind of its block where that is no paragraph, its text, then the tree.</summary>
    public static void Write(Sentence sentence, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        string kind = sentence.Kind == BlockKind.Paragraph ? "" : $" ({StatementJson.Name(sentence.Kind)})";
        string number = (sentence.Index + 1).ToString(CultureInfo.InvariantCulture);
        writer.WriteLine(
            $"{number}{kind}  {string.Join(' ', sentence.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"
        );
        // Depth-first with an own stack: a tree may be as deep as the sentence is long.
        var pending = new Stack<(Token Token, string Before, string Below)>();
        foreach (Token root in Roots(sentence).Reverse())
        {
            pending.Push((root, "", ""));
        }
        while (pending.TryPop(out (Token Token, string Before, string Below) at))
        {
            WriteWord(at.Token, at.Before, writer);
            ChildList children = at.Token.Children;
            for (int i = children.Count - 1; i >= 0; i--)
            {
                bool last = i == children.Count - 1;
                pending.Push((children[i], at.Below + (last ? "└─ " : "├─ "), at.Below + (last ? "   " : "│  ")));
            }
        }
    }

    private static IEnumerable<Token> Roots(Sentence sentence) =>
        Enumerable.Range(0, sentence.Count).Select(i => sentence[i]).Where(t => t.Head is null);

    private static void WriteWord(Token token, string before, TextWriter writer)
    {
        string name = token.Name.Type == NameType.None ? "" : $"  {token.Name}";
        string lemma = token.Lemma.Equals(token.Form, StringComparison.OrdinalIgnoreCase) ? "" : $" “{token.Lemma}”";
        writer.WriteLine($"   {before}{token.Form}{lemma}  {token.Upos.ToConllu()} {token.Relation.ToConllu()}{name}");
    }
}
