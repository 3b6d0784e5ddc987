using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>
/// One self-contained page: each article with its coded spans; a click or Enter on one shows its statements and why.
/// Nothing is loaded from elsewhere. <c>Page.html</c>, <c>Page.css</c> and <c>Page.js</c> are the parts of it.
/// </summary>
internal sealed class HtmlOutput(TextWriter writer) : IStatementOutput
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly List<CodedArticle> _articles = [];

    public void Add(CodedArticle coded) => _articles.Add(coded);

    public void Finish()
    {
        string title = _articles is [var only] ? only.Article.Title ?? "Statements" : $"{_articles.Count} articles";
        foreach (string part in SplitTemplate(Resource("Page.html")))
        {
            switch (part)
            {
                case "TITLE":
                    writer.Write(Escape(title));
                    break;
                case "STYLE":
                    writer.Write(Resource("Page.css"));
                    break;
                case "SCRIPT":
                    writer.Write(Resource("Page.js"));
                    break;
                case "ARTICLES":
                    WriteArticles();
                    break;
                case "DATA":
                    WriteData();
                    break;
                default:
                    writer.Write(part);
                    break;
            }
        }
    }

    /// <summary>Text and the names between double braces, in turn.</summary>
    private static string[] SplitTemplate(string template) => template.Split(["{{", "}}"], StringSplitOptions.None);

    private void WriteArticles()
    {
        for (int i = 0; i < _articles.Count; i++)
        {
            new HtmlArticle(_articles[i], i).Write(writer);
        }
        if (_articles.Count == 0)
        {
            writer.Write("<p>No article was read.</p>");
        }
    }

    private void WriteData()
    {
        string separator = "[";
        foreach (CodedArticle coded in _articles)
        {
            var codePoints = new CodePointIndex(coded.Document.Text);
            writer.Write(separator);
            // “<” could end the script element, whatever quotes stand around it.
            string statements = string.Join(",\n", coded.Statements.Select(s => StatementJson.ToLine(s, codePoints)));
            writer.Write($"[{statements.Replace("<", "\\u003c", StringComparison.Ordinal)}]");
            separator = ",\n";
        }
        writer.Write(_articles.Count == 0 ? "[]" : "]");
    }

    internal static string Escape(string text) => s_encoder.Encode(text);

    private static string Resource(string name)
    {
        using Stream stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built in");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
