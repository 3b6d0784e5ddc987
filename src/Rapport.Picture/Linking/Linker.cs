using LinqToDB;
using LinqToDB.Data;
using Rapport.Picture.Ledgers;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Linking;

/// <summary>
/// Makes anew, from articles, statements and decisions alone, what is derived: which articles are copies, and which statements
/// say the same act. So nothing depends on the order in which they came or on who linked when.
/// </summary>
internal sealed class Linker
{
    private readonly PictureConnection _connection;
    private readonly long _seq;
    private readonly List<NearCopyRow> _copies = [];
    private readonly Dictionary<long, (string Sha, string Origin, string Before)> _articles = [];
    private readonly EventRows _events = new();
    private readonly long[] _away;

    /// <param name="connection">The picture.</param>
    /// <param name="seq">As it stood at that entry of the log.</param>
    public Linker(PictureConnection connection, long seq = long.MaxValue - 1)
    {
        (_connection, _seq) = (connection, seq);
        _away = [.. Standing.BackSince(connection, seq)];
    }

    /// <summary>The near-copies that were found.</summary>
    public IReadOnlyList<NearCopyRow> Copies => _copies;

    /// <summary>The events that were found.</summary>
    public EventRows Events => _events;

    /// <summary>What stands for the article with that number; null where there was none yet.</summary>
    public string? Origin(long article) => _articles.TryGetValue(article, out var found) ? found.Origin : null;

    /// <summary>Works it out; writes nothing.</summary>
    public LinkReport Find()
    {
        FindCopies();
        FindEvents();
        int origins = _articles.Values.Select(a => a.Origin).Distinct(StringComparer.Ordinal).Count();
        return new LinkReport(_articles.Count, origins, _events.Members, _events.Events);
    }

    /// <summary>Writes what differs from what was there, and brings the ledger up to it; once, for the events are let go of.</summary>
    public void Write(PictureConnection connection, long seq)
    {
        long[] moved = [.. _articles.Where(a => a.Value.Origin != a.Value.Before).Select(a => a.Key)];
        foreach (long article in moved)
        {
            connection.Articles.Where(a => a.Id == article).Set(a => a.Origin, _articles[article].Origin).Update();
        }
        _copies.Sort((one, other) => (one.A, one.B).CompareTo((other.A, other.B)));
        new Differences(connection).Write(
            connection.NearCopies,
            connection.NearCopies.OrderBy(c => c.A).ThenBy(c => c.B),
            _copies,
            c => (c.A, c.B),
            gone => connection.NearCopies.Where(c => c.A == gone.A && c.B == gone.B).Delete()
        );
        long[] joined = [.. _events.Write(connection)];
        // The ledger takes room of its own.
        _events.Clear();
        new LedgerWriter(connection, seq).Write(joined, moved);
    }

    private void FindCopies()
    {
        var published = new Dictionary<long, string?>();
        foreach (
            var a in _connection
                .Articles.Where(a => a.Added <= _seq)
                .Select(a => new
                {
                    a.Id,
                    a.Sha,
                    a.Published,
                    a.Origin,
                })
        )
        {
            _articles.Add(a.Id, (a.Sha, a.Sha, a.Origin));
            published.Add(a.Id, a.Published);
        }
        SignedArticle[] signed = NearCopies.InOrder(
            _connection
                .Signatures.AsEnumerable()
                .Where(s => _articles.ContainsKey(s.Article))
                .Select(s => new SignedArticle(s.Article, _articles[s.Article].Sha, published[s.Article], s.Hashes))
        );
        var copies = new NearCopies(Runs);
        Groups groups = copies.Find(signed);
        for (int i = 0; i < signed.Length; i++)
        {
            (string sha, _, string before) = _articles[signed[i].Id];
            _articles[signed[i].Id] = (sha, signed[groups.First(i)].Sha, before);
        }
        _copies.AddRange(
            copies.Pairs.Select(p => new NearCopyRow
            {
                A = signed[p.First].Id,
                B = signed[p.Copy].Id,
                Similarity = Math.Round(p.Similarity, 3),
            })
        );
    }

    private HashSet<ulong> Runs(SignedArticle article) =>
        Signature.Runs(ArticleFetch.Article(_connection.Articles.Single(a => a.Id == article.Id)));

    private void FindEvents()
    {
        var decisions = EventDecisions.Of(_connection, _seq);
        PartyMerges merges = PartyMerges.Of(_connection, _seq);
        foreach (string type in Present().Select(s => s.Type).Distinct().ToArray().Order(StringComparer.Ordinal))
        {
            var joiner = new EventJoiner(type);
            joiner.Join(Acts(type, merges));
            foreach (List<ReportedAct> members in decisions.Apply(joiner.Events))
            {
                _events.Add(type, members);
            }
            _events.AddLinks(joiner.Links);
        }
    }

    private IQueryable<StatementRow> Present()
    {
        IQueryable<StatementRow> present = _connection.Statements.Where(s =>
            s.Kind == "event" && s.Added <= _seq && s.Ended > _seq
        );
        if (_away.Length == 0)
        {
            return present;
        }
        IQueryable<long> away = NumberedRow.Of(_connection, _away);
        return present.Where(s => !away.Contains(s.Article));
    }

    // As numbers at once: the rows themselves would take ten times the room.
    private Dictionary<(long, string), int[]> Sides(
        IQueryable<StatementRow> statements,
        NumberedWords numbers,
        PartyMerges merges
    )
    {
        var sides =
            from s in statements
            join side in _connection.Sides on s.Id equals side.Statement
            where side.Role != Names.SaidBy
            select new
            {
                side.Statement,
                IsActor = side.Role == Names.Actor,
                side.Entity,
            };
        var found = new Dictionary<(long, string), int[]>();
        foreach (var side in sides)
        {
            (long, string) key = (side.Statement, side.IsActor ? Names.Actor : Names.Recipient);
            int party = numbers.Ids([merges.Root(side.Entity)])[0];
            int[] known = found.GetValueOrDefault(key) ?? [];
            found[key] = known.Contains(party) ? known : [.. known.Append(party).Order()];
        }
        return found;
    }

    private List<ReportedAct> Acts(string type, PartyMerges merges)
    {
        var numbers = new NumberedWords();
        IQueryable<StatementRow> rows = Present().Where(s => s.Type == type);
        Dictionary<(long, string), int[]> sides = Sides(rows, numbers, merges);
        int[] Of(long statement, string role) => sides.GetValueOrDefault((statement, role)) ?? [];
        return
        [
            .. rows.Select(s => new
                {
                    s.Id,
                    s.Article,
                    s.Hash,
                    s.Day,
                    s.Cameo,
                    s.WhereCountry,
                    s.WhereName,
                    s.WhenStart,
                    s.WhenEnd,
                    s.Evidence,
                    s.Object,
                })
                .AsEnumerable()
                .Select(s =>
                    new ReportedAct
                    {
                        Id = s.Id,
                        Hash = s.Hash,
                        Sha = _articles[s.Article].Sha,
                        Origin = _articles[s.Article].Origin,
                        Day = numbers.Same(s.Day)!,
                        Cameo = numbers.Same(s.Cameo),
                        Country = numbers.Same(s.WhereCountry),
                        Place = numbers.Same(s.WhereName),
                        Actors = Of(s.Id, Names.Actor),
                        Recipients = Of(s.Id, Names.Recipient),
                        Words = numbers.OfText($"{s.Evidence} {s.Object}"),
                    }.Within(s.WhenStart, s.WhenEnd)
                ),
        ];
    }
}
