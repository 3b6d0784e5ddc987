using CsCheck;
using Rapport.Knowledge.Tests.Names;
using Rapport.Text;

namespace Rapport.Knowledge.Tests;

/// <summary>The tables that the program ships.</summary>
public sealed class KnowledgeDataTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.LoadDefault();

    private static readonly (string Entity, string Name, NameKind Kind)[] s_names = [.. AllNames()];

    [Fact]
    public void FindNames_every_name_is_found_where_it_stands_in_a_sentence()
    {
        Assert.True(s_names.Length > 2000, $"{s_names.Length} names");
        foreach ((string entity, string name, NameKind kind) in s_names)
        {
            AssertFound(entity, name, kind, "Then the ", " said so .");
        }
    }

    [Fact]
    public void FindNames_any_name_is_found_between_any_words()
    {
        string[] words = ["the", "and", "an envoy of", "“", "(", "in", ""];
        string[] afters = ["said", ",", ")", "|’s", "|,", "|-led", "and others", ""];
        Gen.Select(Gen.Int[0, s_names.Length - 1], Gen.Int[0, words.Length - 1], Gen.Int[0, afters.Length - 1])
            .Sample(
                (i, b, a) =>
                {
                    (string entity, string name, NameKind kind) = s_names[i];
                    (string before, string rest) = (words[b], afters[a]);
                    string gap = rest.StartsWith('|') ? rest : $" {rest}";
                    AssertFound(entity, name, kind, $"X {before} ", $"{gap} .");
                },
                iter: 2000
            );
    }

    [Fact]
    public void FindNames_lower_case_text_holds_no_name()
    {
        HashSet<string> written = [.. s_names.Select(n => n.Name)];
        // “İ” has no small letter under the invariant culture.
        IEnumerable<string> lowered = written.Select(n => n.ToLowerInvariant()).Where(n => !n.Any(char.IsUpper));
        foreach (string lower in lowered.Except(written))
        {
            Sentence sentence = TestSentence.Of($"then {Tokens(lower)} came");

            string? found = s_knowledge
                .FindNames(sentence)
                .Select(m => m.Characters.Of(sentence.Document.Text))
                .FirstOrDefault(n => !written.Contains(n));

            Assert.True(found is null, $"“{found}” in “{lower}” was found");
        }
    }

    [Theory]
    [InlineData("central-asia", "KAZ KGZ TJK TKM UZB")]
    [InlineData("south-caucasus", "ARM AZE GEO")]
    [InlineData("baltic-states", "EST LVA LTU")]
    [InlineData("nordic-countries", "DNK FIN ISL NOR SWE")]
    [InlineData("gulf", "ARE BHR KWT OMN QAT SAU")]
    [InlineData("horn-of-africa", "DJI ERI ETH SOM")]
    [InlineData("korean-peninsula", "KOR PRK")]
    [InlineData("RUS", "")]
    public void StatesOf_region_lists_its_states(string region, string states) =>
        Assert.Equal(states, string.Join(' ', s_knowledge.StatesOf(region)));

    [Theory]
    [InlineData("Central Asian", "central-asia")]
    [InlineData("Western", "west")]
    [InlineData("European", "europe")]
    [InlineData("African", "africa")]
    [InlineData("Arab", "arab-world")]
    [InlineData("One Belt One Road", "belt-and-road-initiative")]
    [InlineData("New Silk Road", "belt-and-road-initiative")]
    [InlineData("JCPOA", "jcpoa")]
    [InlineData("Pentagon", "usa-department-of-defense")]
    [InlineData("State Department", "usa-department-of-state")]
    [InlineData("Quai d’Orsay", "fra-ministry-of-foreign-affairs")]
    [InlineData("Daesh", "ISIS")]
    [InlineData("Hizbullah", "hezbollah")]
    [InlineData("Al Qaeda", "al-qaeda")]
    [InlineData("Tamil Tigers", "LTTE")]
    [InlineData("Bonn", "DEU")]
    public void Lookup_name_gives_the_entity(string name, string id) =>
        Assert.Contains(id, s_knowledge.Lookup(name).Select(m => m.EntityId));

    [Fact]
    public void Entities_every_state_with_a_code_has_a_name_an_adjective_and_a_capital()
    {
        foreach (Entity state in s_knowledge.Entities.Where(e => e is { Type: EntityType.State, Kind: "state" }))
        {
            HashSet<NameKind> kinds = [.. s_names.Where(n => n.Entity == state.Id).Select(n => n.Kind)];

            Assert.True(kinds.Contains(NameKind.Adjective) || kinds.Contains(NameKind.Demonym), state.Id);
            Assert.True(kinds.Contains(NameKind.Capital) || s_sameAsCapital.Contains(state.Id), state.Id);
            Assert.NotNull(s_knowledge.CodesOf(state.Id)!.Iso2);
        }
    }

    private static readonly HashSet<string> s_sameAsCapital = ["SGP", "MCO", "DJI", "VAT"];

    private static void AssertFound(string entity, string name, NameKind kind, string before, string after)
    {
        string mark = kind == NameKind.Prefix ? "|-|X" : "";
        Sentence sentence = TestSentence.Of($"{before}{Tokens(name)}{mark}{after}");

        IReadOnlyList<NameMatch> matches = s_knowledge.FindNames(sentence);

        Assert.True(
            matches.Any(m => m.EntityId == entity && m.Kind == kind),
            $"{kind} “{name}” of {entity} not found in “{sentence.Text}”"
        );
    }

    // As the treebanks split: possessives and commas are tokens of their own.
    private static string Tokens(string name) =>
        name.Replace("'s ", "|'s ", StringComparison.Ordinal).Replace(",", "|,", StringComparison.Ordinal);

    private static IEnumerable<(string, string, NameKind)> AllNames()
    {
        foreach (Entity entity in s_knowledge.Entities)
        {
            yield return (entity.Id, entity.Name, NameKind.Name);
        }
        string folder = Path.Combine(AppContext.BaseDirectory, "data", "knowledge");
        foreach (string path in Directory.EnumerateFiles(folder, "names*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
            {
                string[] fields = line.Split('\t');
                yield return (fields[0], fields[1], Enum.Parse<NameKind>(fields[2], ignoreCase: true));
            }
        }
    }
}
