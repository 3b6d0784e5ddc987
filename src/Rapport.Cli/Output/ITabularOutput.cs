namespace Rapport.Cli.Output;

/// <summary>Something that can be printed as a table for people, as CSV or as JSON.</summary>
internal interface ITabularOutput
{
    /// <summary>A table; of long lists the first <paramref name="most"/>.</summary>
    void WriteTable(int most);

    /// <summary>A header and a row for each thing.</summary>
    void WriteCsv();

    /// <summary>One JSON value.</summary>
    void WriteJson();
}
