namespace Rapport.Rules.Loading;

/// <summary>Where something stands in a rule file. The default stands nowhere.</summary>
/// <param name="Line">Line, 1-based.</param>
/// <param name="Column">Column in UTF-16, 1-based.</param>
internal readonly record struct TextPlace(int Line, int Column);

/// <summary>A value of a rule file: a text, a list or a mapping.</summary>
/// <param name="Start">Where it begins.</param>
internal abstract record RuleNode(TextPlace Start);

/// <summary>A text; an empty one where nothing was written.</summary>
/// <param name="Value">The text.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record RuleText(string Value, TextPlace Start) : RuleNode(Start);

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record RuleList(IReadOnlyList<RuleNode> Items, TextPlace Start) : RuleNode(Start);

/// <summary>A mapping, in the order of the file.</summary>
/// <param name="Entries">Keys, each once, with their values.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record RuleMapping(IReadOnlyList<(RuleText Key, RuleNode Value)> Entries, TextPlace Start)
    : RuleNode(Start)
{
    /// <summary>What stands under a key, or null.</summary>
    public RuleNode? Find(string key)
    {
        // A mapping has a handful of keys.
        foreach ((RuleText name, RuleNode value) in Entries)
        {
            if (string.Equals(name.Value, key, StringComparison.Ordinal))
            {
                return value;
            }
        }
        return null;
    }
}
