using System.Collections.Immutable;
using Rapport.Analysis.Phrasing;
using Rapport.Coding;
using Rapport.Nlp;
using Rapport.Rules.Dictionaries;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Desk;

/// <summary>An article with its trees and its statements.</summary>
/// <param name="Document">The trees.</param>
/// <param name="Statements">What was coded, in the order of the text.</param>
public sealed record CodedArticle(Document Document, ImmutableArray<Statement> Statements)
{
    /// <summary>The article.</summary>
    public Article Article => Document.Article;
}

/// <summary>The way from an article to its trees and statements. Safe to share between threads.</summary>
public sealed class Engine
{
    private readonly EnglishReader _reader;
    private readonly StatementCoder? _coder;

    private Engine(EnglishReader reader, StatementCoder? coder)
    {
        _reader = reader;
        _coder = coder;
    }

    /// <summary>Where the data files of this installation lie.</summary>
    public static string DataDirectory => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Loads the model and, for coding, knowledge and rules.</summary>
    /// <exception cref="InvalidDataException">The model is missing.</exception>
    public static Engine Load(bool coding)
    {
        if (!coding)
        {
            return new Engine(LoadReader(), null);
        }
        // The two do not depend on each other, and each takes a good part of the start.
        Task<EnglishReader> reader = Task.Run(LoadReader);
        StatementCoder coder = StatementCoder.Load(DataDirectory);
        return new Engine(reader.GetAwaiter().GetResult(), coder);
    }

    /// <summary>The same with a user's dictionaries, beside the rules or alone.</summary>
    public Engine With(EventDictionary dictionary, bool alone) => new(_reader, Coder.With(dictionary, alone));

    private static EnglishReader LoadReader()
    {
        try
        {
            return EnglishReader.Load();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException(
                "the file model/english.model beside the program is missing; build or install it again",
                e
            );
        }
    }

    /// <summary>The coder; only where it was loaded.</summary>
    public StatementCoder Coder => _coder ?? throw new InvalidOperationException("loaded without coding");

    /// <summary>Version of the model that reads English.</summary>
    public string ModelVersion => _reader.ModelVersion;

    /// <summary>Words statements in plain English.</summary>
    public SentenceRenderer Renderer() => new(Phrasebook.From(Coder.Lexicon), Coder.Knowledge);

    /// <summary>The trees of an article.</summary>
    public Document Read(Article article) => _reader.Read(article);

    /// <summary>The trees of several articles, which are read faster together.</summary>
    public ImmutableArray<Document> Read(IReadOnlyList<Article> articles) => _reader.Read(articles);

    /// <summary>Reads anew the words and sentences of a treebank, which stay as they are.</summary>
    public Document Read(Document trees) => _reader.Read(trees);

    /// <summary>Reads and codes an article.</summary>
    public CodedArticle Code(Article article) => Code(Read(article));

    /// <summary>Codes a document that has been read.</summary>
    public CodedArticle Code(Document document) => new(document, Coder.Code(document).Statements);
}
