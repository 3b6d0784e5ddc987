using Rapport.Server;

namespace Rapport.Cli.Serving;

/// <summary>What keeps a picture from being served.</summary>
internal static class ServeFaults
{
    /// <summary>The reason in one line, or null where it is another kind of fault.</summary>
    public static string? Explain(Exception e) => e is ObservatoryException ? e.Message : null;
}
