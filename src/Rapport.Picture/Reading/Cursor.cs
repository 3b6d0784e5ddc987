using System.Globalization;
using System.Text;

namespace Rapport.Picture.Reading;

/// <summary>A place in the order of statements.</summary>
internal readonly record struct Cursor(string Day, string Hash, long Id)
{
    /// <summary>As the user passes it on.</summary>
    public override string ToString() =>
        Convert
            .ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Day}\n{Hash}\n{Id}")))
            .Replace('+', '-')
            .Replace('/', '_')
            .TrimEnd('=');

    /// <exception cref="PictureException">It is none.</exception>
    public static Cursor Parse(string text)
    {
        byte[] bytes = new byte[text.Length];
        string padded = text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - text.Length % 4) % 4);
        string[] parts = Convert.TryFromBase64String(padded, bytes, out int length)
            ? Encoding.UTF8.GetString(bytes, 0, length).Split('\n')
            : [];
        return parts.Length == 3 && long.TryParse(parts[2], CultureInfo.InvariantCulture, out long id)
            ? new Cursor(parts[0], parts[1], id)
            : throw new PictureException($"'{text}' is no cursor; take it from the end of the page before");
    }
}
