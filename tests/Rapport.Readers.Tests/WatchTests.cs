using Rapport.Readers.Watch;

namespace Rapport.Readers.Tests;

public sealed class WatchTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly HastyClock _clock = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The articles and faults of each look; <paramref name="between"/> runs after each.</summary>
    private async Task<List<string[]>> FollowAsync(
        string input,
        int rounds,
        Action<int> between,
        WebOptions? web = null
    )
    {
        using var reader = new ArticleReader(Furniture.Options with { Web = web });
        var watch = new ArticleWatch(reader, new WatchOptions { Clock = _clock, Interval = TimeSpan.FromMinutes(7) });
        var looks = new List<string[]>();
        var look = new List<string>();
        await foreach (ReadResult result in watch.FollowAsync([input], TestContext.Current.CancellationToken))
        {
            if (result is not RoundRead round)
            {
                look.Add(result is ArticleRead read ? read.Article.Text : result.ToString()!);
                continue;
            }
            looks.Add([.. look]);
            look.Clear();
            if (round.Round == rounds)
            {
                break;
            }
            between(round.Round);
        }
        return looks;
    }

    [Fact]
    public async Task Folder_gives_what_is_new_or_changed()
    {
        _folder.Write("a.txt", "They met in Oslo.");
        List<string[]> looks = await FollowAsync(
            _folder.Path,
            4,
            round =>
            {
                if (round == 1)
                {
                    _folder.Write("b.txt", "They met in Bern.");
                }
                if (round == 3)
                {
                    _folder.Write("a.txt", "They met in Oslo again.");
                }
            }
        );
        Assert.Equal(["They met in Oslo."], looks[0]);
        Assert.Equal(["They met in Bern."], looks[1]);
        Assert.Empty(looks[2]);
        Assert.Equal(["They met in Oslo again."], looks[3]);
        Assert.All(_clock.Waits, w => Assert.Equal(TimeSpan.FromMinutes(7), w));
    }

    [Fact]
    public async Task File_that_is_being_written_is_left_for_the_next_look()
    {
        _folder.Write("a.txt", "They met in Oslo.");
        _clock.Ahead = TimeSpan.Zero;
        List<string[]> looks = await FollowAsync(_folder.Path, 2, _ => _clock.Ahead = TimeSpan.FromHours(1));
        Assert.Empty(looks[0]);
        Assert.Equal(["They met in Oslo."], looks[1]);
    }

    [Fact]
    public async Task Fault_is_given_once_while_it_lasts()
    {
        string path = Path.Combine(_folder.Path, "a.txt");
        List<string[]> looks = await FollowAsync(
            path,
            4,
            round =>
            {
                if (round == 2)
                {
                    _folder.Write("a.txt", "They met in Oslo.");
                }
            }
        );
        Assert.Equal([1, 0, 1, 0], looks.Select(l => l.Length));
    }

    [Fact]
    public async Task Feed_gives_its_new_entries()
    {
        using var site = new Site();
        void Feed(int entries) =>
            site.Page(
                "/feed",
                "<rss><channel>"
                    + string.Concat(
                        Enumerable
                            .Range(1, entries)
                            .Select(i =>
                                $"<item><guid>{i}</guid><description>The two ministers met in Oslo on day {i} of the talks.</description></item>"
                            )
                    )
                    + "</channel></rss>",
                "application/rss+xml"
            );
        Feed(1);
        List<string[]> looks = await FollowAsync(
            site.Root + "/feed",
            3,
            round => Feed(round == 1 ? 3 : 3),
            new WebOptions { AllowPrivate = true, Pause = TimeSpan.Zero }
        );
        Assert.Equal([1, 2, 0], looks.Select(l => l.Length));
    }

    /// <summary>A clock whose waits are over at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public TimeSpan Ahead { get; set; } = TimeSpan.FromHours(1);

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(20), period);
        }
    }
}
