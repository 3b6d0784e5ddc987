using System.Collections.Concurrent;

namespace Rapport.Picture.Reading;

/// <summary>
/// What a service need not fetch again: the coded lines of articles, which never change, and who stands in very many statements. Bounded;
/// safe to share between threads.
/// </summary>
/// <param name="most">About how many bytes of lines are remembered at most.</param>
/// <param name="common">Whoever stands in more statements stands in very many.</param>
internal sealed class PictureMemory(long most, int common = PictureMemory.MostCollected)
{
    /// <summary>Statements of a party that are collected first; of more, statements are gone through in order.</summary>
    public const int MostCollected = 20_000;

    private const int BytesALine = 60;

    private readonly ConcurrentDictionary<string, bool> _common = new(StringComparer.Ordinal);
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>The lines of a coding, where they are remembered.</summary>
    public string[]? Lines(long article, int run)
    {
        if (_young.Lines.TryGetValue((article, run), out string[]? lines))
        {
            return lines;
        }
        if (_old.Lines.TryGetValue((article, run), out lines))
        {
            Remember(article, run, lines);
        }
        return lines;
    }

    /// <summary>Remembers the lines of a coding; what was not asked for the longest is forgotten.</summary>
    public void Remember(long article, int run, string[] lines)
    {
        Generation young = _young;
        if (!young.Lines.TryAdd((article, run), lines))
        {
            return;
        }
        long size = lines.Sum(l => BytesALine + (2L * l.Length));
        if (Interlocked.Add(ref young.Size, size) > most / 2)
        {
            _old = young;
            _young = new Generation();
        }
    }

    /// <summary>Whoever stands in more statements stands in very many.</summary>
    public int Common => common;

    /// <summary>True where the entities are known to stand in very many statements; they never come to stand in fewer.</summary>
    public bool IsCommon(string entities) => _common.ContainsKey(entities);

    public void RememberCommon(string entities) => _common.TryAdd(entities, true);

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<(long, int), string[]> Lines = new();
        public long Size;
    }
}
