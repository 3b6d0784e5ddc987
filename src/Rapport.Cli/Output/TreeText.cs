using System.Globalization;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>Trees for people: each word below its head, in the order of the text.</summary>
internal static class TreeText
{
    public static void Write(Document document, TextWriter writer)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            Write(sentence, writer);
            writer.WriteLine();
        }
    }

    public static void Write(Sentence sentence, TextWriter writer)
    {
        string kind = sentence.Kind == BlockKind.Paragraph ? "" : $" ({StatementJson.Name(sentence.Kind)})";
        string number = (sentence.Index + 1).ToString(CultureInfo.InvariantCulture);
        writer.WriteLine(
            $"{number}{kind}  {string.Join(' ', sentence.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"
        );
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
