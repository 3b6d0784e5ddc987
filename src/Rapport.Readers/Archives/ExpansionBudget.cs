using Rapport.Readers.Formats;

namespace Rapport.Readers.Archives;

/// <summary>How much may come out of one archive: a bomb is told by what it expands to, against its own size.</summary>
/// <remarks>Text packs 3 to 10 times, pages of one site 30 times; Deflate can reach 1,032 times.</remarks>
/// <param name="outer">The budget of the archive around, which this one is part of, or null.</param>
internal sealed class ExpansionBudget(ExpansionBudget? outer = null)
{
    private const long Floor = 64L << 20;
    private const int Ratio = 200;

    private long _in;
    private long _out;

    /// <summary>True where nothing more may come out.</summary>
    public bool IsSpent => _out > Floor + _in * Ratio;

    /// <summary>So many packed bytes were taken.</summary>
    public void Take(long packed) => _in += packed;

    /// <summary>So many bytes came out.</summary>
    /// <exception cref="LimitException">It is too much, for this archive or for the one around it.</exception>
    public void Give(int unpacked)
    {
        outer?.Give(unpacked);
        _out += unpacked;
        if (IsSpent)
        {
            throw new LimitException(
                $"the archive expands to more than {Ratio} times its size",
                "it looks like a bomb; the rest of it is passed over"
            );
        }
    }
}
