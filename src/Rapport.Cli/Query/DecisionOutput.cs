using Rapport.Cli.Output;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Cli.Query;

/// <summary>Decisions for people, one a line.</summary>
internal static class DecisionOutput
{
    public static void Write(PictureStore store, TextWriter writer)
    {
        DecisionRow[] decisions = store.Ask(t => t.Decisions.OrderBy(d => d.Seq).ToArray());
        foreach (DecisionRow d in decisions)
        {
            if (d.IsErased)
            {
                writer.WriteLine(PrintableWriter.Clean($"{d.At}  {d.Author}  {d.Action}: erased"));
                continue;
            }
            writer.WriteLine(PrintableWriter.Clean($"{d.At}  {d.Author}  {d.Action} {d.Subject}: {d.Reason}"));
        }
    }
}
