namespace Rapport.Text;

/// <summary>Kinds of names. The default is <see cref="None"/>.</summary>
public enum NameType : byte
{
    /// <summary>No name.</summary>
    None,

    /// <summary>A person.</summary>
    Per,

    /// <summary>An organization, company, party or armed group.</summary>
    Org,

    /// <summary>A place or a state.</summary>
    Loc,

    /// <summary>A nationality, religious or political group, as noun or adjective.</summary>
    Norp,

    /// <summary>Any other name: events, works, products, laws.</summary>
    Misc,
}

/// <summary>The name that a token belongs to, in the B-I-O scheme. The default is “no name”.</summary>
/// <param name="Type">Kind of the name.</param>
/// <param name="Begins">True on the first token of a name.</param>
public readonly record struct NameTag(NameType Type, bool Begins)
{
    /// <summary>The tag as it stands in MISC: <c>B-PER</c>, <c>I-ORG</c> or <c>O</c>.</summary>
    public override string ToString() =>
        Type == NameType.None ? "O" : (Begins ? "B-" : "I-") + Type.ToString().ToUpperInvariant();

    /// <summary>Reads <c>B-PER</c>, <c>I-LOC</c>, …; anything else is no name.</summary>
    public static NameTag Parse(ReadOnlySpan<char> tag)
    {
        if (tag.Length > 2 && tag[1] == '-' && Enum.TryParse(tag[2..], ignoreCase: true, out NameType type))
        {
            return new NameTag(type, tag[0] == 'B');
        }
        return default;
    }
}
