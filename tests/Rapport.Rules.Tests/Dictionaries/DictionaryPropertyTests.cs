using CsCheck;
using Rapport.Rules.Dictionaries;

namespace Rapport.Rules.Tests.Dictionaries;

public class DictionaryPropertyTests
{
    // What the format is made of, so that most lines are nearly right.
    private static readonly string[] s_pieces =
    [
        "ATHENS",
        "SPARTA",
        "OFFER",
        "GOLD",
        "_",
        "+",
        "-",
        "- ",
        "---",
        " ",
        "\t",
        "*",
        "$",
        "%",
        "^",
        "&GOLD",
        "&",
        "[ATH]",
        "[ATH <19990101]",
        "[~GOV]",
        "[",
        "]",
        "{",
        "}",
        "{OFFERS}",
        "!",
        "!X! = A, B",
        "=",
        "~",
        "#",
        ";",
        "<!--",
        "-->",
        "(",
        ")",
        ":",
        "042",
        "\n",
        "\n",
    ];

    [Fact]
    public void Any_text_is_read_and_every_fault_names_its_line()
    {
        string path = Path.GetTempFileName();
        try
        {
            Gen.Int[0, s_pieces.Length - 1]
                .Select(i => s_pieces[i])
                .Array[0, 40]
                .Sample(
                    pieces =>
                    {
                        string text = string.Concat(pieces);
                        File.WriteAllText(path, text);
                        var dictionary = EventDictionary.Load([path]);
                        int lines = text.Split('\n').Length;
                        Assert.All(dictionary.Faults, f => Assert.InRange(f.Line, 1, lines));
                        Assert.All(dictionary.Faults, f => Assert.NotEqual("", f.Remedy));
                        dictionary.Read(TestTree.Read(Tree), null);
                    },
                    iter: 400,
                    threads: 1
                );
        }
        finally
        {
            File.Delete(path);
        }
    }

    private const string Tree = """
        Sparta Sparta PROPN 2 nsubj
        offered offer VERB 0 root
        gold gold NOUN 2 obj
        to to ADP 5 case
        Athens Athens PROPN 2 obl
        """;
}
