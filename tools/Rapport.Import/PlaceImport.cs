namespace Rapport.Import;

internal static class PlaceImport
{
    public static void Run(string data, string npm) => throw new UsageException("not yet");
}
