using System.Collections.Immutable;
using System.Globalization;
using LinqToDB;
using Rapport.Picture.Erasing;
using Rapport.Picture.Ledgers;
using Rapport.Picture.Linking;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Schema;
using Rapport.Picture.Verifying;
using Rapport.Picture.Writing;

namespace Rapport.Picture;

/// <summary>
/// A picture: articles, what was coded from them, who decided what, and the log of it all. Safe to share between threads and processes.
/// </summary>
/// <remarks>Everything that the database refuses comes as <see cref="PictureException"/>, with one line that says what to do.</remarks>
public sealed class PictureStore
{
    private const int LinkAttempts = 3;

    /// <summary>Remembers up to which entry of the log was linked.</summary>
    internal const string LinkedMark = "linked";

    /// <summary>Remembers the entry of the last erasure.</summary>
    internal const string ErasedMark = "erased";

    /// <summary>Remembers what version the workers of a queue code with.</summary>
    private const string ClaimMark = "claimed by";

    private readonly DataOptions _options;
    private readonly TimeProvider _clock;

    private readonly Waiting _waiting;
    private readonly PictureMemory? _memory;

    private PictureStore(PictureAddress address, TimeProvider clock, Waiting waiting, PictureMemory? memory = null)
    {
        _memory = memory;
        Address = address;
        _clock = clock;
        _waiting = waiting;
        _options = PictureConnection.OptionsOf(address, service: memory is not null);
    }

    /// <summary>Where it lies.</summary>
    public PictureAddress Address { get; }

