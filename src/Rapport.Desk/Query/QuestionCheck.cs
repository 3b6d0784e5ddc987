using System.Collections.Immutable;
using System.Globalization;
using Rapport.Knowledge;

namespace Rapport.Desk.Query;

/// <summary>Refuses what no picture can answer, where an empty answer would look like one.</summary>
public static class QuestionCheck
{
    /// <summary>A misspelt word differs from the one meant in so many letters at most: two.</summary>
    private const int Slips = 2;

    /// <summary>The types that the words name, in the ontology's capitals.</summary>
    /// <param name="option">What the user calls the option: <c>--type</c>, <c>type</c>.</param>
    /// <param name="words">Names of event and relation types, in any case.</param>
    /// <param name="ontology">What types there are; not asked for where no word is given.</param>
    /// <exception cref="QuestionException">A word is no type; the message lists those that are.</exception>
    public static ImmutableArray<string> Types(string option, IEnumerable<string> words, Lazy<Ontology> ontology)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(ontology);
        return [.. words.Select(w => Type(option, w, ontology.Value))];
    }

    /// <summary>The first day comes not after the last.</summary>
    /// <param name="prefix">What stands before the names of options: <c>--</c>, or nothing.</param>
    /// <param name="from">First day; null where that is open.</param>
    /// <param name="to">Last day; null where that is open.</param>
    /// <exception cref="QuestionException">It does.</exception>
    public static void Days(string prefix, DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            throw new QuestionException(
                $"{prefix}from: {Iso(from)} comes after {prefix}to {Iso(to)}; exchange the two days"
            );
        }
    }

    private static string Type(string option, string word, Ontology ontology)
    {
        string[] known = [.. ontology.EventTypes.Select(t => t.Name), .. ontology.RelationTypes.Select(t => t.Name)];
        if (known.FirstOrDefault(k => k.Equals(word, StringComparison.OrdinalIgnoreCase)) is string found)
        {
            return found;
        }
        string? near = known
            .Select(k => (Name: k, Distance: Distance(k.ToUpperInvariant(), word.ToUpperInvariant())))
            .Where(k => k.Distance <= Slips)
            .OrderBy(k => k.Distance)
            .Select(k => k.Name)
            .FirstOrDefault();
        string meant = near is null ? "" : $"did you mean {near}? ";
        throw new QuestionException($"{option}: '{word}' is no type; {meant}types are {string.Join(", ", known)}");
    }

    /// <summary>How many letters must be put in, left out or changed; past the slips, just more.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Slips)
        {
            return Slips + 1;
        }
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[b.Length];
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
