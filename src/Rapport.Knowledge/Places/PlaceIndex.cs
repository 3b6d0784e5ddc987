using System.Globalization;
using System.Text;
using Rapport.Knowledge.Names;

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

    private readonly byte[] _bytes;
    private readonly int _start;

    private PlaceIndex(byte[] bytes, int start)
    {
        _bytes = bytes;
        _start = start;
    }

    /// <summary>Reads the file; an absent one holds no places.</summary>
    public static PlaceIndex Load(string path)
    {
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        int start = 0;
        while (start < bytes.Length && (bytes[start] == '#' || bytes.AsSpan(start).StartsWith("key\t"u8)))
        {
            start = LineEnd(bytes, start) + 1;
        }
        return new PlaceIndex(bytes, start);
    }

    /// <summary>All places whose folded name is that of <paramref name="name"/>, in the file's order: the largest first.</summary>
    public List<GazetteerPlace> Find(string name)
    {
        var places = new List<GazetteerPlace>();
        byte[] key = Encoding.UTF8.GetBytes(CharFold.Key(name));
        if (key.Length == 0)
        {
            return places;
        }
        for (int at = FirstAtOrAfter(key); at < _bytes.Length && Compare(at, key) == 0; at = LineEnd(_bytes, at) + 1)
        {
            places.Add(Parse(at));
        }
        return places;
    }

    private int FirstAtOrAfter(byte[] key)
    {
        int low = _start;
        int high = _bytes.Length;
        while (low < high)
        {
            int line = LineStart((low + high) / 2);
            if (Compare(line, key) < 0)
            {
                low = LineEnd(_bytes, line) + 1;
            }
            else
            {
                high = line;
            }
        }
        return low;
    }

    private int LineStart(int at)
    {
        int feed = _bytes.AsSpan(_start, at - _start).LastIndexOf((byte)'\n');
        return _start + feed + 1;
    }

    private int Compare(int line, byte[] key)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(line);
        int tab = rest.IndexOf((byte)'\t');
        return (tab < 0 ? rest : rest[..tab]).SequenceCompareTo(key);
    }

    private GazetteerPlace Parse(int line)
    {
        string[] fields = Encoding.UTF8.GetString(_bytes, line, LineEnd(_bytes, line) - line).Split('\t');
        return new GazetteerPlace(
            fields[1],
            fields[2],
            double.Parse(fields[3], CultureInfo.InvariantCulture),
            double.Parse(fields[4], CultureInfo.InvariantCulture),
            fields[5].Length == 0 ? null : int.Parse(fields[5], CultureInfo.InvariantCulture),
            fields[6].Length == 0 ? null : fields[6],
            fields[7] == "capital"
        )
        {
            Population = fields[8].Length == 0 ? 0 : int.Parse(fields[8], CultureInfo.InvariantCulture),
            IsDivision = fields[7] == "division",
        };
    }

    private static int LineEnd(byte[] bytes, int start)
    {
        int feed = bytes.AsSpan(start).IndexOf((byte)'\n');
        return feed < 0 ? bytes.Length : start + feed;
    }
}
