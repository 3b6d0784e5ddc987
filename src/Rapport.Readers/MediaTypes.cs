namespace Rapport.Readers;

/// <summary>Media types of what is read.</summary>
internal static class MediaTypes
{
    public const string PlainText = "text/plain";

    public const string Html = "text/html";

    public const string Json = "application/json";

    public const string Mail = "message/rfc822";

    public const string Pdf = "application/pdf";

    public const string Xml = "application/xml";
}
