using System.Collections.Immutable;
using Rapport.Knowledge;

namespace Rapport.Analysis.Exports;

/// <summary>The forms of other programs, by name (docs/exports.md).</summary>
public static class StatementExports
{
    /// <summary><c>jsonld</c>, <c>stix</c>, <c>ftm</c>, <c>polecat</c>.</summary>
    public static ImmutableArray<string> Names { get; } = ["jsonld", "stix", "ftm", "polecat"];

    /// <summary>The form of that name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="knowledge">Codes of states.</param>
    /// <param name="ontology">Classes and scores of events.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IStatementExport Of(string name, TextWriter output, KnowledgeBase knowledge, Ontology ontology) =>
        name switch
        {
            "jsonld" => new JsonLdExport(output),
            "stix" => new StixExport(output, knowledge),
            "ftm" => new FollowTheMoneyExport(output, knowledge),
            "polecat" => new PolecatExport(output, knowledge, ontology),
            _ => throw new ArgumentException($"no form is called '{name}'", nameof(name)),
        };
}
