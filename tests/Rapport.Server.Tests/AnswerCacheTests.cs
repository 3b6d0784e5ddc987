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
    public async Task A_fault_is_told_to_who_asks_and_not_kept()
    {
        var picture = new Pictured();
        using var cache = new AnswerCache(picture.Clock, () => picture.Stamp);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            cache.GetAsync("x", () => throw new InvalidOperationException())
        );

        Assert.Equal(s_answer, (await cache.GetAsync("x", () => s_answer)).Value);
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
            .. Enumerable.Range(0, 4).Select(_ => Task.Run(() => cache.GetAsync("x", Make), Served.Cancel)),
        ];
        await Task.Delay(50, Served.Cancel);
        go.Set();
        await Task.WhenAll(asking);

        Assert.Equal(1, made);
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
            Task<Kept<byte[]>> asking = _cache.GetAsync(
                "x",
                () =>
                {
                    Interlocked.Increment(ref _made);
                    return s_answer;
                }
            );
            Kept<byte[]> kept = asking.GetAwaiter().GetResult();
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
