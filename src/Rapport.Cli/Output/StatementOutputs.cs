namespace Rapport.Cli.Output;

/// <summary>The forms by name.</summary>
internal static class StatementOutputs
{
    public static IStatementOutput Of(
        string name,
        TextWriter writer,
        Engine engine,
        Terminal terminal,
        bool toScreen
    ) =>
        name switch
        {
            "table" => new TableOutput(
                writer,
                engine.Renderer(),
                toScreen ? terminal.Width : 140,
                toScreen && terminal.Colors
            ),
            "json" => new JsonArrayOutput(writer),
            "html" => new HtmlOutput(writer),
            _ => new JsonLinesOutput(writer),
        };
}
