using Rapport.Picture;

namespace Rapport.Desk.Query;

/// <summary>One form in which statements of a picture are printed.</summary>
public interface IQueryOutput
{
    /// <summary>Prints some more.</summary>
    Task AddAsync(IReadOnlyList<StoredStatement> statements);

    /// <summary>Prints what stands below all of them.</summary>
    Task FinishAsync();
}
