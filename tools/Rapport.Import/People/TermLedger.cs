namespace Rapport.Import.People;

/// <summary>All terms by state and office. Our chronicle comes first; sources confirm it and fill its gaps, and never overrule it.</summary>
internal sealed class TermLedger(IReadOnlyDictionary<string, OfficeWords> offices)
{
    private const int Tolerance = 45;

    private readonly Dictionary<string, List<Term>> _byOwner = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Of, string Office), string> _titles = [];

    public PersonRegistry People { get; } = new();

    public IEnumerable<Term> All => _byOwner.Keys.Order(StringComparer.Ordinal).SelectMany(of => _byOwner[of]);

    /// <summary>Source terms that contradict what stands already, by source.</summary>
    public Dictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>The office as news writes it.</summary>
    public string Words(string office) =>
        offices.TryGetValue(office, out OfficeWords? words)
            ? words.Title
            : throw new UsageException($"unknown office “{office}”; add it to an offices table");

    public bool IsSingle(string office) => offices[office].IsSingle;

    public IReadOnlyList<Term> Of(string owner) => _byOwner.GetValueOrDefault(owner) ?? [];

    public Term AddByHand(Person person, string office, string title, string of, PartialDay from)
    {
        if (!title.StartsWith("Acting ", StringComparison.Ordinal))
        {
            _titles.TryAdd((of, office), title);
        }
        return Add(new Term(person, office, title, of, from, null) { IsByHand = true });
    }

    /// <summary>Notes what a source says on a term that is known; false where none fits.</summary>
    public bool Confirm(SourceTerm source)
    {
        Term? best = null;
        foreach (Term term in Of(source.Of))
        {
            if (
                (source.Office is null || string.Equals(source.Office, term.Office, StringComparison.Ordinal))
                && Fits(term, source)
                && (best is null || Gap(term, source) < Gap(best, source))
            )
            {
                best = term;
            }
        }
        if (best is null)
        {
            return false;
        }
        Confirm(best, source);
        return true;
    }

    /// <summary>Adds a source's term that no term contradicts; a short overlap is cut.</summary>
    public void Fill(SourceTerm source, string office)
    {
        PartialDay? from = source.From;
        PartialDay? to = source.To;
        if (!MakeRoom(source, office, ref from, ref to))
        {
            LeftOut[source.Source] = LeftOut.GetValueOrDefault(source.Source) + 1;
            return;
        }
        Person person = People.FromSource(source);
        person.ConfirmedBy(source.Source);
        person.Born ??= source.Born;
        string title = source.Title ?? _titles.GetValueOrDefault((source.Of, office)) ?? Words(office);
        Add(
            new Term(person, office, title, source.Of, from, to)
            {
                FromSource = source.Source,
                ToSource = source.Source,
            }
        );
    }

    /// <summary>True where known heads cover half of the term or more: then a leader without office tells nothing new.</summary>
    public bool Covers(SourceTerm source)
    {
        int length = source.LastDay.DayNumber - source.FirstDay.DayNumber;
        return Of(source.Of)
            .Where(t => IsHead(t.Office))
            .Any(t => 2 * t.DaysShared(source.FirstDay, source.LastDay) >= length);
    }

    private static bool IsHead(string office) =>
        office
            is "president"
                or "prime-minister"
                or "chancellor"
                or "monarch"
                or "supreme-leader"
                or "party-leader"
                or "head-of-state"
                or "head-of-government";

    private bool MakeRoom(SourceTerm source, string office, ref PartialDay? from, ref PartialDay? to)
    {
        bool single = IsSingle(office);
        foreach (Term term in Of(source.Of))
        {
            if (!string.Equals(term.Office, office, StringComparison.Ordinal))
            {
                continue;
            }
            int shared = term.DaysShared(from?.First ?? DateOnly.MinValue, to?.Last ?? DateOnly.MaxValue);
            if (shared <= 0)
            {
                continue;
            }
            bool same = single
                ? term.Person.SharesWordWith(source)
                : NameWords.SamePerson(term.Person.Words, source.Words);
            if (!single && !same)
            {
                continue;
            }
            if (same || shared > 2 * Tolerance && !EndsOpen(to, term))
            {
                return false;
            }
            if (term.FirstDay > (from?.First ?? DateOnly.MinValue))
            {
                to = term.From;
            }
            else if (shared <= 2 * Tolerance)
            {
                from = term.To;
            }
            else
            {
                return false;
            }
        }
        return from is not null && (to is null || from.Value.First < to.Value.Last);
    }

    // A source that ended while the holder was in office says nothing on the successor.
    private static bool EndsOpen(PartialDay? to, Term next) => to is null && next.From is not null;

    private Term Add(Term term)
    {
        if (!_byOwner.TryGetValue(term.Of, out List<Term>? terms))
        {
            terms = [];
            _byOwner.Add(term.Of, terms);
        }
        terms.Add(term);
        People.Serves(term.Person, term.Of);
        return term;
    }

    private static bool Fits(Term term, SourceTerm source)
    {
        DateOnly last = source.To?.Last ?? source.FirstDay.AddDays(Tolerance);
        int shared = term.DaysShared(source.FirstDay, last);
        int length = Math.Max(1, last.DayNumber - source.FirstDay.DayNumber);
        bool near = shared > Math.Min(60, length / 2) || Gap(term, source) <= Tolerance;
        return near && term.Person.SharesWordWith(source);
    }

    private static int Gap(Term term, SourceTerm source) =>
        term.From is { } own && source.From is { } other
            ? own.DaysTo(other)
            : Math.Abs(term.FirstDay.DayNumber - source.FirstDay.DayNumber);

    private static void Confirm(Term term, SourceTerm source)
    {
        term.Person.ConfirmedBy(source.Source);
        term.Person.Born ??= source.Born;
        if (term.From is { } from && source.From is { } first && from.DaysTo(first) <= Tolerance)
        {
            if (term.FromSource is null && first.IsExact && (!from.IsExact || Sources.KnowsDays(source.Source)))
            {
                term.From = first;
            }
            term.FromSource ??= source.Source;
        }
        if (term.To is { } to && source.To is { } end && to.DaysTo(end) <= Tolerance)
        {
            if (
                term.ToSource is null
                && term.Successor is null
                && end.IsExact
                && (!to.IsExact || Sources.KnowsDays(source.Source))
            )
            {
                term.To = end;
            }
            term.ToSource ??= source.Source;
        }
    }
}
