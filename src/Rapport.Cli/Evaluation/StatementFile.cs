using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>Statements as <c>rapport read --format jsonl</c> writes them.</summary>
internal static class StatementFile
{
    /// <summary>All statements of a file.</summary>
    /// <exception cref="UserException">It cannot be read, or a line is no statement.</exception>
    public static List<ScoredStatement> Read(string path)
    {
        var statements = new List<ScoredStatement>();
        int number = 0;
        try
        {
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    statements.Add(ScoredStatement.Read(line));
                }
            }
        }
        catch (JsonException e)
        {
            string what = e.Message.Split('.')[0].ReplaceLineEndings(" ");
            throw new UserException(
                $"{path}:{number}: no statement ({what}); write it with 'rapport read --format jsonl'"
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: cannot be read; name a file that can ({e.Message.TrimEnd('.')})");
        }
        return statements;
    }
}
