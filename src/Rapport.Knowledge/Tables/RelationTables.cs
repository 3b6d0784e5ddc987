namespace Rapport.Knowledge.Tables;

/// <summary>Reads the tables that join entities (memberships, terms of office, members of regions) and the words of places.</summary>
internal sealed class RelationTables(LoadContext context)
{
    private readonly Dictionary<string, bool> _singleHolder = new(StringComparer.Ordinal);
    private readonly OverlapCheck _overlaps = new();

    /// <summary>All memberships, in table order.</summary>
    public List<Membership> Memberships { get; } = [];

    /// <summary>All terms, in table order.</summary>
    public List<OfficeTerm> Terms { get; } = [];

    /// <summary>Member ids of each region.</summary>
    public Dictionary<string, List<string>> RegionMembers { get; } = new(StringComparer.Ordinal);

    /// <summary>Generic words in names of places; true for those of divisions.</summary>
    public Dictionary<string, bool> PlaceWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads them all, and reports offices held by two at once and memberships that overlap.</summary>
    public void Read()
    {
        context.Read(TableSchema.Offices, ReadOffice);
        context.Read(TableSchema.Memberships, ReadMembership);
        context.Read(TableSchema.Terms, ReadTerm);
        context.Read(TableSchema.RegionMembers, ReadRegionMember);
        context.Read(TableSchema.PlaceWords, ReadPlaceWord);
        _overlaps.Report(context.Faults);
    }

    private void ReadOffice(TsvReader row)
    {
        if (!LoadContext.TryRequired(row, 0, "office", out string office))
        {
            return;
        }
        bool single = row.Field(2) is "one";
        if (!single && row.Field(2) is not "many")
        {
            row.Fault($"unknown number of holders “{row.Field(2)}”", "use one of one, many");
        }
        else if (!_singleHolder.TryAdd(office, single))
        {
            row.Fault($"office “{office}” stands twice", "remove one of the rows");
        }
    }

    private void ReadMembership(TsvReader row)
    {
        if (
            !context.TryEntity(row, 0, "member", out string member)
            || !context.TryEntity(row, 1, "organization", out string organization)
            || !LoadContext.TryDates(row, 3, 4, out DateRange dates)
        )
        {
            return;
        }
        if (!EnumNames.TryParse(row.Field(2), out MemberStatus status))
        {
            row.Fault($"unknown status “{row.Field(2)}”", EnumNames.Remedy<MemberStatus>());
            return;
        }
        Memberships.Add(
            new Membership(member, organization, status, dates.FirstDay, dates.LastDay, context.Text(row, 5))
        );
        _overlaps.Add(member, EnumNames.Word(status), organization, member, dates, row);
    }

    private void ReadTerm(TsvReader row)
    {
        if (
            !context.TryEntity(row, 0, "person", out string person)
            || !context.TryPooled(row, 1, "office", out string office)
            || !context.TryPooled(row, 2, "title", out string title)
            || !context.TryEntity(row, 3, "of", out string of)
            || !LoadContext.TryDates(row, 4, 5, out DateRange dates)
        )
        {
            return;
        }
        if (!_singleHolder.TryGetValue(office, out bool single))
        {
            row.Fault($"unknown office “{office}”", "add it to offices.tsv or correct it");
            return;
        }
        Terms.Add(new OfficeTerm(person, office, title, of, dates.FirstDay, dates.LastDay, context.Text(row, 6)));
        if (single)
        {
            _overlaps.Add(of, office, of, person, dates, row);
        }
    }

    private void ReadPlaceWord(TsvReader row)
    {
        bool division = row.Field(1) is "division";
        if (!LoadContext.TryRequired(row, 0, "word", out string word))
        {
            return;
        }
        if (!division && row.Field(1) is not "city")
        {
            row.Fault($"unknown kind “{row.Field(1)}”", "use one of division, city");
        }
        else if (!PlaceWords.TryAdd(word, division))
        {
            row.Fault($"“{word}” stands twice", "remove one of the rows");
        }
    }

    private void ReadRegionMember(TsvReader row)
    {
        if (
            !context.TryEntity(row, 0, "region", out string region)
            || !context.TryEntity(row, 1, "member", out string member)
        )
        {
            return;
        }
        if (!RegionMembers.TryGetValue(region, out List<string>? members))
        {
            members = [];
            RegionMembers.Add(region, members);
        }
        if (members.Contains(member, StringComparer.Ordinal))
        {
            row.Fault($"“{member}” stands twice in “{region}”", "remove one of the rows");
            return;
        }
        members.Add(member);
    }
}
