using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli;

/// <summary>An article with its trees and its statements.</summary>
internal sealed record CodedArticle(Document Document, ImmutableArray<Statement> Statements)
{
    public Article Article => Document.Article;
}

/// <summary>The way from an article to its trees and statements. Safe to share between threads.</summary>
internal sealed class Engine
{
    /// <summary>Where the data files of this installation lie.</summary>
    public static string DataDirectory => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Loads the model and, for <see cref="Code"/>, knowledge and rules.</summary>
    public static Engine Load(bool coding) =>
        throw new UserException($"this build has no parser yet (coding: {coding})");

    public Document Read(Article article) => throw new InvalidOperationException();

    public CodedArticle Code(Article article) => throw new InvalidOperationException();
}
