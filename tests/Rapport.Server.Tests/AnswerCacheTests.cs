using Rapport.Server.Hosting;

namespace Rapport.Server.Tests;

/// <summary>How long answers that take long are kept.</summary>
public class AnswerCacheTests
{
    private static readonly byte[] s_answer = [1];

    [Fact]
    public void An_answer_is_kept_while_the_picture_stays_the_same()
    {
        var picture = new Pictured();

        picture.Ask();
        picture.Clock.Now += TimeSpan.FromHours(5);
        picture.Ask();

        Assert.Equal(1, picture.Made);
    }

    [Fact]
    public async Task What_others_write_shows_a_little_later_and_nobody_waits_for_it()
    {
        var picture = new Pictured();
        picture.Ask();

        picture.Stamp = new PictureStamp("b", 0);
        string atOnce = picture.Ask();
        int madeAtOnce = picture.Made;
        picture.Clock.Now += TimeSpan.FromSeconds(30);
        string old = picture.Ask();
        for (int i = 0; i < 200 && picture.Made < 2; i++)
        {
            await Task.Delay(10, Served.Cancel);
        }
        await picture.UntilAsync("b");

        Assert.Equal(("a", 1, "a"), (atOnce, madeAtOnce, old));
        Assert.Equal("b", picture.Ask());
    }

    [Fact]
    public void What_is_older_than_five_minutes_is_made_anew()
    {
        var picture = new Pictured();
        picture.Ask();

        picture.Stamp = new PictureStamp("b", 0);
        picture.Clock.Now += TimeSpan.FromSeconds(301);

        Assert.Equal("b", picture.Ask());
    }

    [Fact]
    public void What_this_server_changed_shows_at_once()
    {
        var picture = new Pictured();
        picture.Ask();

        picture.Stamp = new PictureStamp("b", 1);

        Assert.Equal("b", picture.Ask());
    }

    [Fact]
    public void What_was_erased_by_another_process_is_told_no_longer()
    {
        var picture = new Pictured();
        picture.Ask();

        picture.Stamp = new PictureStamp("b", 0, "7");

        Assert.Equal("b", picture.Ask());
    }

