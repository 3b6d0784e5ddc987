using Rapport.Knowledge.Tables;

namespace Rapport.Knowledge;

/// <summary>Checks all tables of <c>data/knowledge</c>, also the places, which are too many to check at every start.</summary>
public static class KnowledgeCheck
{
    /// <summary>Reads every table below <paramref name="dataDirectory"/> and tells how many rows each has and how many are unverified.</summary>
    /// <exception cref="DataException">Files are missing or at fault; the message lists all faults, one a line.</exception>
    public static IReadOnlyList<KnowledgeTable> Run(string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        KnowledgeBase knowledge = KnowledgeBase.Load(dataDirectory);
        var context = new LoadContext(dataDirectory);
        new EntityTables(context).Read();
        var places = new PlaceTable(context);
        places.Read();
        return context.Faults.Count == 0
            ? [.. knowledge.Tables, .. places.Files]
            : throw new DataException(context.Faults);
    }
}
