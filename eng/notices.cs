#:property PublishAot=false
// Writes THIRD-PARTY-NOTICES to standard output: who made what is shipped, and under which licence, from a CycloneDX bill of materials.
// dotnet run eng/notices.cs -- SBOM.json LICENCES-FOLDER
using System.Text.Json;

if (args.Length != 2)
{
    Console.Error.WriteLine("use: dotnet run eng/notices.cs -- SBOM.json LICENCES-FOLDER");
    return 2;
}

// Packages whose own metadata name no SPDX licence; read in the package by hand.
var byHand = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
{
    ["K4os.Compression.LZ4"] = "MIT",
    ["SQLite"] = "Public domain (SQLite, https://sqlite.org/copyright.html), as built by SourceGear",
};

using JsonDocument sbom = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var packages = sbom
    .RootElement.GetProperty("components")
    .EnumerateArray()
    .Select(c => (Name: Text(c, "name"), Version: Text(c, "version"), Owner: Text(c, "copyright"), Licence: Licence(c)))
    .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
    .ToList();

List<string> unknown = [.. packages.Where(p => p.Licence.Length == 0).Select(p => p.Name)];
if (unknown.Count > 0)
{
    Console.Error.WriteLine(
        $"no licence is known for {string.Join(", ", unknown)}; read it in the package and add it to eng/notices.cs"
    );
    return 1;
}

Console.WriteLine("Rapport contains the packages below. Data and models that it is made from stand in NOTICE.\n");
foreach (var licence in packages.GroupBy(p => p.Licence).OrderBy(g => g.Key, StringComparer.Ordinal))
{
    Console.WriteLine(new string('=', 100));
    Console.WriteLine($"{licence.Key}\n");
    foreach (var package in licence)
    {
        Console.WriteLine($"{package.Name} {package.Version}{(package.Owner.Length > 0 ? $" – {package.Owner}" : "")}");
    }
    string text = Path.Combine(args[1], $"{licence.Key}.txt");
    Console.WriteLine(
        File.Exists(text) ? $"\n{File.ReadAllText(text)}"
        : licence.Key == "Apache-2.0" ? "\nThe text of this licence stands in LICENSE.\n"
        : ""
    );
}
return 0;

static string Text(JsonElement component, string name) =>
    component.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";

string Licence(JsonElement component)
{
    if (byHand.TryGetValue(Text(component, "name"), out string? known))
    {
        return known;
    }
    if (!component.TryGetProperty("licenses", out JsonElement licences))
    {
        return "";
    }
    return string.Join(
        " or ",
        licences
            .EnumerateArray()
            .Select(l => l.TryGetProperty("license", out JsonElement one) ? Text(one, "id") : Text(l, "expression"))
            .Where(id => id.Length > 0)
    );
}
