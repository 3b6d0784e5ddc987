using Rapport.Readers.Formats;
using Rapport.Readers.Warc;

namespace Rapport.Readers.Archives;

/// <summary>One packed input (<c>.gz</c>), of one member or many; what is inside is read by its kind.</summary>
internal sealed class GzipFormat(WarcFormat warc, NestedReader read) : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".gz"];

    public bool IsSigned(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, ..];

    public bool Recognizes(ReadOnlySpan<byte> head) => false;

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        InputOrigin origin = input.Origin;
        if (origin.TooDeep() is InputFault deep)
        {
            yield return deep;
            yield break;
        }
        var budget = new ExpansionBudget(origin.Budget);
        using Stream packed = input.AsStream();
        using var members = new GzipMembers(packed, budget);
        string name = Path.GetExtension(origin.Name).Equals(".gz", StringComparison.OrdinalIgnoreCase)
            ? origin.Name[..^3]
            : origin.Name;
        var inside = origin with { Depth = origin.Depth + 1, Name = name, Budget = budget, MediaType = null };
        foreach (ReadResult result in ReadInside(members, inside))
        {
            yield return result;
        }
        foreach (GzipDamage damage in members.Damage)
        {
            yield return new InputFault(
                $"{origin.Locator}@{damage.Offset}",
                null,
                damage.What,
                "the rest is read; fetch the file again"
            );
        }
        if (input.Fault is not null)
        {
            yield return input.Fault;
        }
    }

    private IEnumerable<ReadResult> ReadInside(GzipMembers members, InputOrigin inside)
    {
        byte[] first = new byte[4096];
        int length = 0;
        InputFault? fault = null;
        try
        {
            length = members.Read(first, 0, first.Length);
        }
        catch (LimitException e)
        {
            fault = inside.Fault(e.Message, e.Remedy, FaultKind.Limit);
        }
        if (fault is not null)
        {
            return [fault];
        }
        if (warc.IsSigned(first.AsSpan(0, length)))
        {
            return warc.Read(new WarcSource(members, first.AsMemory(0, length)), inside);
        }
        if (length == 0 && members.Damage.Count > 0)
        {
            return [];
        }
        return read(new PeekedStream(first.AsMemory(0, length), members.Read), inside);
    }
}
