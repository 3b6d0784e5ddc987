using Rapport.Text.Statements;

namespace Rapport.Analysis.Tests;

public class PhrasingExamplesTests
{
    private static readonly string[] s_actors =
    [
        "Norway",
        "Erna Holm",
        "Nordic Council",
        "the rebels",
        "students",
        "workers",
        "farmers",
        "a court",
        "hackers",
        "police",
        "Oslo",
        "the bridge",
        "the council",
    ];

    private static readonly string?[] s_recipients =
    [
        null,
        "Finland",
        "Norway",
        "Finland+Sweden",
        "Erna Holm",
        "the Red Cross",
        "protesters",
        "the talks",
        "Nordic Council",
        "the league",
        "Norway",
    ];

    public static TheoryData<string, string, string, string> Rows =>
        [.. Made.Lexicon.Table("phrasing")!.Rows.Select(r => (r["type"], r["mode"], r["cameo"], r["example"]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_makes_its_example(string type, string mode, string cameo, string example)
    {
        IEnumerable<string?> made =
            from actor in s_actors
            from recipient in s_recipients
            from statement in WithObjects(type, mode, cameo, actor, recipient, example)
            select Made.Renderer.Render(statement);
        Assert.Contains(example, made);
    }

    private static IEnumerable<Statement> WithObjects(
        string type,
        string mode,
        string cameo,
        string actor,
        string? recipient,
        string example
    )
    {
        bool plural = actor is "the rebels" or "students" or "workers" or "farmers" or "hackers" or "police";
        Statement plain = Made.Event(type, "", recipient) with
        {
            Kind = char.IsLower(type[0]) ? StatementKind.Relation : StatementKind.Event,
            Status =
                type == "founded" ? StatementStatus.Occurred
                : char.IsLower(type[0]) ? StatementStatus.Ongoing
                : StatementStatus.Occurred,
            Mode = mode.Length == 0 ? null : mode,
            Cameo = cameo.Length == 0 ? null : cameo,
            Actors =
            [
                Made.Party(
                    actor,
                    plural ? PartyType.Group
                        : actor == "Nordic Council" ? PartyType.Organization
                        : PartyType.State
                ),
            ],
        };
        yield return plain;
        yield return plain with
        {
            Quantity = 5,
        };
        // Any run of the example's last words may be its object.
        string[] words = example.TrimEnd('.').Split(' ');
        for (int start = 1; start < words.Length; start++)
        {
            string tail = string.Join(' ', words[start..]).Trim('“', '”', ':');
            yield return plain with
            {
                Object = tail,
            };
            for (int end = start + 1; end < words.Length; end++)
            {
                yield return plain with
                {
                    Object = string.Join(' ', words[start..end]),
                };
            }
        }
    }
}
