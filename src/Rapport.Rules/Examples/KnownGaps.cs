using System.Collections.Frozen;
using Rapport.Knowledge;

namespace Rapport.Rules.Examples;

/// <summary>Examples that are known not to hold, by id (<c>consult.meet.says.1</c>), with the cause.</summary>
public static class KnownGaps
{
    /// <summary>The file, as a path below the data folder.</summary>
    public const string File = "rules/en/known-gaps.tsv";

    /// <summary>Cause by example id.</summary>
    /// <exception cref="DataException">The file is at fault.</exception>
    public static FrozenDictionary<string, string> Load(string dataDirectory)
    {
        List<DataFault> faults = [];
        LexiconTable table = LexiconTable.Load(dataDirectory, File, ["example", "cause", "what"], faults);
        return faults.Count == 0
            ? table.Rows.ToFrozenDictionary(r => r["example"], r => r["cause"], StringComparer.Ordinal)
            : throw new DataException(faults);
    }
}
