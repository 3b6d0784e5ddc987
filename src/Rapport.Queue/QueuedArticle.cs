using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Rapport.Text;

namespace Rapport.Queue;

/// <summary>An article as a reader gave it, on its way to a worker; or, without <see cref="Article"/>, another place of the same bytes.</summary>
public sealed record QueuedArticle
{
    private const byte Form = 1;
    private const int LongestMark = 16;
    private const int Quality = 4;

    /// <summary>SHA-256 of the article's own bytes in lower-case hex.</summary>
    public required string Sha { get; init; }

    /// <summary>Where it was found: file, record, entry of an archive, address.</summary>
    public required string Locator { get; init; }

    /// <summary>When it was fetched from the address that <see cref="Locator"/> is; null where that is none.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>The article as read; null where the same bytes were enqueued before from another place.</summary>
    public Article? Article { get; init; }

    /// <summary>The article's own bytes; empty where <see cref="Article"/> is null.</summary>
    public ReadOnlyMemory<byte> Raw { get; init; }

    /// <summary>Media type of <see cref="Raw"/>.</summary>
    public string MediaType { get; init; } = "text/plain";

    /// <summary>The item of a queue. Its key is made of the bytes' hash and the place, so that either is known again.</summary>
    public WorkItem ToItem()
    {
        // The same bytes at the same address again are work: something else may have been there meanwhile.
        string where = SeenAt is { } seen ? $"{Locator} {seen.UtcTicks}" : Locator;
        string place = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(where)))[..LongestMark];
        return new WorkItem($"{Sha}-{place}", Locator, Pack());
    }

    /// <summary>Reads what <see cref="ToItem"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is damaged, or of a newer version.</exception>
    public static QueuedArticle Of(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        try
        {
            using var packed = new MemoryStream(item.Payload.ToArray(), writable: false);
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            using var reader = new BinaryReader(brotli, Encoding.UTF8);
            byte form = reader.ReadByte();
            return form == Form
                ? Read(reader)
                : throw new InvalidDataException($"the item has the form {form}, this program reads {Form}");
        }
        catch (Exception e)
            when (e is EndOfStreamException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("the item's payload is damaged", e);
        }
    }

    private byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (
            var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = Quality }, leaveOpen: true)
        )
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
        {
            writer.Write(Form);
            writer.Write(Sha);
            writer.Write(Locator);
            writer.Write(SeenAt?.UtcTicks ?? 0);
            writer.Write(Article is not null);
            if (Article is not null)
            {
                writer.Write(MediaType);
                writer.Write(Raw.Length);
                writer.Write(Raw.Span);
                Write(writer, Article);
            }
        }
        return packed.ToArray();
    }

    private static QueuedArticle Read(BinaryReader reader)
    {
        string sha = reader.ReadString();
        string locator = reader.ReadString();
        long seen = reader.ReadInt64();
        var bare = new QueuedArticle
        {
            Sha = sha,
            Locator = locator,
            SeenAt = seen == 0 ? null : new DateTimeOffset(seen, TimeSpan.Zero),
        };
        if (!reader.ReadBoolean())
        {
            return bare;
        }
        string mediaType = reader.ReadString();
        byte[] raw = reader.ReadBytes(reader.ReadInt32());
        return bare with { MediaType = mediaType, Raw = raw, Article = ReadArticle(reader) };
    }

    private static void Write(BinaryWriter writer, Article article)
    {
        writer.Write(article.Id);
        writer.Write(article.Text);
        writer.Write(article.Language);
        foreach (string? optional in Optional(article))
        {
            writer.Write(optional is not null);
            writer.Write(optional ?? "");
        }
        writer.Write(article.Published is not null);
        writer.Write(article.Published?.Date.DayNumber ?? 0);
        writer.Write((int)(article.Published?.Precision ?? default));
        writer.Write(article.Blocks.Length);
        foreach (Block block in article.Blocks)
        {
            writer.Write(block.Span.Start);
            writer.Write(block.Span.End);
            writer.Write((int)block.Kind);
        }
    }

    private static string?[] Optional(Article article) =>
        [article.Title, article.PublishedFrom, article.Byline, article.Source, article.Url];

    private static Article ReadArticle(BinaryReader reader)
    {
        var article = new Article
        {
            Id = reader.ReadString(),
            Text = reader.ReadString(),
            Language = reader.ReadString(),
            Title = ReadOptional(reader),
            PublishedFrom = ReadOptional(reader),
            Byline = ReadOptional(reader),
            Source = ReadOptional(reader),
            Url = ReadOptional(reader),
        };
        bool isDated = reader.ReadBoolean();
        var published = new PublicationDate(
            DateOnly.FromDayNumber(reader.ReadInt32()),
            (DatePrecision)reader.ReadInt32()
        );
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            var span = new CharSpan(reader.ReadInt32(), reader.ReadInt32());
            blocks.Add(new Block(span, (BlockKind)reader.ReadInt32()));
        }
        return article with { Published = isDated ? published : null, Blocks = blocks.ToImmutable() };
    }

    private static string? ReadOptional(BinaryReader reader)
    {
        bool isThere = reader.ReadBoolean();
        string text = reader.ReadString();
        return isThere ? text : null;
    }
}
