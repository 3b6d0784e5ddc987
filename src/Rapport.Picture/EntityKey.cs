using System.Security.Cryptography;
using System.Text;

namespace Rapport.Picture;

/// <summary>Ids of parties as the picture's indexes hold them.</summary>
public static class EntityKey
{
    /// <summary>Characters of an id that stand in an index; an index row has a limit, and a text can name a party at any length.</summary>
    private const int Longest = 200;

    /// <summary>The id itself; of a very long one its beginning and a hash.</summary>
    public static string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length <= Longest
            ? id
            : $"{id[..Longest]}…{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..16]}";
    }
}
