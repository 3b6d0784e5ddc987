using System.CommandLine;
using Rapport.Analysis;
using Rapport.Analysis.Writing;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport brief</c>: what articles say together.</summary>
internal static class BriefCommand
{
    private const int WidestText = 100;

    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        Option<string?> format = FormatOption.Of("text (default), markdown or json.", "text", "markdown", "json");
        var command = new DocumentedCommand(
            "brief",
            "Print a brief on articles: what happened, what is planned, what may happen, who says what, how the parties stand.",
            """
            Every line is made from statements and carries the numbers of its evidence: article, sentence and words.
            Reports of the same thing are one line with several numbers.

            Examples:
              rapport brief samples/
              rapport brief monday.txt tuesday.html --format markdown --output brief.md

            Exit status: 0 fine, 1 some input had a fault (named on standard error), 2 wrong usage.
            """
        );
        inputs.AddTo(command);
        command.Add(format);
        command.SetAction(
            async (parsed, cancel) =>
            {
                Engine engine = Engine.Load(coding: true);
                using var target = new OutputTarget(terminal, parsed.GetValue(inputs.Output));
                var run = new InputRun(terminal, inputs.Request(parsed));
                var articles = new List<Article>();
                var statements = new List<Statement>();
                await run.ForEachAsync(
                    engine,
                    engine.Code,
                    coded =>
                    {
                        articles.Add(coded.Article);
                        statements.AddRange(coded.Statements);
                    },
                    cancel
                );
                var composer = new BriefComposer(engine.Coder.Lexicon, engine.Coder.Ontology, engine.Coder.Knowledge);
                Brief brief = composer.Compose(statements, articles);
                Write(brief, parsed.GetValue(format), target.Writer, Math.Min(terminal.Width, WidestText));
                target.Finish();
                return run.Status;
            }
        );
        return command;
    }

    private static void Write(Brief brief, string? format, TextWriter writer, int width)
    {
        switch (format)
        {
            case "markdown":
                BriefMarkdown.Write(brief, new PrintableWriter(writer));
                break;
            case "json":
                BriefJson.Write(brief, writer);
                break;
            default:
                BriefText.Write(brief, new PrintableWriter(writer), width);
                break;
        }
    }
}
