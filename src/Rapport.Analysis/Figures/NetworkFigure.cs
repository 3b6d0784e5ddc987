using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>Who deals with whom: acts between sides, directed, by class.</summary>
public static class NetworkFigure
{
    /// <summary>One row for each directed pair of sides; whoever acts for a state counts as that state.</summary>
    /// <param name="statements">Events and relations, gone through once; only acts that happened or go on are counted.</param>
    /// <param name="classOf">PLOVER's quad class of an event type.</param>
    public static Figure Of(IEnumerable<FigureStatement> statements, Func<string, string?> classOf)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(classOf);
        var pairs = new Dictionary<(string From, string To), Edge>();
        var known = new Dictionary<(ImmutableArray<FigureParty>, ImmutableArray<FigureParty>), (string, string)[]>();
        foreach (FigureStatement s in statements.Where(s => !s.IsRelation && s.IsReal))
        {
            if (classOf(s.Type) is string kind and not "neutral")
            {
                Add(pairs, known, s, kind);
            }
        }
        return new Figure(
            "network",
            [
                new("from"),
                new("to"),
                new("events"),
                new("origins"),
                new("cooperation"),
                new("conflict"),
                new("goldstein_mean"),
                .. FigureText.BehindColumns,
            ],
            [
                .. pairs
                    .OrderBy(g => g.Key.From, StringComparer.Ordinal)
                    .ThenBy(g => g.Key.To, StringComparer.Ordinal)
                    .Select(g => g.Value.Row(g.Key.From, g.Key.To)),
            ],
            ["Edges count acts that happened or go on; whoever acts for a state counts as that state."]
        );
    }

    // The same few lists of parties come again and again: of each two it is found out once who they are.
    private static void Add(
        Dictionary<(string From, string To), Edge> pairs,
        Dictionary<(ImmutableArray<FigureParty>, ImmutableArray<FigureParty>), (string, string)[]> known,
        FigureStatement statement,
        string kind
    )
    {
        if (!known.TryGetValue((statement.Actors, statement.Recipients), out (string, string)[]? between))
        {
            between =
            [
                .. (
                    from actor in statement.Actors
                    from recipient in statement.Recipients
                    where actor.Side != recipient.Side
                    select (actor.Side, recipient.Side)
                ).Distinct(),
            ];
            known.Add((statement.Actors, statement.Recipients), between);
        }
        foreach ((string, string) pair in between)
        {
            if (!pairs.TryGetValue(pair, out Edge? edge))
            {
                pairs.Add(pair, edge = new Edge());
            }
            edge.Add(statement, kind);
        }
    }

    /// <summary>What one side does to another, a statement at a time; none is kept.</summary>
    private sealed class Edge
    {
        // In the order in which the acts are first told, so that the mean is the same to the last digit.
        private readonly OrderedDictionary<UInt128, (double Sum, int Scored)> _acts = [];
        private readonly HashSet<UInt128> _cooperation = [];
        private readonly HashSet<UInt128> _conflict = [];
        private readonly HashSet<string> _origins = new(StringComparer.Ordinal);
        private readonly StatementIds _ids = new();

        public void Add(FigureStatement statement, string kind)
        {
            UInt128 act = StatementIds.Number(statement.Act);
            (double sum, int scored) = _acts.TryGetValue(act, out var known) ? known : default;
            _acts[act] = statement.Goldstein is double score ? (sum + score, scored + 1) : (sum, scored);
            _origins.Add(statement.Origin);
            _ids.Add(statement.Id);
            if (kind.EndsWith("cooperation", StringComparison.Ordinal))
            {
                _cooperation.Add(act);
            }
            else if (kind.EndsWith("conflict", StringComparison.Ordinal))
            {
                _conflict.Add(act);
            }
        }

        public ImmutableArray<object?> Row(string from, string to)
        {
            double? score = _acts.Values.Where(a => a.Scored > 0).Average(a => (double?)(a.Sum / a.Scored));
            return
            [
                from,
                to,
                _acts.Count,
                _origins.Count,
                _cooperation.Count,
                _conflict.Count,
                score is double mean ? Math.Round(mean, 2) : null,
                .. FigureText.Behind(_ids),
            ];
        }
    }
}
