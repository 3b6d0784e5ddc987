using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Rapport.Readers.Pdf;

/// <summary>Reads the printed lines of a PDF in the order in which people read them.</summary>
internal static class PdfPageReader
{
    private const int MostPages = 3000;

    /// <summary>A page of a newspaper has 60,000 letters; the work on a page grows faster than its letters.</summary>
    private const int MostLetters = 100_000;

    private const int MostFaults = 5;

    /// <summary>Objects may stand in one another so deep.</summary>
    private const int MaxDepth = 128;

    /// <summary>Reads all pages; a page that cannot be read is a fault. Throws what the library throws where the file as a whole is unreadable.</summary>
    public static PdfContent Read(byte[] pdf, CancellationToken stop)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = MaxDepth,
        };
        using PdfDocument document = PdfDocument.Open(pdf, options);
        var pages = new List<PdfPage>();
        var faults = new List<string>();
        int count = Math.Min(document.NumberOfPages, MostPages);
        if (document.NumberOfPages > MostPages)
        {
            faults.Add($"more than {MostPages} pages");
        }
        for (int number = 1; number <= count && !stop.IsCancellationRequested; number++)
        {
            try
            {
                pages.Add(ReadPage(document.GetPage(number), number));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The library throws whatever a broken page makes it stumble over.
                AddFault(faults, $"page {number} cannot be read ({FileFaults.Reason(e)})");
            }
        }
        DocumentInformation about = document.Information;
        return new PdfContent(pages, about.Title, about.Author, about.CreationDate, faults);
    }

    private static void AddFault(List<string> faults, string fault)
    {
        if (faults.Count < MostFaults)
        {
            faults.Add(fault);
        }
        else if (faults.Count == MostFaults)
        {
            faults.Add("further pages cannot be read");
        }
    }

    private static PdfPage ReadPage(Page page, int number)
    {
        if (page.Letters.Count > MostLetters)
        {
            throw new InvalidDataException($"more than {MostLetters} letters");
        }
        List<Word> words =
        [
            .. NearestNeighbourWordExtractor
                .Instance.GetWords(page.Letters)
                .Where(w => !string.IsNullOrWhiteSpace(w.Text) && w.TextOrientation == TextOrientation.Horizontal),
        ];
        if (words.Count == 0)
        {
            return new PdfPage(number, []);
        }
        IReadOnlyList<TextBlock> blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return new PdfPage(
            number,
            [
                .. UnsupervisedReadingOrderDetector
                    .Instance.Get(blocks)
                    .OrderBy(b => b.ReadingOrder)
                    .Select(b => (IReadOnlyList<PdfLine>)[.. b.TextLines.Select(l => Line(l, page.Height))]),
            ]
        );
    }

    private static PdfLine Line(TextLine line, double height) =>
        new(
            string.Join(' ', line.Words.Select(w => w.Text.Trim())),
            line.BoundingBox.Left,
            line.BoundingBox.Right,
            height > 0 ? line.BoundingBox.Centroid.Y / height : 0,
            line.Words.SelectMany(w => w.Letters).Select(l => l.PointSize).DefaultIfEmpty().Average()
        );
}
