namespace Rapport.Knowledge.Tests.Tables;

public sealed class FaultTests
{
    [Fact]
    public void Load_tables_without_faults_loads_all()
    {
        using var tables = new TestTables();

        KnowledgeBase knowledge = tables.Load();

        Assert.Equal("1.2.3", knowledge.Version);
        Assert.Equal(5, knowledge.Entities.Count);
        Assert.Equal(new StateCodes("AA", 1, 2), knowledge.CodesOf("AAA"));
        Assert.Equal(new KnowledgeTable("knowledge/names.tsv", 1, 1), knowledge.Tables.Single(t => t.Unverified > 0));
        Assert.Equal("ORG", Assert.Single(knowledge.MembershipsOf("AAA")).Organization);
        Assert.Equal(new DateOnly(2004, 12, 31), Assert.Single(knowledge.TermsOf("ann")).To);
        Assert.Equal(["AAA"], knowledge.StatesOf("north"));
    }

    [Theory]
    [InlineData("states", "AAA|Twice|state|||||||book", "the id “AAA” stands twice")]
    [InlineData("states", "BBB||state|||||||book", "no name")]
    [InlineData("states", "BBB|Bland|castle|||||||book", "unknown kind “castle” of state")]
    [InlineData("states", "BBB|Bland|state|1999-13||||||book", "“1999-13” is no date")]
    [InlineData("states", "BBB|Bland|state|1999-02-30||||||book", "“1999-02-30” is no date")]
    [InlineData("states", "BBB|Bland|state|99||||||book", "“99” is no date")]
    [InlineData("states", "BBB|Bland|state|2001|1999|||||book", "dates out of order: 2001 is after 1999")]
    [InlineData("states", "BBB|Bland|state|||ZZZ||||book", "“BBB” belongs to unknown “ZZZ”")]
    [InlineData("states", "BBB|Bland|state|||||x|4|book", "“x” is no number")]
    [InlineData("states", "BBB|Bland|state|||||||", "no source")]
    [InlineData("states", "BBB|Bland|state|||||||hearsay", "unknown source “hearsay”")]
    [InlineData("states", "BBB|Bland|state|book", "4 fields where the header has 10")]
    [InlineData("states", "BBB| Bland|state|||||||book", "field 2 begins or ends with white space")]
    [InlineData("people", "AAA|Ann|||||book", "the id “AAA” stands twice")]
    [InlineData("names", "ZZZ|Zed|short|||book", "unknown entity “ZZZ”")]
    [InlineData("names", "AAA|Zed|pet|||book", "unknown kind of name “pet”")]
    [InlineData("names", "AAA|Zed|3|||book", "unknown kind of name “3”")]
    [InlineData("names", "AAA|…|short|||book", "no text can match the name “…”")]
    [InlineData("memberships", "ZZZ|ORG|member|||book", "unknown member “ZZZ”")]
    [InlineData("memberships", "AAA|ZZZ|member|||book", "unknown organization “ZZZ”")]
    [InlineData("memberships", "AAA|ORG|friend|||book", "unknown status “friend”")]
    [InlineData("memberships", "AAA|ORG|member|1960||book", "AAA as member of ORG overlaps AAA")]
    [InlineData("terms", "zed|president|President|AAA|||book", "unknown person “zed”")]
    [InlineData("terms", "ann|baker|Baker|AAA|||book", "unknown office “baker”")]
    [InlineData("terms", "ann|envoy||AAA|||book", "no title")]
    [InlineData("terms", "bob|president|President|AAA|2003||book", "bob as president of AAA overlaps ann")]
    [InlineData("region-members", "south|AAA|book", "unknown region “south”")]
    [InlineData("region-members", "north|AAA|book", "“AAA” stands twice in “north”")]
    [InlineData("offices", "president|Again|one|book", "office “president” stands twice")]
    [InlineData("offices", "guard|Guard|three|book", "unknown number of holders “three”")]
    [InlineData("kinds", "planet|big|x", "unknown entity type “planet”")]
    [InlineData("kinds", "state|state|x", "kind “state” stands twice")]
    [InlineData("sources", "book|Again||", "source “book” stands twice")]
    public void Load_faulty_row_is_listed_with_file_and_line(string table, string row, string what)
    {
        using var tables = new TestTables();
        tables.Append(table, "# a comment is no row", row);

        DataException exception = Assert.Throws<DataException>(tables.Load);

        DataFault fault = Assert.Single(exception.Faults);
        Assert.Equal($"knowledge/{table}.tsv", fault.File);
        Assert.True(fault.Line > 2, $"line {fault.Line}");
        Assert.StartsWith(what, fault.What, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
        Assert.Equal($"{fault.File}:{fault.Line}: {fault.What}; {fault.Remedy}", exception.Message);
    }

    [Fact]
    public void Load_several_faults_are_all_listed_by_file_and_line()
    {
        using var tables = new TestTables();
        tables.Append("states", "BBB|Bland|castle|||||||book", "CCC|Cland|state|||ZZZ||||book");
        tables.Append("names", "ZZZ|Zed|short|||book");

        DataException exception = Assert.Throws<DataException>(tables.Load);

        Assert.Equal(
            ["knowledge/names.tsv:3", "knowledge/states.tsv:3", "knowledge/states.tsv:4"],
            exception.Faults.Select(f => $"{f.File}:{f.Line}")
        );
    }

    [Theory]
    [InlineData("region-members", "region member note source", "unknown column “note”")]
    [InlineData("region-members", "region source", "no column “member”")]
    [InlineData("region-members", "region member region source", "a column stands twice in the header")]
    [InlineData("cities", "id name source", "unknown table")]
    public void Load_faulty_header_or_file_is_listed(string table, string header, string what)
    {
        using var tables = new TestTables();
        tables.Write(table, header);

        DataException exception = Assert.Throws<DataException>(tables.Load);

        DataFault fault = Assert.Single(exception.Faults);
        Assert.Equal($"knowledge/{table}.tsv", fault.File);
        Assert.StartsWith(what, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_invalid_UTF8_is_listed()
    {
        using var tables = new TestTables();
        tables.WriteBytes("region-members", [0x72, 0xFF, 0xFE]);

        DataFault fault = Assert.Single(Assert.Throws<DataException>(tables.Load).Faults);

        Assert.Equal("not valid UTF-8", fault.What);
    }

    [Fact]
    public void Load_missing_folder_is_one_line()
    {
        DataException exception = Assert.Throws<DataException>(() => KnowledgeBase.Load("no/such/folder"));

        Assert.DoesNotContain('\n', exception.Message);
    }

    [Theory]
    [InlineData("bob|president|President|AAA|2004||book")]
    [InlineData("bob|president|President|AAA|2005-03-04||book")]
    [InlineData("bob|president|President|AAA|1996|2000-01-02|book")]
    [InlineData("bob|envoy|Envoy|AAA|2001||book")]
    public void Load_handover_within_the_unknown_days_is_no_overlap(string row)
    {
        using var tables = new TestTables();
        tables.Append("terms", row);

        Assert.Equal(2, tables.Load().HoldersOf("AAA").Count);
    }

    [Fact]
    public void Load_parts_of_a_table_are_read_together()
    {
        using var tables = new TestTables();
        tables.Write("names-more", "source name entity kind to from", "book|Alandic|AAA|adjective||");

        NameMatch match = Assert.Single(tables.Load().Lookup("Alandic"));

        Assert.Equal(("AAA", NameKind.Adjective), (match.EntityId, match.Kind));
        Assert.Equal(new DateOnly(1901, 1, 1), match.From);
    }
}
