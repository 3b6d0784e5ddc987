using Rapport.Rules.Dictionaries;
using Rapport.Text;

namespace Rapport.Rules.Tests.Dictionaries;

public sealed class EventDictionaryTests : IDisposable
{
    private const string Actors = """
        SPARTA [SPA]
        +SPARTAN
        ATHENS_ [ATH] # the city
        CORINTH [COR]
        LEONIDAS
            [SPAMIL <19800101]
            [SPAGOV 19800101-19891231]
            [SPAELI]
        TWIN CITIES [ROM/ALB]
        """;

    private const string Agents = """
        !ENVOY! = ENVOY, ENVOYS, HERALD
        SOLDIER [~MIL]
        LADY {LADIES} [~CVL]
        GUARD {} [~MIL]
        RELIEF_CORPS [NGO~]
        !ENVOY!_OF_PEACE [~GOV]
        """;

    private const string Verbs = """
        &TRIBUTE
        +GOLD
        +SILVER COIN

        --- OFFER [030] ---
        OFFER
        - * &TRIBUTE [070]
        - NOT * [120]
        - * NEW_ALLIANCE [031:032]

        --- LEAVE [---] ---
        LEAVE { LEAVES LEFT LEAVING }
        - * FOR [042:043]

        --- RELEASE [100] ---
        RELEASE
        - + * BY $ [075]
        - % * [061]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dictionaries").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("offered gold", "SPA>ATH 070")]
    [InlineData("offered silver coins", "SPA>ATH 070")]
    [InlineData("offered silver old coins", "SPA>ATH 030")]
    [InlineData("offers help", "SPA>ATH 030")]
    [InlineData("offered new alliance", "SPA>ATH 031;ATH>SPA 032")]
    [InlineData("offered new grand alliance", "SPA>ATH 030")]
    [InlineData("left", "")]
    public void Patterns_match_whole_words_and_the_longest_counts(string middle, string expected)
    {
        string[] words = middle.Split(' ');
        string tree = $"Sparta Sparta PROPN 2 nsubj\n{words[0]} {words[0]} VERB 0 root\n";
        tree += string.Join("", words.Skip(1).Select(w => $"{w} {w} NOUN 2 obj\n"));
        int last = words.Length + 3;
        tree += $"to to ADP {last} case\nAthens Athens PROPN 2 obl";
        Assert.Equal(expected, Events(tree));
    }

    [Fact]
    public void Sides_of_a_pattern_win_over_the_order_of_the_words()
    {
        const string Tree = """
            Sparta Sparta PROPN 3 nsubj:pass
            was be AUX 3 aux:pass
            released release VERB 0 root
            by by ADP 5 case
            Athens Athens PROPN 3 obl:agent
            """;
        Assert.Equal("ATH>SPA 075", Events(Tree));
    }

    [Fact]
    public void Agent_of_a_passive_is_the_source()
    {
        const string Tree = """
            Sparta Sparta PROPN 3 nsubj:pass
            was be AUX 3 aux:pass
            offered offer VERB 0 root
            help help NOUN 3 obj
            by by ADP 6 case
            Athens Athens PROPN 3 obl:agent
            """;
        Assert.Equal("ATH>SPA 030", Events(Tree));
    }

    [Fact]
    public void Compound_before_the_verb_acts_on_itself()
    {
        const string Tree = """
            Sparta Sparta PROPN 4 nsubj
            and and CCONJ 3 cc
            Athens Athens PROPN 1 conj
            released release VERB 0 root
            prisoners prisoner NOUN 4 obj
            """;
        Assert.Equal("SPA+ATH>SPA+ATH 061", Events(Tree));
    }

    [Theory]
    [InlineData("soldier soldier", "SPAMIL")]
    [InlineData("ladies lady", "SPACVL")]
    [InlineData("guards guard", "SPA")]
    public void Agents_add_their_code_in_their_own_forms(string noun, string expected)
    {
        string tree = $"Spartan Spartan ADJ 2 amod\n{noun} NOUN 0 root";
        Assert.Equal(expected, Assert.Single(Read(tree, null).Parties).Code);
    }

    [Fact]
    public void Agents_before_several_owners_go_to_each()
    {
        const string Tree = """
            Soldiers soldier NOUN 6 nsubj
            of of ADP 3 case
            Sparta Sparta PROPN 1 nmod
            and and CCONJ 5 cc
            Athens Athens PROPN 3 conj
            offered offer VERB 0 root
            gold gold NOUN 6 obj
            to to ADP 9 case
            Corinth Corinth PROPN 6 obl
            """;
        Assert.Equal("SPAMIL+ATHMIL>COR 070", Events(Tree));
    }

    [Theory]
    [InlineData("1979-12-31", "SPAMIL")]
    [InlineData("1980-01-01", "SPAMIL")]
    [InlineData("1980-01-02", "SPAGOV")]
    [InlineData("1989-12-31", "SPAGOV")]
    [InlineData("1990-01-01", "SPAELI")]
    [InlineData(null, "SPAELI")]
    public void Codes_hold_on_their_dates(string? date, string expected)
    {
        DateOnly? day = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        DictionaryReading reading = Read("Leonidas Leonidas PROPN 0 root", day);
        Assert.Equal(expected, Assert.Single(reading.Parties).Code);
    }

    [Fact]
    public void Code_of_several_names_several()
    {
        DictionaryReading reading = Read("Twin Twin PROPN 2 compound\nCities City PROPN 0 root", null);
        Assert.Equal(["ROM", "ALB"], reading.Parties.Select(p => p.Code));
    }

    [Fact]
    public void Discarded_words_tell_how_much_they_take()
    {
        EventDictionary dictionary = Load("+GAMES\nCHARIOT_RACE");
        Assert.Equal(DiscardScope.Story, dictionary.Read(TestTree.Read("Games game NOUN 0 root"), null).Discard);
        Assert.Equal(
            DiscardScope.Sentence,
            dictionary.Read(TestTree.Read("Chariot chariot NOUN 2 compound\nrace race NOUN 0 root"), null).Discard
        );
        Assert.Equal(DiscardScope.None, dictionary.Read(TestTree.Read("Race race NOUN 0 root"), null).Discard);
    }

    [Theory]
    [InlineData("ROME [ROM 19900101]", ":1: “19900101” is no date restriction; write <YYYYMMDD")]
    [InlineData("ROME [ROM 19991301-20000101]", "is no date restriction")]
    [InlineData("ROME []", ":1: no code in “[]”")]
    [InlineData("# ok\nGUARD [~MIL]\nKNIGHT [MIL]", ":3: “KNIGHT [MIL]” is no agent; write NOUN [~GOV]")]
    [InlineData("GUARD [~MIL]\n!X!_OF_WAR [~MIL]", ":2: !X! is defined nowhere above")]
    [InlineData("--- OFFER [030] ---\nOFFER\n- * &GOLD [070]", ":3: the set &GOLD is defined nowhere above")]
    [InlineData("--- OFFER [030] ---\nOFFER\n- GOLD [070]", ":3: the pattern “GOLD” must have one “*”")]
    [InlineData("--- OFFER [030] ---\nOFFER\n- * GOLD", ":3: the pattern “* GOLD” has no code")]
    [InlineData("--- OFFER [030] ---\n- * GOLD [070]", ":2: a pattern without a verb above it")]
    [InlineData("--- OFFER [030] ---\nOFFER\n~ a (a b Q) SAY = a b Q", ":3: transformations (~)")]
    public void Faulty_line_is_told_with_its_place_and_a_remedy(string text, string expected)
    {
        string fault = Assert.Single(Load(text).Faults).ToString();
        Assert.Contains(expected, fault, StringComparison.Ordinal);
        Assert.Contains("; ", fault, StringComparison.Ordinal);
    }

    private string Events(string tree) =>
        string.Join(
            ';',
            Read(tree, null)
                .Events.Select(e =>
                    $"{string.Join('+', e.Sources.Select(s => s.Code))}>{string.Join('+', e.Targets.Select(t => t.Code))} {e.Code}"
                )
        );

    private DictionaryReading Read(string tree, DateOnly? date) =>
        Load(Actors, Agents, Verbs).Read(TestTree.Read(tree), date);

    private EventDictionary Load(params string[] texts)
    {
        string[] files = [.. texts.Select((_, i) => Path.Combine(_folder, $"{i}.txt"))];
        for (int i = 0; i < texts.Length; i++)
        {
            File.WriteAllText(files[i], texts[i]);
        }
        return EventDictionary.Load(files);
    }
}
