namespace Rapport.Nlp.Tokenization;

/// <summary>What stays whole although it holds marks: addresses, file names, faces made of marks.</summary>
internal static class WholeChunks
{
    private static readonly string[] s_faces =
    [
        ":)",
        ":(",
        ";)",
        ":D",
        ":P",
        ":p",
        "=)",
        "(:",
        ":-)",
        ":-(",
        ";-)",
        ":-D",
        ":/",
        "<3",
        "^_^",
        "''",
        "``",
        "’’",
        "‘’",
    ];

    private static readonly string[] s_endings =
    [
        ".com",
        ".org",
        ".net",
        ".gov",
        ".edu",
        ".info",
        ".int",
        ".doc",
        ".xls",
        ".pdf",
        ".ppt",
        ".jpg",
        ".htm",
        ".html",
        ".ru",
        ".uk",
        ".cn",
    ];

    // No address is longer; a limit keeps the cost linear where a text has no white space.
    private const int Longest = 2000;

    /// <summary>Length of the whole that <paramref name="rest"/> begins with, or 0.</summary>
    public static int Length(ReadOnlySpan<char> rest)
    {
        foreach (string face in s_faces)
        {
            if (rest.Equals(face, StringComparison.Ordinal))
            {
                return face.Length;
            }
        }
        if (rest.Length is < 4 or > Longest || !rest.ContainsAny("/@.:"))
        {
            return 0;
        }
        int length = TrimmedLength(rest);
        ReadOnlySpan<char> core = rest[..length];
        return IsAddress(core) ? length : 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> core)
    {
        if (core.Length < 4 || !char.IsLetterOrDigit(core[0]) || core.ContainsAny("\"<>"))
        {
            return false;
        }
        if (
            core.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && core.Contains("://", StringComparison.Ordinal)
        )
        {
            return true;
        }
        if (core.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        int at = core.IndexOf('@');
        if (at > 0 && at + 1 < core.Length && char.IsLetterOrDigit(core[at + 1]))
        {
            return true;
        }
        if (core.ContainsAny("/(),;"))
        {
            int slash = core.IndexOf('/');
            return slash > 0 && !core[..slash].ContainsAny("(),;") && EndsLikeAddress(core[..slash]);
        }
        return EndsLikeAddress(core) || IsDotted(core);
    }

    /// <summary>Three or more words in lower case parted by points, as the names of newsgroups and hosts.</summary>
    private static bool IsDotted(ReadOnlySpan<char> core)
    {
        int points = 0;
        int letters = 0;
        foreach (char c in core)
        {
            if (c == '.')
            {
                if (letters < 2)
                {
                    return false;
                }
                points++;
                letters = 0;
            }
            else if (char.IsAsciiLetterLower(c) || c == '-')
            {
                letters++;
            }
            else
            {
                return false;
            }
        }
        return points >= 2 && letters >= 2;
    }

    private static bool EndsLikeAddress(ReadOnlySpan<char> core)
    {
        foreach (string ending in s_endings)
        {
            if (core.Length > ending.Length && core.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static int TrimmedLength(ReadOnlySpan<char> rest)
    {
        int length = rest.Length;
        while (
            length > 0
            && rest[length - 1]
                is '.'
                    or ','
                    or ';'
                    or ':'
                    or '!'
                    or '?'
                    or ')'
                    or ']'
                    or '}'
                    or '>'
                    or '"'
                    or '\''
                    or '”'
                    or '’'
        )
        {
            length--;
        }
        return length;
    }
}
