using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>One statement a line, as soon as its article is coded.</summary>
internal sealed class JsonLinesOutput(TextWriter writer) : IStatementOutput
{
    public void Add(CodedArticle coded)
    {
        var codePoints = new CodePointIndex(coded.Document.Text);
        foreach (Statement statement in coded.Statements)
        {
            writer.WriteLine(StatementJson.ToLine(statement, codePoints));
        }
    }

    public void Finish() { }
}
