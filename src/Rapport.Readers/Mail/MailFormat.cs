using System.Text;
using MimeKit;
using Rapport.Readers.Formats;
using Rapport.Text;

namespace Rapport.Readers.Mail;

/// <summary>One e-mail: its text is read, or its HTML where there is no text; attachments are read by their kind.</summary>
internal sealed class MailFormat(
    ReaderOptions options,
    HtmlFormat html,
    NestedReader read,
    Func<string, bool> isReadable
) : IArticleFormat
{
    /// <summary>Parts may stand in one another so deep; mails have three or four.</summary>
    private const int MaxPartDepth = 20;

    private static readonly string[] s_telling = ["message-id:", "received:", "mime-version:", "return-path:"];

    private readonly MailLayout _layout = new(options);

    public IReadOnlyList<string> Extensions { get; } = [".eml"];

    public IReadOnlyList<string> ContentTypes { get; } = [MediaTypes.Mail];

    public bool Recognizes(ReadOnlySpan<byte> head) => LooksLikeHeaders(head);

    /// <summary>True for the headers that programs write; “Date:” and “Subject:” also stand above press releases.</summary>
    public static bool LooksLikeHeaders(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 4096)]);
        bool telling = false;
        foreach (string line in start.Split('\n'))
        {
            string lower = line.TrimEnd('\r').ToLowerInvariant();
            if (lower.Length == 0)
            {
                break;
            }
            int colon = lower.IndexOf(':', StringComparison.Ordinal);
            bool folded = lower[0] is ' ' or '\t';
            if (!folded && (colon < 1 || lower.AsSpan(0, colon).ContainsAny(' ', '\t')))
            {
                return false;
            }
            telling |= s_telling.Any(t => lower.StartsWith(t, StringComparison.Ordinal));
        }
        return telling;
    }

    public IEnumerable<ReadResult> Read(RawInput input) =>
        input.ReadAll() is byte[] raw ? Read(raw, input.Origin) : [input.Fault!];

    /// <summary>Reads one e-mail.</summary>
    public IEnumerable<ReadResult> Read(byte[] raw, InputOrigin origin)
    {
        if (origin.TooDeep() is InputFault deep)
        {
            yield return deep;
            yield break;
        }
        (MimeMessage? message, InputFault? fault) = Parse(raw, origin);
        if (message is null)
        {
            yield return fault!;
            yield break;
        }
        using (message)
        {
            ArticleHints hints = Hints(message, origin);
            bool any = false;
            foreach (ReadResult result in ReadBody(message, raw, origin with { Hints = hints }))
            {
                any = true;
                yield return result;
            }
            foreach (ReadResult result in ReadAttachments(message, origin, hints))
            {
                any = true;
                yield return result;
            }
            if (!any)
            {
                yield return origin.Fault("the e-mail holds no text", "nothing to read", FaultKind.FurnitureOnly);
            }
        }
    }

    private static (MimeMessage?, InputFault?) Parse(byte[] raw, InputOrigin origin)
    {
        try
        {
            var limits = new ParserOptions { MaxMimeDepth = MaxPartDepth };
            return (MimeMessage.Load(limits, new MemoryStream(raw, writable: false)), null);
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return (null, origin.Fault("no e-mail that can be read", FileFaults.Reason(e)));
        }
    }

    private static ArticleHints Hints(MimeMessage message, InputOrigin origin)
    {
        MailboxAddress? from = message.From.Mailboxes.FirstOrDefault();
        bool dated = message.Date.Year is >= 1970 and < 2970;
        return origin.Hints with
        {
            Title = MailLayout.Subject(message.Subject) ?? origin.Hints.Title,
            // The day as the sender's clock had it, as with dates in pages.
            Published = dated ? new PublicationDate(DateOnly.FromDateTime(message.Date.DateTime)) : null,
            PublishedFrom = dated ? "the e-mail's Date header" : null,
            Byline = string.IsNullOrWhiteSpace(from?.Name) ? from?.Address : MailLayout.Clean(from.Name),
            Source = message.Headers[HeaderId.ListId] is string list ? MailLayout.ListName(list) : from?.Domain,
        };
    }

    private IEnumerable<ReadResult> ReadBody(MimeMessage message, byte[] raw, InputOrigin origin)
    {
        string? text = message.TextBody;
        string? page = message.HtmlBody;
        string id = ArticleId.OfBytes(raw);
        bool hasText = !string.IsNullOrWhiteSpace(text);
        if (page is not null && (!hasText || text!.Length * 4 < MailLayout.VisibleLength(page)))
        {
            return html.Read(page, raw, id, origin, MediaTypes.Mail);
        }
        if (!hasText)
        {
            return [];
        }
        Article article = _layout.Arrange(id, text!, origin.Hints);
        return article.Blocks.All(b => b.Kind.IsFurniture() || b.Kind == BlockKind.Title)
            ?
            [
                origin.Fault(
                    "the e-mail holds only quotations and furniture",
                    "nothing to read",
                    FaultKind.FurnitureOnly
                ),
            ]
            : [origin.Read(article, raw, MediaTypes.Mail)];
    }

    private IEnumerable<ReadResult> ReadAttachments(MimeMessage message, InputOrigin mail, ArticleHints hints)
    {
        int number = 0;
        foreach (MimeEntity part in message.Attachments)
        {
            number++;
            string name = part.ContentDisposition?.FileName ?? part.ContentType.Name ?? $"part-{number}";
            string type = part.ContentType.MimeType.ToLowerInvariant();
            InputOrigin inside = mail.Inside($"!{number}-{name}", name) with
            {
                Hints = hints with { Title = null },
                MediaType = type is "application/octet-stream" ? null : type,
            };
            if (part is not MessagePart && !isReadable(name))
            {
                yield return new InputNote(inside.Locator, "attachment skipped, not an article");
                continue;
            }
            (Stream? bytes, InputFault? fault) = Unpack(part, inside);
            foreach (ReadResult result in bytes is null ? [fault!] : read(bytes, inside))
            {
                yield return result;
            }
        }
    }

    private static (Stream?, InputFault?) Unpack(MimeEntity part, InputOrigin inside)
    {
        var bytes = new MemoryStream();
        try
        {
            if (part is MessagePart { Message: MimeMessage forwarded })
            {
                forwarded.WriteTo(bytes);
            }
            else
            {
                (part as MimePart)?.Content?.DecodeTo(bytes);
            }
            bytes.Position = 0;
            return (bytes, null);
        }
        catch (Exception e) when (e is FormatException or IOException or NotSupportedException)
        {
            return (null, inside.Fault("the attachment cannot be unpacked", FileFaults.Reason(e)));
        }
    }
}
