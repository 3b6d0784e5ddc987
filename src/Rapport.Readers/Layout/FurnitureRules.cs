using System.Collections.Immutable;
using System.Globalization;
using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>How furniture (bylines, captions, link lists, …) is told from reporting: the rows of <c>furniture.tsv</c>.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FurnitureRules
{
    private const string Header = "id\tkind\twhere\tmax_words\tpattern\tunless\texample\tleave\tsource";

    private FurnitureRules(ImmutableArray<FurnitureRule> rules) => Rules = rules;

    /// <summary>No rules: only what a page's markup says is furniture.</summary>
    public static FurnitureRules None { get; } = new([]);

    internal ImmutableArray<FurnitureRule> Rules { get; }

    /// <summary>Reads <c>lexicon/en/furniture.tsv</c> below <paramref name="dataDirectory"/>.</summary>
    /// <exception cref="InvalidDataException">The file is missing or has faults; the message lists all of them as “file:line: what”.</exception>
    public static FurnitureRules Load(string dataDirectory)
    {
        string path = Path.Combine(dataDirectory, "lexicon", "en", "furniture.tsv");
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{path}: missing; reinstall, or name the right data folder");
        }
        return Parse(File.ReadAllLines(path), path);
    }

    internal static FurnitureRules Parse(IReadOnlyList<string> lines, string path)
    {
        var rules = ImmutableArray.CreateBuilder<FurnitureRule>();
        var faults = new List<string>();
        bool headerSeen = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }
            string? fault = null;
            if (!headerSeen)
            {
                headerSeen = true;
                fault = lines[i] == Header ? null : $"the header is not “{Header.Replace('\t', ' ')}”";
            }
            else if (ParseRow(lines[i].Split('\t'), out fault) is FurnitureRule rule)
            {
                fault = rules.Any(r => r.Id == rule.Id) ? $"the id {rule.Id} stands twice" : null;
                rules.Add(rule);
            }
            if (fault is not null)
            {
                faults.Add($"{path}:{i + 1}: {fault}");
            }
        }
        return faults.Count == 0
            ? new FurnitureRules(rules.ToImmutable())
            : throw new InvalidDataException(string.Join('\n', faults));
    }

    private static FurnitureRule? ParseRow(string[] cells, out string? fault)
    {
        fault = null;
        if (cells.Length != Header.Count(c => c == '\t') + 1)
        {
            fault = $"{cells.Length} cells instead of {Header.Count(c => c == '\t') + 1}";
        }
        else if (!Enum.TryParse(cells[1], out BlockKind kind) || !kind.IsFurniture())
        {
            fault = $"“{cells[1]}” is no kind of furniture";
        }
        else if (!Enum.TryParse(cells[2], ignoreCase: true, out FurniturePlace place))
        {
            fault = $"“{cells[2]}” is no place: any, top, end, edge or bio";
        }
        else if (!int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out int max))
        {
            fault = $"“{cells[3]}” is no number of words";
        }
        else if (cells[4].Trim().Length == 0 || cells[6].Length == 0)
        {
            fault = "a rule needs a pattern and an example";
        }
        else
        {
            return new FurnitureRule
            {
                Id = cells[0],
                Kind = kind,
                Place = place,
                MaxWords = max,
                Pattern = new FurniturePattern(cells[4]),
                Unless = cells[5].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Example = cells[6],
                Leave = cells[7],
            };
        }
        return null;
    }
}
