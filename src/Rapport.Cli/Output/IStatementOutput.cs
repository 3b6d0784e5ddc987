namespace Rapport.Cli.Output;

/// <summary>One form of printing statements.</summary>
internal interface IStatementOutput
{
    /// <summary>Takes the next article.</summary>
    void Add(CodedArticle coded);

    /// <summary>Writes what is left after the last article.</summary>
    void Finish();
}
