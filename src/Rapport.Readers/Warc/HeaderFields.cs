namespace Rapport.Readers.Warc;

/// <summary>Header fields as HTTP and WARC write them; of fields with one name the first counts.</summary>
internal sealed class HeaderFields
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private string? _last;

    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Adds a line <c>Name: value</c>, or one that goes on with the last.</summary>
    public void Add(string line)
    {
        if (line is [' ' or '\t', ..] && _last is not null)
        {
            _fields[_last] += line.TrimEnd();
            return;
        }
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            _last = line[..colon].Trim();
            _fields.TryAdd(_last, line[(colon + 1)..].Trim());
        }
    }
}
