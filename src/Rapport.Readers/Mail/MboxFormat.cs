using System.Globalization;
using Rapport.Readers.Bytes;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Mail;

/// <summary>Mailboxes (mbox): e-mails one after the other, each behind a line that begins with “From ”.</summary>
internal sealed class MboxFormat(ReaderOptions options, MailFormat mail) : IArticleFormat
{
    private static ReadOnlySpan<byte> Mark => "From "u8;

    public IReadOnlyList<string> Extensions { get; } = [".mbox"];

    public IReadOnlyList<string> ContentTypes { get; } = ["application/mbox"];

    public bool Recognizes(ReadOnlySpan<byte> head) =>
        head.StartsWith(Mark)
        && head.IndexOf((byte)'\n') is > 0 and var end
        && MailFormat.LooksLikeHeaders(head[(end + 1)..]);

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        var message = new MemoryStream();
        long at = 0;
        long start = 0;
        bool blank = true;
        bool tooLong = false;
        bool any = false;
        foreach (ByteLine line in input.ReadLines())
        {
            if (blank && line.Bytes.Span.StartsWith(Mark))
            {
                foreach (ReadResult result in ReadMessage(message, start, tooLong, input.Origin))
                {
                    any = true;
                    yield return result;
                }
                message.SetLength(0);
                (start, tooLong) = (at, false);
            }
            else if (line.TooLong || message.Length + line.Length > options.MaxArticleBytes)
            {
                tooLong = true;
                message.SetLength(0);
            }
            else if (!tooLong)
            {
                message.Write(line.Bytes.Span);
                message.Write(line.Length > line.Bytes.Length ? "\r\n"u8 : "\n"u8);
            }
            blank = line.Bytes.IsEmpty && !line.TooLong;
            at += line.Length + 1;
        }
        foreach (ReadResult result in ReadMessage(message, start, tooLong, input.Origin))
        {
            any = true;
            yield return result;
        }
        if (input.Fault is not null)
        {
            yield return input.Fault;
        }
        else if (!any)
        {
            yield return input.Origin.Fault("the mailbox holds no e-mail", "nothing to read");
        }
    }

    private IEnumerable<ReadResult> ReadMessage(MemoryStream message, long start, bool tooLong, InputOrigin mailbox)
    {
        InputOrigin origin = mailbox.Inside(string.Create(CultureInfo.InvariantCulture, $"@{start}"), "");
        if (tooLong)
        {
            string what = $"the e-mail is larger than {options.MaxArticleBytes >> 20} MiB";
            return [origin.Fault(what, "passed over", FaultKind.Limit)];
        }
        return message.Length == 0 ? [] : mail.Read(message.ToArray(), origin);
    }
}
