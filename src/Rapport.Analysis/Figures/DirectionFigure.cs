using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>Who of two sides acts on the other, and who is said to need, lead or fear whom: each measure apart, never one index.</summary>
public static class DirectionFigure
{
    private static readonly ImmutableArray<string> s_relations =
    [
        "depends_on",
        "exceeds",
        "influences",
        "supports",
        "serves",
        "wary_of",
        "distrusts",
        "hostile_to",
        "opposes",
    ];

    /// <summary>
    /// Directed acts by class with the share of the one side and its Beta interval; acts that both do alike are in none. Relations that
    /// have a direction, by the number of origins that say so each way, with who says so.
    /// </summary>
    public static Figure Of(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        List<FigureStatement> all = [.. statements];
        List<DyadAct> directed = [.. DyadActs.Of(all, question).Where(a => !a.IsMutual)];
        return new Figure(
            "direction",
            [
                new("measure"),
                new("one"),
                new("other"),
                new("one_to_other"),
                new("other_to_one"),
                new("share_of_one"),
                new("share_low", false),
                new("share_high", false),
                new("says"),
                .. FigureText.BehindColumns,
            ],
            [
                .. Acts("directed acts", directed, question),
                .. DyadActs.Classes.SelectMany(c => Acts(c, [.. directed.Where(a => a.Class == c)], question)),
                .. s_relations.SelectMany(r => Relation(r, all, question)),
            ],
            [
                $"Shares are those of {question.NameA}. Relations are counted by the origins that say so, and have no share: many may repeat one view.",
            ]
        );
    }

    private static IEnumerable<ImmutableArray<object?>> Acts(string measure, List<DyadAct> acts, DyadQuestion question)
    {
        if (acts.Count == 0)
        {
            yield break;
        }
        int forth = acts.Count(a => a.Forth);
        var share = ShareInterval.Of(forth, acts.Count);
        yield return
        [
            measure,
            question.NameA,
            question.NameB,
            forth,
            acts.Count - forth,
            Math.Round(forth / (double)acts.Count, 3),
            Math.Round(share.Low, 3),
            Math.Round(share.High, 3),
            FigureText.Sources(acts.SelectMany(a => a.Statements)),
            .. FigureText.Behind(acts.SelectMany(a => a.Statements)),
        ];
    }

    private static IEnumerable<ImmutableArray<object?>> Relation(
        string relation,
        List<FigureStatement> all,
        DyadQuestion question
    )
    {
        FigureStatement[] said = [.. all.Where(s => s.IsRelation && s.IsReal && s.Type == relation)];
        FigureStatement[] forth = [.. said.Where(s => DyadActs.Direction(s, question) == true)];
        FigureStatement[] back = [.. said.Where(s => DyadActs.Direction(s, question) == false)];
        if (forth.Length + back.Length == 0)
        {
            yield break;
        }
        yield return
        [
            relation,
            question.NameA,
            question.NameB,
            FigureText.Origins(forth),
            FigureText.Origins(back),
            null,
            null,
            null,
            FigureText.Sources([.. forth, .. back]),
            .. FigureText.Behind([.. forth, .. back]),
        ];
    }
}
