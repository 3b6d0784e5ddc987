namespace Rapport.Nlp.Model;

/// <summary>A map from hashes of strings to numbers, as two flat arrays with open addressing. Immutable.</summary>
/// <remarks>
/// The low half of a hash finds the place and the high half is kept to compare: of 100,000 strings that are not in the map
/// fewer than one in a million is taken for one that is, which a reader of words can bear.
/// </remarks>
internal sealed class HashIndex
{
    private readonly uint[] _keys;
    private readonly int[] _values;

    private HashIndex(uint[] keys, int[] values)
    {
        _keys = keys;
        _values = values;
    }

    /// <summary>Builds a map; among equal keys the first stays.</summary>
    public static HashIndex Build(IReadOnlyCollection<KeyValuePair<ulong, int>> pairs)
    {
        int size = 16;
        while (size < pairs.Count * 2)
        {
            size *= 2;
        }
        var index = new HashIndex(new uint[size], new int[size]);
        foreach ((ulong key, int value) in pairs)
        {
            int at = index.Place(key);
            if (index._keys[at] == 0)
            {
                index._keys[at] = Used(key);
                index._values[at] = value;
            }
        }
        return index;
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static HashIndex Load(ModelFile file, string name) =>
        new(file.Array<uint>(name + ".keys"), file.Array<int>(name + ".values"));

    /// <summary>Adds the map to a file.</summary>
    public void Save(ModelFile file, string name)
    {
        file.Add<uint>(name + ".keys", _keys);
        file.Add<int>(name + ".values", _values);
    }

    /// <summary>The number of a hash, or -1.</summary>
    public int Find(ulong key)
    {
        int at = Place(key);
        return _keys[at] == 0 ? -1 : _values[at];
    }

    // 0 marks an empty place.
    private static uint Used(ulong key) => Math.Max(1, (uint)(key >> 32));

    private int Place(ulong key)
    {
        uint used = Used(key);
        int mask = _keys.Length - 1;
        int at = (int)key & mask;
        while (_keys[at] != 0 && _keys[at] != used)
        {
            at = (at + 1) & mask;
        }
        return at;
    }
}
