using System.Globalization;
using System.Runtime.InteropServices;

namespace Rapport.Bench.Measuring;

/// <summary>A result in Markdown, printed and kept.</summary>
internal sealed class Report(string title, string method)
{
    private readonly List<string> _lines =
    [
        $"# {title}",
        "",
        $"{DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Machine()}. {method}",
        "",
    ];

    /// <summary>Begins a table.</summary>
    public void Header(params string[] cells)
    {
        Row(cells);
        Row([.. cells.Select(_ => "---")]);
    }

    public void Row(params string[] cells) => _lines.Add($"| {string.Join(" | ", cells)} |");

    public void Line(string line)
    {
        if (_lines[^1].Length > 0)
        {
            _lines.Add("");
        }
        _lines.Add(line);
        _lines.Add("");
    }

    /// <summary>Writes the report below <paramref name="folder"/>.</summary>
    public void Save(string folder, string name)
    {
        string text = string.Join('\n', _lines).TrimEnd('\n') + "\n";
        Console.WriteLine(text);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Machine()
    {
        string info = File.Exists("/proc/cpuinfo") ? File.ReadAllText("/proc/cpuinfo") : "";
        string model =
            info.Split('\n')
                .FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(':')[1]
                .Trim()
            ?? RuntimeInformation.ProcessArchitecture.ToString();
        string load = File.Exists("/proc/loadavg") ? $", load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";
        return $"{model}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}{load}";
    }
}
