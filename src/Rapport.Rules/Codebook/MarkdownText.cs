using System.Globalization;
using System.Text;

namespace Rapport.Rules.Codebook;

/// <summary>A page of Markdown that is being written.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new();

    public void Heading(int level, string text) => _text.Append('#', level).Append(' ').Append(text).Append("\n\n");

    public void Paragraph(string text) => _text.Append(text).Append("\n\n");

    /// <summary>A table; nothing where it has no row.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        bool isOpen = false;
        foreach (IReadOnlyList<string> row in rows)
        {
            if (!isOpen)
            {
                isOpen = true;
                Row(columns);
                Row([.. columns.Select(_ => "---")]);
            }
            Row(row);
        }
        if (isOpen)
        {
            _text.Append('\n');
        }
    }

    /// <summary>A number as tables write it: one decimal, a true minus sign.</summary>
    public static string Number(double? number) =>
        number?.ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−') ?? "";

    /// <summary>The page, with one line feed at its end.</summary>
    public override string ToString() => $"{_text.ToString().TrimEnd('\n')}\n";

    private void Row(IReadOnlyList<string> cells)
    {
        _text.Append('|');
        foreach (string cell in cells)
        {
            _text.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
        }
        _text.Append('\n');
    }

    /// <summary>Text that may hold signs which Markdown reads.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            plain.Append(c is '|' or '*' or '_' or '<' or '[' or '`' ? "\\" : "").Append(c);
        }
        return plain.ToString();
    }
}
