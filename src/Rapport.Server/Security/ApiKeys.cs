using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rapport.Picture;

namespace Rapport.Server;

/// <summary>A key as the picture knows it.</summary>
/// <param name="Id">Its public part.</param>
/// <param name="Name">Whom it was given to; the author of what is decided with it.</param>
/// <param name="Role">What its bearer may do.</param>
/// <param name="Made">When it was made.</param>
public sealed record ApiKey(string Id, string Name, AccessRole Role, DateTimeOffset Made);

/// <summary>Keys to the service, kept in the picture: of the secret only its SHA-256, which tells nothing of 256 random bits.</summary>
public static class ApiKeys
{
    private const string Prefix = "rk_";
    private const string MarkPrefix = "api-key ";
    private const int IdBytes = 9;
    private const int SecretBytes = 32;

    /// <summary>Makes a key; what is returned is shown once and can never be had again.</summary>
    /// <param name="store">The picture.</param>
    /// <param name="name">Whom it is given to.</param>
    /// <param name="role">What its bearer may do.</param>
    /// <param name="author">Who gives it.</param>
    /// <param name="clock">Tells when.</param>
    public static string Add(PictureStore store, string name, AccessRole role, string author, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(clock);
        string id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var kept = new Kept(name, role.ToString().ToLowerInvariant(), clock.GetUtcNow(), HashOf(secret));
        store.Keep(MarkPrefix + id, JsonSerializer.Serialize(kept, JsonSerializerOptions.Web), author);
        return $"{Prefix}{id}_{secret}";
    }

    /// <summary>All keys, by id.</summary>
    public static ImmutableArray<ApiKey> List(PictureStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return
        [
            .. store.Marks(MarkPrefix).Select(m => KeyOf(m.Key[MarkPrefix.Length..], Read(m.Value))).OfType<ApiKey>(),
        ];
    }

    /// <summary>Takes a key away, at once.</summary>
    /// <returns>False where there is none with that id.</returns>
    public static bool Remove(PictureStore store, string id, string author)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.Mark(MarkPrefix + id) is not { Length: > 0 })
        {
            return false;
        }
        store.Keep(MarkPrefix + id, "", author);
        return true;
    }

    /// <summary>Whose key that is, or null where it is none.</summary>
    internal static ApiKey? Find(PictureStore store, string text)
    {
        string[] parts = text.Split('_', 3);
        if (parts is not ["rk", { Length: 2 * IdBytes } id, { Length: > 0 and < 100 } secret])
        {
            return null;
        }
        return
            store.Mark(MarkPrefix + id) is { Length: > 0 } mark
            && Read(mark) is { } kept
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(kept.Sha256),
                Encoding.ASCII.GetBytes(HashOf(secret))
            )
            ? KeyOf(id, kept)
            : null;
    }

    /// <summary>The key with that id, or null where it was taken away.</summary>
    internal static ApiKey? ById(PictureStore store, string id) =>
        store.Mark(MarkPrefix + id) is { Length: > 0 } mark ? KeyOf(id, Read(mark)) : null;

    private static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static Kept? Read(string mark) => JsonSerializer.Deserialize<Kept>(mark, JsonSerializerOptions.Web);

    private static ApiKey? KeyOf(string id, Kept? kept) =>
        kept is not null && Enum.TryParse(kept.Role, ignoreCase: true, out AccessRole role)
            ? new ApiKey(id, kept.Name, role, kept.Made)
            : null;

    private sealed record Kept(string Name, string Role, DateTimeOffset Made, string Sha256);
}
