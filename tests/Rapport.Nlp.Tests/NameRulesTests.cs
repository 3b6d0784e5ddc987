using Rapport.Nlp.Decoding;
using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>Small rules about names: P, O, L and M begin a person, organization, place or other name; small letters go on with it.</summary>
public class NameRulesTests
{
    private static readonly NameList s_list = NameList.Build([
        (ListedKind.People, ["Kurds"]),
        (ListedKind.People, ["German"]),
    ]);

    private delegate void Rule(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names);

    [Theory]
    [InlineData("in Lansing MI", "-Ll", "-LL")]
    [InlineData("in LANSING MI", "-Ll", "-Ll")]
    [InlineData("in Lansing Heights", "-Ll", "-Ll")]
    [InlineData("in Port Al Hassan", "-Lll", "-Lll")]
    public void Town_is_parted_from_the_letters_of_its_state(string sentence, string read, string expected) =>
        Check(new StateLetters().Part, sentence, read, expected);

    [Theory]
    [InlineData("Ana Okoye - Analyst spoke", "Pppp-", "Pp---")]
    [InlineData("Ana Okoye - Silva spoke", "Pppp-", "Pppp-")]
    public void Office_after_a_dash_is_no_part_of_a_name(string sentence, string read, string expected) =>
        Check(new DashedOffices().Trim, sentence, read, expected);

    [Theory]
    [InlineData("Brightwater , Inc. paid", "O---", "Ooo-")]
    [InlineData("Brightwater Ltd paid", "P--", "Oo-")]
    [InlineData("Brightwater , Lima", "O--", "O--")]
    public void Legal_form_belongs_to_the_company(string sentence, string read, string expected) =>
        Check(new CompanyForms().Join, sentence, read, expected);

    [Theory]
    [InlineData("Dale Futures paid", "Pp-", "Oo-")]
    [InlineData("West Bank voted", "Ll-", "Ll-")]
    [InlineData("World Bank paid", "Ll-", "Oo-")]
    [InlineData("Dale Okoye paid", "Pp-", "Pp-")]
    public void Noun_of_an_organization_makes_one(string sentence, string read, string expected) =>
        Check(new OrganizationWords().Correct, sentence, read, expected);

    [Theory]
    [InlineData("the Gower peninsula", "-L-", "-Ll")]
    [InlineData("the Gower people", "-L-", "-L-")]
    [InlineData("the Chrysler Building", "-Oo", "-Ll")]
    [InlineData("the Oval Office", "-Oo", "-Ll")]
    [InlineData("the Patent Office", "-Oo", "-Oo")]
    public void Noun_of_a_place_belongs_to_it(string sentence, string read, string expected) =>
        Check(new PlaceNouns().Correct, sentence, read, expected);

    [Theory]
    [InlineData("at Nando s today", "-O--", "-Ll-")]
    [InlineData("at Nando 's today", "-O--", "-O--")]
    public void Bare_s_belongs_to_the_house(string sentence, string read, string expected) =>
        Check(BareGenitives.Join, sentence, read, expected);

    [Theory]
    [InlineData("on Baker Street", "-Ll", "---")]
    [InlineData("Western states", "L-", "--")]
    [InlineData("the Western Sahara", "-Ll", "-Ll")]
    [InlineData("the Islamists left", "-O-", "-M-")]
    [InlineData("the Kurds left", "-O-", "-M-")]
    [InlineData("the Falcons left", "-O-", "-O-")]
    [InlineData("the Lima Accord", "-Oo", "---")]
    [InlineData("the Franco - German ties", "-Ooo-", "-N-N-")]
    [InlineData("the Gower - Lima ties", "-Ooo-", "-Ooo-")]
    public void Street_treaty_and_people_are_none(string sentence, string read, string expected) =>
        Check((text, words, names) => new NoNames().Release(s_list, text, words, names), sentence, read, expected);

    [Theory]
    [InlineData("by J.R. Okoye", "--P", "-Pp")]
    [InlineData("by U.N Okoye", "--P", "--P")]
    [InlineData("J. K. Okoye", "--P", "Ppp")]
    public void Initials_belong_to_the_person(string sentence, string read, string expected) =>
        Check(Initials.Join, sentence, read, expected);

    private static void Check(Rule rule, string sentence, string read, string expected)
    {
        string[] words = sentence.Split(' ');
        var spans = new CharSpan[words.Length];
        for (int i = 0, at = 0; i < words.Length; at += words[i++].Length + 1)
        {
            spans[i] = new CharSpan(at, at + words[i].Length);
        }
        NameTag[] names = [.. read.Select(Tag)];

        rule(sentence, spans, names);

        Assert.Equal(expected, string.Concat(names.Select(Letter)));
    }

    private static NameTag Tag(char letter) =>
        letter == '-' ? default : new NameTag(TypeOf(char.ToUpperInvariant(letter)), char.IsUpper(letter));

    private static NameType TypeOf(char letter) =>
        letter switch
        {
            'P' => NameType.Per,
            'O' => NameType.Org,
            'L' => NameType.Loc,
            _ => NameType.Misc,
        };

    private static char Letter(NameTag tag)
    {
        char letter = tag.Type switch
        {
            NameType.Per => 'P',
            NameType.Org => 'O',
            NameType.Loc => 'L',
            NameType.Misc => 'M',
            NameType.Norp => 'N',
            _ => '-',
        };
        return tag.Begins ? letter : char.ToLowerInvariant(letter);
    }
}
