using System.CommandLine;
using Rapport.Analysis.Figures;
using Rapport.Cli.Figures;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Desk.Figures;
using Rapport.Desk.Query;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary>What the commands that print figures of a picture have in common.</summary>
internal sealed class FigureOptions
{
    private readonly Option<PictureAddress> _picture = PictureOption.Build();
    private readonly Option<DateOnly?> _from = DayOption.Of("--from", "First day.");
    private readonly Option<DateOnly?> _to = DayOption.Of("--to", "Last day.");
    private readonly Option<string?> _format;
    private readonly Option<FileInfo?> _output = new("--output", "-o")
    {
        CustomParser = NamedFile.Parse,
        Description = "Write to FILE instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>The picture of the one run that a command has in a process.</summary>
    private PictureStore? _store;

    /// <param name="further">Forms of output beside table, csv and json.</param>
    public FigureOptions(params string[] further)
    {
        string[] forms = [.. FigureOutput.Forms, .. further];
        _format = FormatOption.Of($"table (default), {string.Join(", ", forms.Skip(1))}.", forms);
    }

    public void AddTo(Command command)
    {
        command.Add(_picture);
        command.Add(_from);
        command.Add(_to);
        command.Add(_format);
        command.Add(_output);
    }

    public DateOnly? From(ParseResult parsed) => parsed.GetValue(_from);

    public DateOnly? To(ParseResult parsed) => parsed.GetValue(_to);

    public string Form(ParseResult parsed) => parsed.GetValue(_format) ?? "table";

    /// <exception cref="QuestionException">The first day comes after the last.</exception>
    public FigureQuestion Question(ParseResult parsed)
    {
        QuestionCheck.Days("--", From(parsed), To(parsed));
        return new FigureQuestion(From(parsed), To(parsed));
    }

    public PictureFigures Picture(ParseResult parsed) => new(Store(parsed), Known.OfInstallation(), null);

    public PictureAnswers Answers(ParseResult parsed) => new(Picture(parsed));

    /// <summary>Writes the figures and ends the command.</summary>
    public int Write(ParseResult parsed, Terminal terminal, params IReadOnlyList<Figure> figures) =>
        Write(parsed, terminal, target => FigureOutput.Write(Form(parsed), figures, target, terminal));

    public int Write(ParseResult parsed, Terminal terminal, Action<OutputTarget> write)
    {
        using var target = new OutputTarget(terminal, parsed.GetValue(_output));
        write(target);
        target.Finish();
        WithdrawnNote.Say(Store(parsed), terminal);
        return ExitStatus.Fine;
    }

    private PictureStore Store(ParseResult parsed) =>
        _store ??= PictureStore.Open(parsed.GetValue(_picture)!, TimeProvider.System);
}
