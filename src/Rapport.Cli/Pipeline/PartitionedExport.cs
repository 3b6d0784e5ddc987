using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rapport.Picture;

namespace Rapport.Cli.Pipeline;

/// <summary>
/// A picture's statements as Parquet, a file for each month of the events, in folders that DuckDB and Spark know as partitions. A later run writes
/// only the months in which something has changed.
/// </summary>
internal sealed class PartitionedExport(PictureStore store, string folder)
{
    private const int Page = 2000;
    private const string Undated = "undated";

    private string StateFile => Path.Combine(folder, "exported.json");

    /// <summary>Writes what has changed; gives the months and the number of their statements.</summary>
    public async Task<(int Months, long Statements)> RunAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        LogEnd through = store.End();
        Exported? before = Before(through);
        ImmutableArray<string> months = store.MonthsChangedSince(before?.Through ?? -1);
        if (before is not null)
        {
            months = [.. months.Union(Lost(before, months), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
        var files = new SortedSet<string>(before?.Months ?? [], StringComparer.Ordinal);
        long statements = 0;
        foreach (string month in months)
        {
            cancel.ThrowIfCancellationRequested();
            string part = month.Length == 0 ? Undated : month;
            long written = await WriteAsync(part, cancel);
            statements += written;
            _ = written > 0 ? files.Add(part) : files.Remove(part);
        }
        var exported = new Exported(store.Address.Name, through.Seq) { Head = through.Hash, Months = [.. files] };
        Replace(StateFile, JsonSerializer.Serialize(exported));
        return (months.Length, statements);
    }

    /// <summary>Months whose file somebody took away.</summary>
    private IEnumerable<string> Lost(Exported before, ImmutableArray<string> months) =>
        before
            .Months.Where(part => !File.Exists(FileOf(part)))
            .Select(part => part == Undated ? "" : part)
            .Except(months, StringComparer.Ordinal);

    private Exported? Before(LogEnd now)
    {
        if (!File.Exists(StateFile))
        {
            return null;
        }
        Exported before = Read();
        if (before.Picture != store.Address.Name)
        {
            throw new UserException(
                $"{folder}: holds the statements of {before.Picture}; name another folder",
                ExitStatus.Usage
            );
        }
        // A picture made anew under the name of one that is gone has another log, be it shorter or longer. What was exported before the
        // hash was kept is taken at its word.
        bool isSame = before.Through <= now.Seq && (before.Head.Length == 0 || store.HasEntry(before.Head));
        return isSame
            ? before
            : throw new UserException(
                $"{folder}: holds the statements of a later state of {before.Picture}, or of another picture of that name; name another folder",
                ExitStatus.Usage
            );
    }

    private Exported Read()
    {
        Exported? before = null;
        try
        {
            before = JsonSerializer.Deserialize<Exported>(File.ReadAllText(StateFile));
        }
        catch (JsonException)
        {
            // Told below, like a file that holds nothing.
        }
        return before is not { Picture: not null, Head: not null, Months: not null } || before.Months.Contains(null!)
            ? throw new UserException(
                $"{StateFile}: does not say what was exported; remove it, and all is written anew"
            )
            : before;
    }

    private string FileOf(string part) => Path.Combine(folder, $"month={part}", "statements.parquet");

    private async Task<long> WriteAsync(string month, CancellationToken cancel)
    {
        string file = FileOf(month);
        string part = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(part);
        string whole = $"{file}.writing";
        long count = 0;
        using (FileStream stream = File.Create(whole))
        {
            var form = new ParquetStatements(stream);
            foreach (IReadOnlyList<StoredStatement> statements in Pages(month))
            {
                cancel.ThrowIfCancellationRequested();
                await form.AddAsync(statements);
                count += statements.Count;
            }
            await form.FinishAsync();
        }
        if (count > 0)
        {
            File.Move(whole, file, overwrite: true);
            return count;
        }
        Directory.Delete(part, recursive: true);
        return 0;
    }

    private IEnumerable<IReadOnlyList<StoredStatement>> Pages(string month)
    {
        StatementFilter filter = Filter(month);
        string? next = null;
        do
        {
            StatementPage page = store.Statements(filter, new PageRequest(Page, next));
            // Those without a day stand before all others.
            StoredStatement[] own = [.. page.Statements.Where(s => month != Undated || s.Row.Day.Length == 0)];
            yield return own;
            next = own.Length < page.Statements.Length ? null : page.Next;
        } while (next is not null);
    }

    private static StatementFilter Filter(string month)
    {
        if (month == Undated)
        {
            return new StatementFilter();
        }
        var first = DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new StatementFilter { From = first, To = first.AddMonths(1).AddDays(-1) };
    }

    private static void Replace(string file, string text)
    {
        File.WriteAllText($"{file}.writing", text);
        File.Move($"{file}.writing", file, overwrite: true);
    }

    /// <summary>What was exported last.</summary>
    /// <param name="Picture">Of which picture.</param>
    /// <param name="Through">Up to which entry of its log.</param>
    private sealed record Exported(string Picture, long Through)
    {
        /// <summary>Hash of that entry; empty before it was kept.</summary>
        public string Head { get; init; } = "";

        /// <summary>The months that have a file.</summary>
        public string[] Months { get; init; } = [];
    }
}
