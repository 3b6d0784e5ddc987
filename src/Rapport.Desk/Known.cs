using Rapport.Knowledge;

namespace Rapport.Desk;

/// <summary>Knowledge, ontology and lexicon, each loaded when it is first asked for. Safe to share between threads.</summary>
/// <param name="Knowledge">Who is who, where and when.</param>
/// <param name="Ontology">Types and their classes.</param>
/// <param name="Lexicon">Words, also those that a brief is worded with.</param>
public sealed record Known(Lazy<KnowledgeBase> Knowledge, Lazy<Ontology> Ontology, Lazy<Lexicon> Lexicon)
{
    /// <summary>From the data of this installation.</summary>
    public static Known OfInstallation() =>
        new(
            new Lazy<KnowledgeBase>(() => KnowledgeBase.Load(Engine.DataDirectory)),
            new Lazy<Ontology>(() => Rapport.Knowledge.Ontology.Load(Engine.DataDirectory)),
            new Lazy<Lexicon>(() => Rapport.Knowledge.Lexicon.Load(Engine.DataDirectory))
        );
}
