using System.Collections.Immutable;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Phrasing;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>Makes the lines of one brief, each with what it rests on.</summary>
internal sealed class LineWriter(BriefDraft draft, SentenceRenderer renderer)
{
    private const int MostKeyPoints = 7;

    /// <summary>Key points of one type and status: a list of seven visits tells little.</summary>
    private const int MostAlike = 2;

    /// <summary>What is rather read wrong than right is no key point.</summary>
    private const double SurelyRead = 0.45;

    private readonly List<(MergedStatement Claim, BriefLine Line)> _written = [];

    /// <summary>All lines of sections so far.</summary>
    public IEnumerable<BriefLine> Written => _written.Select(w => w.Line);

    /// <summary>A line for each claim that can be worded.</summary>
    public ImmutableArray<BriefLine> Lines(IEnumerable<MergedStatement> claims)
    {
        var lines = ImmutableArray.CreateBuilder<BriefLine>();
        foreach (MergedStatement claim in claims)
        {
            if (Line(claim) is BriefLine line)
            {
                _written.Add((claim, line));
                lines.Add(line);
            }
        }
        return lines.ToImmutable();
    }

    /// <summary>The weightiest claims where there are more than a section may hold, in their own order.</summary>
    public (List<MergedStatement> Told, int LeftOut) Longest(List<MergedStatement> claims)
    {
        int most = draft.Question.LongestSection;
        if (most <= 0 || claims.Count <= most)
        {
            return (claims, 0);
        }
        HashSet<MergedStatement> told = [.. InOrderOfWeight(claims).Take(most)];
        return ([.. claims.Where(told.Contains)], claims.Count - most);
    }

    /// <summary>The lines to read first.</summary>
    public ImmutableArray<BriefLine> KeyPoints()
    {
        var lines = _written.ToDictionary(w => w.Claim, w => w.Line);
        var alike = new Dictionary<(string, StatementStatus), int>();
        return
        [
            .. InOrderOfWeight(lines.Keys.Where(c => IsNews(c) && Confidence(c.All) >= SurelyRead))
                .Where(c =>
                {
                    var kind = (c.Fullest.Type, c.Fullest.Status);
                    alike[kind] = alike.GetValueOrDefault(kind) + 1;
                    return alike[kind] <= MostAlike;
                })
                .Take(MostKeyPoints)
                .Select(c => lines[c]),
        ];
    }

    /// <summary>Claims that cannot both hold: whether it happened at all first, then those that most origins tell.</summary>
    public (ImmutableArray<BriefContradiction> Told, int LeftOut) Contradictions()
    {
        Contradiction[] pairs =
        [
            .. ConflictFigure
                .Pairs(draft.Figures)
                .OrderByDescending(p => p.About == "status")
                .ThenByDescending(p => FigureText.Origins(p.One.Statements) + FigureText.Origins(p.Other.Statements)),
        ];
        int most = draft.Question.LongestSection <= 0 ? pairs.Length : draft.Question.LongestSection;
        var found = ImmutableArray.CreateBuilder<BriefContradiction>();
        foreach (Contradiction pair in pairs.Take(most))
        {
            if (Line(pair.One) is BriefLine one && Line(pair.Other) is BriefLine other)
            {
                found.Add(new BriefContradiction(pair.About, one, pair.One.Value, other, pair.Other.Value));
            }
        }
        return (found.ToImmutable(), Math.Max(0, pairs.Length - most));
    }

    private static bool IsNews(MergedStatement claim) =>
        SectionKinds.Of(claim.Fullest)
            is BriefSectionKind.Happened
                or BriefSectionKind.Planned
                or BriefSectionKind.Claimed;

    private IEnumerable<MergedStatement> InOrderOfWeight(IEnumerable<MergedStatement> claims) =>
        claims.OrderByDescending(Weight).ThenBy(c => c.Fullest.Id, StringComparer.Ordinal);

    /// <summary>Told by many, strong in conflict or cooperation, surely read, and of a plan that failed: that is read first.</summary>
    private double Weight(MergedStatement claim)
    {
        Statement s = claim.Fullest;
        string? outcome = draft.LifeOf(s)?.Outcome;
        return 3 * Math.Log2(1 + claim.Origins)
            + Math.Abs(s.Goldstein ?? 0) / 2
            + 3 * Confidence(claim.All)
            + (s.Actors.IsEmpty ? 0 : 1)
            + (s.When is null ? 0 : 1)
            + (s.Type == "STATEMENT" ? -3 : 0)
            + (outcome is "cancelled" or "moved" or "silent" ? 2 : 0);
    }

    private BriefLine? Line(MergedStatement claim) =>
        renderer.Render(claim.Fullest, draft.Evidence.TextOf(claim.Fullest)) is string sentence
            ? new BriefLine(sentence, claim.Fullest.When, SupportOf(claim.All))
            {
                Origins = claim.Origins,
                FirstReported = claim.All.Min(draft.Evidence.Published),
                LastReported = claim.All.Max(draft.Evidence.Published),
                Confidence = Confidence(claim.All),
                Status = claim.Fullest.Status,
                Outcome = draft.LifeOf(claim.Fullest) is PlanLife life ? PlanWords.Outcome(life, draft) : null,
            }
            : null;

    private BriefLine? Line(ContradictionSide side)
    {
        Statement[] statements = [.. side.Statements.Select(s => draft.Statement(s.Id))];
        return renderer.Render(statements[0], draft.Evidence.TextOf(statements[0])) is string sentence
            ? new BriefLine(sentence, statements[0].When, SupportOf(statements))
            {
                Origins = side.Statements.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count(),
                FirstReported = side.Statements.Min(s => s.Published),
                LastReported = side.Statements.Max(s => s.Published),
                Confidence = Confidence(statements),
                Status = statements[0].Status,
            }
            : null;
    }

    private Support SupportOf(IEnumerable<Statement> statements)
    {
        Statement[] all = [.. statements];
        return draft.Evidence.Number(all[0], all.Skip(1));
    }

    private static double Confidence(IEnumerable<Statement> statements) => statements.Max(s => s.Confidence);
}
