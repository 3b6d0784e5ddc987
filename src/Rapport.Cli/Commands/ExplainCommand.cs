using System.CommandLine;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Coding;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport explain</c>: why a sentence gave what it gave.</summary>
internal static class ExplainCommand
{
    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        var dictionaries = new DictionaryOptions();
        var sentence = new Option<int?>("--sentence", "-s")
        {
            Description =
                "Number of the sentence, as tables, briefs and evidence count them (from 1); without it, all sentences are listed.",
            HelpName = "N",
        };
        sentence.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n >= 1))
            {
                result.AddError($"--sentence: '{token.Value}' is no number from 1");
            }
        });
        var command = new DocumentedCommand(
            "explain",
            "Show why a sentence gave its statements, or none.",
            """
            Shows the sentence's tree, the names found in it, each rule that fired with what it bound, and the statements.
            For a sentence that gave nothing, the nearest rules and the condition that failed.

            Examples:
              rapport explain article.txt                    lists the sentences with their numbers
              rapport explain article.txt --sentence 5

            Exit status: 0 fine, 1 the input had a fault or no such sentence, 2 wrong usage.
            """
        );
        inputs.AddTo(command);
        dictionaries.AddTo(command);
        command.Add(sentence);
        command.SetAction(
            async (parsed, cancel) =>
            {
                Engine engine = dictionaries.Load(parsed, terminal, out int faults);
                using var target = new OutputTarget(terminal, parsed.GetValue(inputs.Output));
                var run = new InputRun(terminal, inputs.Request(parsed, treebanks: true));
                var explanation = new Explanation(engine, new PrintableWriter(target.Writer));
                int missing = 0;
                await run.ForEachAsync(
                    engine,
                    engine.Coder.Code,
                    coded => missing += Explain(coded, parsed.GetValue(sentence), explanation, terminal),
                    cancel
                );
                target.Finish();
                return missing + faults > 0 ? ExitStatus.Faults : run.Status;
            }
        );
        return command;
    }

    /// <summary>1 where the document has no such sentence.</summary>
    private static int Explain(CodedDocument coded, int? number, Explanation explanation, Terminal terminal)
    {
        if (number is not int n)
        {
            explanation.List(coded);
            return 0;
        }
        int count = coded.Document.SentenceCount;
        if (n > count)
        {
            string name = coded.Document.Article.Title ?? coded.Document.Article.Id;
            terminal.Message($"“{name}” has {count} sentences; there is no sentence {n}");
            return 1;
        }
        explanation.Write(coded, coded.Document.SentenceAt(n - 1));
        return 0;
    }
}
