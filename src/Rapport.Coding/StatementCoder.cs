using System.Collections.Immutable;
using Rapport.Coding.Attribution;
using Rapport.Coding.Calibration;
using Rapport.Coding.Coder;
using Rapport.Coding.Dictionaries;
using Rapport.Coding.Parties;
using Rapport.Coding.Places;
using Rapport.Coding.Status;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Rules.Dictionaries;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding;

/// <summary>Codes documents: from trees to statements. Immutable; safe to share between threads.</summary>
public sealed class StatementCoder
{
    private readonly PartyResolver _parties;
    private readonly TimeExpressions _times;
    private readonly StatusReader _status;
    private readonly AttributionReader _claims;
    private readonly Numbers _numbers;
    private readonly ContextReader _contexts;
    private readonly ConfidenceModel _confidence;
    private readonly EventDictionary? _dictionary;
    private readonly bool _dictionaryAlone;

    private StatementCoder(KnowledgeBase knowledge, Lexicon lexicon, Ontology ontology, RuleBook rules)
    {
        Knowledge = knowledge;
        Lexicon = lexicon;
        Ontology = ontology;
        Rules = rules;
        _parties = new PartyResolver(knowledge, lexicon);
        _times = new TimeExpressions(lexicon);
        _status = StatusReader.From(lexicon);
        _claims = AttributionReader.From(lexicon);
        _numbers = Numbers.From(lexicon);
        _contexts = ContextReader.From(lexicon);
        _confidence = ConfidenceModel.From(lexicon);
    }

    private StatementCoder(StatementCoder other, EventDictionary dictionary, bool alone)
        : this(other.Knowledge, other.Lexicon, other.Ontology, other.Rules)
    {
        _dictionary = dictionary;
        _dictionaryAlone = alone;
    }

    /// <summary>Who is who, as loaded.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The word lists, as loaded.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Types, modes and codes, as loaded.</summary>
    public Ontology Ontology { get; }

    /// <summary>The rules, as loaded.</summary>
    public RuleBook Rules { get; }

    /// <summary>Loads everything below the data folder.</summary>
    /// <exception cref="DataException">Files are at fault; all faults are listed with file and line.</exception>
    public static StatementCoder Load(string dataDirectory)
    {
        // Knowledge needs nothing of the rest and takes as long as the rules.
        Task<KnowledgeBase> knowledge = Task.Run(() => KnowledgeBase.Load(dataDirectory));
        Lexicon lexicon = Lexicon.Load(dataDirectory);
        Ontology ontology = Ontology.Load(dataDirectory);
        var rules = RuleBook.Load(dataDirectory, lexicon, ontology);
        return new StatementCoder(knowledge.GetAwaiter().GetResult(), lexicon, ontology, rules);
    }

