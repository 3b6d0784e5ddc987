using System.Collections.Frozen;
using System.Text;

namespace Rapport.Cli.Evaluation;

/// <summary>Words and names as the shared scorers compare them.</summary>
internal static class ScorerText
{
    // Letters that Unicode 15 decomposes into a plain one and accents; the invariant culture does not decompose.
    private static readonly (string To, string From)[] s_letters =
    [
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("b", "ḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "Ḟḟ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("j", "Ĵĵǰ"),
        ("k", "ĶķǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
        ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩẛ"),
        ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ];

    private static readonly FrozenDictionary<char, char> s_plain = s_letters
        .SelectMany(l => l.From.Select(c => (From: c, To: l.To[0])))
        .ToFrozenDictionary(p => p.From, p => p.To);

    private static readonly FrozenSet<string> s_small = FrozenSet.Create(
        StringComparer.Ordinal,
        ["the", "a", "an", "of", "and", "s", "in", "to"]
    );

    /// <summary>Without accents, in lower case, with straight apostrophes.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (char c in text ?? "")
        {
            folded.Append(s_plain.GetValueOrDefault(c, char.ToLowerInvariant(c)));
        }
        return folded.Replace('’', '\'').ToString().Trim();
    }

    /// <summary>The words of a text but for the smallest; an accent ends a word, as it does in the scorer.</summary>
    public static HashSet<string> Words(string? text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (char c in $"{text} ")
        {
            bool isAccented = s_plain.TryGetValue(c, out char plain);
            char lower = isAccented ? plain : char.ToLowerInvariant(c);
            bool isWord = lower is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (isWord)
            {
                word.Append(lower);
            }
            if ((!isWord || isAccented) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        words.ExceptWith(s_small);
        return words;
    }
}
