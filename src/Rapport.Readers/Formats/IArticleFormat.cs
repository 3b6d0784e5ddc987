namespace Rapport.Readers.Formats;

/// <summary>One way in which articles are stored. A new format is one class and one entry in <see cref="FormatSet"/>.</summary>
internal interface IArticleFormat
{
    /// <summary>File name endings that settle the format, lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Media types that settle the format, lower case.</summary>
    IReadOnlyList<string> ContentTypes => [];

    /// <summary>True where the first bytes alone settle the format, whatever the input is called.</summary>
    bool IsSigned(ReadOnlySpan<byte> head) => false;

    /// <summary>True where the first bytes of an input without a telling name show this format.</summary>
    bool Recognizes(ReadOnlySpan<byte> head);

    /// <summary>Reads everything that the input holds.</summary>
    IEnumerable<ReadResult> Read(RawInput input);
}
