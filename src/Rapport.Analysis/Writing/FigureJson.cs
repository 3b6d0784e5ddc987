using System.Text.Json;
using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Writing;

/// <summary>Figures as JSON: an array of objects, one for each row, with a field for each column.</summary>
public static class FigureJson
{
    /// <summary>Writes the figures as one object with an array of rows for each.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(figures);
        json.WriteStartObject();
        foreach (Figure figure in figures)
        {
            WriteRows(json, figure.Name, figure);
        }
        json.WriteEndObject();
    }

    /// <summary>Writes the rows of one figure as an array of that name.</summary>
    public static void WriteRows(Utf8JsonWriter json, string name, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(figure);
        json.WriteStartArray(name);
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
