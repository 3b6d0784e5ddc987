using System.Collections.Immutable;
using Rapport.Picture;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Pictures;

/// <summary>A brief that is asked of a picture.</summary>
public sealed record PictureBriefRequest
{
    /// <summary>Whom it is about: the one, or what lies between any two of them; empty for everything.</summary>
    public ImmutableArray<BriefSubject> About { get; init; } = [];

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day by which plans are past or ahead; where null, the last day, else that of the last article.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Only articles published until this day, or null for all.</summary>
    public DateOnly? PublishedUntil { get; init; }

    /// <summary>As the picture stood then; as it is now where null.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Longest section in lines; 0 for no limit.</summary>
    public int LongestSection { get; init; }

    /// <summary>Only statements read with at least this confidence, 0 to 1; null for all.</summary>
    public double? Confidence { get; init; }
}

/// <summary>How much was read of whom.</summary>
public interface IPictureCoverage
{
    /// <summary>How many articles name someone of each group, copies counted once, by the first day of the month of publication.</summary>
    IReadOnlyDictionary<DateOnly, int> Coverage(params IReadOnlyList<IReadOnlyCollection<string>> groups);

    /// <summary>Whether an article published after that day names all of them.</summary>
    bool Covers(IReadOnlyList<string> parties, DateOnly after);
}

/// <summary>Asks a picture for what a brief is made of.</summary>
public static class PictureBriefing
{
    /// <summary>
    /// Statements whose day lies in the period, and plans that were announced in it. A brief on two or more is about what
    /// involves two of them at least.
    /// </summary>
    /// <param name="store">The picture.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="coverage">How much was read of whom.</param>
    public static BriefQuestion Question(PictureStore store, PictureBriefRequest request, IPictureCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(coverage);
        (ImmutableArray<ReportedStatement> statements, ImmutableArray<Article> articles) = PictureStatements.Read(
            store,
            Filters(request),
            request.AsOf
        );
        Dictionary<string, Article> byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        ImmutableArray<ReportedStatement> wanted =
        [
            .. statements.Where(s => IsWanted(s.Statement, byId[s.Statement.Evidence.Document], request)),
        ];
        HashSet<string> used = [.. wanted.Select(s => s.Statement.Evidence.Document)];
        return new BriefQuestion
        {
            Statements = wanted,
            Articles = [.. articles.Where(a => used.Contains(a.Id))],
            About = request.About,
            From = request.From,
            To = request.To,
            Today = request.Today,
            Coverage = Within(coverage.Coverage([.. request.About.Select(s => s.Ids)]), request),
            Covers = coverage.Covers,
            LongestSection = request.LongestSection,
            Confidence = request.Confidence,
            Full = true,
        };
    }

    private static IEnumerable<StatementFilter> Filters(PictureBriefRequest request)
    {
        foreach (ImmutableArray<PartyTerm> parties in Involved(request.About))
        {
            yield return new StatementFilter
            {
                Parties = parties,
                From = request.From,
                To = request.To,
            };
            if (request.To is not null)
            {
                yield return new StatementFilter
                {
                    Parties = parties,
                    Statuses = ["planned", "possible"],
                    From = request.To,
                };
            }
        }
    }

    private static IEnumerable<ImmutableArray<PartyTerm>> Involved(ImmutableArray<BriefSubject> about)
    {
        ImmutableArray<PartyTerm> terms =
        [
            .. about.Select(s => new PartyTerm([
                .. s.Ids.Order(StringComparer.Ordinal).Select(id => new PartyRange(id)),
            ])),
        ];
        if (terms.Length < 2)
        {
            yield return terms;
            yield break;
        }
        for (int i = 0; i < terms.Length; i++)
        {
            for (int j = i + 1; j < terms.Length; j++)
            {
                yield return [terms[i], terms[j]];
            }
        }
    }

    private static bool IsWanted(Statement statement, Article article, PictureBriefRequest request)
    {
        DateOnly? published = article.Published?.Date;
        DateOnly? day = statement.When?.Start ?? statement.When?.End ?? published;
        // Of a plan that lies beyond the period, the announcement must be in it.
        return (request.PublishedUntil is not DateOnly until || published <= until)
            && (request.To is not DateOnly to || day <= to || published <= to);
    }

    private static Dictionary<DateOnly, int> Within(
        IReadOnlyDictionary<DateOnly, int> coverage,
        PictureBriefRequest request
    ) =>
        coverage
            .Where(c => request.From is not DateOnly from || c.Key.AddMonths(1) > from)
            .Where(c => request.To is not DateOnly to || c.Key <= to)
            .Where(c => request.PublishedUntil is not DateOnly until || c.Key <= until)
            .ToDictionary();
}
