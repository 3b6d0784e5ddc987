using System.Globalization;
using Rapport.Analysis.Phrasing;
using Rapport.Text.Statements;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Rapport.Cli.Output;

/// <summary>A table for people, one for each article.</summary>
internal sealed class TableOutput : IStatementOutput
{
    private readonly IAnsiConsole _console;
    private readonly SentenceRenderer _renderer;
    private int _statements;
    private int _articles;

    public TableOutput(TextWriter writer, SentenceRenderer renderer, int width, bool colors)
    {
        _renderer = renderer;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public void Add(CodedArticle coded)
    {
        _articles++;
        _statements += coded.Statements.Length;
        string date = coded.Article.Published is { } published
            ? published.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "no date";
        _console.MarkupLine(
            $"[bold]{Markup.Escape(PrintableWriter.Clean(coded.Article.Title ?? coded.Article.Id))}[/] [dim]({date})[/]"
        );
        if (coded.Statements.IsEmpty)
        {
            _console.MarkupLine("no statement; [dim]rapport explain INPUT --sentence N says why[/]");
            _console.WriteLine();
            return;
        }
        _console.Write(Rows(coded));
        _console.WriteLine();
    }

    public void Finish() =>
        _console.MarkupLine(
            $"[dim]{Count(_statements, "statement")} from {Count(_articles, "article")}; all fields: --format jsonl[/]"
        );

    private Table Rows(CodedArticle coded)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("s.").RightAligned());
        foreach (string name in (string[])["status", "type", "statement"])
        {
            table.AddColumn(name);
        }
        foreach (Statement s in coded.Statements)
        {
            string sentence = _renderer.Render(s, coded.Document.Text) ?? StatementWords.Bare(s);
            table.AddRow(
                new Cell((s.Evidence.Sentence + 1).ToString(CultureInfo.InvariantCulture)),
                new Cell(StatementJson.Name(s.Status), new Style(Shade(s.Status))),
                new Cell(StatementWords.Type(s)),
                new Cell(PrintableWriter.Clean(sentence))
            );
        }
        return table;
    }

    private static string Count(int n, string noun) =>
        $"{n.ToString(CultureInfo.InvariantCulture)} {noun}{(n == 1 ? "" : "s")}";

    private static Color Shade(StatementStatus status) =>
        status switch
        {
            StatementStatus.Occurred => Color.Green,
            StatementStatus.Ongoing => Color.Teal,
            StatementStatus.Planned => Color.Blue,
            StatementStatus.Possible => Color.Olive,
            StatementStatus.Attempted => Color.Purple,
            StatementStatus.Negated or StatementStatus.Denied => Color.Maroon,
            _ => Color.Grey,
        };
}
