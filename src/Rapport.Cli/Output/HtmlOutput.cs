namespace Rapport.Cli.Output;

/// <summary>One self-contained page.</summary>
internal sealed class HtmlOutput(TextWriter writer) : IStatementOutput
{
    public void Add(CodedArticle coded) => writer.WriteLine(coded.Article.Title);

    public void Finish() { }
}
