using System.Collections.Immutable;
using System.Globalization;
using Rapport.Readers.Formats;
using Rapport.Readers.Html;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Pdf;

/// <summary>PDF documents with text in them; scans have none.</summary>
internal sealed class PdfFormat(ReaderOptions options) : IArticleFormat
{
    /// <summary>Room for files whose objects stand deep in one another.</summary>
    private const int StackSize = 64 << 20;

    private static readonly string[] s_noTitles = ["untitled", "microsoft word", "powerpoint", "document"];

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public IReadOnlyList<string> ContentTypes { get; } = [MediaTypes.Pdf];

    public bool IsSigned(ReadOnlySpan<byte> head) =>
        head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and <= 16;

    public bool Recognizes(ReadOnlySpan<byte> head) => false;

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        byte[]? raw = input.ReadAll();
        if (raw is null)
        {
            yield return input.Fault!;
            yield break;
        }
        (PdfContent? content, InputFault? unreadable) = Parse(raw, input.Origin);
        if (content is null)
        {
            yield return unreadable!;
            yield break;
        }
        foreach (string fault in content.Faults)
        {
            yield return input.Origin.Fault(fault, "the other pages are read");
        }
        Article article = Arrange(ArticleId.OfBytes(raw), content, input.Origin.Hints);
        yield return article.Blocks.All(b => b.Kind.IsFurniture() || b.Kind == BlockKind.Title)
            ? input.Origin.Fault(
                "the PDF holds no text",
                "a scan has to go through text recognition first",
                FaultKind.FurnitureOnly
            )
            : input.Origin.Read(article, raw, MediaTypes.Pdf);
    }

    /// <summary>Parses on a thread of its own: files that run in circles cost a deep stack or do not come to an end.</summary>
    private (PdfContent?, InputFault?) Parse(byte[] raw, InputOrigin origin)
    {
        var parsed = new TaskCompletionSource<PdfContent>(TaskCreationOptions.RunContinuationsAsynchronously);
        var stop = new CancellationTokenSource();
        var thread = new Thread(
            () =>
            {
                try
                {
                    parsed.SetResult(PdfPageReader.Read(raw, stop.Token));
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    parsed.SetException(e);
                }
            },
            StackSize
        )
        {
            IsBackground = true,
        };
        thread.Start();
        if (Task.WaitAny([parsed.Task], options.MaxPdfTime) < 0)
        {
            stop.Cancel();
            string what = $"the PDF is not read after {options.MaxPdfTime.TotalSeconds:0} seconds";
            return (null, origin.Fault(what, "passed over; print it to a new PDF", FaultKind.Limit));
        }
        stop.Dispose();
        return parsed.Task.Exception is null
            ? (parsed.Task.GetAwaiter().GetResult(), null)
            : (null, origin.Fault("a damaged or locked PDF", FileFaults.Reason(parsed.Task.Exception.InnerException!)));
    }

    private Article Arrange(string id, PdfContent content, ArticleHints hints)
    {
        (PageText text, string? title) = PdfText.Of(content, Title(content.Title) ?? hints.Title);
        (ImmutableArray<Block> blocks, DateLine? line) = FurnitureMarker.Mark(
            text.Text,
            text.Drafts,
            options.Furniture
        );
        PublicationDate? created = Created(content.Created);
        // A date printed above the text is the publisher's; the file may have been made later.
        bool printed = line is not null && hints.Published is null;
        (PublicationDate? published, string? from) = hints.Date(
            options,
            printed ? line!.Date
                : hints.Published is null ? created
                : null,
            printed ? PublicationDates.FromLine(line!.Words) : "the PDF's creation date",
            line
        );
        return new Article
        {
            Id = id,
            Text = text.Text,
            Blocks = blocks,
            Title = title,
            Published = published,
            PublishedFrom = from,
            Byline = string.IsNullOrWhiteSpace(content.Author) ? hints.Byline : PageMetadata.Collapse(content.Author),
            Source = hints.Source,
            Url = hints.Url,
            Language = hints.Language ?? "en",
        };
    }

    /// <summary>The title of the metadata, unless a program made it up.</summary>
    private static string? Title(string? title)
    {
        string clean = PageMetadata.Collapse(title);
        bool made =
            clean.Length < 4
            || !clean.Contains(' ', StringComparison.Ordinal)
            || Path.GetExtension(clean).Length is > 1 and < 6
            || s_noTitles.Any(n => clean.StartsWith(n, StringComparison.OrdinalIgnoreCase));
        return made ? null : clean;
    }

    private static PublicationDate? Created(string? date)
    {
        string digits = date?.StartsWith("D:", StringComparison.Ordinal) == true ? date[2..] : date ?? "";
        return
            digits.Length >= 8
            && DateOnly.TryParseExact(
                digits.AsSpan(0, 8),
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
            ? new PublicationDate(day)
            : null;
    }
}
