using Rapport.Readers.Bytes;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Readers.Formats;

/// <summary>Trees in CoNLL-U.</summary>
internal sealed class ConlluFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".conllu"];

    /// <summary>True where the first line that is no comment has ten columns and a number in the first.</summary>
    public bool Recognizes(ReadOnlySpan<byte> head)
    {
        while (!head.IsEmpty)
        {
            int end = head.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? head : head[..end];
            if (line.IsEmpty || line[0] != '#')
            {
                return line.Count((byte)'\t') == 9 && line[0] is >= (byte)'0' and <= (byte)'9';
            }
            head = end < 0 ? [] : head[(end + 1)..];
        }
        return false;
    }

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        byte[]? raw = input.ReadAll();
        if (raw is null)
        {
            yield return input.Fault!;
            yield break;
        }
        DecodedText decoded = TextDecoder.Decode(raw);
        if (DecodingFaults.Of(decoded, input.Name) is InputFault malformed)
        {
            yield return malformed;
        }
        yield return Parse(decoded.Text, ArticleId.OfBytes(raw), input.Name);
    }

    private static ReadResult Parse(string conllu, string id, string path)
    {
        try
        {
            Document document = ConlluReader.Read(conllu, id);
            return document.TokenCount > 0
                ? new DocumentRead(document, path)
                : new InputFault(path, null, "the input holds no sentence", "nothing to read");
        }
        catch (FormatException e)
        {
            return new InputFault(path, null, $"not CoNLL-U: {e.Message.TrimEnd('.')}", "mend the line");
        }
    }
}
