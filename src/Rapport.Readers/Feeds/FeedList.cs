using Rapport.Readers.Formats;

namespace Rapport.Readers.Feeds;

/// <summary>A list of feeds.</summary>
/// <param name="Origin">Where the list stands.</param>
/// <param name="Addresses">The addresses of the feeds, each once, in the order of the list.</param>
internal sealed record FeedList(InputOrigin Origin, IReadOnlyList<string> Addresses);
