namespace Rapport.Picture;

/// <summary>What made statements: the same three give the same statements from the same bytes.</summary>
/// <param name="Code">Version of the program.</param>
/// <param name="Model">Version of the model that reads English.</param>
/// <param name="Data">Version of rules, lexicon and knowledge.</param>
public sealed record CodingVersion(string Code, string Model, string Data)
{
    /// <summary>In one line.</summary>
    public override string ToString() => $"code {Code}, model {Model}, data {Data}";
}
