using System.Collections.Immutable;
using Rapport.Coding.Coder;
using Rapport.Coding.Parties;
using Rapport.Rules.Dictionaries;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Dictionaries;

/// <summary>What a user's dictionaries make of one document. Not shared between threads.</summary>
internal sealed class DictionaryPass
{
    private readonly DictionaryReading[] _readings;
    private readonly DictionaryParties _parties;

    /// <summary>Reads every sentence that is reporting.</summary>
    /// <param name="dictionary">The dictionaries.</param>
    /// <param name="document">The document.</param>
    /// <param name="date">The day for codes with dates, or null.</param>
    /// <param name="parties">Makes parties of codes.</param>
    public DictionaryPass(EventDictionary dictionary, Document document, DateOnly? date, DictionaryParties parties)
    {
        _parties = parties;
        _readings = new DictionaryReading[document.SentenceCount];
        foreach (Sentence sentence in document.Sentences)
        {
            _readings[sentence.Index] = sentence.Kind.IsFurniture()
                ? new DictionaryReading(DiscardScope.None, [], [])
                : dictionary.Read(sentence, date);
        }
        IsStoryDiscarded = _readings.Any(r => r.Discard == DiscardScope.Story);
    }

    /// <summary>True where a word takes the whole article with it.</summary>
    public bool IsStoryDiscarded { get; }

    /// <summary>True where a word takes the sentence with it.</summary>
    public bool IsDiscarded(Sentence sentence) => _readings[sentence.Index].Discard != DiscardScope.None;

    /// <summary>Whom the phrase under a token names, for words that the knowledge tables do not know.</summary>
    public ImmutableArray<ResolvedParty> At(Token token) =>
        [.. _readings[token.Sentence.Index].At(token).Where(p => !IsNobody(p)).Select(_parties.Resolved)];

    /// <summary>The statements in text order, with those that only the dictionaries give.</summary>
    /// <param name="statements">Those that rules gave.</param>
    /// <param name="coded">The words that they hang on: a rule wins over a dictionary.</param>
    /// <param name="context">The readings of the document.</param>
    public ImmutableArray<Statement> AddTo(
        ImmutableArray<Statement> statements,
        List<(Token Trigger, Statement Statement)> coded,
        CodingContext context
    )
    {
        var composer = new DictionaryComposer(context);
        HashSet<int> taken =
        [
            .. coded.Where(c => c.Statement.Kind == StatementKind.Event).Select(c => c.Trigger.Index),
        ];
        IEnumerable<Statement> added = _readings
            .SelectMany(r => r.Events)
            .Where(e => !taken.Contains(e.Verb.Index))
            .SelectMany(e => Sided(e, composer))
            .DistinctBy(Content);
        return [.. statements.Concat(added).OrderBy(s => s.Evidence.Span.Start).ThenBy(s => s.Evidence.Span.End)];
    }

    // Where a party stands on both sides, each acts on the others.
    private IEnumerable<Statement> Sided(DictionaryEvent found, DictionaryComposer composer)
    {
        bool isMutual = found.Sources.Any(s => found.Targets.Any(t => t.Code == s.Code));
        foreach (ImmutableArray<DictionaryParty> sources in isMutual ? Each(found.Sources) : [found.Sources])
        {
            ImmutableArray<DictionaryParty> targets =
            [
                .. found.Targets.Where(t => sources.All(s => s.Code != t.Code)).DistinctBy(t => t.Code),
            ];
            ImmutableArray<DictionaryParty> actors = [.. sources.DistinctBy(s => s.Code)];
            if (targets.Length > 0 && actors.Length > 0)
            {
                yield return composer.Compose(found, actors, targets, _parties);
            }
        }
    }

    private static IEnumerable<ImmutableArray<DictionaryParty>> Each(ImmutableArray<DictionaryParty> parties) =>
        parties.Select(p => ImmutableArray.Create(p));

    private static bool IsNobody(DictionaryParty party) => party.Code.StartsWith('-');

    private static string Content(Statement s) =>
        string.Join(
            '\u001f',
            s.Actors.Select(a => a.Id).Append($"{s.Cameo} {s.Evidence.Sentence}").Concat(s.Recipients.Select(r => r.Id))
        );
}
