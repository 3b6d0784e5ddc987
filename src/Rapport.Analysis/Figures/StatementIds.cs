using System.Security.Cryptography;
using System.Text;

namespace Rapport.Analysis.Figures;

/// <summary>The ids behind a row of a figure: the first ones, and how many there are. Takes statements one by one and keeps no more of them.</summary>
internal sealed class StatementIds
{
    /// <summary>So many ids stand in a row; the rest is counted, for there may be hundreds of thousands.</summary>
    public const int Most = 50;

    private readonly SortedSet<string> _first = new(StringComparer.Ordinal);
    private string? _last;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes one; of the same id twice in a row the second is left out.</summary>
    public void Add(string id)
    {
        if (id == _last)
        {
            return;
        }
        _last = id;
        Count++;
        if (_first.Count < Most || string.CompareOrdinal(id, _first.Max) < 0)
        {
            _first.Add(id);
        }
        if (_first.Count > Most)
        {
            _first.Remove(_first.Max!);
        }
    }

    /// <summary>The first ids in ordinal order, separated by blanks.</summary>
    public override string ToString() => string.Join(' ', _first);

    /// <summary>A number for an id, another one for each: it takes a sixth of the room.</summary>
    public static UInt128 Number(string id)
    {
        if (id.Length == 32 && Half(id.AsSpan(0, 16), out ulong upper) && Half(id.AsSpan(16), out ulong lower))
        {
            return new UInt128(upper, lower);
        }
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash, sizeof(ulong)));
    }

    // Ids are hexadecimal nearly always; the runtime's own reading takes ten times as long.
    private static bool Half(ReadOnlySpan<char> digits, out ulong number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            int value =
                digit is >= '0' and <= '9' ? digit - '0'
                : digit is >= 'a' and <= 'f' ? digit - 'a' + 10
                : -1;
            if (value < 0)
            {
                return false;
            }
            number = (number << 4) | (uint)value;
        }
        return true;
    }
}