    [Fact]
    public async Task Who_joins_a_making_from_before_an_erasure_gets_one_from_after_it()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);
        using var goes = new ManualResetEventSlim();
        using var began = new ManualResetEventSlim();
        Task<Kept<PackedAnswer>> before = cache.GetAsync(
            "x",
            Effort.Small,
            () =>
            {
                began.Set();
                goes.Wait(Served.Cancel);
                return s_answer;
            }
        );
        began.Wait(Served.Cancel);
        picture.Stamp = new PictureStamp("b", 0, "7");
        Task<Kept<PackedAnswer>> after = cache.GetAsync("x", Effort.Small, () => s_answer);
        goes.Set();

        Assert.Equal("", (await before).Stamp.Erased);
        Assert.Equal("7", (await after).Stamp.Erased);
    }

    [Fact]
    public async Task A_fault_is_told_to_who_asks_and_not_kept()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            cache.GetAsync("x", Effort.Small, () => throw new InvalidOperationException())
        );

        Assert.Equal(s_answer, (await cache.GetAsync("x", Effort.Small, () => s_answer)).Value.Bytes);
    }

    [Fact]
    public async Task What_many_ask_for_at_once_is_made_once()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);
        using var go = new ManualResetEventSlim();
        int made = 0;
        byte[] Make()
        {
            Interlocked.Increment(ref made);
            go.Wait(Served.Cancel);
            return s_answer;
        }

        Task[] asking =
        [
            .. Enumerable
                .Range(0, 4)
                .Select(_ => Task.Run(() => cache.GetAsync("x", Effort.Small, Make), Served.Cancel)),
        ];
        await Task.Delay(50, Served.Cancel);
        go.Set();
        await Task.WhenAll(asking);

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task That_a_question_asks_for_too_much_is_found_out_once()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);
        int made = 0;
        byte[] Make()
        {
            made++;
            throw Refusal.Bad("about", "more than fit");
        }

        for (int i = 0; i < 2; i++)
        {
            Refusal refusal = await Assert.ThrowsAsync<Refusal>(() => cache.GetAsync("x", Effort.Great, Make));
            Assert.Equal((400, "about: more than fit"), (refusal.Status, refusal.Message));
        }

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Answers_that_take_long_hold_up_no_others_and_too_many_are_refused()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);
        using var go = new ManualResetEventSlim();
        byte[] Wait()
        {
            go.Wait(Served.Cancel);
            return s_answer;
        }
        List<Task<Kept<PackedAnswer>>> asking = [];
        for (int i = 0; i < 200; i++)
        {
            asking.Add(cache.GetAsync($"great {i}", Effort.Great, Wait));
        }

        Kept<PackedAnswer> small = await cache.GetAsync("small", Effort.Small, () => s_answer);
        Task<Kept<PackedAnswer>> refused = await Task.WhenAny(asking);
        go.Set();

        Assert.Equal(s_answer, small.Value.Bytes);
        Refusal busy = await Assert.ThrowsAsync<Refusal>(() => refused);
        Assert.Equal(503, busy.Status);
        Assert.InRange(busy.Again!.Value.TotalSeconds, 1, 60);
        await Task.WhenAll(asking.Select(a => a.ContinueWith(_ => { }, TaskScheduler.Default)));
        Assert.InRange(asking.Count(a => a.IsCompletedSuccessfully), 33, 199);
    }

    [Fact]
    public async Task A_page_is_three_seconds_old_at_most_and_what_this_server_changed_shows_at_once()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);
        int made = 0;
        bool whole = true;
        async Task<int> AskAsync()
        {
            _ = await cache.PageAsync(
                "x",
                () =>
                {
                    made++;
                    return Task.FromResult((s_answer, whole));
                }
            );
            return made;
        }

        _ = await AskAsync();
        picture.Clock.Now += TimeSpan.FromHours(1);
        int unchanged = await AskAsync();
        picture.Stamp = new PictureStamp("b", 0);
        int old = await AskAsync();
        picture.Stamp = new PictureStamp("c", 0);
        picture.Clock.Now += TimeSpan.FromSeconds(2);
        int young = await AskAsync();
        picture.Stamp = new PictureStamp("d", 1);
        whole = false;
        int own = await AskAsync();
        picture.Clock.Now += TimeSpan.FromHours(1);
        int lacking = await AskAsync();

        Assert.Equal((1, 2, 2, 3, 4), (unchanged, old, young, own, lacking));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void An_answer_is_packed_and_comes_out_as_it_was(int length)
    {
        byte[] plain = new byte[length];
        plain[^1] = 7;

        PackedAnswer packed = PackedAnswer.Of(plain);

        using var read = new MemoryStream();
        packed.Plain().CopyTo(read);
        Assert.Equal(plain, read.ToArray());
        Assert.Equal(length > 1000, packed.IsGzip);
        Assert.True(packed.Bytes.Length <= length);
    }

    /// <summary>A picture that is told how it stands, and one question to it.</summary>
    private sealed class Pictured
    {
        private readonly AnswerCache _cache;
        private int _made;

        public Pictured() => _cache = new AnswerCache(Clock, () => Stamp);

        public SetClock Clock { get; } = new();

        public PictureStamp Stamp { get; set; } = new("a", 0);

        public int Made => Volatile.Read(ref _made);

        /// <summary>The stamp of what is answered.</summary>
        public string Ask()
        {
            Task<Kept<PackedAnswer>> asking = _cache.GetAsync(
                "x",
                Effort.Small,
                () =>
                {
                    Interlocked.Increment(ref _made);
                    return s_answer;
                }
            );
            Kept<PackedAnswer> kept = asking.GetAwaiter().GetResult();
            return kept.Stamp.Text;
        }

        public async Task UntilAsync(string stamp)
        {
            for (int i = 0; i < 200 && Ask() != stamp; i++)
            {
                await Task.Delay(10, Served.Cancel);
            }
        }
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 7, 4, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
