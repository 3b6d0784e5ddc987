using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rapport.Nlp.Model;
using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>Reads English: from text to sentences, words, parts of speech, features, lemmas, dependency trees and names.</summary>
/// <remarks>
/// Immutable and thread-safe: load once, share freely. Working memory is kept per concurrent call and used again. The same
/// text gives the same result on the same kind of processor, whatever else is read and on however many threads. Cost grows
/// linearly with the text; no sentence is longer than <see cref="LongestSentence"/> words.
/// </remarks>
public sealed class EnglishReader
{
    /// <summary>Words in the longest sentence that is read as one; a longer one is cut and reported (N001).</summary>
    public const int LongestSentence = 250;

    private readonly LanguageModel _model;
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly ConcurrentBag<(Cutter Cutter, BatchReader Batches)> _idle = [];

    private EnglishReader(LanguageModel model)
    {
        _model = model;
        _tokenizer = new Tokenizer(new WordLists());
        _splitter = new SentenceSplitter(model.Splitter);
    }

    /// <summary>Version of the model.</summary>
    public string ModelVersion => _model.Version;

    /// <summary>Loads the model that stands beside the assembly as <c>model/english.model</c>.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static EnglishReader Load() => Load(Path.Combine(AppContext.BaseDirectory, "model", "english.model"));

    /// <summary>Loads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static EnglishReader Load(string path) => new(LanguageModel.From(ModelFile.Load(path)));

    /// <summary>Reads an article. Sentences never cross a block; white space apart, every character is in one token.</summary>
    /// <param name="article">The article.</param>
    public Document Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Read([article])[0];
    }

    /// <summary>Reads articles; each document is the same as if it were read alone, but short articles are read faster together.</summary>
    /// <param name="articles">Articles; their words stay in memory together.</param>
    /// <returns>One document per article, in the order given.</returns>
    public ImmutableArray<Document> Read(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        (Cutter cutter, BatchReader batches) = Take();
        var drafts = new Draft[articles.Count];
        for (int i = 0; i < drafts.Length; i++)
        {
            cutter.Cut(articles[i]);
            drafts[i] = Draft.Of(articles[i], cutter);
        }
        ImmutableArray<Document> documents = Read(drafts, batches);
        _idle.Add((cutter, batches));
        return documents;
    }

    /// <summary>Reads anew the words and sentences of <paramref name="document"/>, such as one from CoNLL-U.</summary>
    /// <remarks>
    /// Tokens, sentences, block kinds and multiword tokens stay; everything else is replaced. A sentence of more than
    /// <see cref="LongestSentence"/> words is read in parts (N001), later parts hanging on the first one's root.
    /// </remarks>
    public Document Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        (Cutter Cutter, BatchReader Batches) tools = Take();
        Document read = Read([Draft.Of(document)], tools.Batches)[0];
        _idle.Add(tools);
        return read;
    }

    private (Cutter Cutter, BatchReader Batches) Take() =>
        _idle.TryTake(out (Cutter, BatchReader) tools)
            ? tools
            : (
                new Cutter(_tokenizer, _splitter, _model, LongestSentence),
                new BatchReader(new Analyzer(_model), LongestSentence)
            );

    private ImmutableArray<Document> Read(Draft[] drafts, BatchReader batches)
    {
        foreach (Draft draft in drafts)
        {
            ReadingForms.Settle(draft, _model);
        }
        batches.Run(drafts);
        return [.. drafts.Select(d => d.Build(_model.Version))];
    }
}
