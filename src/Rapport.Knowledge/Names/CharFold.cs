namespace Rapport.Knowledge.Names;

/// <summary>Folds letters to unaccented Latin ones and keeps their case: “é” → “e”, “Ł” → “L”, “ß” → “ss”.</summary>
/// <remarks>A table of its own: the invariant culture, under which Rapport runs, does not decompose characters.</remarks>
internal static class CharFold
{
    private const int TableStart = 0x00C0;
    private const int TableEnd = 0x0250;
    private const int SecondTableStart = 0x1E00;
    private const int SecondTableEnd = 0x1F00;

    // Source: canonical decompositions of Unicode 15, and the letters that it does not decompose.
    private static readonly (string To, string From)[] s_letters =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶƏ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("Ae", "Æ"),
        ("ae", "æ"),
        ("B", "ḂḄḆ"),
        ("b", "ḃḅḇ"),
        ("C", "ÇĆĈĊČḈ"),
        ("c", "çćĉċčḉ"),
        ("D", "ĎḊḌḎḐḒĐÐ"),
        ("d", "ďḋḍḏḑḓđð"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("F", "Ḟ"),
        ("f", "ḟƒ"),
        ("G", "ĜĞĠĢǦǴḠ"),
        ("g", "ĝğġģǧǵḡ"),
        ("H", "ĤȞḢḤḦḨḪĦ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ("J", "Ĵ"),
        ("j", "ĵǰ"),
        ("K", "ĶǨḰḲḴ"),
        ("k", "ķǩḱḳḵĸ"),
        ("L", "ĹĻĽḶḸḺḼŁ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("M", "ḾṀṂ"),
        ("m", "ḿṁṃ"),
        ("N", "ÑŃŅŇǸṄṆṈṊŊ"),
        ("n", "ñńņňǹṅṇṉṋŋŉ"),
        ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("Oe", "Œ"),
        ("oe", "œ"),
        ("P", "ṔṖ"),
        ("p", "ṕṗ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("s", "śŝşšșṡṣṥṧṩſ"),
        ("SS", "ẞ"),
        ("ss", "ß"),
        ("T", "ŢŤȚṪṬṮṰŦ"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("Th", "Þ"),
        ("th", "þ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("V", "ṼṾ"),
        ("v", "ṽṿ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("X", "ẊẌ"),
        ("x", "ẋẍ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("Z", "ŹŻŽẐẒẔ"),
        ("z", "źżžẑẓẕ"),
    ];

    private static readonly string?[] s_first = Table(TableStart, TableEnd);
    private static readonly string?[] s_second = Table(SecondTableStart, SecondTableEnd);

    /// <summary>What <paramref name="c"/> folds to; empty for a combining mark or letter-like apostrophe.</summary>
    public static ReadOnlySpan<char> Fold(in char c)
    {
        if (c < TableStart)
        {
            return new ReadOnlySpan<char>(in c);
        }
        string? folded =
            c < TableEnd ? s_first[c - TableStart]
            : c is >= (char)SecondTableStart and < (char)SecondTableEnd ? s_second[c - SecondTableStart]
            : c == 'ə' ? "a"
            : IsDropped(c) ? ""
            : null;
        return folded is null ? new ReadOnlySpan<char>(in c) : folded;
    }

    private static bool IsDropped(char c) => c is >= '\u02B0' and < '\u0370';

    private static string?[] Table(int start, int end)
    {
        var table = new string?[end - start];
        foreach ((string to, string from) in s_letters)
        {
            foreach (char c in from)
            {
                if (c >= start && c < end)
                {
                    table[c - start] = to;
                }
            }
        }
        return table;
    }
}
