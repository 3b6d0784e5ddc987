using System.Globalization;
using Rapport.Bench;
using Rapport.Bench.Serving;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var setting = Setting.Of(args);
var benches = new Dictionary<string, Action<Setting>>
{
    ["reading"] = ReadingBench.Run,
    ["stages"] = StageBench.Run,
    ["read"] = PipelineBench.Run,
    ["rules"] = RulesBench.Run,
    ["scaling"] = ScalingBench.Run,
    ["picture"] = PictureBench.Run,
    ["growth"] = GrowthBench.Run,
    ["work"] = WorkBench.Run,
};
switch (args)
{
    case ["one", string path]:
        ScalingBench.ReadOne(path);
        return 0;
    case ["news", ..]:
        Console.WriteLine(setting.News(setting.Sentences, setting.PerRecord));
        return 0;
    case ["questions", ..]:
        GrowthBench.Ask(setting);
        return 0;
    case ["all", ..]:
        foreach (Action<Setting> run in benches.Values)
        {
            run(setting);
        }
        return 0;
    case ["serve", ..]:
        ServeBench.Run(setting);
        return 0;
    case [string name, ..] when benches.TryGetValue(name, out Action<Setting>? bench):
        bench(setting);
        return 0;
    default:
        Console.Error.WriteLine(
            $"usage: {string.Join('|', benches.Keys)}|serve|questions|all|news [--sentences N] [--per-record N] [--times N] [--articles N,N] [--statements N,N] [--work FOLDER] [--db PICTURE] [--rate N] [--seconds N] [--no-ingest]"
        );
        return 2;
}
