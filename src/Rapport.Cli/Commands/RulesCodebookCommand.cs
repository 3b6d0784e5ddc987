using System.CommandLine;
using System.Text;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Rules.Codebook;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport rules codebook</c>: writes what the data codes as pages for people.</summary>
internal static class RulesCodebookCommand
{
    public static Command Build(Terminal terminal, Option<DirectoryInfo> data)
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where the Markdown pages go." };
        var command = new Command(
            "codebook",
            "Write the codebook: types, modes, codes and every rule with its examples."
        )
        {
            folder,
            data,
        };
        command.SetAction(parsed =>
        {
            string from = parsed.GetValue(data)!.FullName;
            string to = parsed.GetValue(folder)!.FullName;
            Ontology ontology = Ontology.Load(from);
            var writer = new CodebookWriter(ontology, RuleBook.Load(from, Lexicon.Load(from), ontology));
            Directory.CreateDirectory(to);
            int pages = 0;
            foreach (CodebookPage page in writer.Pages())
            {
                File.WriteAllText(Path.Combine(to, page.File), page.Text, new UTF8Encoding(false));
                pages++;
            }
            terminal.Output.WriteLine($"{pages} pages in {parsed.GetValue(folder)}");
            return ExitStatus.Fine;
        });
        return command;
    }
}
