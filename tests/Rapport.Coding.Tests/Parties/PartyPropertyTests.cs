using CsCheck;
using Rapport.Coding.Attribution;
using Rapport.Coding.Parties;
using Rapport.Coding.Tests.Status;
using Rapport.Coding.Tests.Time;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Parties;

/// <summary>What holds for every text: sentences of the table in any order, with any characters between them.</summary>
public sealed class PartyPropertyTests
{
    private static readonly PartyResolver s_resolver = new(KnowledgeBase.LoadDefault(), Parsed.Lexicon);

    private static readonly AttributionReader s_claims = AttributionReader.From(Parsed.Lexicon);

    private static readonly string[] s_texts =
    [
        .. File.ReadLines(DataFolder.Beside("Parties", "cases.tsv"))
            .Skip(2)
            .Select(l => l.Split('\t')[2].Replace("*", "", StringComparison.Ordinal)),
    ];

    private static readonly Gen<string> s_text = Gen.Select(
        Gen.Int[0, s_texts.Length - 1].Select(i => s_texts[i]).Array[1, 6],
        Gen.String[0, 12],
        (sentences, noise) => string.Join($" {noise} ", sentences)
    );

    [Fact]
    public void Every_mention_is_the_slice_at_its_span()
    {
        s_text.Sample(
            text =>
            {
                PartyReading reading = Read(text);
                foreach (Party party in Parties(reading, text))
                {
                    Assert.Equal(party.Mention.Span.Of(reading.Document.Text), party.Mention.Text);
                    Assert.NotEmpty(party.Id);
                }
            },
            iter: 30,
            threads: 1
        );
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        s_text.Sample(text => Assert.Equal(Show(Read(text)), Show(Read(text))), iter: 30, threads: 1);
    }

    [Fact]
    public void Empty_text_has_no_parties()
    {
        PartyReading reading = s_resolver.Read(Parsed.Read(""), null);

        Assert.Empty(reading.Mentions);
        Assert.Empty(reading.Offices);
    }

    private static PartyReading Read(string text)
    {
        Document document = Parsed.Read(Clean(text));
        return s_resolver.Read(document, new DateOnly(2023, 5, 1), s_claims.Read(document));
    }

    // Readers hand over well-formed text only.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    private static IEnumerable<Party> Parties(PartyReading reading, string text)
    {
        Assert.NotNull(text);
        for (int t = 0; t < reading.Document.TokenCount; t++)
        {
            foreach (ResolvedParty found in reading.Resolve(reading.Document.TokenAt(t)))
            {
                yield return found.Party;
            }
        }
        foreach (EntityMention mention in reading.Mentions)
        {
            yield return mention.Party;
        }
    }

    private static string Show(PartyReading reading) =>
        string.Join(
            '\n',
            Parties(reading, "").Select(p => $"{p.Id} {p.Role} {string.Join(',', p.Of)} {p.Mention.Span}")
        );
}
