using System.Collections.Immutable;
using Rapport.Knowledge;

namespace Rapport.Rules.Loading;

/// <summary>A mapping of a rule file with a closed set of keys; every question reports its faults with line and column.</summary>
internal sealed class YamlMap
{
    private readonly RuleMapping _node;
    private readonly FaultList _faults;

    private YamlMap(RuleMapping node, FaultList faults)
    {
        _node = node;
        _faults = faults;
    }

    public TextPlace Start => _node.Start;

    /// <summary>All keys with their nodes, in file order.</summary>
    public IEnumerable<(string Key, RuleNode Value)> Entries => _node.Entries.Select(e => (e.Key.Value, e.Value));

    /// <summary>Reads a node as a mapping with no other keys than those given; null and a fault where it is none.</summary>
    public static YamlMap? Read(RuleNode node, FaultList faults, params ReadOnlySpan<string> keys)
    {
        if (node is not RuleMapping mapping)
        {
            faults.Add("R001", node.Start, "a mapping (key: value) is expected here", "see docs/rules.md");
            return null;
        }
        foreach ((RuleText key, _) in mapping.Entries)
        {
            if (!keys.IsEmpty && !keys.Contains(key.Value))
            {
                faults.Add("R002", key.Start, $"unknown key “{key.Value}”", $"use {string.Join(", ", keys.ToArray())}");
            }
        }
        return new YamlMap(mapping, faults);
    }

    public RuleNode? Node(string key) => _node.Find(key);

    public TextPlace Place(string key) => Node(key)?.Start ?? Start;

    /// <summary>The text under a key, or null where there is none.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } node)
        {
            return null;
        }
        if (node is RuleText { Value: { } value })
        {
            return value is "null" or "~" ? null : value;
        }
        _faults.Add("R003", node.Start, $"“{key}” is not one value", "write a single value");
        return null;
    }

    /// <summary>The text under a key that must be there; empty and a fault where it is not.</summary>
    public string Required(string key)
    {
        if (Text(key) is { Length: > 0 } text)
        {
            return text;
        }
        _faults.Add("R003", Start, $"“{key}” is missing", "add it");
        return "";
    }

    /// <summary>One value or a list of values under a key; empty where there is none.</summary>
    public ImmutableArray<(string Text, TextPlace Place)> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case RuleText text:
                return [(text.Value, text.Start)];
            case RuleList list when list.Items.All(c => c is RuleText):
                return [.. list.Items.Select(c => (((RuleText)c).Value, c.Start))];
            case { } other:
                _faults.Add("R003", other.Start, $"“{key}” is no list of values", "write [one, another] or one a line");
                return [];
        }
    }

    /// <summary>The nodes of a list under a key; empty where there is none.</summary>
    public IReadOnlyList<RuleNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case RuleList list:
                return list.Items;
            case { } other:
                _faults.Add("R003", other.Start, $"“{key}” is no list", "begin each item with “- ”");
                return [];
        }
    }

    public bool Flag(string key)
    {
        string? text = Text(key);
        if (text is not (null or "true" or "false"))
        {
            _faults.Add("R003", Place(key), $"“{text}” is neither true nor false", "write true or false");
        }
        return text is "true";
    }
}
