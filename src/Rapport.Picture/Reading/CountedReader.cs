using System.Collections.Immutable;
using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>
/// Fetches what figures count of statements from the tables themselves, in portions by number. Texts and parties that come again are
/// kept once.
/// </summary>
internal sealed class CountedReader(PictureConnection connection)
{
    /// <summary>So many rows are fetched at a time, by their numbers.</summary>
    private const int Portion = 10_000;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string), CountedParty> _parties = [];
    private readonly Dictionary<CountedParty, ImmutableArray<CountedParty>> _alone = [];
    private readonly Dictionary<long, CountedArticle> _articles = [];

    /// <summary>The statements with these numbers, whether they stand or not.</summary>
    /// <param name="numbers">Each once, in any order; this sorts them.</param>
    /// <returns>By number.</returns>
    public IEnumerable<CountedStatement> Read(long[] numbers)
    {
        // Neighbours stand on one page of the file.
        Array.Sort(numbers);
        return numbers.Chunk(Portion).SelectMany(Fetch);
    }

    private List<CountedStatement> Fetch(long[] portion)
    {
        IQueryable<long> numbers = NumberedRow.Of(connection, portion);
        IQueryable<StatementRow> rows = connection.Statements.Where(r => numbers.Contains(r.Id));
        Dictionary<long, PartiesOf> parties = Parties(numbers);
        Dictionary<long, string> events = connection
            .EventMembers.Where(m => numbers.Contains(m.Statement))
            .AsEnumerable()
            .ToDictionary(m => m.Statement, m => Same(m.Event)!);
        LearnArticles([.. rows.Select(r => r.Article).Distinct()]);
        var found = new List<CountedStatement>(portion.Length);
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
            PartiesOf? involved = parties.GetValueOrDefault(s.Id);
            found.Add(
                new CountedStatement(s.Id, s.Hash, Same(s.Day)!)
                {
                    IsRelation = s.Kind == "relation",
                    Type = Same(s.Type)!,
                    Mode = Same(s.Mode),
                    Goldstein = s.Goldstein,
                    Status = Same(s.Status)!,
                    Start = Same(s.WhenStart),
                    End = Same(s.WhenEnd),
                    Object = Same(s.Object),
                    Quantity = s.Quantity,
                    Place = Same(s.WhereName),
                    Country = Same(s.WhereCountry),
                    Article = _articles[s.Article],
                    Event = events.GetValueOrDefault(s.Id),
                    Actors = Ordered(involved?.Actors),
                    Recipients = Ordered(involved?.Recipients),
                    SaidBy = Ordered(involved?.SaidBy),
                }
            );
        }
        found.Sort((one, other) => one.Number.CompareTo(other.Number));
        return found;
    }

    private Dictionary<long, PartiesOf> Parties(IQueryable<long> numbers)
    {
        var parties = connection
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
            of.Of(p.Role).Add((p.Position, Party(p.Id, p.Name, p.ActsFor)));
        }
        return found;
    }

    private void LearnArticles(long[] ids)
    {
        IQueryable<long> missing = NumberedRow.Of(connection, ids.Where(id => !_articles.ContainsKey(id)));
        var articles = connection
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
                new CountedArticle(a.Id, a.Title ?? a.Name, Same(a.Source), Same(a.Origin)!, Same(a.Published))
            );
        }
    }

    private CountedParty Party(string id, string name, string actsFor)
    {
        if (!_parties.TryGetValue((id, name, actsFor), out CountedParty? party))
        {
            party = new CountedParty(id, name, [.. actsFor.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            _parties.Add((id, name, actsFor), party);
        }
        return party;
    }

    // Each role in its own order, whatever the database's.
    private ImmutableArray<CountedParty> Ordered(List<(int Position, CountedParty Party)>? parties)
    {
        if (parties is not { Count: > 0 })
        {
            return [];
        }
        if (parties.Count > 1)
        {
            return [.. parties.OrderBy(p => p.Position).Select(p => p.Party)];
        }
        if (!_alone.TryGetValue(parties[0].Party, out ImmutableArray<CountedParty> alone))
        {
            _alone.Add(parties[0].Party, alone = [parties[0].Party]);
        }
        return alone;
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

    /// <summary>The parties of one statement by role.</summary>
    private sealed class PartiesOf
    {
        public List<(int Position, CountedParty Party)> Actors { get; } = [];

        public List<(int Position, CountedParty Party)> Recipients { get; } = [];

        public List<(int Position, CountedParty Party)> SaidBy { get; } = [];

        public List<(int Position, CountedParty Party)> Of(string role) =>
            role switch
            {
                Names.Actor => Actors,
                Names.Recipient => Recipients,
                _ => SaidBy,
            };
    }
}
