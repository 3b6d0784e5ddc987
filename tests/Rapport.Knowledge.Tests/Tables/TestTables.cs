namespace Rapport.Knowledge.Tests.Tables;

/// <summary>A small data folder without faults, of which a test changes one table. Deletes itself.</summary>
internal sealed class TestTables : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rapport-tables-");

    public TestTables()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(_folder.FullName, "knowledge"));
        File.WriteAllText(System.IO.Path.Combine(_folder.FullName, "VERSION"), "1.2.3\n");
        Write("sources", "id title licence url", "book|A book|free|", "unverified|Nothing||");
        Write("kinds", "type kind meaning", "state|state|a state", "organization|forum|a forum");
        Write("offices", "office title holders source", "president|President|one|book", "envoy|Envoy|many|book");
        Write("states", "id name kind from to of iso2 cow gw source", "AAA|Aland|state|1901|||AA|1|2|book");
        Write("organizations", "id name kind from to of source", "ORG|Old Forum|forum|1950|||book");
        Write("people", "id name kind from to of source", "ann|Ann Bell|||||book", "bob|Bob Cole|||||book");
        Write("regions", "id name kind from to of source", "north|North Land|||||book");
        Write("names", "entity name kind from to source", "AAA|Alander|demonym|||unverified");
        Write("memberships", "member organization status from to source", "AAA|ORG|member|1950||book");
        Write("terms", "person office title of from to source", "ann|president|President|AAA|2000-01-02|2004|book");
        Write("region-members", "region member source", "north|AAA|book");
    }

    /// <summary>Writes a table: columns separated by spaces, fields by “|”.</summary>
    public void Write(string table, string columns, params string[] rows)
    {
        string text = string.Join('\n', [columns.Replace(' ', '\t'), .. rows.Select(r => r.Replace('|', '\t')), ""]);
        File.WriteAllText(System.IO.Path.Combine(_folder.FullName, "knowledge", $"{table}.tsv"), text);
    }

    /// <summary>Adds rows to a table.</summary>
    public void Append(string table, params string[] rows)
    {
        string path = System.IO.Path.Combine(_folder.FullName, "knowledge", $"{table}.tsv");
        File.AppendAllLines(path, rows.Select(r => r.Replace('|', '\t')));
    }

    /// <summary>Puts bytes in the place of a table.</summary>
    public void WriteBytes(string table, byte[] bytes) =>
        File.WriteAllBytes(System.IO.Path.Combine(_folder.FullName, "knowledge", $"{table}.tsv"), bytes);

    /// <summary>The data folder.</summary>
    public string Path => _folder.FullName;

    public KnowledgeBase Load() => KnowledgeBase.Load(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);
}
