using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;
using Rapport.Rules.Examples;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Cli.RuleWriting;

/// <summary>Tries a draft on a copy of the rules, and puts it into the data folder.</summary>
internal sealed class RuleDesk(string dataDirectory, EnglishReader reader)
{
    private static readonly string[] s_folders = ["lexicon", "rules", "ontology"];

    /// <summary>The file that a draft goes to.</summary>
    public string PathOf(RuleDraft draft) => Path.Combine(dataDirectory, draft.File);

    /// <summary>Rules that code the word of a sketch already.</summary>
    public IEnumerable<string> Coded(RuleSketch sketch)
    {
        RuleBook book = RuleBook.Load(dataDirectory, Lexicon.Load(dataDirectory), Ontology.Load(dataDirectory));
        return book.Match(sketch.Trigger.Sentence)
            .Where(m => m.Trigger == sketch.Trigger)
            .Select(m => $"{m.Rule.Id} ({m.Rule.Source})");
    }

    /// <summary>What is wrong with the examples of a draft, or null where they hold beside all other rules.</summary>
    /// <exception cref="DataException">The draft cannot be loaded.</exception>
    public string? Try(RuleDraft draft)
    {
        string copy = Directory.CreateTempSubdirectory("rapport-rule").FullName;
        try
        {
            foreach (string folder in s_folders)
            {
                Copy(Path.Combine(dataDirectory, folder), Path.Combine(copy, folder));
            }
            Append(Path.Combine(copy, draft.File), draft.Text);
            RuleBook book = RuleBook.Load(copy, Lexicon.Load(copy), Ontology.Load(copy));
            Rule rule = book.Rules.First(r => r.Id == draft.RuleId);
            return rule
                .Says.Concat(rule.Silent)
                .Select(example => Fault(book, rule, example))
                .FirstOrDefault(fault => fault is not null);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>Writes a draft into its file and the trees of its sentences beside it.</summary>
    public void Keep(RuleDraft draft, params IEnumerable<string> sentences)
    {
        string file = PathOf(draft);
        Append(file, draft.Text);
        using var trees = new StringWriter();
        int number = 0;
        foreach (string sentence in sentences)
        {
            string id = $"{draft.RuleId}.{(number == 0 ? "says" : "silent")}.1";
            number++;
            ConlluWriter.Write(reader.Read(new Article { Id = id, Text = sentence }), trees);
        }
        Append(Path.ChangeExtension(file, ".conllu"), trees.ToString());
    }

    private string? Fault(RuleBook book, Rule rule, RuleExample example)
    {
        Document tree = reader.Read(new Article { Id = "new", Text = example.Text });
        return ExampleCheck.Run(book, rule, example, tree) is { } fault ? $"{example.Text}: {fault}" : null;
    }

    private static void Append(string file, string text)
    {
        bool isOpen = File.Exists(file) && File.ReadAllText(file) is { Length: > 0 } before && before[^1] != '\n';
        File.AppendAllText(file, isOpen ? $"\n{text}" : text);
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            if (Path.GetExtension(file) != ".conllu")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
