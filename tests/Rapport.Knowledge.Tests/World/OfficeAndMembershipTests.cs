using System.Globalization;

namespace Rapport.Knowledge.Tests.World;

public sealed class OfficeAndMembershipTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.LoadDefault();

    [Theory]
    [InlineData("FRA", "president", "2003-03-20", "jacques-chirac")]
    [InlineData("FRA", "prime-minister", "2024-10-01", "michel-barnier")]
    [InlineData("SUN", "party-leader", "1962-10-22", "nikita-khrushchev")]
    [InlineData("USA", "president", "1962-10-22", "john-f-kennedy")]
    [InlineData("USA", "foreign-minister", "2014-01-22", "john-kerry")]
    [InlineData("USA", "defence-minister", "2016-06-01", "ash-carter")]
    [InlineData("GBR", "foreign-minister", "2006-06-01", "margaret-beckett")]
    [InlineData("DEU", "chancellor", "2010-05-08", "angela-merkel")]
    [InlineData("RUS", "president", "2010-05-08", "dmitry-medvedev")]
    [InlineData("RUS", "foreign-minister", "2020-05-08", "sergey-lavrov")]
    [InlineData("CHN", "president", "2005-01-01", "hu-jintao")]
    [InlineData("CHN", "foreign-minister", "2023-05-01", "qin-gang")]
    [InlineData("IRQ", "prime-minister", "2016-10-17", "haider-al-abadi")]
    [InlineData("KAZ", "president", "2019-04-01", "kassym-jomart-tokayev")]
    [InlineData("UN", "secretary-general", "2010-01-01", "ban-ki-moon")]
    [InlineData("NATO", "secretary-general", "2002-11-21", "george-robertson")]
    [InlineData("EU", "high-representative", "2012-01-01", "catherine-ashton")]
    [InlineData("EU", "commission-president", "2019-12-15", "ursula-von-der-leyen")]
    [InlineData("ASEAN", "secretary-general", "2020-01-01", "lim-jock-hoi")]
    public void Office_on_a_day_has_one_holder(string of, string office, string day, string person)
    {
        DateOnly date = Day(day);
        string[] holders =
        [
            .. s_knowledge
                .HoldersOf(of)
                .Where(t => t.Office == office && t.From <= date && (t.To is null || t.To >= date))
                .Select(t => t.Person),
        ];
        Assert.Equal([person], holders);
    }

    [Theory]
    [InlineData("FIN", "NATO", "2023-04-05", "Member")]
    [InlineData("FIN", "NATO", "2023-03-01", "Candidate")]
    [InlineData("GBR", "EU", "2019-12-31", "Member")]
    [InlineData("GBR", "EU", "2020-02-01", "")]
    [InlineData("GBR", "EEC", "1980-01-01", "Member")]
    [InlineData("IND", "SCO", "2016-06-01", "Observer")]
    [InlineData("IND", "SCO", "2017-06-10", "Member")]
    [InlineData("TKM", "SCO", "2018-06-10", "")]
    [InlineData("ZAF", "BRICS", "2010-06-01", "")]
    [InlineData("ZAF", "BRICS", "2011-06-01", "Member")]
    [InlineData("MLI", "ECOWAS", "2025-02-01", "")]
    [InlineData("QAT", "OPEC", "2018-12-01", "Member")]
    [InlineData("QAT", "OPEC", "2019-02-01", "")]
    [InlineData("SYR", "LAS", "2015-01-01", "Suspended")]
    [InlineData("DDR", "WPACT", "1970-01-01", "Member")]
    [InlineData("RUS", "COE", "2022-03-17", "")]
    [InlineData("UKR", "EU", "2024-01-01", "Candidate")]
    [InlineData("VNM", "ASEAN", "2000-01-01", "Member")]
    [InlineData("CHN", "UNSC", "1960-01-01", "")]
    [InlineData("SUN", "UN", "1960-01-01", "Member")]
    [InlineData("NGA", "FAO", "2020-01-01", "Member")]
    public void Standing_on_a_day_is_as_dated(string member, string organization, string day, string status)
    {
        DateOnly date = Day(day);
        string[] standings =
        [
            .. s_knowledge
                .MembershipsOf(member)
                .Where(m => m.Organization == organization && m.From <= date && (m.To is null || m.To >= date))
                .Select(m => m.Status.ToString()),
        ];
        Assert.Equal(status.Length == 0 ? [] : [status], standings);
    }

    [Theory]
    [InlineData("EU", "2010-01-01", 27)]
    [InlineData("EU", "2025-01-01", 27)]
    [InlineData("NATO", "2025-01-01", 32)]
    [InlineData("SCO", "2025-01-01", 10)]
    [InlineData("BRICS", "2025-02-01", 10)]
    [InlineData("ASEAN", "2020-01-01", 10)]
    [InlineData("GCC", "2020-01-01", 6)]
    [InlineData("UNSC", "2014-06-01", 15)]
    [InlineData("UNSC", "2023-06-01", 15)]
    [InlineData("COE", "2025-01-01", 46)]
    [InlineData("LAS", "2025-01-01", 22)]
    [InlineData("OPEC", "2025-01-01", 12)]
    [InlineData("AU", "2020-01-01", 55)]
    [InlineData("UN", "2020-01-01", 193)]
    public void Organization_on_a_day_has_so_many_members(string organization, string day, int count)
    {
        DateOnly date = Day(day);
        int members = s_knowledge
            .MembersOf(organization)
            .Count(m => m.Status == MemberStatus.Member && m.From <= date && (m.To is null || m.To >= date));
        Assert.Equal(count, members);
    }

    [Theory]
    [InlineData("Zelenskiy", "volodymyr-zelensky")]
    [InlineData("Erdogan", "recep-tayyip-erdogan")]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("Kim Jong Un", "kim-jong-un")]
    [InlineData("Moammar Gadhafi", "muammar-gaddafi")]
    [InlineData("Vladimir Vladimirovich Putin", "vladimir-putin")]
    [InlineData("Shanghai Cooperation Organisation", "SCO")]
    [InlineData("counter-ISIL coalition", "GLOBAL-COALITION")]
    [InlineData("Doctors Without Borders", "MSF")]
    [InlineData("UN Security Council", "UNSC")]
    [InlineData("Opec", "OPEC")]
    public void Name_finds_its_bearer(string name, string id)
    {
        Assert.Contains(id, s_knowledge.Lookup(name).Select(m => m.EntityId));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
