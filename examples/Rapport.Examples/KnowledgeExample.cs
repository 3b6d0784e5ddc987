using Rapport.Knowledge;

internal static class KnowledgeExample
{
    public static void Run()
    {
        // example
        KnowledgeBase knowledge = KnowledgeBase.LoadDefault(); // the tables beside the assembly

        NameMatch nato = knowledge.Lookup("NATO")[0];
        var day = new DateOnly(2023, 4, 4);
        IEnumerable<string> members = knowledge
            .MembersOf(nato.EntityId)
            .Where(m =>
                m.Status == MemberStatus.Member && (m.From is null || m.From <= day) && (m.To is null || m.To >= day)
            )
            .Select(m => m.Member);
        Console.WriteLine(
            $"On {day:O} NATO had {members.Distinct().Count()} members, Finland among them: {members.Contains("FIN")}"
        );
        // end
    }
}
