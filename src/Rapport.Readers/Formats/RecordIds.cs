using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rapport.Readers.Formats;

/// <summary>The ids of the records of one input, to tell those that stand twice: a few bytes for each, whatever its length.</summary>
internal sealed class RecordIds
{
    private readonly Dictionary<long, int> _lines = [];

    /// <summary>Notes the id of a record; where it stood before, in which line, and an id that is its own.</summary>
    /// <param name="id">The id.</param>
    /// <param name="line">1-based line, or another number of the record.</param>
    /// <param name="unit">What is counted.</param>
    public (int First, string Apart)? Add(string id, int line, string unit = "line")
    {
        if (_lines.TryAdd(Key(id), line))
        {
            return null;
        }
        int first = _lines[Key(id)];
        string apart = string.Create(CultureInfo.InvariantCulture, $"{id}#{unit}-{line}");
        _lines.TryAdd(Key(apart), line);
        return (first, apart);
    }

    private static long Key(string id) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
