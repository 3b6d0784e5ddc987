using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapport.Nlp.Network;

/// <summary>One step of one LSTM state.</summary>
internal static class LstmCell
{
    private const int Lanes = 16;

    /// <summary>Updates a cell from the four gates (input, forget, candidate, output), and gives the new state.</summary>
    /// <param name="input">What the word adds to the gates.</param>
    /// <param name="past">What the state before adds to them.</param>
    /// <param name="cell">The cell; its size must be a multiple of 16.</param>
    /// <param name="state">Gets the state, as a row with scale 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Step(ReadOnlySpan<float> input, ReadOnlySpan<float> past, Span<float> cell, Span<short> state)
    {
        int hidden = cell.Length;
        if (input.Length < 4 * hidden || past.Length < 4 * hidden || state.Length != hidden || hidden % Lanes != 0)
        {
            throw new ArgumentException("gates, cell and state don't fit together");
        }
        ref float g0 = ref MemoryMarshal.GetReference(input);
        ref float p0 = ref MemoryMarshal.GetReference(past);
        ref float c0 = ref MemoryMarshal.GetReference(cell);
        ref short s0 = ref MemoryMarshal.GetReference(state);
        for (int j = 0; j < hidden; j += Lanes)
        {
            Vector512<float> enter = Activations.Sigmoid(Sum(ref g0, ref p0, j));
            Vector512<float> forget = Activations.Sigmoid(Sum(ref g0, ref p0, hidden + j));
            Vector512<float> candidate = Activations.Tanh(Sum(ref g0, ref p0, (2 * hidden) + j));
            Vector512<float> output = Activations.Sigmoid(Sum(ref g0, ref p0, (3 * hidden) + j));
            Vector512<float> next = (forget * Vector512.LoadUnsafe(ref c0, (nuint)j)) + (enter * candidate);
            next.StoreUnsafe(ref c0, (nuint)j);
            ShortRows.StoreUnit(output * Activations.Tanh(next), ref Unsafe.Add(ref s0, j));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Sum(ref float input, ref float past, int at) =>
        Vector512.LoadUnsafe(ref input, (nuint)at) + Vector512.LoadUnsafe(ref past, (nuint)at);
}
