using Rapport.Picture.Ledgers;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture;

/// <summary>
/// The tables of a picture as it stood at one moment, for questions in LINQ that the database answers. Valid inside
/// <see cref="PictureStore.Ask"/> only.
/// </summary>
/// <remarks>Compare texts such as days with <c>string.CompareOrdinal</c> after fetching, or use <see cref="StatementFilter"/>.</remarks>
public sealed class PictureTables
{
    private readonly PictureConnection _connection;
    private readonly long _seq;

    internal PictureTables(PictureConnection connection, long seq)
    {
        _connection = connection;
        _seq = seq;
    }

    /// <summary>The articles that had been read.</summary>
    public IQueryable<ArticleRow> Articles => _connection.Articles.Where(a => a.Added <= _seq);

    /// <summary>The statements that stood, without those that a person rejected.</summary>
    public IQueryable<StatementRow> Statements =>
        _connection.Statements.Where(s => s.Added <= _seq && s.Ended > _seq && s.Review != Names.Rejected);

    /// <summary>The statements that stood and fit; made for fetching or counting all of them, not for the first page.</summary>
    public IQueryable<StatementRow> Matching(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return this.Where(filter, whole: true);
    }

    /// <summary>
    /// What figures count of the statements that stood and fit, by day, then by id. Where the filter asks for parties, days, kind, types and
    /// statuses alone, of now or of any time since the picture was last linked, the ledger tells; else the tables do, which takes longer.
    /// </summary>
    /// <param name="filter">Which.</param>
    public IEnumerable<CountedStatement> Counted(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Ledger(filter) ?? Counted(Matching(filter));
    }

    /// <summary>
    /// The same where the ledger tells, null where it does not. From a damaged page of it on, the tables tell.
    /// </summary>
    /// <param name="filter">Which.</param>
    public IEnumerable<CountedStatement>? Ledger(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return LedgerReader.Read(this, _seq, filter) is { } pages
            ? DamagedPages.Or(pages, told => Counted(Matching(filter)).Skip(told))
            : null;
    }

    /// <summary>What figures count of some statements, from the tables, by day, then by id.</summary>
    /// <param name="rows">Which.</param>
    public IEnumerable<CountedStatement> Counted(IQueryable<StatementRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CountedStatement[] counted = [.. new CountedReader(_connection).Read([.. rows.Select(r => r.Id)])];
        Array.Sort(counted, CountedStatement.InOrder);
        return counted;
    }

    /// <summary>The articles with a known day of publication that name someone of each group, in no order, each once.</summary>
    /// <param name="groups">Ids, as <see cref="Mentions"/> has them; at least one group.</param>
    public IEnumerable<CoveringArticle> Covering(IReadOnlyList<IReadOnlyCollection<string>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new CoverageReader(this, _seq).Covering(groups);
    }

    /// <summary>Whom statements involve, where the id begins so.</summary>
    public IQueryable<SideRow> SidesFrom(string prefix)
    {
        string end = $"{prefix}\uFFFD";
        return Sides.Where(s => SqlWords.AtLeast(s.Entity, prefix) && SqlWords.AtMost(s.Entity, end));
    }

    /// <summary>How often each entity is a side of a statement that stands now, whatever moment these tables are of; 0 where none stands any more.</summary>
    public IReadOnlyDictionary<string, int> CountsOfSides() => SideCounts.Of(_connection);

    /// <summary>
    /// These numbers as rows of the database: with <c>Contains</c>, what has them is fetched by its number, however many they are.
    /// </summary>
    /// <param name="numbers">Such as <see cref="StatementRow.Id"/>.</param>
    public IQueryable<long> Numbers(IEnumerable<long> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return NumberedRow.Of(_connection, numbers);
    }

    /// <summary>Parties of all statements, also of those that no longer stand: join them with <see cref="Statements"/>.</summary>
    public IQueryable<PartyRow> Parties => _connection.Parties;

    /// <summary>Whom all statements involve, also those that no longer stand: join them with <see cref="Statements"/>.</summary>
    public IQueryable<SideRow> Sides => _connection.Sides;

    /// <summary>Whom the articles name.</summary>
    public IQueryable<MentionRow> Mentions => _connection.Mentions;

    /// <summary>Events as last joined; they have no history.</summary>
    public IQueryable<EventRow> Events => _connection.Events;

    /// <summary>Which statement belongs to which event.</summary>
    public IQueryable<EventMemberRow> EventMembers => _connection.EventMembers;

    /// <summary>What people had decided.</summary>
    public IQueryable<DecisionRow> Decisions => _connection.Decisions.Where(d => d.Seq <= _seq);

    internal PictureConnection Connection => _connection;
}
