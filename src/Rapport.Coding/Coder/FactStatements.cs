using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Places;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Relations that a text states in passing: offices in titles, places in places, members of sets.</summary>
internal sealed class FactStatements(CodingContext context)
{
    /// <summary>“Finland’s President Alexander Stubb”: holds_office.</summary>
    public Statement? OfOffice(OfficeFact fact)
    {
        if (fact.Of.IsEmpty)
        {
            return null;
        }
        return Build(
            new Relation("holds_office", fact.IsPast ? StatementStatus.Past : StatementStatus.Ongoing, "title"),
            [fact.Person],
            fact.Of,
            fact.Title,
            fact.Evidence,
            fact.Sentence,
            fact.Why
        );
    }

    /// <summary>“several Nordic countries, with Iceland an exception”: member_of, one statement a side.</summary>
    public Statement OfMembership(MembershipFact fact) =>
        Build(
            new Relation("member_of", fact.IsMember ? StatementStatus.Ongoing : StatementStatus.Negated, "set"),
            fact.Members,
            [fact.Organization],
            null,
            fact.Evidence,
            fact.Sentence,
            fact.Why
        );

    /// <summary>“Bergen, Norway”: located_in.</summary>
    public Statement OfPlace(PlaceContainment fact) =>
        Build(
            new Relation("located_in", StatementStatus.Ongoing, "place"),
            [PartyOf(fact.Inner)],
            [PartyOf(fact.Outer)],
            null,
            fact.Evidence,
            fact.Inner.Head.Sentence.Index,
            new TraceStep("place", "containment", fact.Evidence.Of(context.Document.Text), fact.Inner.Why)
        );

    private static Party PartyOf(PlaceMention mention)
    {
        bool isState = mention.Kind == PlaceKind.State && mention.Value.Country is not null;
        return new Party
        {
            Id = isState ? mention.Value.Country! : Slug.Of(mention.Value.Name),
            Name = mention.Value.Name,
            Type = isState ? PartyType.State : PartyType.Region,
            Of = isState || mention.Value.Country is null ? [] : [mention.Value.Country],
            Mention = new TextMention(mention.Span, mention.Span.Of(mention.Head.Document.Text)),
        };
    }

    private readonly record struct Relation(string Type, StatementStatus Status, string Rule);

    private Statement Build(
        Relation relation,
        ImmutableArray<Party> actors,
        ImmutableArray<Party> recipients,
        string? objectText,
        CharSpan evidence,
        int sentence,
        TraceStep why
    )
    {
        SourceChain sources = context.Speakers(evidence);
        var statement = new Statement
        {
            Id = "",
            Kind = StatementKind.Relation,
            Type = relation.Type,
            Actors = actors,
            Recipients = recipients,
            Object = objectText,
            Status = relation.Status,
            SaidBy = sources.Attributions,
            Basis = sources.IsAttributed ? StatementBasis.Attributed : StatementBasis.Reported,
            Evidence = new Evidence(
                context.Document.Article.Id,
                sentence,
                evidence,
                evidence.Of(context.Document.Text)
            ),
            Trace = [new TraceStep("rule", relation.Rule, "", relation.Type), why, .. sources.Steps],
        };
        return statement with { Id = StatementId.Of(statement) };
    }
}
