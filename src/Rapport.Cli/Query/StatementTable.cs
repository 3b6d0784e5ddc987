using System.Globalization;
using Rapport.Cli.Output;
using Rapport.Picture;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Rapport.Cli.Query;

/// <summary>A table for people: who to whom, what, and the words that say so.</summary>
internal sealed class StatementTable(TextWriter writer, int width, bool colors) : IQueryOutput
{
    private int _shown;

    public Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        foreach (string name in (string[])["day", "status", "type", "who", "to whom", "words", "article"])
        {
            table.AddColumn(name);
        }
        foreach (StoredStatement s in statements)
        {
            table.AddRow(
                new Cell(s.Row.Day),
                new Cell(s.Row.Status),
                new Cell(s.Row.Mode is null ? s.Row.Type : $"{s.Row.Type} ({s.Row.Mode})"),
                Clean(StatementColumn.NamesOf(s, "actor")),
                Clean(StatementColumn.NamesOf(s, "recipient")),
                Clean(s.Row.Evidence),
                Clean(s.Article.Title ?? s.Article.Name)
            );
        }
        _shown += statements.Count;
        if (statements.Count > 0)
        {
            Console().Write(table);
        }
        return Task.CompletedTask;
    }

    public Task FinishAsync()
    {
        Console().MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[dim]{_shown} shown[/]"));
        return Task.CompletedTask;
    }

    private static Cell Clean(string text) => new(PrintableWriter.Clean(text));

    private IAnsiConsole Console()
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
