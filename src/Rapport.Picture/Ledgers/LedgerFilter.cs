using System.Collections.Immutable;

namespace Rapport.Picture.Ledgers;

/// <summary>A filter that the ledger answers by itself: parties, days, kind, types, statuses.</summary>
internal sealed class LedgerFilter
{
    private readonly StatementFilter _filter;
    private readonly Term[] _terms;
    private readonly string? _from;
    private readonly string? _to;

    private LedgerFilter(StatementFilter filter)
    {
        _filter = filter;
        _terms = [.. filter.Parties.Select(p => new Term(p))];
        (_from, _to) = (IsoDay.Of(filter.From), IsoDay.Of(filter.To));
    }

    /// <summary>The filter for the ledger; null where it asks for more than the ledger has.</summary>
    public static LedgerFilter? Of(StatementFilter filter)
    {
        var more = filter with { Parties = [], Types = [], Kind = null, Statuses = [], From = null, To = null };
        return more.AsksForNothing ? new LedgerFilter(filter) : null;
    }

    /// <summary>For each party that must be involved the entities that stand for it.</summary>
    public IEnumerable<string[]> Entities => _terms.Select(t => t.Entities);

    /// <summary>First month, or null.</summary>
    public string? FirstMonth => _from?[..7];

    /// <summary>Last month, or null.</summary>
    public string? LastMonth => _to?[..7];

    /// <summary>The same for the texts and lists of parties of one page.</summary>
    public OfPage On(string[] texts, ImmutableArray<CountedParty>[] lists) => new(this, texts, lists);

    /// <summary>What fits on one page: of each text and each list of parties it is found out once.</summary>
    internal sealed class OfPage(LedgerFilter filter, string[] texts, ImmutableArray<CountedParty>[] lists)
    {
        private readonly bool?[] _days = new bool?[texts.Length];
        private readonly bool?[] _types = new bool?[texts.Length];
        private readonly bool?[] _statuses = new bool?[texts.Length];
        private readonly Ranges?[][] _involved = [.. filter._terms.Select(_ => new Ranges?[lists.Length])];

        public bool Wants(bool relation, int day, int type, int status, (int Actors, int Recipients, int SaidBy) lists)
        {
            StatementFilter asked = filter._filter;
            return (asked.Kind is null || asked.Kind == (relation ? "relation" : "event"))
                && (_days[day] ??= OnDay(texts[day]))
                && (_types[type] ??= OneOf(asked.Types, texts[type]))
                && (_statuses[status] ??= OneOf(asked.Statuses, texts[status]))
                && Involves(texts[day], lists);
        }

        private bool OnDay(string day) =>
            (filter._from is null || string.CompareOrdinal(day, filter._from) >= 0)
            && (filter._to is null || day.Length > 0 && string.CompareOrdinal(day, filter._to) <= 0);

        private static bool OneOf(ImmutableArray<string> values, string value) =>
            values.IsEmpty || values.Contains(value);

        private bool Involves(string day, (int Actors, int Recipients, int SaidBy) at)
        {
            for (int i = 0; i < filter._terms.Length; i++)
            {
                Term term = filter._terms[i];
                bool involved =
                    term.Asks(Names.Actor) && In(i, at.Actors, day)
                    || term.Asks(Names.Recipient) && In(i, at.Recipients, day)
                    || term.Asks(Names.SaidBy) && In(i, at.SaidBy, day);
                if (!involved)
                {
                    return false;
                }
            }
            return true;
        }

        private bool In(int term, int list, string day) =>
            (_involved[term][list] ??= filter._terms[term].In(lists[list])).Hold(day);
    }

    /// <summary>Someone who must be involved.</summary>
    private sealed class Term(PartyTerm term)
    {
        private readonly ILookup<string, PartyRange> _ranges = term.Ranges.ToLookup(
            r => EntityKey.Of(r.Entity),
            StringComparer.Ordinal
        );

        public string[] Entities => [.. _ranges.Select(r => r.Key)];

        public bool Asks(string role) => term.Role is null || term.Role == role;

        /// <summary>When a list of parties counts.</summary>
        public Ranges In(ImmutableArray<CountedParty> parties) =>
            new([
                .. parties
                    .SelectMany(p => p.ActsFor.Append(p.Id))
                    .SelectMany(id => _ranges[EntityKey.Of(id)])
                    .Select(r =>
                        (r.From is null && r.To is null ? null : IsoDay.Of(r.From) ?? "0", IsoDay.Of(r.To) ?? "9")
                    ),
            ]);
    }

    /// <summary>Stretches of days; the first is null where it is always.</summary>
    private sealed class Ranges((string? First, string Last)[] ranges)
    {
        private readonly bool _always = Array.Exists(ranges, r => r.First is null);

        // A day that is not known lies in no stretch.
        public bool Hold(string day) =>
            _always
            || Array.Exists(
                ranges,
                r => string.CompareOrdinal(day, r.First) >= 0 && string.CompareOrdinal(day, r.Last) <= 0
            );
    }
}
