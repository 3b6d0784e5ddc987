using System.Text;

namespace Rapport.Import;

/// <summary>Reads the raw sources' CSV and TSV files as rows of named fields.</summary>
internal static class Csv
{
    /// <summary>Rows of a comma-separated file with a header; fields may be quoted.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path) => Rows(path, SplitQuoted);

    /// <summary>Rows of a tab-separated file with a header; lines that begin with # are comments.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> ReadTabs(string path) =>
        Rows(path, line => [.. line.Split('\t')]);

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path, Func<string, List<string>> split)
    {
        List<string>? header = null;
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            List<string> fields = split(line);
            if (header is null)
            {
                header = fields;
                continue;
            }
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < header.Count; i++)
            {
                row[header[i]] = i < fields.Count ? fields[i] : "";
            }
            yield return row;
        }
    }

    private static List<string> SplitQuoted(string line)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }
        fields.Add(field.ToString());
        return fields;
    }
}
