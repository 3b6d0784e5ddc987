using System.IO.Compression;
using System.Text;

namespace Rapport.Readers.Tests;

/// <summary>Makes archives for tests.</summary>
internal static class Archive
{
    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    public static byte[] Gzip(params byte[][] members)
    {
        var bytes = new MemoryStream();
        foreach (byte[] member in members)
        {
            using var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(member);
        }
        return bytes.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A record of a web archive.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="body">Its body.</param>
    /// <param name="length">The length that its head says, or null for the true one.</param>
    /// <param name="contentType">The body's media type.</param>
    public static byte[] WarcRecord(
        string type,
        byte[] body,
        long? length = null,
        string contentType = "application/http; msgtype=response"
    ) =>
        [
            .. Utf8(
                $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://example.org/{type}\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? body.Length}\r\n\r\n"
            ),
            .. body,
            .. "\r\n\r\n"u8,
        ];

    public static byte[] Http(string body, string headers = "Content-Type: text/html\r\n") => Http(Utf8(body), headers);

    public static byte[] Http(byte[] body, string headers) => [.. Utf8($"HTTP/1.1 200 OK\r\n{headers}\r\n"), .. body];

    public static string Page(string sentence) =>
        $"<html><body><article><h1>Talks</h1><p>{sentence}</p></article></body></html>";
}
