namespace Rapport.Nlp.Decoding;

/// <summary>The highest-scoring tree with one root (Chu and Liu 1965, Edmonds 1967).</summary>
internal sealed class SpanningTree
{
    // So great that a second root never pays, so small that scores keep their digits in double precision.
    private const double RootCost = 1e6;
    private int[] _cycleOf = [];

    /// <summary>Takes each word's best head; true where that is a tree with one root, and so the best one.</summary>
    /// <param name="n">How many words.</param>
    /// <param name="scores">As for <see cref="Find"/>; what is added to a whole row changes nothing.</param>
    /// <param name="heads">Gets the head of each word, -1 for the root.</param>
    public bool TryGreedy(int n, ReadOnlySpan<float> scores, Span<int> heads)
    {
        int roots = 0;
        for (int i = 0; i < n; i++)
        {
            int best = n;
            ReadOnlySpan<float> row = scores.Slice(i * (n + 1), n + 1);
            for (int j = 0; j < n; j++)
            {
                if (j != i && row[j] > row[best])
                {
                    best = j;
                }
            }
            heads[i] = best == n ? -1 : best;
            roots += best == n ? 1 : 0;
        }
        return roots == 1 && !HasCycle(heads);
    }

    /// <summary>Finds the heads of <paramref name="n"/> words.</summary>
    /// <param name="n">How many words.</param>
    /// <param name="scores">Row i: the score of each word as head of word i, then that of being the root; n × (n+1).</param>
    /// <param name="heads">Gets the head of each word, -1 for the root.</param>
    public void Find(int n, ReadOnlySpan<float> scores, Span<int> heads)
    {
        // Node 0 is the root, word i is node i + 1; row = dependent, column = head.
        int size = n + 1;
        double[] matrix = new double[size * size];
        Array.Fill(matrix, double.NegativeInfinity);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                if (i != j)
                {
                    matrix[((i + 1) * size) + j + 1] = scores[(i * (n + 1)) + j];
                }
            }
            matrix[(i + 1) * size] = scores[(i * (n + 1)) + n] - RootCost;
        }
        int[] found = Contract(size, matrix);
        for (int i = 0; i < n; i++)
        {
            heads[i] = found[i + 1] - 1;
        }
    }

    private bool HasCycle(ReadOnlySpan<int> heads)
    {
        if (_cycleOf.Length < heads.Length)
        {
            _cycleOf = new int[heads.Length * 2];
        }
        Span<int> seen = _cycleOf.AsSpan(0, heads.Length);
        seen.Clear();
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == i + 1)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Heads of a graph with root 0: best heads, and where they run in a circle, the circle becomes one node.</summary>
    private static int[] Contract(int size, double[] matrix)
    {
        int[] heads = new int[size];
        heads[0] = -1;
        for (int i = 1; i < size; i++)
        {
            int best = 0;
            for (int j = 0; j < size; j++)
            {
                if (j != i && matrix[(i * size) + j] > matrix[(i * size) + best])
                {
                    best = j;
                }
            }
            heads[i] = best;
        }
        List<int> cycle = FindCycle(heads);
        if (cycle.Count == 0)
        {
            return heads;
        }
        return Expand(size, matrix, heads, cycle);
    }

    private static List<int> FindCycle(int[] heads)
    {
        int[] seen = new int[heads.Length];
        for (int i = 1; i < heads.Length; i++)
        {
            int at = i;
            while (at > 0 && seen[at] == 0)
            {
                seen[at] = i;
                at = heads[at];
            }
            if (at > 0 && seen[at] == i)
            {
                var cycle = new List<int> { at };
                for (int next = heads[at]; next != at; next = heads[next])
                {
                    cycle.Add(next);
                }
                return cycle;
            }
        }
        return [];
    }

    private static int[] Expand(int size, double[] matrix, int[] heads, List<int> cycle)
    {
        var inCycle = new HashSet<int>(cycle);
        // Nodes outside keep their order, the circle comes last.
        int[] outside = [.. Enumerable.Range(0, size).Where(i => !inCycle.Contains(i))];
        int small = outside.Length + 1;
        int node = small - 1;
        double[] contracted = new double[small * small];
        Array.Fill(contracted, double.NegativeInfinity);
        int[] enters = new int[small];
        int[] leaves = new int[small];
        for (int a = 0; a < outside.Length; a++)
        {
            for (int b = 0; b < outside.Length; b++)
            {
                contracted[(a * small) + b] = matrix[(outside[a] * size) + outside[b]];
            }
            foreach (int c in cycle)
            {
                double into = matrix[(c * size) + outside[a]] - matrix[(c * size) + heads[c]];
                if (into > contracted[(node * small) + a])
                {
                    contracted[(node * small) + a] = into;
                    enters[a] = c;
                }
                double from = matrix[(outside[a] * size) + c];
                if (from > contracted[(a * small) + node])
                {
                    contracted[(a * small) + node] = from;
                    leaves[a] = c;
                }
            }
        }
        int[] inner = Contract(small, contracted);
        int[] result = [.. heads];
        for (int a = 1; a < outside.Length; a++)
        {
            result[outside[a]] = inner[a] == node ? leaves[a] : outside[inner[a]];
        }
        int parent = inner[node];
        result[enters[parent]] = outside[parent];
        return result;
    }
}
