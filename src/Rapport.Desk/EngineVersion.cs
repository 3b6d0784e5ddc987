using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Rapport.Picture;

namespace Rapport.Desk;

/// <summary>What version of code, model and data this installation codes with.</summary>
public static class EngineVersion
{
    private const int Digits = 12;

    /// <summary>The program's version with what comes before a release and the commit that it was built of, as <c>0.1.0-alpha.0.7+4f…</c>.</summary>
    public static string Program { get; } =
        typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    private static readonly string s_coder = typeof(EngineVersion)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Coder")
        .Value![..Digits];

    /// <summary>The version of what <paramref name="engine"/> codes with.</summary>
    public static CodingVersion Of(Engine engine) => new(Code(), engine.ModelVersion, Data(engine));

    // Without what comes after major.minor.patch, for not every commit codes differently; but with a hash over the sources of what codes,
    // for some do.
    private static string Code() => $"{Program.Split('-', '+')[0]}+{s_coder}";

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
