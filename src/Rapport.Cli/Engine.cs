using System.Collections.Immutable;
using Rapport.Analysis.Phrasing;
using Rapport.Coding;
using Rapport.Nlp;
using Rapport.Rules.Dictionaries;
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
            throw new UserException(
                "the file model/english.model beside the program is missing; build or install it again"
            );
        }
    }

    /// <summary>The coder; only where it was loaded.</summary>
    public StatementCoder Coder => _coder ?? throw new InvalidOperationException("loaded without coding");

    /// <summary>Version of the model that reads English.</summary>
    public string ModelVersion => _reader.ModelVersion;

    /// <summary>Words statements in plain English.</summary>
    public SentenceRenderer Renderer() => new(Phrasebook.From(Coder.Lexicon), Coder.Knowledge);

    public Document Read(Article article) => _reader.Read(article);

    public ImmutableArray<Document> Read(IReadOnlyList<Article> articles) => _reader.Read(articles);

    /// <summary>Reads anew the words and sentences of a treebank, which stay as they are.</summary>
    public Document Read(Document trees) => _reader.Read(trees);

    public CodedArticle Code(Article article) => Code(Read(article));

    /// <summary>Codes a document that has been read.</summary>
    public CodedArticle Code(Document document) => new(document, Coder.Code(document).Statements);
}
