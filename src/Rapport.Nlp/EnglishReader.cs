using System.Collections.Concurrent;
using System.Runtime.InteropServices;
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

    // Words read together: enough to keep the processor busy, few enough to stay in its cache.
    private const int BatchWords = 1024;

    private readonly LanguageModel _model;
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly ConcurrentBag<Analyzer> _analyzers = [];

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
    public Document Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        SentenceList list = SentenceList.Cut(article, _tokenizer, _splitter, _model, LongestSentence);
        return Build(article, list);
    }

    /// <summary>Reads anew the words and sentences of <paramref name="document"/>, such as one from CoNLL-U.</summary>
    /// <remarks>
    /// Tokens, sentences, block kinds and multiword tokens stay; everything else is replaced. A sentence of more than
    /// <see cref="LongestSentence"/> words is read in parts (N001), later parts hanging on the first one's root.
    /// </remarks>
    public Document Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var list = new SentenceList();
        var multiword = new HashSet<int>();
        foreach (TokenSpan span in document.MultiwordTokens)
        {
            for (int t = span.Start + 1; t < span.End; t++)
            {
                multiword.Add(t);
            }
        }
        for (int t = 0; t < document.TokenCount; t++)
        {
            list.Tokens.Add(new RawToken(document.TokenAt(t).Span, multiword.Contains(t)));
        }
        foreach (Sentence sentence in document.Sentences)
        {
            list.Sentences.Add(new CutSentence(sentence.Tokens.Start, sentence.Tokens.End, sentence.Kind));
        }
        return Build(document.Article, list);
    }

    private Document Build(Article article, SentenceList list)
    {
        Reading[] readings = new Reading[list.Tokens.Count];
        if (!_analyzers.TryTake(out Analyzer? analyzer))
        {
            analyzer = new Analyzer(_model);
        }
        ReadingForms forms = ReadingForms.Of(article.Text, list, _model);
        new BatchReader(analyzer, forms, list, readings, LongestSentence).Run(BatchWords);
        _analyzers.Add(analyzer);
        var builder = new DocumentBuilder(article);
        foreach (Diagnostic diagnostic in list.Diagnostics)
        {
            builder.AddDiagnostic(diagnostic);
        }
        foreach (CutSentence sentence in list.Sentences)
        {
            builder.BeginSentence(sentence.Kind);
            for (int t = sentence.Start; t < sentence.End; t++)
            {
                Reading r = readings[t];
                builder.AddToken(
                    list.Tokens[t].Span,
                    forms.LemmaOf(t, list.Tokens[t].Span.Of(article.Text.AsSpan()), r.Lemma),
                    r.Upos,
                    r.Feats,
                    r.Head,
                    r.Relation,
                    r.Name
                );
            }
        }
        AddMultiwords(list.Tokens, builder);
        return builder.Build(_model.Version);
    }

    private static void AddMultiwords(List<RawToken> tokens, DocumentBuilder builder)
    {
        for (int t = 1; t < tokens.Count; t++)
        {
            if (tokens[t].JoinsPrevious)
            {
                int start = t - 1;
                while (t + 1 < tokens.Count && tokens[t + 1].JoinsPrevious)
                {
                    t++;
                }
                builder.AddMultiword(new TokenSpan(start, t + 1));
            }
        }
    }
}
