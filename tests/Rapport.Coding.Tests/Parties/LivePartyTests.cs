using System.Globalization;
using Rapport.Coding.Parties;
using Rapport.Coding.Tests.Status;
using Rapport.Coding.Tests.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Parties;

/// <summary>Parties in text that the model reads: the table <c>cases.tsv</c>, and the examples of the lexicon.</summary>
public sealed class LivePartyTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.LoadDefault();

    private static readonly PartyResolver s_resolver = new(s_knowledge, Parsed.Lexicon);

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (string line in File.ReadLines(DataFolder.Beside("Parties", "cases.tsv")).Skip(2))
            {
                string[] fields = line.Split('\t');
                cases.Add(fields[0], fields[1], fields[2], fields[3]);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Word_means_its_parties(string topic, string date, string marked, string expected)
    {
        Token word = Parsed.ReadMarked(marked);
        DateOnly day = DateOnly.Parse(date, CultureInfo.InvariantCulture);

        IEnumerable<Rapport.Text.Statements.Party> found = s_resolver
            .Read(word.Document, day)
            .Resolve(word)
            .Select(p => p.Party);

        Assert.True(Fits(expected, [.. found]), $"{topic}: {marked} gave {string.Join(' ', found.Select(Show))}");
    }

    public static TheoryData<string, string> Nouns
    {
        get
        {
            var nouns = new TheoryData<string, string>();
            foreach (LexiconRow row in Parsed.Lexicon.Table("coreference-nouns")!.Rows)
            {
                nouns.Add(row["noun"], row["example"]);
            }
            return nouns;
        }
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Description_in_its_example_stands_for_something_named_before(string noun, string example)
    {
        Document document = Parsed.Read(example);
        Token word = Assert.Single(Words(document, document.SentenceCount - 1, noun).Take(1));

        ResolvedParty found = s_resolver.Read(document, new DateOnly(2023, 5, 1)).Resolve(word)[0];

        Assert.StartsWith("coref.", found.Why.By, StringComparison.Ordinal);
        Assert.True(found.Party.Mention.Span.Contains(word.Span));
    }

    public static TheoryData<string, string, string> Words_by_list
    {
        get
        {
            var words = new TheoryData<string, string, string>();
            foreach (LexiconRow row in Parsed.Lexicon.Table("party-words")!.Rows)
            {
                words.Add(row["list"], row["lemma"], row["example"]);
            }
            return words;
        }
    }

    [Theory]
    [MemberData(nameof(Words_by_list))]
    public void Word_of_a_list_stands_in_its_example(string list, string lemma, string example)
    {
        if (list is "state-organ")
        {
            return;
        }
        string stem = lemma[..Math.Max(2, lemma.Length - 2)];

        Assert.Contains(stem, example, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Token> Words(Document document, int sentence, string lemma)
    {
        Sentence last = document.SentenceAt(sentence);
        for (int i = 0; i < last.Count; i++)
        {
            Token token = last[i];
            if (
                string.Equals(token.Lemma, lemma, StringComparison.OrdinalIgnoreCase)
                || token.Form.StartsWith(lemma[..Math.Max(2, lemma.Length - 1)], StringComparison.OrdinalIgnoreCase)
            )
            {
                yield return token;
            }
        }
    }

    private static bool Fits(string expected, Rapport.Text.Statements.Party[] found)
    {
        string[] wanted = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == found.Length
            && wanted.All(w =>
                found.Any(f => string.Equals(w.Contains('/') ? Show(f) : f.Id, w, StringComparison.Ordinal))
            );
    }

    private static string Show(Rapport.Text.Statements.Party party) =>
        party.Role is { } role ? $"{party.Id}/{role}" : party.Id;
}
