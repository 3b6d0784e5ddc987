using System.Globalization;
using Rapport.Cli.Output;
using Rapport.Picture;
using Rapport.Server;

namespace Rapport.Cli.Serving;

/// <summary>Keys of a picture.</summary>
internal static class KeyRun
{
    public static string Add(PictureAddress picture, string name, string role) =>
        ApiKeys.Add(
            PictureStore.Create(picture, TimeProvider.System),
            name,
            Enum.Parse<AccessRole>(role, ignoreCase: true),
            Environment.UserName,
            TimeProvider.System
        );

    public static void List(PictureAddress picture, TextWriter output)
    {
        foreach (ApiKey key in ApiKeys.List(PictureStore.Open(picture, TimeProvider.System)))
        {
            string made = key.Made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            output.WriteLine(
                PrintableWriter.Clean($"{key.Id}  {made}  {key.Role.ToString().ToLowerInvariant()}  {key.Name}")
            );
        }
    }

    public static bool Remove(PictureAddress picture, string id) =>
        ApiKeys.Remove(PictureStore.Open(picture, TimeProvider.System), id, Environment.UserName);
}
