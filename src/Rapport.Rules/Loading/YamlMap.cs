using System.Collections.Immutable;
using Rapport.Knowledge;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rapport.Rules.Loading;

/// <summary>A mapping of a rule file with a closed set of keys; every question reports its faults with line and column.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly FaultList _faults;

    private YamlMap(YamlMappingNode node, FaultList faults)
    {
        _node = node;
        _faults = faults;
    }

    public Mark Start => _node.Start;

    /// <summary>All keys with their nodes, in file order.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Entries =>
        _node.Children.Select(p => (((YamlScalarNode)p.Key).Value ?? "", p.Value));

    /// <summary>Reads a node as a mapping with no other keys than those given; null and a fault where it is none.</summary>
    public static YamlMap? Read(YamlNode node, FaultList faults, params ReadOnlySpan<string> keys)
    {
        if (node is not YamlMappingNode mapping)
        {
            faults.Add("R001", node.Start, "a mapping (key: value) is expected here", "see docs/rules.md");
            return null;
        }
        foreach (YamlNode key in mapping.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || (!keys.IsEmpty && !keys.Contains(name)))
            {
                faults.Add("R002", key.Start, $"unknown key “{key}”", $"use {string.Join(", ", keys.ToArray())}");
            }
        }
        return new YamlMap(mapping, faults);
    }

    public YamlNode? Node(string key) =>
        _node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;

    public Mark Mark(string key) => Node(key)?.Start ?? Start;

    /// <summary>The text under a key, or null where there is none.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } node)
        {
            return null;
        }
        if (node is YamlScalarNode { Value: { } value })
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
    public ImmutableArray<(string Text, Mark Mark)> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlScalarNode { Value: { } value } scalar:
                return [(value, scalar.Start)];
            case YamlSequenceNode sequence when sequence.Children.All(c => c is YamlScalarNode):
                return [.. sequence.Children.Select(c => (((YamlScalarNode)c).Value ?? "", c.Start))];
            case { } other:
                _faults.Add("R003", other.Start, $"“{key}” is no list of values", "write [one, another] or one a line");
                return [];
        }
    }

    /// <summary>The nodes of a list under a key; empty where there is none.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return [.. sequence.Children];
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
            _faults.Add("R003", Mark(key), $"“{text}” is neither true nor false", "write true or false");
        }
        return text is "true";
    }
}
