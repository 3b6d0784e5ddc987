namespace Rapport.Readers;

/// <summary>How messages and traces say where a publication date comes from.</summary>
internal static class PublicationDates
{
    public const string Given = "given with the request";

    public const string Record = "the record's own field";

    public static string FromLine(string words) => $"the date line “{words}”";

    public static string FromMetadata(string where) => $"the page's metadata ({where})";
}
