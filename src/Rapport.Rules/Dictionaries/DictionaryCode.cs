namespace Rapport.Rules.Dictionaries;

/// <summary>The code of a verb or a pattern: of what source does to target, and where it has two, of what that means the other way.</summary>
/// <param name="Forward">Source to target, or null.</param>
/// <param name="Back">Target to source, or null.</param>
internal sealed record DictionaryCode(string? Forward, string? Back)
{
    /// <summary>Says that there is no event.</summary>
    public static DictionaryCode None { get; } = new(null, null);

    public bool IsNone => Forward is null && Back is null;

    /// <summary>True for “---”, TABARI's “+++” (a sentence too complex to code) and “###” (to discard): no code of an event.</summary>
    public static bool IsVoid(string code) => code.Length == 0 || code.All(c => c is '-' or '+' or '#');

    /// <summary>Reads <c>031</c>, <c>032:033</c>, <c>:173</c> or <c>---</c>.</summary>
    public static DictionaryCode Read(string text)
    {
        string[] parts = text.Split(':', 2);
        return new DictionaryCode(Of(parts[0]), parts.Length > 1 ? Of(parts[1]) : null);
    }

    private static string? Of(string code) => code.Trim() is var c && IsVoid(c) ? null : c;
}
