using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis;
using Rapport.Analysis.Pictures;
using Rapport.Cli.Commands;
using Rapport.Cli.Pipeline;
using Rapport.Desk.Briefs;
using Rapport.Picture;

namespace Rapport.Cli.Briefing;

/// <summary>What one brief on a picture is to be.</summary>
/// <param name="About">Names or ids, each whom the brief is about.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Today">The day by which plans are past or ahead, or null.</param>
/// <param name="Since">A day or the file of an earlier brief in JSON, or null.</param>
/// <param name="Longest">Longest section in lines, 0 for no limit.</param>
/// <param name="Confidence">Only statements read with at least this confidence, or null.</param>
internal sealed record BriefWish(
    ImmutableArray<string> About,
    DateOnly? From,
    DateOnly? To,
    DateOnly? Today,
    string? Since,
    int Longest,
    double? Confidence
);

/// <summary>Briefs made from pictures: one that there is, or one made for the occasion.</summary>
internal static class BriefRun
{
    /// <summary>A brief on a picture; with a day as <c>--since</c>, what it adds to the picture as it stood then.</summary>
    public static Brief OfPicture(PictureStore store, BriefWish wish) =>
        Compose(store, wish, day => new PictureBriefRequest { AsOf = EndOf(day) });

    /// <summary>Reads the inputs into a picture of their own, which is gone afterwards; <c>--since</c> goes by publication.</summary>
    public static async Task<(Brief Brief, int Status)> OfInputsAsync(
        Terminal terminal,
        InputRequest inputs,
        BriefWish wish,
        CancellationToken cancel
    )
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rapport-brief-");
        try
        {
            var address = PictureAddress.Parse(Path.Combine(folder.FullName, "picture.db"));
            var store = PictureStore.Create(address, TimeProvider.System);
            var run = new IngestRun(terminal, inputs, Engine.Load(coding: true), new(store), null);
            await run.RunAsync(cancel);
            _ = store.Link();
            Brief brief = Compose(store, wish, day => new PictureBriefRequest { PublishedUntil = day });
            return (brief, run.Summary.Failed == 0 ? ExitStatus.Fine : ExitStatus.Faults);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Brief Compose(PictureStore store, BriefWish wish, Func<DateOnly, PictureBriefRequest> before)
    {
        var briefs = new PictureBriefs(store, Known.OfInstallation());
        ImmutableArray<BriefSubject> about = [.. wish.About.Select(briefs.Subject)];
        PictureBriefRequest Asked(PictureBriefRequest request) =>
            request with
            {
                About = about,
                From = wish.From,
                To = wish.To,
                Today = wish.Today,
                LongestSection = wish.Longest,
                Confidence = wish.Confidence,
            };
        Brief Made(PictureBriefRequest request) => briefs.Compose(Asked(request));
        Brief brief = Made(new PictureBriefRequest());
        if (wish.Since is null)
        {
            return brief;
        }
        EarlierBrief earlier = DayOption.Of(wish.Since) is DateOnly day
            ? EarlierBrief.Of(
                Made(before(day) with { LongestSection = 0 }),
                day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            )
            : OfFile(wish.Since);
        return earlier.SetBeside(brief);
    }

    private static EarlierBrief OfFile(string path)
    {
        try
        {
            return EarlierBrief.Parse(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(
                $"--since: '{path}' is neither a day such as 2024-07-04 nor a file that can be read",
                ExitStatus.Usage
            );
        }
        catch (FormatException e)
        {
            throw new UserException(
                $"--since: {path}: {e.Message.ReplaceLineEndings(" ")}; make it with 'rapport brief --format json'",
                ExitStatus.Usage
            );
        }
    }

    private static DateTimeOffset EndOf(DateOnly day) =>
        new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddMilliseconds(-1);
}
