using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Makes statements of the matches of rules, one by one in text order, or says why not. One per document.</summary>
internal sealed class MentionCoder(CodingContext context)
{
    private readonly EventRecall _recall = new();

    /// <summary>The statement, or the reason why there is none.</summary>
    public (Statement? Statement, string? Dropped) Code(Mention mention)
    {
        Sides sides = Sides.Of(mention, context.Parties, IsThing);
        if (sides.Actors.IsEmpty && sides.Recipients.IsEmpty)
        {
            sides = _recall.Find(mention) ?? sides;
        }
        string? objectText = ObjectText(mention);
        CharSpan span = EvidenceClause.Of(mention);
        (TimeInterval Value, string Why)? when = context.When(mention.Trigger);
        (Place Value, string Why)? where = context.Where(mention.Trigger);
        if (Completeness.Missing(mention, sides, objectText, when?.Value, where?.Value) is { } missing)
        {
            return (null, missing);
        }
        StatusReading status = context.Status(mention.Trigger, mention.Rule.Kind);
        SourceChain sources = context.Sources(mention);
        if (mention.Rule.Type == "seen_as")
        {
            (sides, sources) = ViewOf(mention, sides, sources);
        }
        StatementStatus settled = Settle(mention.Rule, status.Status);
        double? quantity = Quantity(mention);
        var statement = new Statement
        {
            Id = "",
            Kind = mention.Rule.Kind,
            Type = mention.Rule.Type,
            Mode = mention.Rule.Mode,
            Context = context.Contexts.Read(
                context.Document,
                span,
                mention.Trigger.Sentence.Tokens,
                mention.Rule.Context
            ),
            Cameo = mention.Rule.Cameo,
            Goldstein = mention.Rule.Cameo is { } code ? context.Ontology.FindCameo(code)?.Goldstein : null,
            Actors = sides.Actors,
            Recipients = sides.Recipients,
            Object = objectText,
            Quantity = quantity,
            Status = settled,
            SaidBy = sources.Attributions,
            Basis = BasisOf(sources, status),
            When = when?.Value,
            Where = where?.Value,
            Evidence = new Evidence(
                context.Document.Article.Id,
                mention.Trigger.Sentence.Index,
                span,
                span.Of(context.Document.Text)
            ),
            Trace = Trace(mention, sides, status, settled, sources, when, where),
            Confidence = Confidence.Of(sides, status, sources),
        };
        statement = statement with { Id = StatementId.Of(statement) };
        _recall.Add(mention.Trigger, statement);
        return (statement, null);
    }

    // Who holds a view is its source: “seen by X as” is what X says, not something done to X.
    private static (Sides, SourceChain) ViewOf(Mention mention, Sides sides, SourceChain sources)
    {
        if (sides.Recipients.IsEmpty)
        {
            return (sides, sources);
        }
        string verb = mention.Trigger.Lemma;
        SourceChain held = sources with
        {
            Attributions = sources.Attributions.AddRange(
                sides.Recipients.Select(p => new Text.Statements.Attribution(p, verb))
            ),
            IsAttributed = true,
        };
        return (sides with { Recipients = [] }, held);
    }

    private static StatementBasis BasisOf(SourceChain sources, StatusReading status) =>
        sources.IsAttributed ? StatementBasis.Attributed
        : status.Assessed ? StatementBasis.Assessed
        : StatementBasis.Reported;

    private static StatementStatus Settle(Rule rule, StatementStatus read) =>
        rule.Status is { } own && read is StatementStatus.Occurred or StatementStatus.Ongoing
            ? rule.Status.Value
            : read;

    // A meeting, plan or initiative may be what a relation is about though it is no party.
    private bool IsThing(Token token) => context.Lexicon.Has("political-thing", token.Lemma.ToLowerInvariant());

    private string? ObjectText(Mention mention)
    {
        RoleBinding? role = mention.Role(RoleNames.Object) ?? mention.Role(RoleNames.Topic);
        return role is { } binding ? TextOf(binding.Token).Of(context.Document.Text) : null;
    }

    private static CharSpan TextOf(Token token) =>
        token.Upos is Upos.Verb or Upos.Aux ? PhraseSpan.OfSubtree(token) : PhraseSpan.OfCoordination(token);

    private double? Quantity(Mention mention)
    {
        RoleBinding? role = mention.Role(RoleNames.Quantity) ?? mention.Role(RoleNames.Object);
        return role is { } binding ? context.Numbers.Of(binding.Token) : null;
    }

    private static ImmutableArray<TraceStep> Trace(
        Mention mention,
        Sides sides,
        StatusReading status,
        StatementStatus settled,
        SourceChain sources,
        (TimeInterval Value, string Why)? when,
        (Place Value, string Why)? where
    )
    {
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        steps.Add(new TraceStep("rule", mention.Rule.Id, mention.Trigger.Form, mention.Rule.Why));
        steps.AddRange(sides.Steps);
        steps.AddRange(status.Steps);
        if (settled != status.Status)
        {
            string by = mention.Rule.Status is null ? "kind" : mention.Rule.Id;
            steps.Add(new TraceStep("status", by, "", $"{mention.Rule.Type} is {StatementJson.Name(settled)} here"));
        }
        steps.AddRange(sources.Steps);
        if (when is { } dated)
        {
            steps.Add(new TraceStep("date", "time", dated.Value.Text, dated.Why));
        }
        if (where is { } placed)
        {
            steps.Add(new TraceStep("place", "place", placed.Value.Name, placed.Why));
        }
        return steps.ToImmutable();
    }
}
