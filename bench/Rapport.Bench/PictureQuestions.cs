using System.Collections.Immutable;
using Rapport.Bench.Measuring;
using Rapport.Picture;

namespace Rapport.Bench;

/// <summary>The questions that the commands ask of a picture, in process: the share of the database, without start and figures.</summary>
internal static class PictureQuestions
{
    private const int Times = 40;
    private const int MostSeconds = 60;

    private static readonly string[] s_states =
    [
        "RUS",
        "CHN",
        "USA",
        "IND",
        "FRA",
        "DEU",
        "TUR",
        "IRN",
        "JPN",
        "BRA",
        "EGY",
        "KAZ",
        "POL",
        "UKR",
        "ISR",
    ];

    private static readonly string[] s_types = ["CONSULT", "COOPERATE", "AGREE", "SUPPORT", "ACCUSE", "ASSAULT"];
    private static readonly string[] s_words =
    [
        "border",
        "treaty",
        "talks -peace",
        "troops",
        "gas OR oil",
        "sanctions",
    ];

    /// <summary>Asks each question of ever other parties, days and words, and reports processor time.</summary>
    public static void Measure(Report report, string picture)
    {
        var store = PictureStore.Open(PictureAddress.Parse(picture), TimeProvider.System);
        report.Header("question", "times", "p50, ms", "p95, ms");
        Time(report, "query, two parties, 50 rows", i => Page(store, new() { Parties = [State(i), State(i + 1)] }));
        Time(report, "query, one party, 50 rows", i => Page(store, new() { Parties = [State(i)] }));
        Time(report, "query, type, 50 rows", i => Page(store, new() { Types = [s_types[i % s_types.Length]] }));
        Time(report, "query, days, 50 rows", i => Page(store, Month(i)));
        Time(report, "query, text, 50 rows", i => Page(store, new() { Text = s_words[i % s_words.Length] }));
        Time(
            report,
            "dyad: all statements and coverage",
            i =>
            {
                All(store, new() { Parties = [State(i), State(i + 1)] });
                Coverage(store, s_states[i % s_states.Length], s_states[(i + 1) % s_states.Length]);
            }
        );
        Time(
            report,
            "calendar of a party: all its events",
            i => All(store, new() { Kind = "event", Parties = [State(i)] })
        );
        Time(report, "calendar: all events", _ => All(store, new() { Kind = "event" }));
        Time(report, "actor: all statements of a party", i => All(store, new() { Parties = [State(i)] }));
        Time(report, "organization: all statements of it", _ => All(store, new() { Parties = [Term("SCO")] }));
        Time(report, "verify", _ => store.Verify());
    }

    private static void Time(Report report, string name, Action<int> ask)
    {
        ask(0);
        var costs = new List<double>();
        for (int i = 1; i <= Times && costs.Sum() < MostSeconds; i++)
        {
            int turn = i;
            costs.Add(Cost.Of(() => ask(turn)).Processor);
        }
        costs.Sort();
        report.Row(name, $"{costs.Count}", Milliseconds(costs, 0.50), Milliseconds(costs, 0.95));
    }

    private static string Milliseconds(List<double> sorted, double share) =>
        $"{1000 * sorted[(int)Math.Ceiling(share * sorted.Count) - 1]:N1}";

    private static void Page(PictureStore store, StatementFilter filter) =>
        store.Statements(filter, new PageRequest(50));

    private static void All(PictureStore store, StatementFilter filter)
    {
        string? next = null;
        do
        {
            next = store.Statements(filter, new PageRequest(2000, next)).Next;
        } while (next is not null);
    }

    private static void Coverage(PictureStore store, string a, string b) =>
        store.Ask(tables =>
            tables
                .Articles.Where(r => r.Published != null)
                .Where(r => tables.Mentions.Where(m => m.Entity == a).Select(m => m.Article).Contains(r.Id))
                .Where(r => tables.Mentions.Where(m => m.Entity == b).Select(m => m.Article).Contains(r.Id))
                .Select(r => new { r.Published, r.Origin })
                .ToList()
        );

    private static StatementFilter Month(int i)
    {
        DateOnly first = new DateOnly(2019, 1, 1).AddMonths(i);
        return new() { From = first, To = first.AddMonths(1).AddDays(-1) };
    }

    private static PartyTerm State(int i) => Term(s_states[i % s_states.Length]);

    private static PartyTerm Term(string id) => new(ImmutableArray.Create(new PartyRange(id)));
}