    /// <summary>The same picture for a service: what never changes is not fetched again and again.</summary>
    /// <param name="bytes">About how much memory that may take.</param>
    public PictureStore Remembering(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 1);
        return Remembering(new PictureMemory(bytes));
    }

    internal PictureStore Remembering(PictureMemory memory) => new(Address, _clock, _waiting, memory);

    /// <summary>Opens a picture to write to; makes it where there is none, and brings an older one up to date.</summary>
    /// <param name="address">Where it lies.</param>
    /// <param name="clock">What the log takes its times from.</param>
    /// <param name="notice">Takes a line when another process has been waited for two seconds; on any thread.</param>
    /// <exception cref="PictureException">It cannot be opened.</exception>
    public static PictureStore Create(PictureAddress address, TimeProvider clock, Action<string>? notice = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(clock);
        return DatabaseFaults.Guard(
            address,
            () =>
            {
                var waiting = new Waiting(address, clock, notice);
                SchemaUpgrade.Run(address, waiting);
                return Checked(address, clock, waiting);
            }
        );
    }

    /// <summary>
    /// Opens a picture that there is; changes nothing of its form. One that this user may only read is open for reading.
    /// </summary>
    /// <param name="address">Where it lies.</param>
    /// <param name="clock">What the log takes its times from.</param>
    /// <param name="notice">As for <see cref="Create"/>.</param>
    /// <exception cref="PictureException">There is none, or it cannot be opened.</exception>
    public static PictureStore Open(PictureAddress address, TimeProvider clock, Action<string>? notice = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(clock);
        PictureAccess.Look(address);
        return DatabaseFaults.Guard(
            address,
            () => Checked(PictureAccess.Readable(address), clock, new Waiting(address, clock, notice))
        );
    }

    /// <summary>True where a file is at that place, or may be; true of every server.</summary>
    public static bool MayExist(PictureAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.File is not string file || PictureAccess.MayExist(file);
    }

    /// <summary>Whether the picture has an article with the raw bytes of that SHA-256, and whether it was found at that place.</summary>
    /// <param name="sha">As <see cref="PreparedArticle.ShaOf"/> gives it.</param>
    /// <param name="locator">File, record, entry of an archive, address.</param>
    public Acquaintance Knows(string sha, string locator)
    {
        ArgumentNullException.ThrowIfNull(locator);
        string place = Hash.Of(StoredText.Of(locator));
        bool[] here = Read(c =>
            c.Articles.Where(a => a.Sha == sha)
                .Select(a => c.Sightings.Any(s => s.Article == a.Id && s.LocatorSha == place))
                .ToArray()
        );
        return here is [bool seen] ? (seen ? Acquaintance.Here : Acquaintance.Elsewhere)
            : Read(c => c.Log.Any(l => l.Subject == sha && l.What == LogWords.Erasure)) ? Acquaintance.Erased
            : Acquaintance.None;
    }

    /// <summary>
    /// Takes articles in, each with all its statements, in one transaction: when this returns, they are there to stay. What the picture
    /// has already stays as it is; only a new place where the same bytes were found is noted.
    /// </summary>
    /// <returns>For each article whether it is new.</returns>
    public IReadOnlyList<bool> Add(CodingVersion version, IReadOnlyList<PreparedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(articles);
        return Write(t => new ArticleWriter(t, version).Write(articles));
    }

    /// <summary>
    /// Says which version workers on many machines code with: the first to come, or one that takes it over. Articles that were coded
    /// before stay as they are.
    /// </summary>
    /// <param name="version">The version that asks.</param>
    /// <param name="takeOver">True to take the place of another one.</param>
    /// <returns>The version that has the claim now, in one line.</returns>
    public string Claim(CodingVersion version, bool takeOver)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Write(t =>
        {
            string? holder = ClaimOf(t);
            if (holder is null || takeOver && holder != version.ToString())
            {
                SetMark(t, ClaimMark, version.ToString());
                return version.ToString();
            }
            return holder;
        });
    }

    /// <summary>As <see cref="Add"/>, for a worker: nothing is written where another version has taken the claim over.</summary>
    /// <returns>For each article whether it is new; null where the claim is lost.</returns>
    public IReadOnlyList<bool>? AddClaimed(CodingVersion version, IReadOnlyList<PreparedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(articles);
        return Write(t => ClaimOf(t) == version.ToString() ? new ArticleWriter(t, version).Write(articles) : null);
    }

    /// <summary>
    /// Puts what another version codes beside what stands, in its place from now on, and makes the decisions about it again. Articles
    /// that this version has coded already stay as they are.
    /// </summary>
    /// <returns>Before and after, of those that were coded anew.</returns>
    public ImmutableArray<RecodedArticle> Recode(CodingVersion version, IReadOnlyList<PreparedRecoding> articles)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(articles);
        return Write(t => new RecodingWriter(t, version).Write(articles));
    }

    /// <summary>SHA-256 of the next articles that the version has not coded, in ordinal order.</summary>
    /// <param name="version">The version.</param>
    /// <param name="after">Only those behind this one; empty for the first.</param>
    /// <param name="count">At most so many.</param>
    public ImmutableArray<string> NotCodedBy(CodingVersion version, string after, int count)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(after);
        string coded = Names.Of(ArticleState.Coded);
        return Read(c =>
        {
            int run =
                c.Runs.Where(r => r.Code == version.Code && r.Model == version.Model && r.Data == version.Data)
                    .Select(r => (int?)r.Id)
                    .FirstOrDefault()
                ?? 0;
            return c
                .Articles.Where(a =>
                    a.State == coded
                    && SqlWords.IsAfter(a.Sha, after)
                    && !c.Codings.Any(k => k.Article == a.Id && k.Run == run)
                    && !c.Marks.Any(m => m.Name == Standing.WithdrawnMark + a.Sha && m.Value != "")
                )
                .OrderBy(a => a.Sha)
                .Take(count)
                .Select(a => a.Sha)
                .ToImmutableArray();
        });
    }

    /// <summary>Keeps decisions, all of them or none, and what follows from them; they are made again after every recoding.</summary>
    /// <returns>The entries of the log that they are.</returns>
    /// <exception cref="PictureException">What one is about is not there.</exception>
    public ImmutableArray<long> Decide(IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return Write(t =>
        {
            var writer = new DecisionWriter(t);
            return decisions.Select(writer.Write).ToImmutableArray();
        });
    }

    /// <summary>
    /// Notes that nothing is at an address any more. The statements of an article that stands nowhere else end: questions about the
    /// present no longer find them, those about a moment before do.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="seenAt">When it was looked for.</param>
    /// <param name="reason">What the server said.</param>
    public void Withdraw(string address, DateTimeOffset seenAt, string reason)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(reason);
        _ = Write(t =>
        {
            new Standing(t).Gone(StoredText.Of(address), seenAt, StoredText.Of(reason));
            return true;
        });
    }

    /// <summary>
    /// Months (<c>yyyy-MM</c>, empty for no day) of the statements that were added, ended or stand again since an entry of the log, in
    /// ordinal order. Goes through all statements.
    /// </summary>
    /// <param name="entry">The entry; −1 for all months in which statements stand.</param>
    public ImmutableArray<string> MonthsChangedSince(long entry) =>
        Read(c =>
        {
            string[] words = [LogWords.Withdrawal, LogWords.Return];
            IQueryable<string> articles = c
                .Log.Where(l => l.Seq > entry && words.Contains(l.What))
                .Select(l => l.Subject);
            IEnumerable<string> erased = entry < 0 ? [] : Erasures.Of(c).MonthsSince(entry);
            return c
                .Statements.Where(s =>
                    s.Added > entry
                    || s.Ended > entry && s.Ended != long.MaxValue
                    || c.Articles.Any(a => a.Id == s.Article && articles.Contains(a.Sha))
                )
                .Select(s => s.Day)
                .Distinct()
                .AsEnumerable()
                .Select(CountedStatement.MonthOf)
                .Concat(erased)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray();
        });

    /// <summary>SHA-256 of the articles that were withdrawn or replaced at their address, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Withdrawn() =>
        Marks(Standing.WithdrawnMark)
            .ToImmutableSortedDictionary(
                m => m.Key[Standing.WithdrawnMark.Length..],
                m => m.Value[(m.Value.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                StringComparer.Ordinal
            );

    /// <summary>Notes what could not be read; each once, however often it is tried.</summary>
    public void AddFailures(IReadOnlyList<InputFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        _ = Write(t => FailureWriter.Write(t, failures));
    }

    /// <summary>Remembers a small thing under a name, such as a feed's validators; replaces what was there.</summary>
    public void SetMark(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        _ = Write(t => SetMark(t, name, value));
    }

    /// <summary>Changes what is remembered under a name while nobody else does, in this process or another.</summary>
    /// <param name="name">Name of the small thing.</param>
    /// <param name="change">Told what was remembered, or null; gives what is to be, or null to leave it.</param>
    /// <returns>False where it was left.</returns>
    public bool ChangeMark(string name, Func<string?, string?> change)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(change);
        string key = EntityKey.Of(name);
        return Write(t =>
        {
            string? before = t.Connection.Marks.Where(m => m.Name == key).Select(m => m.Value).FirstOrDefault();
            return change(before) is string after && SetMark(t, name, after) > 0;
        });
    }

    /// <summary>What was remembered under that name, or null.</summary>
    public string? Mark(string name)
    {
        string key = EntityKey.Of(name);
        return Read(c => c.Marks.Where(m => m.Name == key).Select(m => m.Value).FirstOrDefault());
    }

    /// <summary>Remembers a setting that a person changes, and notes in the log who did; the value itself stands there as its digest.</summary>
    /// <param name="name">Name of the setting.</param>
    /// <param name="value">Its value; empty takes it away.</param>
    /// <param name="author">Who changes it.</param>
    public void Keep(string name, string value, string author)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(author);
        _ = Write(t =>
        {
            t.Log.Append(LogWords.Setting, StoredText.Of(name), Hash.Of(value), StoredText.Of(author));
            return SetMark(t, name, value);
        });
    }

    /// <summary>Everything remembered under names that begin so, in ordinal order; without what was taken away.</summary>
    public ImmutableSortedDictionary<string, string> Marks(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        string end = $"{prefix}\uFFFD";
        return Read(c =>
            c.Marks.Where(m => SqlWords.AtLeast(m.Name, prefix) && SqlWords.AtMost(m.Name, end) && m.Value != "")
                .AsEnumerable()
                .Where(m => m.Name.StartsWith(prefix, StringComparison.Ordinal))
                .ToImmutableSortedDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal)
        );
    }

    /// <summary>
    /// What changes whenever an answer about the picture may: the last entry of the log, the entry up to which it was linked, and that of
    /// the last erasure (both empty where there is none).
    /// </summary>
    public (long Seq, string Linked, string Erased) Stamp() =>
        Read(c =>
            (
                c.Heads.Select(h => h.Seq).Single(),
                c.Marks.Where(m => m.Name == LinkedMark).Select(m => m.Value).FirstOrDefault() ?? "",
                c.Marks.Where(m => m.Name == ErasedMark).Select(m => m.Value).FirstOrDefault() ?? ""
            )
        );

    /// <summary>The end of the log: number and hash of its last entry.</summary>
    public LogEnd End() => Read(c => c.Heads.Select(h => new LogEnd(h.Seq, h.Hash)).Single());

    /// <summary>The last entry of the log at that moment; 0 before the first.</summary>
    public long EntryAt(DateTimeOffset moment) => Read(c => SeqAt(c, moment));

    /// <summary>Statements that fit, a page at a time: by day, then by the statement's id.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">How many, and from where on.</param>
    /// <param name="asOf">As the picture stood then; as it is now where null.</param>
    public StatementPage Statements(StatementFilter filter, PageRequest page, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(page.Size, 1);
        return Ask(tables => StatementReader.Page(tables, filter, page), asOf);
    }

    /// <summary>The article with that SHA-256, or id where only one has it; null where there is none.</summary>
    public StoredArticle? Article(string shaOrName)
    {
        ArgumentNullException.ThrowIfNull(shaOrName);
        return Read(c =>
        {
            ArticleRow[] rows = [.. c.Articles.Where(a => a.Sha == shaOrName || a.Name == shaOrName).Take(2)];
            ArticleRow? row = rows.Length == 1 ? rows[0] : rows.FirstOrDefault(r => r.Sha == shaOrName);
            return row is null
                ? null
                : ArticleFetch.Of(row, c.Sightings.Where(s => s.Article == row.Id).Select(s => s.Locator));
        });
    }

    /// <summary>Proves raw bytes, texts, statements and log against each other, and names the first row that is not what was written.</summary>
    /// <param name="progress">Told the number of articles proved, from time to time; may be null.</param>
    /// <param name="cancel">Ends it.</param>
    public VerificationReport Verify(Action<long>? progress = null, CancellationToken cancel = default) =>
        // Not over a connection that may remember pages: what the disk holds is to be proved.
        WithoutPool().Read(c => new Verification(c, LinkedMark, progress, cancel).Run());

    /// <summary>True where an entry of the log has that hash.</summary>
    public bool HasEntry(string hash) => Read(c => c.Log.Any(l => l.Hash == hash) || c.Heads.Any(h => h.Hash == hash));

    /// <summary>Ids of all parties that people have said to be the same as that one, itself among them, in ordinal order.</summary>
    public ImmutableArray<string> SameParty(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(c => PartyMerges.Of(c).Same(id));
    }

    /// <summary>
    /// Finds near-copies among all articles, which then count as one origin, and joins the statements that say the same act to events.
    /// Made anew from what the picture holds, so that it never depends on the order in which articles came.
    /// </summary>
    /// <param name="anew">
    /// True to make all of it from the beginning, also where nothing has changed: after a proof that names a page as damaged.
    /// </param>
    /// <returns>What there is; null where nothing has changed since the last time.</returns>
    public LinkReport? Link(bool anew = false)
    {
        for (int attempt = 0; ; attempt++)
        {
            (long seq, LinkReport? report, Linker? linker) = Read(c => c.AtOneMoment(() => LinkAt(c, anew)));
            if (linker is null)
            {
                return null;
            }
            // What others wrote meanwhile would be missing: start again, and at last keep them out.
            bool done = Write(t =>
            {
                Linker last = linker;
                if (t.Log.Seq != seq && attempt < LinkAttempts)
                {
                    return false;
                }
                if (t.Log.Seq != seq)
                {
                    last = new Linker(t.Connection);
                    report = last.Find();
                }
                if (anew)
                {
                    LedgerWriter.Forget(t.Connection);
                }
                last.Write(t.Connection, t.Log.Seq);
                SetMark(t, LinkedMark, t.Log.Seq.ToString(CultureInfo.InvariantCulture));
                return true;
            });
            if (done)
            {
                return report;
            }
        }
    }

    private static (long Seq, LinkReport? Report, Linker? Linker) LinkAt(PictureConnection connection, bool anew)
    {
        long seq = connection.Heads.Select(h => h.Seq).Single();
        string? linked = connection.Marks.Where(m => m.Name == LinkedMark).Select(m => m.Value).SingleOrDefault();
        bool isWritten = connection.LedgerHeads.Any(h => h.Seq == seq);
        if (!anew && isWritten && linked == seq.ToString(CultureInfo.InvariantCulture))
        {
            return (seq, null, null);
        }
        var linker = new Linker(connection);
        return (seq, linker.Find(), linker);
    }

    private static string? ClaimOf(PictureTransaction transaction) =>
        transaction.Connection.Marks.Where(m => m.Name == ClaimMark).Select(m => m.Value).FirstOrDefault();

    private static int SetMark(PictureTransaction transaction, string name, string value) =>
        transaction.Connection.InsertOrReplace(
            new MarkRow
            {
                Name = EntityKey.Of(name),
                Value = value,
                At = transaction.Log.At,
            }
        );

    /// <summary>Asks anything of the tables, in LINQ; fetch the answer inside <paramref name="question"/>.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="asOf">As the picture stood then; as it is now where null.</param>
    public T Ask<T>(Func<PictureTables, T> question, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Read(c => c.AtOneMoment(() => question(new PictureTables(c, SeqAt(c, asOf)))));
    }

    /// <summary>The last entry of the log at that moment.</summary>
    private static long SeqAt(PictureConnection connection, DateTimeOffset? asOf)
    {
        if (asOf is not { } moment)
        {
            return long.MaxValue - 1;
        }
        string at = PictureTransaction.Utc(moment);
        return connection.Log.Where(l => SqlWords.AtMost(l.At, at)).Max(l => (long?)l.Seq) ?? 0;
    }

    /// <summary>The same picture over connections that begin with nothing remembered, and are closed when they have served.</summary>
    internal PictureStore WithoutPool() => new(Address.WithoutPool(), _clock, _waiting);

    /// <summary>Does what may have to wait for another process, and says so.</summary>
    internal T Waited<T>(Func<PictureConnection, T> work) => Read(c => _waiting.For(() => work(c)));

    internal T Read<T>(Func<PictureConnection, T> work) =>
        DatabaseFaults.Guard(
            Address,
            () =>
            {
                using PictureConnection connection = PictureConnection.Open(_options, Address.Kind, _memory);
                return work(connection);
            }
        );

    internal T Write<T>(Func<PictureTransaction, T> work) =>
        Read(connection =>
        {
            T result;
            using (PictureTransaction transaction = _waiting.For(() => PictureTransaction.Begin(connection, _clock)))
            {
                result = work(transaction);
                transaction.Commit();
            }
            WriteAheadLog.Shorten(connection, Address);
            return result;
        });

    private static PictureStore Checked(PictureAddress address, TimeProvider clock, Waiting waiting)
    {
        long version = SchemaUpgrade.Version(address);
        string found = version.ToString(CultureInfo.InvariantCulture);
        return version switch
        {
            PictureMigrations.Newest => new PictureStore(address, clock, waiting),
            0 => throw new PictureException($"{address.Name}: this database holds no picture"),
            < PictureMigrations.Newest => throw new PictureException(
                $"{address.Name}: the picture has the older form {found}; 'rapport ingest' brings it up to date"
            ),
            _ => throw new PictureException(
                $"{address.Name}: the picture has the newer form {found}; use a newer version of Rapport"
            ),
        };
    }
}
