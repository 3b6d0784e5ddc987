using System.Text.Json;
using CsCheck;
using Rapport.Text.Statements;

namespace Rapport.Text.Tests.Statements;

public class StatementJsonTests
{
    private static readonly string[] s_pieces = ["a", "é", "🕊", "𝒜", " "];

    private const string Text = "Peace 🕊 talks: Chile met Peru.";

    private static Statement Sample()
    {
        int start = Text.IndexOf("Chile", StringComparison.Ordinal);
        var clause = new CharSpan(start, Text.Length - 1);
        Party Of(string id, string name) =>
            new()
            {
                Id = id,
                Name = name,
                Type = PartyType.State,
                Mention = new TextMention(
                    new CharSpan(
                        Text.IndexOf(name, StringComparison.Ordinal),
                        Text.IndexOf(name, StringComparison.Ordinal) + name.Length
                    ),
                    name
                ),
            };
        return new Statement
        {
            Id = "s1",
            Kind = StatementKind.Event,
            Type = "CONSULT",
            Cameo = "040",
            Goldstein = 1.0,
            Actors = [Of("CHL", "Chile")],
            Recipients = [Of("PER", "Peru")],
            Status = StatementStatus.Occurred,
            Basis = StatementBasis.Reported,
            When = new TimeInterval(new DateOnly(2024, 5, 1), null, DatePrecision.Period, "since May"),
            Evidence = new Evidence("doc", 0, clause, clause.Of(Text)),
        };
    }

    [Fact]
    public void Offsets_count_code_points_and_slice_back_to_the_evidence()
    {
        using JsonDocument json = JsonDocument.Parse(StatementJson.ToLine(Sample(), new CodePointIndex(Text)));
        JsonElement evidence = json.RootElement.GetProperty("evidence");
        int[] runes = [.. Text.EnumerateRunes().Select(r => r.Value)];
        int start = evidence.GetProperty("start").GetInt32();
        int end = evidence.GetProperty("end").GetInt32();
        string slice = string.Concat(runes[start..end].Select(char.ConvertFromUtf32));
        Assert.Equal("Chile met Peru", slice);
        Assert.Equal(slice, evidence.GetProperty("text").GetString());
    }

    [Fact]
    public void Fields_are_spelt_as_the_statement_form_has_them()
    {
        using JsonDocument json = JsonDocument.Parse(StatementJson.ToLine(Sample(), new CodePointIndex(Text)));
        string[] expected =
        [
            "id",
            "kind",
            "type",
            "mode",
            "context",
            "cameo",
            "goldstein",
            "actors",
            "recipients",
            "object",
            "quantity",
            "status",
            "said_by",
            "basis",
            "when",
            "where",
            "evidence",
            "trace",
            "confidence",
        ];
        Assert.Equal(expected, json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("occurred", json.RootElement.GetProperty("status").GetString());
        Assert.Equal("2024-05-01", json.RootElement.GetProperty("when").GetProperty("start").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("when").GetProperty("end").ValueKind);
    }

    [Fact]
    public void A_line_read_back_is_the_same_statement_and_writes_the_same_bytes()
    {
        var codePoints = new CodePointIndex(Text);
        Statement full = Sample() with
        {
            SaidBy = [new Attribution(Sample().Actors[0] with { Of = ["UN"], Role = "GOV" }, "say")],
            Where = new Place("Lima", "PER", -12.05, -77.04, 3936456),
            Quantity = 2.5,
            Trace = [new TraceStep("rule", "consult.meet", "met", "“met” is CONSULT")],
            Confidence = 0.625,
        };
        string line = StatementJson.ToLine(full, codePoints);
        Statement back = StatementJson.Parse(System.Text.Encoding.UTF8.GetBytes(line), codePoints);
        Assert.Equal(line, StatementJson.ToLine(back, codePoints));
        Assert.Equal(full.Evidence, back.Evidence);
        Assert.Equal(full.When, back.When);
        Assert.Equal(full.Where, back.Where);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"id\": 1}")]
    public void A_line_that_is_no_statement_is_named(string line) =>
        Assert.ThrowsAny<JsonException>(() =>
            StatementJson.Parse(System.Text.Encoding.UTF8.GetBytes(line), new CodePointIndex(""))
        );

    [Fact]
    public void Code_point_offsets_come_back_from_utf_16_for_any_text() =>
        Check.Sample(
            Gen.OneOf([.. s_pieces.Select(p => Gen.Const(p))]).List[0, 20],
            parts =>
            {
                string text = string.Concat(parts);
                var index = new CodePointIndex(text);
                int at = 0;
                int codePoint = 0;
                foreach (string part in parts)
                {
                    Assert.Equal(at, index.ToUtf16(codePoint));
                    at += part.Length;
                    codePoint++;
                }
                Assert.Equal(text.Length, index.ToUtf16(codePoint));
            }
        );
}
