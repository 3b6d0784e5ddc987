using System.Text.RegularExpressions;
using Rapport.Picture;

namespace Rapport.Cli.Tests;

public sealed partial class EngineVersionTests
{
    [Fact]
    public void The_version_of_what_codes_tells_its_sources()
    {
        CodingVersion version = EngineVersion.Of(Engine.Load(coding: true));
        Assert.Matches(Coder(), version.Code);
        Assert.StartsWith(version.Code.Split('+')[0], EngineVersion.Program, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+\+[0-9a-f]{12}$")]
    private static partial Regex Coder();
}
