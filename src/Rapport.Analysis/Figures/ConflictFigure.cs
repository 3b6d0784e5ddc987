using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Analysis.Figures;

/// <summary>Statements on one act or relation that cannot both hold, side by side.</summary>
public static class ConflictFigure
{
    /// <summary>Contradictions in status, number, day and place; never a difference in wording alone.</summary>
    /// <param name="statements">With their words.</param>
    public static Figure Of(IEnumerable<FigureStatement> statements) => Of(Pairs(statements), s => s.Words);

    /// <summary>These contradictions, in their order.</summary>
    /// <param name="pairs">The contradictions.</param>
    /// <param name="words">The words of the first statement of a side.</param>
    public static Figure Of(IEnumerable<Contradiction> pairs, Func<FigureStatement, string> words)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(words);
        return new Figure(
            "conflicts",
            [
                new("about"),
                new("type"),
                new("who"),
                new("to_whom"),
                new("one"),
                new("one_says"),
                new("other"),
                new("other_says"),
                new("one_words", false),
                new("other_words", false),
                .. FigureText.BehindColumns,
            ],
            [.. pairs.Select(p => Row(p, words))],
            []
        );
    }

    /// <summary>The contradictions themselves, in a fixed order.</summary>
    public static IEnumerable<Contradiction> Pairs(IEnumerable<FigureStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return statements
            .GroupBy(Key, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(group =>
            {
                FigureStatement[] said = [.. group.OrderBy(s => s.Published).ThenBy(s => s.Id, StringComparer.Ordinal)];
                FigureStatement[] real = [.. said.Where(s => s.IsReal && !s.IsRelation)];
                return (IEnumerable<Contradiction>)
                    [
                        .. Pair(said, "status", Side),
                        .. Pair(real, "number", s => s.Quantity?.ToString(CultureInfo.InvariantCulture)),
                        .. Pair(real, "day", s => s.Start == s.End ? FigureText.Day(s.Start) : null),
                        .. Pair(real, "country", s => s.Country),
                    ];
            });
    }

    private static ImmutableArray<object?> Row(Contradiction pair, Func<FigureStatement, string> words)
    {
        (FigureStatement one, FigureStatement other) = (pair.One.Statements[0], pair.Other.Statements[0]);
        return
        [
            pair.About,
            one.Type,
            FigureText.Names(one.Actors),
            FigureText.Names(one.Recipients),
            pair.One.Value,
            FigureText.Sources(pair.One.Statements),
            pair.Other.Value,
            FigureText.Sources(pair.Other.Statements),
            words(one),
            words(other),
            .. FigureText.Behind([.. pair.One.Statements, .. pair.Other.Statements]),
        ];
    }

    /// <summary>Events by what they were joined to; relations by what holds between whom.</summary>
    private static string Key(FigureStatement s) =>
        s.IsRelation ? $"{s.Type}|{Ids(s.Actors)}|{Ids(s.Recipients)}|{s.Object?.ToLowerInvariant()}" : s.Act;

    private static string Ids(ImmutableArray<FigureParty> parties) =>
        string.Join(' ', parties.Select(p => p.Id).Order(StringComparer.Ordinal));

    /// <summary>What the status says of the world; plans say nothing yet.</summary>
    private static string? Side(FigureStatement s) =>
        s.Status switch
        {
            "occurred" or "ongoing" => s.IsRelation ? "holds" : "happened",
            "negated" or "denied" => s.Status,
            _ => null,
        };

    /// <summary>The first two values that differ, each with who says it.</summary>
    private static IEnumerable<Contradiction> Pair(
        FigureStatement[] said,
        string about,
        Func<FigureStatement, string?> value
    )
    {
        List<IGrouping<string, FigureStatement>> values =
        [
            .. said.Where(s => value(s) is not null).GroupBy(s => value(s)!, StringComparer.Ordinal),
        ];
        // “Negated” and “denied” are no contradiction of each other.
        if (about == "status" && values.All(v => v.Key is "negated" or "denied"))
        {
            yield break;
        }
        for (int i = 1; i < values.Count; i++)
        {
            yield return new Contradiction(about, Of(values[0]), Of(values[i]));
        }
    }

    private static ContradictionSide Of(IGrouping<string, FigureStatement> value) => new(value.Key, [.. value]);
}
