using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Rapport.Picture;

namespace Rapport.Desk;

/// <summary>What version of code, model and data this installation codes with.</summary>
public static class EngineVersion
{
    private const int Digits = 12;

    /// <summary>The version of what <paramref name="engine"/> codes with.</summary>
    public static CodingVersion Of(Engine engine) => new(Code(), engine.ModelVersion, Data(engine));

    private static string Code() =>
        typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    // A user may edit tables without raising the version: the files themselves tell.
    private static string Data(Engine engine)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string root = Engine.DataDirectory;
        foreach (
            string file in Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(root, file))));
        }
        return $"{engine.Coder.Knowledge.Version}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]}";
    }
}
