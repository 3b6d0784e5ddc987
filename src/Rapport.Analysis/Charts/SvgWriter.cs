using System.Globalization;
using System.Net;
using System.Text;

namespace Rapport.Analysis.Charts;

/// <summary>Writes one SVG picture: numbers with a point, texts escaped, one style for light and dark.</summary>
internal sealed class SvgWriter
{
    private const string Style = """
        .rc{--rc-ink:#1b1f24;--rc-soft:#57606a;--rc-line:#8c959f;--rc-land:#e3e7eb;--rc-border:#fff;--rc-about:#c4ccd6;--rc-paper:#fff;--rc-cm:#17589c;--rc-cv:#8db8e4;--rc-km:#a8430b;--rc-kv:#eba672;--rc-gap:#d0d7de}
        @media (prefers-color-scheme:dark){.rc{--rc-ink:#e6edf3;--rc-soft:#a9b4bf;--rc-line:#7d8894;--rc-land:#2b323b;--rc-border:#14181d;--rc-about:#4a5663;--rc-paper:#14181d;--rc-cm:#6cb0f5;--rc-cv:#36689c;--rc-km:#f59a5a;--rc-kv:#9a5a2b;--rc-gap:#3d4650}}
        @media print{.rc{--rc-ink:#000;--rc-soft:#444;--rc-line:#777;--rc-land:#e3e7eb;--rc-border:#fff;--rc-about:#c4ccd6;--rc-paper:#fff;--rc-cm:#17589c;--rc-cv:#8db8e4;--rc-km:#a8430b;--rc-kv:#eba672;--rc-gap:#d0d7de}}
        .rc text{fill:var(--rc-ink);font:12px system-ui,sans-serif}.rc .rc-soft{fill:var(--rc-soft)}.rc .rc-halo{paint-order:stroke;stroke:var(--rc-paper);stroke-width:3px;stroke-linejoin:round}
        .rc .rc-axis{stroke:var(--rc-line);stroke-width:1;fill:none}.rc .rc-grid{stroke:var(--rc-gap);stroke-width:.5;fill:none}
        .rc .rc-cm{fill:var(--rc-cm)}.rc .rc-cv{fill:var(--rc-cv)}.rc .rc-km{fill:var(--rc-km)}.rc .rc-kv{fill:var(--rc-kv)}
        .rc .rc-gap{fill:var(--rc-gap);opacity:.6}.rc .rc-land{fill:var(--rc-land);stroke:var(--rc-border);stroke-width:.5}.rc .rc-about{fill:var(--rc-about)}
        .rc .rc-ec{stroke:var(--rc-cm);fill:none}.rc .rc-ek{stroke:var(--rc-km);fill:none}.rc .rc-plan{fill:none;stroke:var(--rc-ink);stroke-width:1.5;stroke-dasharray:3 2}
        .rc .rc-dot{stroke:var(--rc-paper);stroke-width:1}.rc .rc-node{fill:var(--rc-paper);stroke:var(--rc-ink);stroke-width:1.5}.rc .rc-key{fill:var(--rc-ink)}
        """;

    private readonly StringBuilder _text = new();

    public SvgWriter(string viewBox, string title, string description)
    {
        _text.Append(
            $"<svg class=\"rc\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{viewBox}\" role=\"img\" aria-label=\"{Escape(title)}. {Escape(description)}\">"
        );
        _text.Append("<style>").Append(Style).Append("</style>");
    }

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>An element with attributes (numbers and names of ours, never text of an article) and, to be read when pointed at, a title.</summary>
    public void Shape(string element, string attributes, string? title = null)
    {
        _text.Append($"<{element} {attributes}");
        _text.Append(title is null ? "/>" : $"><title>{Escape(title)}</title></{element}>");
    }

    public void Text(double x, double y, string text, string attributes = "") =>
        _text.Append($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" {attributes}>{Escape(text)}</text>");

    public void Open(string element, string attributes) => _text.Append($"<{element} {attributes}>");

    public void Close(string element) => _text.Append($"</{element}>");

    public override string ToString() => $"{_text}</svg>";
}
