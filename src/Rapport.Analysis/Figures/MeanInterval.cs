namespace Rapport.Analysis.Figures;

/// <summary>What the true mean score may be: the percentile bootstrap over origins that holds 95 % (Efron 1979; origins are drawn whole, as clusters).</summary>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
public readonly record struct MeanInterval(double Low, double High)
{
    /// <summary>Fewer are drawn where very many statements are counted: the interval is narrow then.</summary>
    private const int MostDraws = 1000;
    private const int FewestDraws = 200;
    private const int Patience = 4_000_000;

    /// <summary>Below so many origins a bootstrap says nothing.</summary>
    private const int FewestOrigins = 3;

    /// <summary>
    /// The interval for the mean over acts, an act's score being the mean of its statements'; null where fewer than three origins
    /// tell them. The same statements give the same interval, whatever their order.
    /// </summary>
    public static MeanInterval? Of(IEnumerable<FigureStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        FigureStatement[] scored =
        [
            .. statements
                .Where(s => s.Goldstein is not null)
                .OrderBy(s => s.Origin, StringComparer.Ordinal)
                .ThenBy(s => s.Act, StringComparer.Ordinal)
                .ThenBy(s => s.Goldstein),
        ];
        // Where each origin's statements begin.
        int[] begins =
        [
            .. Enumerable.Range(0, scored.Length).Where(i => i == 0 || scored[i].Origin != scored[i - 1].Origin),
        ];
        if (begins.Length < FewestOrigins)
        {
            return null;
        }
        double[] means = Draw(scored, [.. begins, scored.Length]);
        Array.Sort(means);
        return new MeanInterval(means[(int)(means.Length * 0.025)], means[(int)(means.Length * 0.975) - 1]);
    }

    private static double[] Draw(FigureStatement[] scored, int[] begins)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] acts = [.. scored.Select(s => NumberOf(s.Act, numbers))];
        double[] scores = [.. scored.Select(s => s.Goldstein!.Value)];
        double[] sums = new double[numbers.Count];
        int[] times = new int[numbers.Count];
        int origins = begins.Length - 1;
        var random = new SplitMix(origins);
        double[] means = new double[Math.Clamp(Patience / scored.Length, FewestDraws, MostDraws)];
        for (int draw = 0; draw < means.Length; draw++)
        {
            Array.Clear(sums);
            Array.Clear(times);
            for (int n = 0; n < origins; n++)
            {
                int origin = random.Below(origins);
                for (int i = begins[origin]; i < begins[origin + 1]; i++)
                {
                    sums[acts[i]] += scores[i];
                    times[acts[i]]++;
                }
            }
            means[draw] = Mean(sums, times);
        }
        return means;
    }

    private static double Mean(double[] sums, int[] times)
    {
        double sum = 0;
        int drawn = 0;
        for (int act = 0; act < sums.Length; act++)
        {
            if (times[act] > 0)
            {
                sum += sums[act] / times[act];
                drawn++;
            }
        }
        return sum / drawn;
    }

    private static int NumberOf(string act, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(act, out int number))
        {
            numbers.Add(act, number = numbers.Count);
        }
        return number;
    }

    /// <summary>Steele, Lea and Flood 2014: the same numbers on every machine and with every runtime.</summary>
    private sealed class SplitMix(int seed)
    {
        private ulong _state = (ulong)seed;

        public int Below(int most)
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            return (int)(z % (ulong)most);
        }
    }
}
