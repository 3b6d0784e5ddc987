using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

/// <summary>Pages of parties and words that very many statements have are those of a search through all that fits.</summary>
public class QuickPageTests(PostgresServer server)
{
    private const int Statements = 120;

    private static readonly DateOnly s_first = new(2024, 3, 1);

    public static TheoryData<DatabaseKind, string> Filters
    {
        get
        {
            var data = new TheoryData<DatabaseKind, string>();
            foreach (
                string filter in (string[])
                    [
                        "CHL",
                        "PER,BOL",
                        "CHL PER",
                        "CHL:actor PER:recipient",
                        "CHL PER from",
                        "CHL PER to",
                        "CHL PER BOL",
                        "CHL type",
                        "words",
                        "words CHL",
                        "words from to",
                        "words type",
                        "words nowhere",
                    ]
            )
            {
                data.Add(DatabaseKind.Sqlite, filter);
                data.Add(DatabaseKind.Postgres, filter);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Pages_of_what_is_common_are_those_of_a_search_through_all(DatabaseKind kind, string name)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        Fill(picture);
        PictureStore service = picture.Store.Remembering(new PictureMemory(100_000, common: 2));
        StatementFilter filter = Filter(name);
        foreach (int size in (int[])[1, 7, 50])
        {
            string?[] expected = [.. Pages(picture.Store, filter, size)];
            Assert.Equal(expected, Pages(service, filter, size));
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Pages_of_what_is_common_are_found_the_quick_way(DatabaseKind kind, string name)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        Fill(picture);
        PictureStore service = picture.Store.Remembering(new PictureMemory(100_000, common: 2));
        bool words = name.StartsWith("words", StringComparison.Ordinal);
        bool expected = words ? kind == DatabaseKind.Sqlite && name != "words nowhere" : name != "CHL type";

        StatementRow[]? found = service.Ask(t => new QuickPage(t, Filter(name), new PageRequest(1)).Find());

        Assert.Equal(expected, found is not null);
    }

    [Fact]
    public void What_a_person_rejected_is_on_no_page()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        Fill(picture);
        PictureStore service = picture.Store.Remembering(new PictureMemory(100_000, common: 2));
        string[] before = [.. Pages(service, Filter("CHL PER"), 5)];

        picture.Store.Decide([.. before[..4].Select(id => new Reject("anna", "no", id))]);

        Assert.Equal(before[4..], Pages(service, Filter("CHL PER"), 5));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Sides_are_counted_of_what_stands(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        Fill(picture);
        string[] first = [.. Pages(picture.Store, Filter("CHL"), 5).Take(3)];
        picture.Store.Decide([.. first.Select(id => new Reject("anna", "no", id))]);
        picture.Store.Withdraw("https://example.org/none", picture.Clock.Now, "gone");

        Dictionary<string, int> expected = picture.Store.Ask(t =>
            t.Sides.Join(t.Statements, s => s.Statement, r => r.Id, (s, r) => s.Entity)
                .GroupBy(e => e)
                .Select(g => new { g.Key, N = g.Count() })
                .ToDictionary(g => g.Key, g => g.N)
        );

        Assert.Equal(expected, picture.Store.Ask(t => t.CountsOfSides()).Where(c => c.Value > 0).ToDictionary());
        Assert.True(expected["CHL"] < Statements);
    }

    private static IEnumerable<string> Pages(PictureStore store, StatementFilter filter, int size)
    {
        string? next = null;
        do
        {
            StatementPage page = store.Statements(filter, new PageRequest(size, next));
            foreach (StoredStatement statement in page.Statements)
            {
                yield return statement.Row.Hash;
            }
            next = page.Next;
        } while (next is not null);
    }

    private static StatementFilter Filter(string name)
    {
        string[] words = name.Split(' ');
        bool Has(string word) => words.Contains(word, StringComparer.Ordinal);
        return new StatementFilter
        {
            Parties =
            [
                .. words
                    .Where(w => char.IsUpper(w[0]))
                    .Select(w => w.Split(':'))
                    .Select(w => new PartyTerm(
                        [.. w[0].Split(',').Select(id => new PartyRange(id))],
                        w.Length > 1 ? w[1] : null
                    )),
            ],
            From = Has("from") ? s_first.AddDays(3) : null,
            To = Has("to") ? s_first.AddDays(9) : null,
            Types = Has("type") ? ["AID"] : [],
            Text =
                Has("nowhere") ? "grain -grain"
                : Has("words") ? "grain"
                : null,
        };
    }

    /// <summary>Some days with many statements, some without any day, parties in every role.</summary>
    private static void Fill(TestPicture picture)
    {
        string[] parties = ["CHL", "PER", "BOL", "ECU"];
        Statement[] statements =
        [
            .. Enumerable
                .Range(0, Statements)
                .Select(i =>
                    Made.Event(
                        "a",
                        i % 3 == 0 ? "AID" : "CONSULT",
                        parties[i * 7 % 4],
                        parties[i * 5 / 3 % 4],
                        i % 11 == 0 ? null : s_first.AddDays(i * i % 13)
                    ) with
                    {
                        Id = $"s{i * 37 % Statements:000}",
                        SaidBy = [new Attribution(Made.Party(parties[i / 9 % 4]), "say")],
                        Object = i % 4 == 0 ? "water" : "grain",
                    }
                ),
        ];
        picture.Store.Add(Made.Version, [Made.Prepared("a", "text of it", statements)]);
    }
}
