using System.Runtime.InteropServices;
using System.Text;

namespace Rapport.Nlp.Model;

/// <summary>Named arrays in one file: little-endian, each array 64-byte aligned.</summary>
/// <remarks>
/// Layout: the eight bytes <c>RAPPORT1</c>; then per entry its name (length byte, UTF-8), the length in bytes (Int32), zeros
/// to the next multiple of 64, and the bytes.
/// </remarks>
internal sealed class ModelFile
{
    private static readonly byte[] s_magic = "RAPPORT1"u8.ToArray();
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads a file in one go.</summary>
    /// <exception cref="InvalidDataException">It is no model file or is cut short.</exception>
    public static ModelFile Load(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(s_magic))
        {
            throw new InvalidDataException($"{path}: not a Rapport model; train one or restore the file");
        }
        var file = new ModelFile();
        int at = s_magic.Length;
        while (at < bytes.Length)
        {
            if (at + 1 + bytes[at] + 4 > bytes.Length)
            {
                throw new InvalidDataException($"{path}: the file is cut short; restore it");
            }
            string name = Encoding.UTF8.GetString(bytes, at + 1, bytes[at]);
            at += 1 + bytes[at];
            int length = BitConverter.ToInt32(bytes, at);
            at = Align(at + 4);
            if (length < 0 || at + (long)length > bytes.Length)
            {
                throw new InvalidDataException($"{path}: “{name}” is cut short; restore the file");
            }
            file._entries[name] = bytes.AsMemory(at, length);
            at += length;
        }
        return file;
    }

    /// <summary>Adds an array.</summary>
    public void Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged => _entries[name] = MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>Adds lines of text.</summary>
    public void Add(string name, IEnumerable<string> lines) =>
        _entries[name] = Encoding.UTF8.GetBytes(string.Join('\n', lines));

    /// <summary>True where an entry is there.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>A copy of an array.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public T[] Array<T>(string name)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(name).Span).ToArray();

    /// <summary>The bytes of an entry, not copied.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public ReadOnlyMemory<byte> Bytes(string name) =>
        _entries.TryGetValue(name, out ReadOnlyMemory<byte> bytes)
            ? bytes
            : throw new InvalidDataException(
                $"the model has no “{name}”; restore the file that belongs to this version"
            );

    /// <summary>Lines of text.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public string[] Lines(string name) => Encoding.UTF8.GetString(Bytes(name).Span).Split('\n');

    /// <summary>Writes the file, entries in ordinal order of their names.</summary>
    public void Save(string path)
    {
        using FileStream stream = File.Create(path);
        stream.Write(s_magic);
        foreach ((string name, ReadOnlyMemory<byte> bytes) in _entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            byte[] label = Encoding.UTF8.GetBytes(name);
            stream.WriteByte((byte)label.Length);
            stream.Write(label);
            stream.Write(BitConverter.GetBytes(bytes.Length));
            stream.Write(new byte[Align((int)stream.Position) - (int)stream.Position]);
            stream.Write(bytes.Span);
        }
    }

    private static int Align(int position) => (position + 63) & ~63;
}
