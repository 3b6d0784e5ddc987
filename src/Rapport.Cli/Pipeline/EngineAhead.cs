namespace Rapport.Cli.Pipeline;

/// <summary>Begins to load the engine before the command line is read, which takes as long as a tenth of a short run.</summary>
internal static class EngineAhead
{
    /// <summary>The engine that is loading; null where the words do not ask for it at once.</summary>
    /// <param name="args">The process's words.</param>
    public static Task<Engine>? Start(string[] args) =>
        args is ["read" or "explain", _, ..] && !args.Any(a => a is "--help" or "-h" or "-?" or "/h" or "/?")
            ? Task.Run(() => Engine.Load(coding: true))
            : null;
}
