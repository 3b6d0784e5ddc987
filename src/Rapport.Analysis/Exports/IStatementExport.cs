using Rapport.Picture;

namespace Rapport.Analysis.Exports;

/// <summary>Writes statements of a picture in the form of another program, one after another. For one thread.</summary>
public interface IStatementExport
{
    /// <summary>Writes a statement and what it refers to, unless it has no place in this form.</summary>
    void Add(StoredStatement statement);

    /// <summary>Writes what stands below all of them.</summary>
    void Finish();
}
