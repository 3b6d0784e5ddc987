using System.Globalization;
using Rapport.Picture;

namespace Rapport.Cli.Output;

/// <summary>Says of a brief and of a series what is left out of them.</summary>
internal static class WithdrawnNote
{
    /// <summary>Says how many articles were withdrawn or replaced, if any.</summary>
    public static void Say(PictureStore store, Terminal terminal)
    {
        int count = store.Withdrawn().Count;
        if (count > 0)
        {
            string articles =
                count == 1 ? "1 article was" : string.Create(CultureInfo.InvariantCulture, $"{count} articles were");
            terminal.Message($"note: {articles} withdrawn or replaced by a later version; what they said is left out");
        }
    }
}
