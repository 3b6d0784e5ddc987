using CsCheck;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

/// <summary>What holds of any text, however odd.</summary>
public sealed class TimePropertyTests
{
    private static readonly TimeExpressions s_times = new(Lexicon.Load(DataFolder.Path));

    private static readonly string[] s_words =
    [
        .. "the a of in on by from to until since before after during early late mid end start last next this past coming".Split(
            ' '
        ),
        .. "first second last half quarter day days week weeks month months year years decade century hours ago later earlier".Split(
            ' '
        ),
        .. "January February May March October Monday Friday Sunday spring winter fall today yesterday tomorrow night".Split(
            ' '
        ),
        .. "1 2 3rd 29 30 31 48 0 13 99 999 1000 1700 1900 2000 2024 2100 2199 9999 1990s 20th 20 '90s ’24 twenty four".Split(
            ' '
        ),
        .. ", . - – / ( ) : ; ' ’s 's and or Cold War Christmas Day summit talks met will Q3 H1 𝔘 é".Split(' '),
    ];

    [Fact]
    public void Mentions_of_any_words_are_ordered_disjoint_and_well_formed() =>
        Gen.Select(Gen.OneOf([.. s_words.Select(w => Gen.Const(w))]).List[1, 25], Gen.Int[1, 9998], Gen.Int[1, 366])
            .Sample(
                (words, year, day) =>
                {
                    string text = string.Join(' ', words);
                    DateOnly published = new DateOnly(year, 1, 1).AddDays(day - 1);
                    DocumentTimes times = s_times.Find(Flat(text, published));
                    int end = 0;
                    foreach (TimeMention mention in times.Mentions)
                    {
                        bool ordered = mention.Span.Start >= end && mention.Span.End > mention.Span.Start;
                        bool exact = mention.Value is null || mention.Value.Text == mention.Span.Of(text);
                        bool runs = mention.Value is not { Start: { } first, End: { } last } || first <= last;
                        Assert.True(ordered && exact && runs, $"“{text}” gives {mention.Value} at {mention.Span}");
                        end = mention.Span.End;
                    }
                },
                iter: 5_000
            );

    [Fact]
    public void Days_moved_there_and_back_by_weeks_are_the_same() =>
        Gen.Select(Gen.Int[1, 3_000_000], Gen.Int[-500, 500])
            .Sample(
                (number, weeks) =>
                    CalendarMath.Move(DateOnly.FromDayNumber(number), TimeUnit.Week, weeks) is not { } there
                    || CalendarMath.Move(there, TimeUnit.Week, -weeks) is not { } back
                    || back == DateOnly.FromDayNumber(number)
            );

    // One sentence of bare words: the grammar and the calendar are tried, not the parser.
    private static Document Flat(string text, DateOnly published)
    {
        var builder = new DocumentBuilder(
            new Article
            {
                Id = "test",
                Text = text,
                Published = new PublicationDate(published),
            }
        );
        builder.BeginSentence(BlockKind.Paragraph);
        int at = 0;
        foreach (string word in text.Split(' '))
        {
            builder.AddToken(
                new CharSpan(at, at + word.Length),
                word,
                Upos.Noun,
                "",
                -1,
                DependencyRelation.Root,
                default
            );
            at += word.Length + 1;
        }
        return builder.Build();
    }
}
