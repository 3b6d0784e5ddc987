namespace Rapport.Readers.Formats;

/// <summary>Reads what stands inside an archive, an e-mail or a record, by its own kind.</summary>
/// <param name="stream">Its bytes; left open.</param>
/// <param name="origin">Where it stands.</param>
internal delegate IEnumerable<ReadResult> NestedReader(Stream stream, InputOrigin origin);
