using System.Collections.Immutable;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Places;

/// <summary>The places of one document, on the map, and which of them a predicate happens at. Not shared between threads.</summary>
/// <remarks>No place rather than a wrong one: a name that text and gazetteer leave open has no mention.</remarks>
internal sealed class PlaceResolver
{
    private readonly Document _document;
    private readonly KnowledgeBase _knowledge;
    private readonly PlaceFinder _finder;
    private readonly PlaceAttacher _attacher;
    private readonly ItemsBySentence<PlaceMention> _bySentence;

    /// <summary>Reads the places of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="knowledge">Gazetteer and states.</param>
    /// <param name="times">For event nouns, light verbs and the lexicon.</param>
    /// <param name="events">The happenings that the document names.</param>
    public PlaceResolver(Document document, KnowledgeBase knowledge, TimeLexicon times, NamedEvents events)
    {
        _document = document;
        _knowledge = knowledge;
        _finder = new PlaceFinder(document, knowledge, times);
        Mentions = [.. document.Sentences.Where(s => !s.Kind.IsFurniture()).SelectMany(_finder.Find)];
        _bySentence = new ItemsBySentence<PlaceMention>(document, Mentions, m => m.Tokens.Start);
        _attacher = new PlaceAttacher(this, events, times);
    }

    /// <summary>The places named, in text order, disjoint.</summary>
    public ImmutableArray<PlaceMention> Mentions { get; }

    /// <summary>Where what <paramref name="predicate"/> says takes place, with why; null where the text does not tell.</summary>
    public PlacedBy? Where(Token predicate) => _attacher.For(predicate);

    /// <summary>The place that the name at <paramref name="token"/> means, or null where it is no place's.</summary>
    public PlaceMention? At(Token token) => In(token.Sentence).FirstOrDefault(m => m.Tokens.Contains(token.Index));

    /// <summary>The mentions of one sentence, in text order.</summary>
    public IEnumerable<PlaceMention> In(Sentence sentence) => _bySentence.In(sentence);

    /// <summary>Which place lies in which, where the form of the text says so.</summary>
    public IEnumerable<PlaceContainment> Containments() =>
        new PlaceContainments(_document, _knowledge, _finder).Find(Mentions);
}

/// <summary>A place and why it is that of a predicate.</summary>
/// <param name="Value">The place.</param>
/// <param name="Why">One line for the trace.</param>
/// <param name="Mention">The words that name it.</param>
internal sealed record PlacedBy(Place Value, string Why, PlaceMention Mention);
