namespace Rapport.Readers.Archives;

/// <summary>The checksum of gzip members (RFC 1952), eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] s_tables = MakeTables();

    /// <summary>The checksum after <paramref name="data"/>, from the one before it; 0 at the beginning.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        uint[][] t = s_tables;
        crc = ~crc;
        while (data.Length >= 8)
        {
            uint low = crc ^ BitConverter.ToUInt32(data);
            crc =
                t[7][low & 0xFF]
                ^ t[6][(low >> 8) & 0xFF]
                ^ t[5][(low >> 16) & 0xFF]
                ^ t[4][low >> 24]
                ^ t[3][data[4]]
                ^ t[2][data[5]]
                ^ t[1][data[6]]
                ^ t[0][data[7]];
            data = data[8..];
        }
        foreach (byte b in data)
        {
            crc = t[0][(crc ^ b) & 0xFF] ^ (crc >> 8);
        }
        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        uint[][] tables = [.. Enumerable.Range(0, 8).Select(_ => new uint[256])];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            }
            tables[0][i] = value;
        }
        for (int k = 1; k < 8; k++)
        {
            for (int i = 0; i < 256; i++)
            {
                uint before = tables[k - 1][i];
                tables[k][i] = tables[0][before & 0xFF] ^ (before >> 8);
            }
        }
        return tables;
    }
}
