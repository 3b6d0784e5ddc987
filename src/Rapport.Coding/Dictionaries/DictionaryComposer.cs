using System.Collections.Immutable;
using Rapport.Coding.Coder;
using Rapport.Coding.Status;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Rules.Dictionaries;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Dictionaries;

/// <summary>Makes statements of the events of dictionaries: status, source, date and place are read as for any other.</summary>
internal sealed class DictionaryComposer(CodingContext context)
{
    /// <summary>The type of a code that is none of CAMEO's.</summary>
    public const string OtherType = "OTHER";

    // A pattern says more than a verb alone, and neither looks at the tree.
    private const double OfPattern = 0.65;
    private const double OfVerb = 0.55;
    private const int RootLength = 2;

    /// <summary>The statement that an event gives.</summary>
    public Statement Compose(
        DictionaryEvent found,
        ImmutableArray<DictionaryParty> sources,
        ImmutableArray<DictionaryParty> targets,
        DictionaryParties parties
    )
    {
        CameoCode? cameo = Cameo(found.Code);
        Mention mention = MentionOf(found, cameo, sources, targets);
        CharSpan span = EvidenceClause.Of(mention);
        Sentence sentence = found.Verb.Sentence;
        StatusReading status = context.Status(found.Verb, StatementKind.Event);
        SourceChain said = context.Sources(mention);
        (TimeInterval Value, string Why)? when = context.When(found.Verb);
        (Place Value, string Why)? where = context.Where(found.Verb);
        ImmutableArray<Party> actors = [.. sources.Select(parties.Of)];
        ImmutableArray<Party> recipients = [.. targets.Select(parties.Of)];
        bool isDenied = found.Denies && status.Status == StatementStatus.Negated;
        var statement = new Statement
        {
            Id = "",
            Kind = StatementKind.Event,
            Type = mention.Rule.Type,
            Mode = cameo?.Mode,
            Context = context.Contexts.Read(context.Document, span, sentence.Tokens, cameo?.Context ?? []),
            Cameo = found.Code,
            Goldstein = cameo?.Goldstein,
            Actors = actors,
            Recipients = recipients,
            Status = isDenied ? StatementStatus.Occurred : status.Status,
            SaidBy = said.Attributions,
            Basis =
                said.IsAttributed ? StatementBasis.Attributed
                : status.Assessed ? StatementBasis.Assessed
                : StatementBasis.Reported,
            When = when?.Value,
            Where = where?.Value,
            Evidence = new Evidence(context.Document.Article.Id, sentence.Index, span, span.Of(context.Document.Text)),
            Trace =
            [
                new TraceStep("rule", mention.Rule.Id, found.Verb.Form, mention.Rule.Why),
                .. sources.Zip(actors, (s, p) => DictionaryParties.Step("actor", s, p)),
                .. targets.Zip(recipients, (t, p) => DictionaryParties.Step("recipient", t, p)),
                .. status.Steps,
                .. isDenied
                    ? [new TraceStep("status", mention.Rule.Id, "", "the code itself means that it is not done")]
                    : Array.Empty<TraceStep>(),
                .. said.Steps,
                .. when is { } dated
                    ? [new TraceStep("date", "time", dated.Value.Text, dated.Why)]
                    : Array.Empty<TraceStep>(),
                .. where is { } placed
                    ? [new TraceStep("place", "place", placed.Value.Name, placed.Why)]
                    : Array.Empty<TraceStep>(),
            ],
            Confidence = found.Words.Contains('*', StringComparison.Ordinal) ? OfPattern : OfVerb,
        };
        return statement with { Id = StatementId.Of(statement) };
    }

    // Dictionaries refine codes as they like: “031K” is a kind of 031.
    private CameoCode? Cameo(string code)
    {
        for (int length = code.Length; length >= RootLength; length--)
        {
            if (context.Ontology.FindCameo(code[..length]) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private static Mention MentionOf(
        DictionaryEvent found,
        CameoCode? cameo,
        ImmutableArray<DictionaryParty> sources,
        ImmutableArray<DictionaryParty> targets
    )
    {
        var rule = new Rule
        {
            Id = $"dictionary:{Path.GetFileName(found.Source)}",
            Kind = StatementKind.Event,
            Type = cameo?.Type ?? OtherType,
            Cameo = found.Code,
            Why = found.Words,
            Source = found.Source,
        };
        return new Mention(
            rule,
            found.Verb,
            [
                .. sources.Select(s => Binding(RoleNames.Actor, s, found.Verb.Document)),
                .. targets.Select(t => Binding(RoleNames.Recipient, t, found.Verb.Document)),
            ]
        );
    }

    private static RoleBinding Binding(string role, DictionaryParty party, Document document)
    {
        int head = party.Words.End - 1;
        while (head > party.Words.Start && new Token(document, head).Head is { } up && party.Words.Contains(up.Index))
        {
            head--;
        }
        return new RoleBinding(role, new Token(document, head), "by the dictionary");
    }
}
