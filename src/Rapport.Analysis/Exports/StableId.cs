using System.Security.Cryptography;
using System.Text;

namespace Rapport.Analysis.Exports;

/// <summary>Ids that are the same every time: UUIDs of version 5 (RFC 9562) in a namespace of Rapport's own.</summary>
public static class StableId
{
    /// <summary>The namespace for addresses that RFC 9562 gives.</summary>
    private static readonly Guid s_addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static readonly Guid s_rapport = Of(s_addresses, "urn:rapport");

    /// <summary>The id of a thing.</summary>
    /// <param name="kind">What it is, such as <c>statement</c>.</param>
    /// <param name="name">What names it among its kind, such as the statement's id.</param>
    public static Guid Of(string kind, string name) => Of(s_rapport, $"{kind}:{name}");

    /// <summary>UUID of version 5.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name in it.</param>
    public static Guid Of(Guid space, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        byte[] text = Encoding.UTF8.GetBytes(name);
        byte[] bytes = new byte[16 + text.Length];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        text.CopyTo(bytes, 16);
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1 for version 5; nothing is secured by it.
        Span<byte> hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
