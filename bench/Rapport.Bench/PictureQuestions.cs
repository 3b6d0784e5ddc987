using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Bench.Measuring;
using Rapport.Desk;
using Rapport.Desk.Figures;
using Rapport.Knowledge;
using Rapport.Picture;

namespace Rapport.Bench;

/// <summary>What each command on a picture answers, of ever other parties and days.</summary>
internal static class PictureQuestions
{
    private const int Times = 40;
    private const int MostSeconds = 20;

    // The most frequent ones first: of the states of a picture's statements a fifth names the first ten.
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

    private static readonly string[] s_words =
    [
        "border",
        "treaty",
        "talks -peace",
        "troops",
        "gas OR oil",
        "sanctions",
    ];

    private static readonly DateOnly s_today = new(2024, 7, 4);

    /// <summary>States in the order of how often they are made to appear.</summary>
    public static IReadOnlyList<(string Id, string Name)> States(KnowledgeBase knowledge) =>
        [
            .. s_states
                .Concat(
                    (
                        "ARG AUS AUT BEL BGR CAN CHE CHL COL CZE DNK DZA ESP ETH FIN GBR GEO GHA GRC HUN IDN IRL IRQ ITA JOR KEN KGZ KHM KOR LBN "
                        + "LTU LVA MAR MEX MLI MNG MYS NGA NLD NOR NPL NZL OMN PAK PER PHL PRT QAT ROU SAU SDN SEN SGP SOM SRB SWE SYR TCD THA TJK TKM "
                        + "TUN UGA URY UZB VEN VNM YEM ZAF ZMB ZWE"
                    ).Split(' ')
                )
                .Select(id => (id, knowledge.Find(id)?.Name ?? id)),
        ];

    /// <summary>Asks each question of ever other parties, days and words, and reports processor time; the first answer is left out.</summary>
    public static void Measure(Report report, PictureStore store, Known known)
    {
        var answers = new PictureAnswers(new PictureFigures(store, known, null));
        report.Header("answer", "times", "p50, ms", "p95, ms");
        void Time(string name, Action<int> ask) => PictureQuestions.Time(report, name, ask);
        Time("query, two parties, 50 rows", i => Page(store, new() { Parties = [Term(i), Term(i + 1)] }));
        Time("query, one party, 50 rows", i => Page(store, new() { Parties = [Term(i)] }));
        Time("query, type, 50 rows", i => Page(store, new() { Types = [i % 2 == 0 ? "CONSULT" : "AID"] }));
        Time("query, days, 50 rows", i => Page(store, new() { From = Month(i), To = Month(i + 1) }));
        Time("query, text, 50 rows", i => Page(store, new() { Text = s_words[i % s_words.Length] }));
        Time("dyad", i => answers.Dyad(State(i), State(i + 1), Of()));
        Time("actor", i => answers.Actor(State(i), Of()));
        Time("actor, a month", i => answers.Actor(State(i), Of(i)));
        Time("organization", _ => answers.Organization("SCO", Of()));
        Time("region, a month", i => answers.Region("Central Asia", Of(i)));
        Time("calendar of a party", i => answers.Calendar(Of() with { Party = State(i) }, s_today));
        Time("calendar of a party, a month", i => answers.Calendar(Of(i) with { Party = State(i) }, s_today));
        Time("calendar, a month", i => answers.Calendar(Of(i), s_today));
        Time("conflicts of a party", i => answers.Conflicts(Of() with { Party = State(i) }));
        Time("network, a month", i => answers.Network(Of(i)));
        Time("calendar", _ => answers.Calendar(Of(), s_today));
        Time("network", _ => answers.Network(Of()));
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
        report.Row(name, costs.Count.ToString(CultureInfo.InvariantCulture), Share(costs, 0.50), Share(costs, 0.95));
    }

    private static string Share(List<double> sorted, double share) =>
        $"{1000 * sorted[(int)Math.Ceiling(share * sorted.Count) - 1]:N1}";

    private static void Page(PictureStore store, StatementFilter filter) =>
        store.Statements(filter, new PageRequest(50));

    private static FigureQuestion Of() => new() { On = s_today };

    private static FigureQuestion Of(int month) =>
        new()
        {
            On = s_today,
            From = Month(month),
            To = Month(month + 1).AddDays(-1),
        };

    private static DateOnly Month(int number) => new DateOnly(2020, 1, 1).AddMonths(number);

    private static string State(int number) => s_states[number % s_states.Length];

    private static PartyTerm Term(int number) => new(ImmutableArray.Create(new PartyRange(State(number))));
}
