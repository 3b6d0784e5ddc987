using System.Security.Cryptography;

namespace Rapport.Readers;

/// <summary>Ids of articles that bring none.</summary>
internal static class ArticleId
{
    /// <summary>SHA-256 of the raw bytes in lower-case hex.</summary>
    public static string OfBytes(ReadOnlySpan<byte> raw) => Convert.ToHexStringLower(SHA256.HashData(raw));
}
