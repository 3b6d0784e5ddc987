using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapport.Nlp.Network;

/// <summary>One step of one LSTM state.</summary>
internal static class LstmCell
{
    private const int Lanes = 16;

    /// <summary>Updates cell and state from the sums of the four gates (input, forget, candidate, output).</summary>
    /// <remarks>The size of a state must be a multiple of 16.</remarks>
    public static void Step(ReadOnlySpan<float> gates, Span<float> cell, Span<float> state)
    {
        int hidden = cell.Length;
        if (gates.Length != 4 * hidden || state.Length != hidden || hidden % Lanes != 0)
        {
            throw new ArgumentException("gates, cell and state don't fit together");
        }
        ref float g0 = ref MemoryMarshal.GetReference(gates);
        ref float c0 = ref MemoryMarshal.GetReference(cell);
        ref float s0 = ref MemoryMarshal.GetReference(state);
        for (int j = 0; j < hidden; j += Lanes)
        {
            Vector512<float> input = Activations.Sigmoid(Vector512.LoadUnsafe(ref g0, (nuint)j));
            Vector512<float> forget = Activations.Sigmoid(Vector512.LoadUnsafe(ref g0, (nuint)(hidden + j)));
            Vector512<float> candidate = Activations.Tanh(Vector512.LoadUnsafe(ref g0, (nuint)((2 * hidden) + j)));
            Vector512<float> output = Activations.Sigmoid(Vector512.LoadUnsafe(ref g0, (nuint)((3 * hidden) + j)));
            Vector512<float> next = (forget * Vector512.LoadUnsafe(ref c0, (nuint)j)) + (input * candidate);
            next.StoreUnsafe(ref c0, (nuint)j);
            (output * Activations.Tanh(next)).StoreUnsafe(ref s0, (nuint)j);
        }
    }
}
