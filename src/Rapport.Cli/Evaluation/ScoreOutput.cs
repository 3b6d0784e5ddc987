using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Cli.Output;
using Rapport.Desk.Query;

namespace Rapport.Cli.Evaluation;

/// <summary>Prints scores as a table, CSV or JSON.</summary>
internal static class ScoreOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>Writes the figures and, of the misses, as many as are asked for.</summary>
    public static void Write(string format, Evaluated evaluation, int misses, TextWriter writer)
    {
        List<string> shown = [.. evaluation.Misses.Take(misses)];
        switch (format)
        {
            case "csv":
                WriteCsv(evaluation.Figures, writer);
                break;
            case "json":
                WriteJson(evaluation.Figures, shown, writer);
                break;
            default:
                WriteTable(evaluation.Figures, shown, writer);
                break;
        }
    }

    private static void WriteTable(IReadOnlyList<Figure> figures, List<string> misses, TextWriter writer)
    {
        int name = figures.Max(f => f.Measure.Length);
        int count = figures.Max(f => Counts(f).Length);
        foreach (Figure f in figures)
        {
            writer.WriteLine($"{f.Measure.PadRight(name)}  {Counts(f).PadLeft(count)}  {Value(f)}".TrimEnd());
        }
        foreach (string miss in misses)
        {
            writer.WriteLine($"missed  {PrintableWriter.Clean(miss.ReplaceLineEndings(" "))}");
        }
    }

    private static void WriteCsv(IReadOnlyList<Figure> figures, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.Write("measure", "hits", "of", "value");
        foreach (Figure f in figures)
        {
            csv.Write(f.Measure, Number(f.Hits), Number(f.Of), f.Value?.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private static void WriteJson(IReadOnlyList<Figure> figures, List<string> misses, TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("figures");
            foreach (Figure f in figures)
            {
                json.WriteStartObject();
                json.WriteString("measure", f.Measure);
                WriteNumber(json, "hits", f.Hits);
                WriteNumber(json, "of", f.Of);
                WriteNumber(json, "value", f.Value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("misses");
            misses.ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Counts(Figure f) => f.Of is null ? Number(f.Hits) : $"{Number(f.Hits)}/{Number(f.Of)}";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Value(Figure f) => f.Value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";
}
