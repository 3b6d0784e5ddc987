using System.Collections.Frozen;

namespace Rapport.Text;

/// <summary>Spelling and families of <see cref="DependencyRelation"/>.</summary>
public static class DependencyRelationNames
{
    private static readonly string[] s_names =
    [
        "dep",
        "root",
        "punct",
        "case",
        "det",
        "nsubj",
        "amod",
        "advmod",
        "obj",
        "obl",
        "nmod",
        "conj",
        "compound",
        "cc",
        "mark",
        "aux",
        "cop",
        "advcl",
        "nmod:poss",
        "xcomp",
        "flat",
        "acl:relcl",
        "ccomp",
        "acl",
        "appos",
        "aux:pass",
        "nummod",
        "parataxis",
        "nsubj:pass",
        "nmod:unmarked",
        "obl:unmarked",
        "discourse",
        "compound:prt",
        "expl",
        "fixed",
        "iobj",
        "list",
        "obl:agent",
        "nmod:desc",
        "csubj",
        "nsubj:outer",
        "det:predet",
        "advcl:relcl",
        "vocative",
        "goeswith",
        "reparandum",
        "cc:preconj",
        "orphan",
        "dislocated",
        "csubj:pass",
        "csubj:outer",
        "clf",
    ];

    private static readonly FrozenDictionary<string, DependencyRelation> s_byName = s_names
        .Select((name, i) => KeyValuePair.Create(name, (DependencyRelation)i))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly DependencyRelation[] s_universal = [.. s_names.Select(n => s_byName[n.Split(':')[0]])];

    /// <summary>Number of relations; values run from 0 to this minus 1.</summary>
    public static int Count => s_names.Length;

    /// <summary>The relation as CoNLL-U spells it, such as <c>nsubj:pass</c>.</summary>
    public static string ToConllu(this DependencyRelation relation) => s_names[(int)relation];

    /// <summary>The relation without its subtype: <c>nsubj:pass</c> gives <c>nsubj</c>.</summary>
    public static DependencyRelation Universal(this DependencyRelation relation) => s_universal[(int)relation];

    /// <summary>Reads a relation; an unknown subtype gives its universal relation, anything else <see cref="DependencyRelation.Dep"/>.</summary>
    public static DependencyRelation Parse(ReadOnlySpan<char> name)
    {
        var lookup = s_byName.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out DependencyRelation exact))
        {
            return exact;
        }
        int colon = name.IndexOf(':');
        return colon > 0 && lookup.TryGetValue(name[..colon], out DependencyRelation universal)
            ? universal
            : DependencyRelation.Dep;
    }
}
