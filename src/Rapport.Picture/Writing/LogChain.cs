using System.Globalization;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>Appends to the custody log within one transaction: each entry holds the hash of the one before it.</summary>
internal sealed class LogChain(long seq, string hash, string at)
{
    private readonly List<LogRow> _entries = [];

    /// <summary>The number of the last entry.</summary>
    public long Seq { get; private set; } = seq;

    /// <summary>Its hash.</summary>
    public string Hash { get; private set; } = hash;

    /// <summary>The time of the transaction: ISO 8601, UTC.</summary>
    public string At { get; } = at;

    /// <summary>The entries of this transaction.</summary>
    public IReadOnlyList<LogRow> Entries => _entries;

    /// <summary>Adds an entry; gives its number.</summary>
    public long Append(string what, string subject, string digest, string detail = "")
    {
        Seq++;
        var entry = new LogRow
        {
            Seq = Seq,
            At = At,
            What = what,
            Subject = subject,
            Digest = digest,
            Detail = detail,
            Hash = "",
        };
        Hash = HashOf(entry, Hash);
        _entries.Add(entry with { Hash = Hash });
        return Seq;
    }

    /// <summary>What the entry's hash must be behind an entry with the hash <paramref name="before"/>.</summary>
    public static string HashOf(LogRow entry, string before) =>
        Writing.Hash.Of(
            before,
            entry.Seq.ToString(CultureInfo.InvariantCulture),
            entry.At,
            entry.What,
            entry.Subject,
            entry.Digest,
            entry.Detail
        );
}

/// <summary>What the entries of the log tell.</summary>
internal static class LogWords
{
    public const string Article = "article";
    public const string Sighting = "sighting";
    public const string Coding = "coding";
    public const string Failure = "failure";
    public const string Decision = "decision";
    public const string Setting = "setting";
    public const string Withdrawal = "withdrawal";
    public const string Return = "return";
    public const string Erasure = "erasure";
}
