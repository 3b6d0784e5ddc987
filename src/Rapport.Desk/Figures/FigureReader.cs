using System.Collections.Immutable;
using System.Globalization;
using LinqToDB;
using Rapport.Analysis.Figures;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Desk.Figures;

/// <summary>
/// Fetches all statements that fit as figures count them: what fits is found once, then fetched in portions by number, of the columns
/// that figures look at. Texts and parties that come again are kept once.
/// </summary>
internal sealed class FigureReader
{
    /// <summary>So many rows are fetched at a time, by their numbers.</summary>
    private const int Portion = 10_000;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly?> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string), FigureParty> _parties = [];
    private readonly Dictionary<long, ArticleOf> _articles = [];

    /// <summary>The statements by day and id.</summary>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="filter">Which.</param>
    public static List<FigureStatement> All(PictureTables tables, StatementFilter filter) =>
        All(tables, tables.Matching(filter), words: false);

    /// <inheritdoc cref="All(PictureTables, StatementFilter)"/>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="rows">Which.</param>
    /// <param name="words">Whether the words of the evidence are wanted too.</param>
    public static List<FigureStatement> All(PictureTables tables, IQueryable<StatementRow> rows, bool words) =>
        new FigureReader().Read(tables, [.. rows.Select(r => r.Id)], words);

    private List<FigureStatement> Read(PictureTables tables, long[] numbers, bool words)
    {
        // Neighbours stand on one page of the file.
        Array.Sort(numbers);
        var found = new List<Found>(numbers.Length);
        foreach (long[] portion in numbers.Chunk(Portion))
        {
            Add(tables, portion, words, found);
        }
        found.Sort(Order);
        return [.. found.Select(f => f.Statement)];
    }

    private void Add(PictureTables tables, long[] portion, bool words, List<Found> found)
    {
        IQueryable<long> numbers = tables.Numbers(portion);
        IQueryable<StatementRow> rows = tables.Statements.Where(r => numbers.Contains(r.Id));
        Dictionary<long, PartiesOf> parties = Parties(tables, numbers);
        Dictionary<long, string> events = Events(tables, numbers);
        LearnArticles(tables, [.. rows.Select(r => r.Article).Distinct()]);
        Dictionary<long, string> evidence = words
            ? rows.Select(r => new { r.Id, r.Evidence }).ToDictionary(r => r.Id, r => r.Evidence)
            : [];
        foreach (
            var s in rows.Select(r => new
            {
                r.Id,
                r.Article,
                r.Hash,
                r.Kind,
                r.Type,
                r.Mode,
                r.Goldstein,
                r.Status,
                r.WhenStart,
                r.WhenEnd,
                r.Day,
                r.Object,
                r.Quantity,
                r.WhereName,
                r.WhereCountry,
            })
        )
        {
            ArticleOf article = _articles[s.Article];
            PartiesOf? involved = parties.GetValueOrDefault(s.Id);
            var statement = new FigureStatement
            {
                Id = s.Hash,
                IsRelation = s.Kind == "relation",
                Type = Same(s.Type)!,
                Mode = Same(s.Mode),
                Goldstein = s.Goldstein,
                Status = Same(s.Status)!,
                Start = Day(s.WhenStart),
                End = Day(s.WhenEnd),
                Day = Day(s.Day),
                Object = Same(s.Object),
                Quantity = s.Quantity,
                Place = Same(s.WhereName),
                Country = Same(s.WhereCountry),
                Words = evidence.GetValueOrDefault(s.Id, ""),
                Article = article.Title,
                Source = article.Source,
                Origin = article.Origin,
                Published = article.Published,
                Event = events.GetValueOrDefault(s.Id),
                Actors = involved?.Actors ?? [],
                Recipients = involved?.Recipients ?? [],
                SaidBy = involved?.SaidBy ?? [],
            };
            found.Add(new Found(s.Id, Same(s.Day)!, statement));
        }
    }

    private static int Order(Found one, Found other)
    {
        int order = string.CompareOrdinal(one.Day, other.Day);
        order = order != 0 ? order : string.CompareOrdinal(one.Statement.Id, other.Statement.Id);
        return order != 0 ? order : one.Id.CompareTo(other.Id);
    }

    private Dictionary<long, PartiesOf> Parties(PictureTables tables, IQueryable<long> numbers)
    {
        var parties = tables
            .Parties.Where(p => numbers.Contains(p.Statement))
            .Select(p => new
            {
                p.Statement,
                p.Role,
                p.Position,
                p.Id,
                p.Name,
                p.ActsFor,
            });
        var found = new Dictionary<long, PartiesOf>();
        foreach (var p in parties)
        {
            if (!found.TryGetValue(p.Statement, out PartiesOf? of))
            {
                found[p.Statement] = of = new PartiesOf();
            }
            of.Add(p.Role, p.Position, Party(p.Id, p.Name, p.ActsFor));
        }
        return found;
    }

    private Dictionary<long, string> Events(PictureTables tables, IQueryable<long> numbers) =>
        tables
            .EventMembers.Where(m => numbers.Contains(m.Statement))
            .AsEnumerable()
            .ToDictionary(m => m.Statement, m => Same(m.Event)!);

    private void LearnArticles(PictureTables tables, long[] ids)
    {
        IQueryable<long> missing = tables.Numbers(ids.Where(id => !_articles.ContainsKey(id)));
        var articles = tables
            .Articles.Where(a => missing.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Name,
                a.Title,
                a.Source,
                a.Origin,
                a.Published,
            });
        foreach (var a in articles)
        {
            _articles.Add(
                a.Id,
                new ArticleOf(a.Title ?? a.Name, Same(a.Source) ?? "", Same(a.Origin)!, Day(a.Published))
            );
        }
    }

    private FigureParty Party(string id, string name, string actsFor)
    {
        if (!_parties.TryGetValue((id, name, actsFor), out FigureParty? party))
        {
            party = new FigureParty(id, name, [.. actsFor.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            _parties.Add((id, name, actsFor), party);
        }
        return party;
    }

    private string? Same(string? text)
    {
        if (text is null)
        {
            return null;
        }
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
            _days.Add(text, day = Parse(text));
        }
        return day;
    }

    /// <summary>A day as the picture spells it; null where it is none.</summary>
    internal static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    private readonly record struct Found(long Id, string Day, FigureStatement Statement);

    private sealed record ArticleOf(string Title, string Source, string Origin, DateOnly? Published);

    /// <summary>The parties of one statement by role, each role in its own order whatever the database's.</summary>
    private sealed class PartiesOf
    {
        private readonly List<(int Position, FigureParty Party)> _actors = [];
        private readonly List<(int Position, FigureParty Party)> _recipients = [];
        private readonly List<(int Position, FigureParty Party)> _saidBy = [];

        public ImmutableArray<FigureParty> Actors => Ordered(_actors);

        public ImmutableArray<FigureParty> Recipients => Ordered(_recipients);

        public ImmutableArray<FigureParty> SaidBy => Ordered(_saidBy);

        public void Add(string role, int position, FigureParty party) =>
            (
                role switch
                {
                    "actor" => _actors,
                    "recipient" => _recipients,
                    _ => _saidBy,
                }
            ).Add((position, party));

        private static ImmutableArray<FigureParty> Ordered(List<(int Position, FigureParty Party)> parties) =>
            parties.Count switch
            {
                0 => [],
                1 => [parties[0].Party],
                _ => [.. parties.OrderBy(p => p.Position).Select(p => p.Party)],
            };
    }
}
