using Rapport.Readers.Layout;

namespace Rapport.Readers.Tests;

/// <summary>The rules that ship, loaded once for all tests.</summary>
internal static class Furniture
{
    public static FurnitureRules Rules { get; } = FurnitureRules.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static ReaderOptions Options { get; } = new() { Furniture = Rules };
}
