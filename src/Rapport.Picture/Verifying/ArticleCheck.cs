using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Verifying;

/// <summary>Proves some articles with all that belongs to them.</summary>
internal sealed class ArticleCheck
{
    private readonly PictureConnection _connection;
    private readonly ArticleRow[] _articles;
    private readonly Dictionary<string, RawRow> _raws;
    private readonly ILookup<long, SightingRow> _sightings;
    private readonly ILookup<long, string> _mentions;
    private readonly ILookup<long, CodingRow> _codings;
    private readonly Dictionary<long, byte[]> _signatures;
    private readonly Dictionary<long, LogRow> _log;
    private readonly Dictionary<int, RunRow> _runs;

    public ArticleCheck(PictureConnection connection, ArticleRow[] articles)
    {
        _connection = connection;
        _articles = articles;
        long[] ids = [.. articles.Select(a => a.Id)];
        string[] shas = [.. articles.Select(a => a.Sha)];
        _raws = connection.Raws.Where(r => shas.Contains(r.Sha)).ToDictionary(r => r.Sha, StringComparer.Ordinal);
        _sightings = connection.Sightings.Where(s => ids.Contains(s.Article)).ToLookup(s => s.Article);
        _mentions = connection
            .Mentions.Where(m => ids.Contains(m.Article))
            .AsEnumerable()
            .ToLookup(m => m.Article, m => m.Entity);
        _codings = connection.Codings.Where(c => ids.Contains(c.Article)).ToLookup(c => c.Article);
        _signatures = connection
            .Signatures.Where(s => ids.Contains(s.Article))
            .ToDictionary(s => s.Article, s => s.Hashes);
        _runs = connection.Runs.ToDictionary(r => r.Id);
        long[] entries =
        [
            .. articles
                .Select(a => a.Added)
                .Concat(_sightings.SelectMany(s => s).Select(s => s.Added))
                .Concat(_codings.SelectMany(c => c).Select(c => c.Added)),
        ];
        _log = connection.Log.Where(l => entries.Contains(l.Seq)).ToDictionary(l => l.Seq);
    }

    /// <summary>Checks all of them; gives the number of statements proved.</summary>
    public long Run()
    {
        foreach (ArticleRow article in _articles)
        {
            CheckArticle(article);
            CheckRaw(article);
            CheckSignature(article);
            CheckSightings(article);
            CheckCodings(article);
        }
        return new StatementCheck(_connection, _articles, _codings).Run();
    }

    private void CheckArticle(ArticleRow article)
    {
        string row = article.Sha;
        FaultFound.Unless(Hash.Of(article.Text) == article.TextSha, "article", row, "the text is not what was written");
        FaultFound.Unless(
            ArticleDigest.Of(article) == article.Digest,
            "article",
            row,
            "what describes the article is not what was written"
        );
        LogRow? entry = _log.GetValueOrDefault(article.Added);
        FaultFound.Unless(
            entry is { What: LogWords.Article }
                && entry.Subject == article.Sha
                && entry.Digest == article.Digest
                && entry.At == article.ReadAt,
            "article",
            row,
            "it is not what the log says"
        );
        string mentioned = Names.List(_mentions[article.Id].Order(StringComparer.Ordinal));
        FaultFound.Unless(mentioned == article.Mentioned, "mention", row, "whom it names is not what was written");
    }

    private void CheckRaw(ArticleRow article)
    {
        RawRow? raw = _raws.GetValueOrDefault(article.Sha);
        FaultFound.Unless(raw is not null, "raw", article.Sha, "it is missing");
        byte[]? bytes = Unpack(new Packed(raw!.Encoding, raw.Bytes), raw.Length);
        FaultFound.Unless(
            bytes is not null && bytes.Length == raw.Length && Hash.Of(bytes) == article.Sha,
            "raw",
            article.Sha,
            "the bytes are not what was read"
        );
    }

    private void CheckSignature(ArticleRow article)
    {
        byte[]? expected = Linking.Signature.Of(ArticleFetch.Article(article));
        byte[]? stored = _signatures.GetValueOrDefault(article.Id);
        FaultFound.Unless(
            expected is null ? stored is null : stored is not null && expected.AsSpan().SequenceEqual(stored),
            "signature",
            article.Sha,
            "it is not that of the text"
        );
    }

    private void CheckSightings(ArticleRow article)
    {
        FaultFound.Unless(_sightings[article.Id].Any(), "sighting", article.Sha, "none is left");
        foreach (SightingRow sighting in _sightings[article.Id])
        {
            LogRow? entry = _log.GetValueOrDefault(sighting.Added);
            FaultFound.Unless(
                entry is { What: LogWords.Article or LogWords.Sighting }
                    && entry.Subject == article.Sha
                    && entry.Detail == sighting.Locator
                    && entry.At == sighting.At
                    && sighting.LocatorSha == Hash.Of(sighting.Locator),
                "sighting",
                article.Sha,
                "it is not what the log says"
            );
        }
    }

    private void CheckCodings(ArticleRow article)
    {
        CodingRow[] codings = [.. _codings[article.Id]];
        bool coded = article.State == Names.Of(ArticleState.Coded);
        FaultFound.Unless(coded == codings.Length > 0, "coding", article.Sha, "it is missing, or one too many");
        FaultFound.Unless(
            !coded || codings.Count(c => c.Ended == long.MaxValue) == 1,
            "coding",
            article.Sha,
            "not exactly one is the present one"
        );
        foreach (CodingRow coding in codings)
        {
            LogRow? entry = _log.GetValueOrDefault(coding.Added);
            byte[]? lines = Unpack(new Packed(coding.Encoding, coding.Lines), coding.Lines.Length * 8L);
            FaultFound.Unless(
                lines is not null && Hash.Of(lines) == coding.Sha,
                "coding",
                article.Sha,
                "the statements are not what was written"
            );
            FaultFound.Unless(
                entry is { What: LogWords.Coding }
                    && entry.Subject == article.Sha
                    && entry.Digest == coding.Sha
                    && entry.At == coding.At
                    && entry.Detail == Version(coding.Run)
                    && lines!.AsSpan().Count((byte)'\n') == coding.Statements
                    && (coding.Ended == long.MaxValue || codings.Any(c => c.Added == coding.Ended)),
                "coding",
                article.Sha,
                "it is not what the log says"
            );
        }
    }

    private string? Version(int run) =>
        _runs.GetValueOrDefault(run) is { } r ? new CodingVersion(r.Code, r.Model, r.Data).ToString() : null;

    private static byte[]? Unpack(Packed packed, long length)
    {
        try
        {
            return packed.Unpack(length);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
