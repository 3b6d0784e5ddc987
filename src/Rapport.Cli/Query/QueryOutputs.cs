using Rapport.Cli.Pipeline;
using Rapport.Desk;
using Rapport.Desk.Query;

namespace Rapport.Cli.Query;

/// <summary>The forms of output by name.</summary>
internal static class QueryOutputs
{
    public static IQueryOutput Of(string name, OutputTarget target, Terminal terminal, int width) =>
        name switch
        {
            "csv" => new CsvStatements(target.Writer),
            "jsonl" => new JsonStatements(target.Writer),
            "gdelt" => new GdeltStatements(target.Writer),
            "jsonld" or "stix" or "ftm" or "polecat" => ExportedStatements.Of(
                name,
                target.Writer,
                Known.OfInstallation()
            ),
            "parquet" => new ParquetStatements(target.Writer.BaseStream),
            _ => new StatementTable(target.Writer, width, terminal.Colors && target.Writer == terminal.Output),
        };
}
