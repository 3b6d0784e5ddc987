using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Cli.Pipeline;
using Rapport.Readers;
using Rapport.Text;

namespace Rapport.Cli.Commands;

/// <summary>What the commands that read articles have in common.</summary>
internal sealed class InputOptions
{
    /// <param name="areRequired">False where a picture may take their place.</param>
    public InputOptions(bool areRequired = true) =>
        Inputs.Arity = areRequired ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore;

    public Argument<string[]> Inputs { get; } =
        new("INPUT")
        {
            Description =
                "Text, HTML, PDF, .jsonl, .eml, .mbox, RSS, Atom, WARC, ZIP or gzip file, folder (all articles below it), "
                + "http(s) address, .opml list of feeds, or - for standard input; "
                + "parse, read and explain also take .conllu. "
                + "Records in .jsonl: {id, text, title?, published? or date?, url?, source?, byline?}.",
        };

    public Option<PublicationDate?> Published { get; } =
        new("--published", "-p")
        {
            Description = "Publication date of the articles, such as 2024-07-04; wins over what the input says.",
            HelpName = "DATE",
            CustomParser = ParseDate,
        };

    public Option<FileInfo?> Output { get; } =
        new("--output", "-o")
        {
            Description = "Write to FILE instead of standard output.",
            HelpName = "FILE",
            CustomParser = NamedFile.Parse,
        };

    public Option<int> Threads { get; } =
        new("--threads", "-t")
        {
            Description = "How many articles are worked on at a time; the output is the same for any number.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultThreads,
        };

    /// <summary>How many articles are worked on at a time where nobody says.</summary>
    public static int DefaultThreads => Math.Min(Environment.ProcessorCount, 8);

    public Option<bool> AllowPrivate { get; } =
        new("--allow-private") { Description = "Also fetch addresses on private, link-local and loopback networks." };

    /// <summary>What the command line asks for.</summary>
    public InputRequest Request(ParseResult parsed, bool treebanks = false) =>
        new(
            parsed.GetValue(Inputs)!,
            parsed.GetValue(Published),
            parsed.GetValue(Threads),
            treebanks,
            parsed.GetValue(AllowPrivate)
        );

    public void AddTo(Command command)
    {
        AddForPicture(command);
        command.Add(Output);
    }

    /// <summary>All but <c>--output</c>: what is read goes into a picture.</summary>
    public void AddForPicture(Command command)
    {
        Threads.Validators.Add(CheckThreads);
        Inputs.Validators.Add(CheckInputs);
        command.Add(Inputs);
        command.Add(Published);
        command.Add(Threads);
        command.Add(AllowPrivate);
    }

    private static PublicationDate? ParseDate(ArgumentResult result)
    {
        string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DateText.TryParse(word, out PublicationDate date))
        {
            return date;
        }
        result.AddError($"--published: '{word}' is no date; write it as 2024-07-04 (or 2024-07, or 2024)");
        return null;
    }

    /// <summary>A misspelt option would pass for the name of an input.</summary>
    private static void CheckInputs(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            result.AddError($"unknown option '{token.Value}' (a file of that name: ./{token.Value})");
        }
    }

    private static void CheckThreads(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n is >= 1 and <= 256))
        {
            result.AddError($"--threads: '{token.Value}' is no number from 1 to 256");
        }
    }
}
