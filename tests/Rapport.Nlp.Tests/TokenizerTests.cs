using CsCheck;
using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

public class TokenizerTests
{
    private static readonly Tokenizer s_tokenizer = new(new WordLists());

    [Theory]
    // Words with marks inside.
    [InlineData("Mr. Ito met Sen. Mori.", "Mr.|Ito|met|Sen.|Mori|.")]
    [InlineData("Gen. K. Ito spoke", "Gen.|K.|Ito|spoke")]
    [InlineData("in the U.S. and the U.N.", "in|the|U.S.|and|the|U.N.")]
    [InlineData("at 9 a.m. or 5pm", "at|9|a.m.|or|5|pm")]
    [InlineData("Washington, D.C., today", "Washington|,|D.C.|,|today")]
    [InlineData("oil, gas, etc.", "oil|,|gas|,|etc.")]
    [InlineData("Ito Inc..", "Ito|Inc.|.")]
    [InlineData("No. 5 said no.", "No.|5|said|no|.")]
    [InlineData("on Mar. 5", "on|Mar.|5")]
    [InlineData("AT&T and O'Neill", "AT&T|and|O'Neill")]
    [InlineData("Sana'a and Ba'athists", "Sana'a|and|Ba'athists")]
    // Clitics and multiword tokens, joined by +.
    [InlineData("They don't know", "They|do+n't|know")]
    [InlineData("He can’t and won’t", "He|ca+n’t|and|wo+n’t")]
    [InlineData("It's Peru's port", "It+'s|Peru+'s|port")]
    [InlineData("the U.N.'s envoy", "the|U.N.+'s|envoy")]
    [InlineData("NATO’s and the EU's", "NATO+’s|and|the|EU+'s")]
    [InlineData("the ministers' meeting", "the|ministers+'|meeting")]
    [InlineData("the 'two ministers' said", "the|'|two|ministers|'|said")]
    [InlineData("They cannot leave", "They|can+not|leave")]
    [InlineData("We'll see what they've got", "We+'ll|see|what|they+'ve|got")]
    // Hyphens part, but for prefixes.
    [InlineData("Japan-Peru talks", "Japan|-|Peru|talks")]
    [InlineData("a Franco-Chilean plan", "a|Franco|-|Chilean|plan")]
    [InlineData("a non-nuclear, post-war order", "a|non-nuclear|,|post-war|order")]
    [InlineData("an ex-minister in mid-July", "an|ex-minister|in|mid-July")]
    [InlineData("Japan-Peru's deal", "Japan|-|Peru+'s|deal")]
    [InlineData("the 12-member bloc", "the|12|-|member|bloc")]
    // Numbers.
    [InlineData("24,000 tons, 3.5 percent", "24,000|tons|,|3.5|percent")]
    [InlineData("May 3-4", "May|3|-|4")]
    [InlineData("May 3–4", "May|3|–|4")]
    [InlineData("$5bn or €3.2 million or 40%", "$|5|bn|or|€|3.2|million|or|40|%")]
    [InlineData("US$20", "US$|20")]
    [InlineData("the 21st century, the 1990s", "the|21st|century|,|the|1990s")]
    [InlineData("at 10:30, on 9/11", "at|10:30|,|on|9/11")]
    [InlineData("on 2019-03-05", "on|2019-03-05")]
    [InlineData("call 555-0100", "call|555-0100")]
    // Quotes, dashes, dots.
    [InlineData("“We won,” he said.", "“|We|won|,|”|he|said|.")]
    [InlineData("‘No’", "‘|No|’")]
    [InlineData("it—the port—fell", "it|—|the|port|—|fell")]
    [InlineData("Wait... what?!", "Wait|...|what|?!")]
    [InlineData("(see page 5).", "(|see|page|5|)|.")]
    [InlineData("the vote.[12]", "the|vote|.|[|12|]")]
    // Addresses, emoji, other scripts, format characters.
    [InlineData("See https://example.org/a-b?c=1.", "See|https://example.org/a-b?c=1|.")]
    [InlineData("Mail press@example.org, please", "Mail|press@example.org|,|please")]
    [InlineData("on example.com today", "on|example.com|today")]
    [InlineData("Great 🎉🎉 :)", "Great|🎉|🎉|:)")]
    [InlineData("the 👨‍👩‍👧 family", "the|👨‍👩‍👧|family")]
    [InlineData("Москва and 東京", "Москва|and|東京")]
    [InlineData("Đorđe Ćosić", "Đorđe|Ćosić")]
    [InlineData("e\u0301lan", "e\u0301lan")]
    [InlineData("the \u200Eport", "the|\u200E|port")]
    [InlineData("a#b @ito #summit", "a|#b|@ito|#summit")]
    [InlineData("MINISTERS MEET, DON'T AGREE", "MINISTERS|MEET|,|DO+N'T|AGREE")]
    public void Tokens_follow_the_treebanks(string text, string expected)
    {
        var words = new System.Text.StringBuilder();
        foreach (RawToken token in Tokenize(text))
        {
            if (words.Length > 0)
            {
                words.Append(token.JoinsPrevious ? '+' : '|');
            }
            words.Append(token.Span.Of(text));
        }
        Assert.Equal(expected, words.ToString());
    }

    // With cost that grows with the square of the length these would take hours.
    [Theory]
    [InlineData("a.")]
    [InlineData("1'")]
    [InlineData("non-")]
    [InlineData("a@b.")]
    [InlineData("http://")]
    [InlineData("it's")]
    [InlineData("1-")]
    [InlineData("“")]
    [InlineData("s' ")]
    [InlineData("\u0301")]
    [InlineData("  ")]
    public void Repetition_costs_no_more_than_its_length(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 400_000));
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), Tokenize(text).Sum(t => t.Span.Length));
    }

    [Fact]
    public void Tokens_cover_any_text_without_overlap() =>
        Gen.String.Sample(
            text =>
            {
                int at = 0;
                foreach (RawToken token in Tokenize(text))
                {
                    Assert.True(token.Span.Length > 0);
                    Assert.True(string.IsNullOrWhiteSpace(text[at..token.Span.Start]));
                    Assert.True(!token.JoinsPrevious || token.Span.Start == at);
                    at = token.Span.End;
                }
                Assert.True(string.IsNullOrWhiteSpace(text[at..]));
            },
            iter: 5000
        );

    private static List<RawToken> Tokenize(string text)
    {
        var tokens = new List<RawToken>();
        s_tokenizer.Tokenize(text, new CharSpan(0, text.Length), 0, text.Length, tokens);
        return tokens;
    }
}
