using System.Globalization;
using System.Text.Json;
using Rapport.Analysis.Figures;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Rapport.Cli.Figures;

/// <summary>Writes figures as tables for people, as CSV or as JSON.</summary>
internal static class FigureOutput
{
    /// <summary>The names of the forms.</summary>
    public static readonly string[] Forms = ["table", "csv", "json"];

    public static void Write(string form, IReadOnlyList<Figure> figures, OutputTarget target, Terminal terminal)
    {
        switch (form)
        {
            case "csv":
                WriteCsv(figures, target.Writer);
                break;
            case "json":
                WriteJson(figures, target.Writer);
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

    private static string Text(object? cell) =>
        cell is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : cell?.ToString() ?? "";

    private static void WriteTable(Figure figure, TextWriter writer, int width, bool colors)
    {
        writer.Write($"{figure.Name.ToUpperInvariant()}\n");
        int[] shown = [.. Enumerable.Range(0, figure.Columns.Length).Where(i => figure.Columns[i].InTable)];
        if (figure.Rows.IsEmpty)
        {
            writer.Write("  nothing\n\n");
            return;
        }
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        foreach (int i in shown)
        {
            table.AddColumn(figure.Columns[i].Name.Replace('_', ' '));
        }
        foreach (var row in figure.Rows)
        {
            table.AddRow(shown.Select(i => new Cell(row[i] is null ? "–" : PrintableWriter.Clean(Text(row[i])))));
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

    /// <summary>One table after another, an empty line between; the first column names the figure where there are several.</summary>
    private static void WriteCsv(IReadOnlyList<Figure> figures, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        bool several = figures.Count > 1;
        for (int i = 0; i < figures.Count; i++)
        {
            writer.Write(i > 0 ? "\n" : "");
            csv.Write([.. several ? ["figure"] : (string?[])[], .. figures[i].Columns.Select(c => c.Name)]);
            foreach (var row in figures[i].Rows)
            {
                csv.Write([.. several ? [figures[i].Name] : (string?[])[], .. row.Select(Text)]);
            }
        }
    }

    private static void WriteJson(IReadOnlyList<Figure> figures, StreamWriter writer)
    {
        writer.Flush();
        using var json = new Utf8JsonWriter(
            writer.BaseStream,
            new JsonWriterOptions
            {
                Indented = true,
                NewLine = "\n",
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
        json.WriteStartObject();
        foreach (Figure figure in figures)
        {
            json.WriteStartArray(figure.Name);
            foreach (var row in figure.Rows)
            {
                json.WriteStartObject();
                for (int i = 0; i < row.Length; i++)
                {
                    WriteCell(json, figure.Columns[i].Name, row[i]);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.Flush();
        writer.Write('\n');
    }

    private static void WriteCell(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNull(name);
                break;
            case int whole:
                json.WriteNumber(name, whole);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, cell.ToString());
                break;
        }
    }
}
