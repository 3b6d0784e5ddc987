using System.Buffers;
using Rapport.Nlp.Network;

namespace Rapport.Nlp.Decoding;

/// <summary>The highest-scoring tree with one root (Chu and Liu 1965, Edmonds 1967). Keeps buffers: one per thread.</summary>
internal sealed class SpanningTree
{
    // So great that a second root never pays, so small that scores keep their digits in double precision.
    private const double RootCost = 1e6;
    private readonly Buffer<double> _matrix = new();
    private readonly Buffer<int> _found = new();
    private readonly Buffer<int> _seen = new();

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
        Span<double> matrix = _matrix.Take(size * size);
        matrix.Fill(double.NegativeInfinity);
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
        Span<int> found = _found.Take(size);
        Contract(size, matrix, found);
        for (int i = 0; i < n; i++)
        {
            heads[i] = found[i + 1] - 1;
        }
    }

    private bool HasCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = _seen.Clear(heads.Length);
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
    private void Contract(int size, ReadOnlySpan<double> matrix, Span<int> heads)
    {
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
        int[] nodes = ArrayPool<int>.Shared.Rent(size);
        int circle = FindCycle(heads, nodes);
        if (circle > 0)
        {
            Expand(size, matrix, heads, nodes.AsSpan(0, circle));
        }
        ArrayPool<int>.Shared.Return(nodes);
    }

    /// <summary>The nodes of a circle, first in <paramref name="nodes"/>; returns how many, 0 where there is none.</summary>
    private int FindCycle(ReadOnlySpan<int> heads, Span<int> nodes)
    {
        Span<int> seen = _seen.Clear(heads.Length);
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
                nodes[0] = at;
                int count = 1;
                for (int next = heads[at]; next != at; next = heads[next])
                {
                    nodes[count++] = next;
                }
                return count;
            }
        }
        return 0;
    }

    private void Expand(int size, ReadOnlySpan<double> matrix, Span<int> heads, ReadOnlySpan<int> circle)
    {
        int small = size - circle.Length + 1;
        int[] numbers = ArrayPool<int>.Shared.Rent(4 * small);
        double[] values = ArrayPool<double>.Shared.Rent(small * small);
        Span<int> outside = numbers.AsSpan(0, small - 1);
        var bridges = new Bridges(numbers.AsSpan(small, small), numbers.AsSpan(2 * small, small));
        Span<int> inner = numbers.AsSpan(3 * small, small);
        Span<double> contracted = values.AsSpan(0, small * small);
        // Nodes outside keep their order, the circle comes last.
        int count = 0;
        for (int i = 0; i < size; i++)
        {
            if (!circle.Contains(i))
            {
                outside[count++] = i;
            }
        }
        Shrink(size, matrix, heads, circle, outside, contracted, bridges);
        Contract(small, contracted, inner);
        int node = small - 1;
        for (int a = 1; a < outside.Length; a++)
        {
            heads[outside[a]] = inner[a] == node ? bridges.Leaves[a] : outside[inner[a]];
        }
        int parent = inner[node];
        heads[bridges.Enters[parent]] = outside[parent];
        ArrayPool<double>.Shared.Return(values);
        ArrayPool<int>.Shared.Return(numbers);
    }

    private static void Shrink(
        int size,
        ReadOnlySpan<double> matrix,
        ReadOnlySpan<int> heads,
        ReadOnlySpan<int> circle,
        ReadOnlySpan<int> outside,
        Span<double> contracted,
        Bridges bridges
    )
    {
        int small = outside.Length + 1;
        int node = small - 1;
        contracted.Fill(double.NegativeInfinity);
        bridges.Enters.Clear();
        bridges.Leaves.Clear();
        for (int a = 0; a < outside.Length; a++)
        {
            for (int b = 0; b < outside.Length; b++)
            {
                contracted[(a * small) + b] = matrix[(outside[a] * size) + outside[b]];
            }
            foreach (int c in circle)
            {
                double into = matrix[(c * size) + outside[a]] - matrix[(c * size) + heads[c]];
                if (into > contracted[(node * small) + a])
                {
                    contracted[(node * small) + a] = into;
                    bridges.Enters[a] = c;
                }
                double from = matrix[(outside[a] * size) + c];
                if (from > contracted[(a * small) + node])
                {
                    contracted[(a * small) + node] = from;
                    bridges.Leaves[a] = c;
                }
            }
        }
    }

    /// <summary>For each node outside a circle: the node of the circle that it reaches best, and by which it is reached best.</summary>
    private readonly ref struct Bridges(Span<int> enters, Span<int> leaves)
    {
        public readonly Span<int> Enters = enters;
        public readonly Span<int> Leaves = leaves;
    }
}
