using Rapport.Knowledge;

namespace Rapport.Rules.Tests;

/// <summary>The project's own data, read once.</summary>
internal static class TestData
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static Lexicon Lexicon { get; } = Lexicon.Load(Folder);

    public static Ontology Ontology { get; } = Ontology.Load(Folder);
}
