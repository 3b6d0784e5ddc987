using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Reads word-per-line files with B-I-O name tags.</summary>
internal static class NameCorpus
{
    /// <summary>Every sentence of a file; columns are parted by a tab or a blank.</summary>
    public static List<Example> Read(string path)
    {
        var examples = new List<Example>();
        var forms = new List<string>();
        var tags = new List<NameTag>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                if (forms.Count > 0)
                {
                    examples.Add(new Example { Forms = [.. forms], Names = Repair(tags) });
                }
                forms.Clear();
                tags.Clear();
                continue;
            }
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }
            string[] columns = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Split(' ');
            int tagColumn = Array.FindIndex(columns, 1, IsTag);
            if (tagColumn < 0)
            {
                continue;
            }
            forms.Add(tagColumn >= 2 && int.TryParse(columns[0], out _) ? columns[1] : columns[0]);
            tags.Add(Tag(columns[tagColumn]));
        }
        return examples;
    }

    private static bool IsTag(string s) => s == "O" || (s.Length > 2 && s[0] is 'B' or 'I' && s[1] == '-');

    private static NameTag Tag(string tag)
    {
        NameType type = tag.Length < 3 ? NameType.None : Type(tag[2..].ToLowerInvariant());
        return new NameTag(type, type != NameType.None && tag[0] == 'B');
    }

    private static NameType Type(string name) =>
        name switch
        {
            "per" or "person" or "politician" => NameType.Per,
            "org" or "organisation" or "organization" or "corporation" or "group" or "politicalparty" => NameType.Org,
            "loc" or "location" or "geo" or "gpe-loc" or "country" or "facility" => NameType.Loc,
            "norp" or "gpe" => NameType.Norp,
            "o" => NameType.None,
            _ => NameType.Misc,
        };

    /// <summary>A name begins with B, whatever the file says.</summary>
    private static NameTag[] Repair(List<NameTag> tags)
    {
        NameTag[] repaired = [.. tags];
        for (int i = 0; i < repaired.Length; i++)
        {
            NameType before = i == 0 ? NameType.None : repaired[i - 1].Type;
            if (repaired[i].Type != NameType.None && repaired[i].Type != before)
            {
                repaired[i] = repaired[i] with { Begins = true };
            }
        }
        return repaired;
    }
}
