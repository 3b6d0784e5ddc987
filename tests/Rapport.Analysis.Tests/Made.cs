using System.Collections.Immutable;
using Rapport.Analysis.Phrasing;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Tests;

/// <summary>Hand-made statements, and the data that ships, loaded once.</summary>
internal static class Made
{
    private static readonly string s_data = Path.Combine(AppContext.BaseDirectory, "data");

    public static Lexicon Lexicon { get; } = Lexicon.Load(s_data);

    public static Ontology Ontology { get; } = Ontology.Load(s_data);

    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Load(s_data);

    public static Phrasebook Phrasebook { get; } = Phrasebook.From(Lexicon);

    public static SentenceRenderer Renderer { get; } = new(Phrasebook, Knowledge);

    public static BriefComposer Composer { get; } = new(Lexicon, Ontology, Knowledge);

    public static Party Party(string name, PartyType type = PartyType.State, params string[] of) =>
        new()
        {
            Id = name.ToLowerInvariant(),
            Name = name,
            Type = type,
            Of = [.. of],
            Mention = new TextMention(default, name),
        };

    public static Statement Event(
        string type,
        string actor,
        string? recipient,
        StatementStatus status = StatementStatus.Occurred
    ) =>
        new()
        {
            Id = $"{type}-{actor}-{recipient}-{status}",
            Kind = StatementKind.Event,
            Type = type,
            Actors = actor.Length == 0 ? [] : [.. actor.Split('+').Select(n => Party(n))],
            Recipients = recipient is null ? [] : [.. recipient.Split('+').Select(n => Party(n))],
            Status = status,
            Basis = StatementBasis.Reported,
            Evidence = new Evidence("a", 0, new CharSpan(0, 4), "text"),
        };

    public static Statement Relation(
        string type,
        string actor,
        string? recipient,
        StatementStatus status = StatementStatus.Ongoing
    ) => Event(type, actor, recipient, status) with { Kind = StatementKind.Relation };

    public static ImmutableArray<Attribution> By(params string[] speakers) =>
        [.. speakers.Select(s => new Attribution(Party(s), "say"))];

    public static TimeInterval Day(int year, int month, int day) =>
        new(new DateOnly(year, month, day), new DateOnly(year, month, day), DatePrecision.Day, "then");

    public static Article Article(string id) =>
        new()
        {
            Id = id,
            Text = "text",
            Title = $"Title {id}",
        };
}
