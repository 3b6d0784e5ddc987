using System.Globalization;
using System.Text;
using Rapport.Knowledge.Places;

namespace Rapport.Knowledge.Tables;

/// <summary>Checks the rows of the places, which <see cref="PlaceIndex"/> takes on trust.</summary>
internal sealed class PlaceTable(LoadContext context)
{
    private const int Key = 0;
    private const int Country = 2;
    private const int Latitude = 3;
    private const int Longitude = 4;
    private const int Kind = 7;

    private byte[] _before = [];

    /// <summary>The files read.</summary>
    public IReadOnlyList<KnowledgeTable> Files =>
        [.. context.Tables.Where(t => TableSchema.Places.Includes(Path.GetFileName(t.File)))];

    /// <summary>Reads all rows and reports what is wrong with them.</summary>
    public void Read() => context.Read(TableSchema.Places, Check);

    private void Check(TsvReader row)
    {
        context.TryEntity(row, Country, "country", out _);
        CheckDegrees(row, Latitude, 90);
        CheckDegrees(row, Longitude, 180);
        if (row.Field(Kind) is not ("capital" or "city" or "division"))
        {
            row.Fault($"unknown kind “{row.Field(Kind)}”", "use one of capital, city, division");
        }
        byte[] key = Encoding.UTF8.GetBytes(row.Field(Key).ToString());
        if (key.AsSpan().SequenceCompareTo(_before) < 0)
        {
            row.Fault($"“{row.Field(Key)}” stands behind its place", "sort the rows by key, byte by byte");
        }
        _before = key;
    }

    private static void CheckDegrees(TsvReader row, int column, double most)
    {
        bool read = double.TryParse(row.Field(column), CultureInfo.InvariantCulture, out double degrees);
        if (!read || Math.Abs(degrees) > most)
        {
            row.Fault($"“{row.Field(column)}” is no coordinate", $"write degrees between -{most} and {most}");
        }
    }
}
