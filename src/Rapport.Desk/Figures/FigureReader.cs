using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Picture;

namespace Rapport.Desk.Figures;

/// <summary>Fetches all statements that fit as figures count them. Texts and parties that come again are kept once.</summary>
internal sealed class FigureReader
{
    /// <summary>Of more lists of parties than this none is remembered any longer.</summary>
    private const int MostLists = 10_000;

    /// <summary>Of more objects than this, what each stands for is looked up by its content again.</summary>
    private const int MostSeen = 100_000;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    // What is fetched names the same text by the same object many times: that is looked at first, for it takes a tenth of the time.
    private readonly Dictionary<object, string> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, DateOnly?> _days = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, ArticleOf> _articles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Id, string Name, string ActsFor), FigureParty> _parties = [];
    private readonly Dictionary<ImmutableArray<CountedParty>, ImmutableArray<FigureParty>> _lists = [];

    /// <summary>The statements by day and id.</summary>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="filter">Which.</param>
    public static List<FigureStatement> All(PictureTables tables, StatementFilter filter) => [.. Each(tables, filter)];

    /// <summary>Counted statements as figures count them, in the same order.</summary>
    public static IEnumerable<FigureStatement> Each(IEnumerable<CountedStatement> counted)
    {
        var reader = new FigureReader();
        return counted.Select(s => reader.Of(s));
    }

    /// <summary>The statements one by one, by day and id: keep no more of them than is needed, for there may be very many.</summary>
    /// <inheritdoc cref="All(PictureTables, StatementFilter)"/>
    public static IEnumerable<FigureStatement> Each(PictureTables tables, StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Each(tables.Counted(filter));
    }

    private FigureStatement Of(in CountedStatement s)
    {
        ArticleOf article = Article(s.Article);
        return new FigureStatement
        {
            Id = s.Hash,
            IsRelation = s.IsRelation,
            Type = Same(s.Type)!,
            Mode = Same(s.Mode),
            Goldstein = s.Goldstein,
            Status = Same(s.Status)!,
            Start = Day(s.Start),
            End = Day(s.End),
            Day = Day(s.Day),
            Object = Same(s.Object),
            Quantity = s.Quantity,
            Place = Same(s.Place),
            Country = Same(s.Country),
            Article = article.Title,
            Source = article.Source,
            Origin = article.Origin,
            Published = article.Published,
            Event = s.Event,
            Actors = List(s.Actors),
            Recipients = List(s.Recipients),
            SaidBy = List(s.SaidBy),
        };
    }

    private ArticleOf Article(CountedArticle counted)
    {
        if (!_articles.TryGetValue(counted, out ArticleOf? article))
        {
            article = new ArticleOf(
                counted.Title,
                Same(counted.Source) ?? "",
                Content(counted.Origin),
                Day(counted.Published)
            );
            Bound(_articles, MostSeen);
            _articles.Add(counted, article);
        }
        return article;
    }

    private ImmutableArray<FigureParty> List(ImmutableArray<CountedParty> parties)
    {
        if (parties.IsEmpty)
        {
            return [];
        }
        if (!_lists.TryGetValue(parties, out ImmutableArray<FigureParty> list))
        {
            Bound(_lists, MostLists);
            _lists.Add(parties, list = [.. parties.Select(Party)]);
        }
        return list;
    }

    private FigureParty Party(CountedParty counted)
    {
        (string, string, string) key = (counted.Id, counted.Name, string.Join(' ', counted.ActsFor));
        if (!_parties.TryGetValue(key, out FigureParty? party))
        {
            _parties.Add(key, party = new FigureParty(counted.Id, counted.Name, counted.ActsFor));
        }
        return party;
    }

    // Each page of the ledger has texts of its own: what is known by the object is soon known for nothing.
    private static void Bound<TKey, TValue>(Dictionary<TKey, TValue> known, int most)
        where TKey : notnull
    {
        if (known.Count > most)
        {
            known.Clear();
        }
    }

    private string? Same(string? text)
    {
        if (text is null)
        {
            return null;
        }
        if (!_seen.TryGetValue(text, out string? known))
        {
            Bound(_seen, MostSeen);
            _seen.Add(text, known = Content(text));
        }
        return known;
    }

    private string Content(string text)
    {
        if (!_texts.TryGetValue(text, out string? known))
        {
            _texts.Add(text, known = text);
        }
        return known;
    }

    private DateOnly? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }
        if (!_days.TryGetValue(text, out DateOnly? day))
        {
            Bound(_days, MostSeen);
            _days.Add(text, day = Parse(text));
        }
        return day;
    }

    /// <summary>A day as the picture spells it; null where it is none.</summary>
    internal static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    private sealed record ArticleOf(string Title, string Source, string Origin, DateOnly? Published);
}
