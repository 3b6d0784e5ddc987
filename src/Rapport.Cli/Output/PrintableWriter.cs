using System.Text;

namespace Rapport.Cli.Output;

/// <summary>
/// Lets text through to a terminal without what would steer it: an article's control characters and changes of direction
/// become U+FFFD, line feeds and tabs stay.
/// </summary>
internal sealed class PrintableWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => inner.NewLine;

    /// <summary>The same text with U+FFFD for each character that would steer a terminal.</summary>
    public static string Clean(string text) => string.Concat(text.Select(Clean));

    public override void Write(char value) => inner.Write(value is '\n' or '\t' ? value : Clean(value));

    public override void Write(string? value)
    {
        foreach (char c in value ?? "")
        {
            Write(c);
        }
    }

    public override void Flush() => inner.Flush();

    private static char Clean(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c;
}
