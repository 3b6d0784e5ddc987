namespace Rapport.Import.People;

/// <summary>Plain letters for accented ones; our own table, since the programs run without the Unicode data for normalization.</summary>
internal static class LatinLetters
{
    private static readonly (string Accented, string Plain)[] s_letters =
    [
        ("àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "a"),
        ("ḃḅḇ", "b"),
        ("çćĉċčḉ", "c"),
        ("ďḋḍḏḑḓ", "d"),
        ("èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "e"),
        ("ḟ", "f"),
        ("ĝğġģǧǵḡ", "g"),
        ("ĥȟḣḥḧḩḫẖ", "h"),
        ("ìíîïĩīĭįǐȉȋḭḯỉị", "i"),
        ("ĵǰ", "j"),
        ("ķǩḱḳḵ", "k"),
        ("ĺļľḷḹḻḽ", "l"),
        ("ḿṁṃ", "m"),
        ("ñńņňǹṅṇṉṋ", "n"),
        ("òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "o"),
        ("ṕṗ", "p"),
        ("ŕŗřȑȓṙṛṝṟ", "r"),
        ("śŝşšșṡṣṥṧṩ", "s"),
        ("ţťțṫṭṯṱẗ", "t"),
        ("ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "u"),
        ("ṽṿ", "v"),
        ("ŵẁẃẅẇẉẘ", "w"),
        ("ẋẍ", "x"),
        ("ýÿŷȳẏẙỳỵỷỹ", "y"),
        ("źżžẑẓẕ", "z"),
        ("ß", "ss"),
        ("ø", "o"),
        ("ł", "l"),
        ("đð", "d"),
        ("þ", "th"),
        ("æ", "ae"),
        ("œ", "oe"),
        ("ıİ", "i"),
        ("əǝ", "a"),
    ];

    private static readonly Dictionary<char, string> s_plain = s_letters
        .SelectMany(l => l.Accented.Select(c => (c, l.Plain)))
        .ToDictionary(p => p.c, p => p.Plain);

    /// <summary>The plain form of a small letter, or null where it has none.</summary>
    public static string? Plain(char c) => s_plain.GetValueOrDefault(c);
}
