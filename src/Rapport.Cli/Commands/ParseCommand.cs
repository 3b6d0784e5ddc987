using System.CommandLine;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport parse</c>: trees.</summary>
internal static class ParseCommand
{
    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        Option<string?> format = FormatOption.Of(
            "conllu (default), tree (indented, for people), svg (a page of drawings) or json (one document a line).",
            "conllu",
            "tree",
            "svg",
            "json"
        );
        var command = new DocumentedCommand(
            "parse",
            "Print the sentences, words, lemmas, dependency trees and names of articles.",
            """
            Names stand in the last column of CoNLL-U as NER=B-PER (PER, ORG, LOC, NORP, MISC). Nothing of the text is
            left out: bylines, captions and link lists are marked with "# block =".
            A .conllu file is an input too: its words and sentences are kept, and everything else is read anew.

            Examples:
              rapport parse article.txt
              rapport parse article.txt --format tree | less
              rapport parse treebank.conllu > parsed.conllu

            Exit status: 0 fine, 1 some input had a fault (named on standard error), 2 wrong usage.
            """
        );
        inputs.AddTo(command);
        command.Add(format);
        command.SetAction(
            async (parsed, cancel) =>
            {
                Engine engine = Engine.Load(coding: false);
                using var target = new OutputTarget(terminal, parsed.GetValue(inputs.Output));
                var run = new InputRun(terminal, inputs.Request(parsed, treebanks: true));
                Action<Document> write = parsed.GetValue(format) switch
                {
                    "tree" => d => TreeWriter.Write(d, new PrintableWriter(target.Writer)),
                    "svg" => new TreePage(target.Writer).Write,
                    "json" => d => TreeJson.Write(d, target.Writer),
                    _ => d => ConlluWriter.Write(d, target.Writer),
                };
                await run.ForEachAsync(engine, document => document, write, cancel);
                target.Finish();
                return run.Status;
            }
        );
        return command;
    }
}
