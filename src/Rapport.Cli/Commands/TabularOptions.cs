using System.CommandLine;
using Rapport.Cli.Output;

namespace Rapport.Cli.Commands;

/// <summary><c>--show</c> and <c>--format</c> of commands that print table, CSV or JSON.</summary>
internal sealed class TabularOptions(string description)
{
    private const int ShownByDefault = 20;

    private readonly Option<int> _show = new("--show")
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => ShownByDefault,
    };
    private readonly Option<string?> _format = FormatOption.Of("table (default), csv or json.", "table", "csv", "json");

    public void AddTo(Command command)
    {
        command.Add(_show);
        command.Add(_format);
    }

    public void Write(ParseResult parsed, ITabularOutput output)
    {
        switch (parsed.GetValue(_format))
        {
            case "csv":
                output.WriteCsv();
                break;
            case "json":
                output.WriteJson();
                break;
            default:
                output.WriteTable(Math.Max(0, parsed.GetValue(_show)));
                break;
        }
    }
}
