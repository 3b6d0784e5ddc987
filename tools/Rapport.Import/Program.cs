using Rapport.Import;
using Rapport.Knowledge;

try
{
    return Commands.Run(args);
}
catch (Exception e) when (e is DataException or IOException or UsageException)
{
    Console.Error.WriteLine(e.Message);
    return e is UsageException ? 2 : 1;
}
