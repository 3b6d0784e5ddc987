using System.Globalization;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace Rapport.Queue.Nats;

/// <summary>An item as a message: its key and place stand in headers, and where its payload lies if it is too large for the message.</summary>
internal static class NatsMessages
{
    private const string KeyHeader = "Rapport-Key";
    private const string PlaceHeader = "Rapport-Place";
    private const string PartsHeader = "Rapport-Parts";
    private const string PartsNameHeader = "Rapport-Parts-Name";

    /// <summary>The headers of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="parts">Where its payload lies; none where it is in the message.</param>
    public static NatsHeaders Headers(WorkItem item, NatsParts parts) =>
        new()
        {
            [KeyHeader] = item.Key,
            [PlaceHeader] = Uri.EscapeDataString(item.Place),
            [PartsHeader] = parts.Count.ToString(CultureInfo.InvariantCulture),
            [PartsNameHeader] = parts.Name,
        };

    /// <summary>The item's key.</summary>
    public static string Key(INatsJSMsg<byte[]> message) => Header(message, KeyHeader);

    /// <summary>Where the item comes from.</summary>
    public static string Place(INatsJSMsg<byte[]> message) => Uri.UnescapeDataString(Header(message, PlaceHeader));

    /// <summary>Where the payload lies; none where it is in the message.</summary>
    public static NatsParts Parts(INatsJSMsg<byte[]> message) =>
        new(
            Key(message),
            Header(message, PartsNameHeader),
            int.TryParse(Header(message, PartsHeader), CultureInfo.InvariantCulture, out int parts) ? parts : 0
        );

    /// <summary>How often the message was given out, this time included.</summary>
    public static int Attempt(INatsJSMsg<byte[]> message) =>
        (int)Math.Min(int.MaxValue, message.Metadata?.NumDelivered ?? 1);

    private static string Header(INatsJSMsg<byte[]> message, string name) =>
        message.Headers is { } headers && headers.TryGetValue(name, out var value) ? value.ToString() : "";
}

/// <summary>The parts of a large payload.</summary>
/// <param name="Key">Key of the item.</param>
/// <param name="Name">
/// Tells the parts of one sending from those of another of the same item, so that who finds that the server had the item already takes away
/// its own parts and no others; empty for those of an item that is set aside.
/// </param>
/// <param name="Count">How many.</param>
internal readonly record struct NatsParts(string Key, string Name, int Count)
{
    /// <summary>Subject of a part, below the root.</summary>
    public string Subject(int part) =>
        Name.Length == 0
            ? string.Create(CultureInfo.InvariantCulture, $"part.{Key}.{part}")
            : string.Create(CultureInfo.InvariantCulture, $"part.{Key}.{Name}.{part}");

    /// <summary>Subjects of all of them.</summary>
    public string All => Name.Length == 0 ? $"part.{Key}.*" : $"part.{Key}.{Name}.*";
}
