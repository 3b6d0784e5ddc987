using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Writing;
using Rapport.Desk.Query;

namespace Rapport.Desk.Figures;

/// <summary>Figures as CSV and as JSON.</summary>
public static class FigureForms
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A cell as text, the same in every culture; empty for null.</summary>
    public static string Text(object? cell) =>
        cell is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : cell?.ToString() ?? "";

    /// <summary>One table after another, an empty line between; the first column names the figure where there are several.</summary>
    public static void WriteCsv(IReadOnlyList<Figure> figures, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(writer);
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

    /// <summary>One object with an array of rows for each figure, by its name.</summary>
    public static void WriteJson(IReadOnlyList<Figure> figures, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(figures);
        using var json = new Utf8JsonWriter(stream, s_options);
        FigureJson.Write(json, figures);
        json.Flush();
    }
}
