using System.Globalization;
using Rapport.Nlp.Model;
using Rapport.Training;
using Rapport.Training.Corpus;
using Rapport.Training.Learning;

if (args.Length == 0 || args.Contains("--help"))
{
    Console.WriteLine(Options.Usage);
    return args.Length == 0 ? 2 : 0;
}
try
{
    var options = new Options(args);
    return options.Command switch
    {
        "train" => TrainCommand.Run(options),
        "average" => AverageCommand.Run(options),
        "splitter" => SplitterCommand.Run(options),
        "read" => ReadCommand.Run(options),
        _ => throw new ArgumentException($"there is no command “{options.Command}”"),
    };
}
catch (Exception e)
    when (e
            is ArgumentException
                and not ArgumentOutOfRangeException
                or IOException
                or InvalidDataException
                or FormatException
    )
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