    /// <summary>A coder that also codes by a user's dictionaries, where no rule codes the same verb.</summary>
    /// <param name="dictionary">The dictionaries.</param>
    /// <param name="alone">True where the rules are to be left out and the dictionaries alone count.</param>
    public StatementCoder With(EventDictionary dictionary, bool alone)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return new StatementCoder(this, dictionary, alone);
    }

    /// <summary>Loads the <c>data</c> folder beside the assembly.</summary>
    /// <exception cref="DataException">Files are at fault; all faults are listed with file and line.</exception>
    public static StatementCoder LoadDefault() => Load(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>Codes one document: its statements in text order, and the matches that gave none.</summary>
    public CodedDocument Code(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentTimes times = _times.Find(document);
        AttributionReading claims = _claims.Read(document);
        PartyReading parties = _parties.Read(document, times.Anchor?.Date, claims);
        TimeAttacher dates = _times.Attach(times);
        var places = new PlaceResolver(document, Knowledge, _times.Lexicon, dates.Happenings);
        DictionaryPass? pass = Pass(document, times.Anchor?.Date);
        CodingContext context = Context(times, dates, places, claims, parties, pass);
        if (pass is { IsStoryDiscarded: true })
        {
            return new CodedDocument(document, [], []);
        }
        var coded = new List<(Token Trigger, Statement Statement)>();
        var dropped = ImmutableArray.CreateBuilder<DroppedMention>();
        if (!_dictionaryAlone)
        {
            CodeByRules(document, context, parties, pass, coded, dropped);
        }
        IEnumerable<Statement> facts = _dictionaryAlone ? [] : Facts(context, parties, places);
        ImmutableArray<Statement> distinct = Duplicates.Remove(
            BareSpeech.Remove([.. PurposeTwice.Remove([.. SameDeed.Remove(coded)])], context.Content).Concat(facts)
        );
        ImmutableArray<Statement> statements = [.. distinct.Select(s => _confidence.Apply(s, document))];
        return new CodedDocument(
            document,
            pass is null ? statements : pass.AddTo(statements, coded, context),
            dropped.ToImmutable()
        );
    }

    private void CodeByRules(
        Document document,
        CodingContext context,
        PartyReading parties,
        DictionaryPass? pass,
        List<(Token Trigger, Statement Statement)> coded,
        ImmutableArray<DroppedMention>.Builder dropped
    )
    {
        var coder = new MentionCoder(context);
        bool[] insideName = InsideNames(document, parties);
        foreach (Sentence sentence in document.Sentences.Where(s => !s.Kind.IsFurniture()))
        {
            if (pass is not null && pass.IsDiscarded(sentence))
            {
                continue;
            }
            var arguments = new LogicalArguments(sentence, Lexicon);
            foreach (Mention mention in Rules.Match(arguments))
            {
                (Statement? statement, string? reason) = insideName[mention.Trigger.Index]
                    ? (null, "the word is part of a name")
                    : coder.Code(mention, arguments);
                if (statement is not null)
                {
                    coded.AddRange(
                        GappedCoordination
                            .Split(statement, mention.Trigger, context)
                            .Select(part => (mention.Trigger, part))
                    );
                }
                else
                {
                    dropped.Add(new DroppedMention(mention, reason ?? ""));
                }
            }
        }
    }

    private DictionaryPass? Pass(Document document, DateOnly? date) =>
        _dictionary is null
            ? null
            : new DictionaryPass(_dictionary, document, date, new DictionaryParties(Knowledge, document));

    // Whom the knowledge tables do not know, a user's dictionary may.
    private ImmutableArray<ResolvedParty> Resolve(Token token, PartyReading parties, DictionaryPass? pass)
    {
        ImmutableArray<ResolvedParty> read = Predicates.Resolve(token, parties);
        if (pass is null || read.Any(p => Knowledge.Find(p.Party.Id) is not null))
        {
            return read;
        }
        ImmutableArray<ResolvedParty> told = pass.At(token);
        return told.IsEmpty ? read : told;
    }

    private static IEnumerable<Statement> Facts(CodingContext context, PartyReading parties, PlaceResolver places)
    {
        var facts = new FactStatements(context);
        return parties
            .Offices.Select(facts.OfOffice)
            .OfType<Statement>()
            .Concat(parties.Memberships.Select(facts.OfMembership))
            .Concat(places.Containments().Select(facts.OfPlace));
    }

    private CodingContext Context(
        DocumentTimes times,
        TimeAttacher dates,
        PlaceResolver places,
        AttributionReading claims,
        PartyReading parties,
        DictionaryPass? pass
    )
    {
        Document document = times.Document;
        var sources = new SourceReader(claims, parties, Lexicon);
        return new CodingContext
        {
            Document = document,
            Ontology = Ontology,
            Lexicon = Lexicon,
            Numbers = _numbers,
            Contexts = _contexts,
            Parties = t => Resolve(t, parties, pass),
            IsTime = t => times.In(t.Sentence).Any(m => m.EventHead is null && m.Tokens.Contains(t.Index)),
            Status = _status.Read,
            Sources = sources.Read,
            Speakers = sources.Read,
            Content = sources.ContentOf,
            When = t => dates.For(t) is { } date ? (date.Value, date.Why) : null,
            Where = t => places.Where(t) is { } place ? (place.Value, place.Why) : null,
            Gaps = t => GappedDates.Of(t, times),
            PlaceAt = t => places.At(t) is { } place ? (place.Value, place.Why) : null,
        };
    }

    // “Cooperation” in the name of an organization is no act of cooperating.
    private static bool[] InsideNames(Document document, PartyReading parties)
    {
        bool[] inside = new bool[document.TokenCount];
        foreach (EntityMention mention in parties.Mentions)
        {
            if (mention.Known && mention.Tokens.Length > 1)
            {
                inside.AsSpan(mention.Tokens.Start, mention.Tokens.Length).Fill(true);
            }
        }
        return inside;
    }
}
