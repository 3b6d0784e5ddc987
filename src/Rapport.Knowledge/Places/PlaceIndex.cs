using System.Globalization;
using System.Text;

namespace Rapport.Knowledge.Places;

/// <summary>Looks places up in the bytes of <c>places.tsv</c>, which is sorted by its first column; nothing is parsed before it is asked for.</summary>
internal sealed class PlaceIndex
{
    /// <summary>The file's columns. <c>key</c> is the folded name; rows are sorted by it, byte by byte.</summary>
    public static readonly string[] Columns =
    [
        "key",
        "name",
        "country",
        "latitude",
        "longitude",
        "geonames",
        "admin",
        "kind",
        "population",
        "source",
    ];

    private const string Division = "division";
    private const string Capital = "capital";

    private readonly Lazy<byte[]> _bytes;
    private readonly Dictionary<string, bool> _words;

    /// <summary>Places of a file that is read at the first look-up; an absent one holds none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="words">Generic words (“province”, “city”); true for those of divisions.</param>
    public PlaceIndex(string path, Dictionary<string, bool> words)
    {
        _bytes = new Lazy<byte[]>(() => File.Exists(path) ? File.ReadAllBytes(path) : []);
        _words = words;
    }

    /// <summary>All places with that name, divisions alone for “Anbar Province”; the largest first.</summary>
    public List<GazetteerPlace> Find(string name)
    {
        string key = PlaceKey.Of(name);
        List<GazetteerPlace> places = FindKey(key);
        if (places.Count == 0 && TryStripWord(key, out string bare, out bool division))
        {
            places = FindKey(bare);
            if (places.Exists(p => p.IsDivision == division))
            {
                places.RemoveAll(p => p.IsDivision != division);
            }
        }
        return places;
    }

    private bool TryStripWord(string key, out string bare, out bool division)
    {
        bare = "";
        int last = key.LastIndexOf(' ');
        if (last > 0 && _words.TryGetValue(key[(last + 1)..], out division))
        {
            bare = key[..last];
            return true;
        }
        int of = key.IndexOf(" of ", StringComparison.Ordinal);
        division = false;
        if (of > 0 && _words.TryGetValue(key[..of], out division))
        {
            bare = key[(of + 4)..];
            return true;
        }
        return false;
    }

    private List<GazetteerPlace> FindKey(string text)
    {
        List<GazetteerPlace> places = [];
        if (text.Length == 0)
        {
            return places;
        }
        byte[] bytes = _bytes.Value;
        byte[] key = Encoding.UTF8.GetBytes(text);
        for (int at = FirstAtOrAfter(bytes, key); at < bytes.Length && Compare(bytes, at, key) == 0; )
        {
            int end = LineEnd(bytes, at);
            places.Add(Parse(Encoding.UTF8.GetString(bytes, at, end - at)));
            at = end + 1;
        }
        return places;
    }

    private static int FirstAtOrAfter(byte[] bytes, byte[] key)
    {
        int low = FirstRow(bytes);
        int start = low;
        int high = bytes.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            int line = start + bytes.AsSpan(start, middle - start).LastIndexOf((byte)'\n') + 1;
            if (Compare(bytes, line, key) < 0)
            {
                low = LineEnd(bytes, line) + 1;
            }
            else
            {
                high = line;
            }
        }
        return low;
    }

    private static int FirstRow(byte[] bytes)
    {
        int start = 0;
        while (start < bytes.Length && (bytes[start] == '#' || bytes.AsSpan(start).StartsWith("key\t"u8)))
        {
            start = LineEnd(bytes, start) + 1;
        }
        return Math.Min(start, bytes.Length);
    }

    private static int Compare(byte[] bytes, int line, byte[] key)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(line);
        int tab = rest.IndexOf((byte)'\t');
        return (tab < 0 ? rest : rest[..tab]).SequenceCompareTo(key);
    }

    private static int LineEnd(byte[] bytes, int start)
    {
        int feed = bytes.AsSpan(start).IndexOf((byte)'\n');
        return feed < 0 ? bytes.Length : start + feed;
    }

    private static GazetteerPlace Parse(string line)
    {
        string[] fields = line.Split('\t');
        if (
            fields.Length != Columns.Length
            || !double.TryParse(fields[3], CultureInfo.InvariantCulture, out double latitude)
            || !double.TryParse(fields[4], CultureInfo.InvariantCulture, out double longitude)
        )
        {
            throw new DataException([
                new DataFault(
                    "knowledge/places.tsv",
                    0,
                    0,
                    $"bad row “{line}”",
                    "make the file anew with tools/Rapport.Import"
                ),
            ]);
        }
        return new GazetteerPlace(
            fields[1],
            fields[2],
            latitude,
            longitude,
            Number(fields[5]),
            fields[6].Length == 0 ? null : fields[6],
            fields[7] == Capital
        )
        {
            Population = Number(fields[8]) ?? 0,
            IsDivision = fields[7] == Division,
        };
    }

    private static int? Number(string field) =>
        int.TryParse(field, CultureInfo.InvariantCulture, out int number) ? number : null;
}
