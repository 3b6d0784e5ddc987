using Rapport.Analysis.Figures;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Desk.Figures;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Rapport.Cli.Figures;

/// <summary>Writes figures as tables for people, as CSV or as JSON.</summary>
internal static class FigureOutput
{
    private const int LongestWord = 16;

    /// <summary>The names of the forms.</summary>
    public static readonly string[] Forms = ["table", "csv", "json"];

    public static void Write(string form, IReadOnlyList<Figure> figures, OutputTarget target, Terminal terminal)
    {
        switch (form)
        {
            case "csv":
                FigureForms.WriteCsv(figures, target.Writer);
                break;
            case "json":
                target.Writer.Flush();
                FigureForms.WriteJson(figures, target.Writer.BaseStream);
                target.Writer.Write('\n');
                break;
            default:
                bool colors = terminal.Colors && target.Writer == terminal.Output;
                foreach (Figure figure in figures)
                {
                    WriteTable(figure, target.Writer, terminal.Width, colors);
                }
                break;
        }
    }

    // Days, numbers and single words are never broken; names and texts give way to them.
    private static bool IsShort(object? value) =>
        value is null || FigureForms.Text(value) is { Length: <= LongestWord } text && !text.Contains(' ');

    private static void WriteTable(Figure figure, TextWriter writer, int width, bool colors)
    {
        writer.Write($"{figure.Name.ToUpperInvariant()}\n");
        // A column that no row fills says nothing and takes the room of those that do.
        int[] shown =
        [
            .. Enumerable
                .Range(0, figure.Columns.Length)
                .Where(i => figure.Columns[i].InTable && figure.Rows.Any(row => row[i] is not null)),
        ];
        if (figure.Rows.IsEmpty)
        {
            writer.Write("  nothing\n\n");
            return;
        }
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        foreach (int i in shown)
        {
            bool isShort = figure.Rows.All(row => IsShort(row[i]));
            table.AddColumn(figure.Columns[i].Name.Replace('_', ' '), c => c.NoWrap = isShort);
        }
        foreach (var row in figure.Rows)
        {
            table.AddRow(
                shown.Select(i => new Cell(row[i] is null ? "–" : PrintableWriter.Clean(FigureForms.Text(row[i]))))
            );
        }
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
        console.Write(table);
        foreach (string note in figure.Notes)
        {
            writer.Write($"  {note}\n");
        }
        writer.Write('\n');
    }
}
