using Rapport.Rules.Loading;
using YamlDotNet.Core;

namespace Rapport.Rules.Tests;

public class RuleYamlTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(TestData.Folder, "rules", "en"), "*.yaml", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(TestData.Folder, f))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_file_is_read_as_the_library_reads_it(string file)
    {
        string text = File.ReadAllText(Path.Combine(TestData.Folder, file));
        Assert.Equal(Told(RuleYaml.ReadAny(text)), Told(PlainYaml.Read(text)));
    }

    [Theory]
    [InlineData("- a: b # c\n  d: [e, f g]\n\n# h\n- i\n")]
    [InlineData("a:\n- b\n- c: d\n  e: f\ng: h")]
    [InlineData("a: {b?: c | d, e: [f, {g: h}], i: \"j: k # l\"}\r\nm: n\r\n")]
    [InlineData("a: b:c d#e\nf-g: <h i> j.\n")]
    [InlineData("- -a\n- ?b\n- :c\n")]
    [InlineData("  a: b\n  c: \"d\"   # e\n")]
    [InlineData("a: [b:c, \"d\"]\n")]
    public void Plain_yaml_is_read_as_the_library_reads_it(string text)
    {
        string told = Told(RuleYaml.ReadAny(text));
        Assert.NotEqual("nothing", told);
        Assert.Equal(told, Told(PlainYaml.Read(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("a: b\n  goes on\n")]
    [InlineData("a: |\n  text\n")]
    [InlineData("a: >-\n  text\n")]
    [InlineData("a: 'it''s'\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: &b c\nd: *b\n")]
    [InlineData("a: !t b\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: {b}\n")]
    [InlineData("a: [b, ]\n")]
    [InlineData("a: []\n")]
    [InlineData("a:\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("- - a\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("---\na: b\n")]
    [InlineData("%YAML 1.2\n---\na: b\n")]
    [InlineData("a:\tb\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("  a: b\nc: d\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: [b] c\n")]
    [InlineData("a: \"b\" c\n")]
    [InlineData("\"a\": b\n")]
    [InlineData("a\n")]
    [InlineData("a: {b: c, b: d}\n")]
    public void What_is_not_plain_is_left_to_the_library(string text) => Assert.Null(PlainYaml.Read(text));

    [Fact]
    public void What_is_no_yaml_is_refused_with_its_place()
    {
        YamlException e = Assert.ThrowsAny<YamlException>(() => RuleYaml.Read("- a: b\n  c: [d\n"));
        Assert.True(e.Start.Line > 0);
    }

    private static string Told(RuleNode? node) =>
        node switch
        {
            null => "nothing",
            RuleText text => $"{Place(node)}“{text.Value}”",
            RuleList list => $"{Place(node)}[{string.Join(", ", list.Items.Select(Told))}]",
            RuleMapping mapping =>
                $"{Place(node)}{{{string.Join(", ", mapping.Entries.Select(e => $"{Told(e.Key)}: {Told(e.Value)}"))}}}",
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static string Place(RuleNode node) => $"{node.Start.Line}:{node.Start.Column} ";
}
