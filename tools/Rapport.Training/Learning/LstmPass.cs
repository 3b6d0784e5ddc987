using Rapport.Nlp.Network;

namespace Rapport.Training.Learning;

/// <summary>One direction of one LSTM layer over a batch, forward and backward, keeping what backward needs.</summary>
/// <remarks>Sentences are sorted by falling length, so that those active at a step are the first ones.</remarks>
internal sealed class LstmPass(LstmParameters parameters, bool reversed, int hidden)
{
    private readonly Scratch _gates = new();
    private readonly Scratch _cells = new();
    private readonly Scratch _before = new();
    private readonly Scratch _state = new();
    private readonly Scratch _step = new();
    private readonly Scratch _gateGradient = new();
    private readonly Scratch _cellGradient = new();
    private readonly Scratch _stateGradient = new();

    private int Gates => 4 * hidden;

    /// <summary>Writes the states into the columns from <paramref name="column"/> of <paramref name="output"/>.</summary>
    public void Forward(Batch batch, ReadOnlySpan<float> input, Span<float> output, int width, int column)
    {
        int n = batch.Words;
        Span<float> gates = _gates.Clear(n * Gates);
        for (int i = 0; i < n; i++)
        {
            parameters.Bias.Value.CopyTo(gates[(i * Gates)..]);
        }
        Matrices.MultiplyAdd(n, Gates, parameters.Input.Rows, input, parameters.Input.Value, gates);
        Span<float> cells = _cells.Clear(n * hidden);
        Span<float> before = _before.Clear(n * hidden);
        for (int t = 0; t < batch.Longest; t++)
        {
            int active = batch.ActiveAt(t);
            if (t > 0)
            {
                AddState(batch, t, active, gates, before, output, width, column);
            }
            for (int s = 0; s < active; s++)
            {
                int row = batch.RowAt(s, t, reversed);
                int previous = t == 0 ? -1 : batch.RowAt(s, t - 1, reversed);
                Cell(gates.Slice(row * Gates, Gates), row, previous, output.Slice((row * width) + column, hidden));
            }
        }
    }

    private void AddState(
        Batch batch,
        int t,
        int active,
        Span<float> gates,
        Span<float> before,
        Span<float> output,
        int width,
        int column
    )
    {
        Span<float> state = _state.Clear(active * hidden);
        Span<float> step = _step.Clear(active * Gates);
        for (int s = 0; s < active; s++)
        {
            int previous = batch.RowAt(s, t - 1, reversed);
            Span<float> h = output.Slice((previous * width) + column, hidden);
            h.CopyTo(state[(s * hidden)..]);
            h.CopyTo(before[(batch.RowAt(s, t, reversed) * hidden)..]);
        }
        Matrices.MultiplyAdd(active, Gates, hidden, state, parameters.State.Value, step);
        for (int s = 0; s < active; s++)
        {
            Span<float> row = gates.Slice(batch.RowAt(s, t, reversed) * Gates, Gates);
            Matrices.AddScaled(1, step.Slice(s * Gates, Gates), row);
        }
    }

    private void Cell(Span<float> gates, int row, int previous, Span<float> output)
    {
        int h = hidden;
        Activations.Sigmoid(gates[..(2 * h)]);
        Activations.Tanh(gates.Slice(2 * h, h));
        Activations.Sigmoid(gates[(3 * h)..]);
        Span<float> cell = _cells.Row(row, h);
        ReadOnlySpan<float> last = previous < 0 ? default : _cells.Row(previous, h);
        for (int j = 0; j < h; j++)
        {
            float kept = previous < 0 ? 0 : gates[h + j] * last[j];
            cell[j] = kept + (gates[j] * gates[(2 * h) + j]);
        }
        cell.CopyTo(output);
        Activations.Tanh(output);
        for (int j = 0; j < h; j++)
        {
            output[j] *= gates[(3 * h) + j];
        }
    }

    /// <summary>Takes the gradient of the output, adds those of the parameters and of the input.</summary>
    public void Backward(
        Batch batch,
        LearnedNetwork network,
        int worker,
        ReadOnlySpan<float> input,
        ReadOnlySpan<float> outputGradient,
        int width,
        int column,
        Span<float> inputGradient
    )
    {
        int n = batch.Words;
        Span<float> gateGradient = _gateGradient.Clear(n * Gates);
        _cellGradient.Clear(batch.Sentences * hidden);
        Span<float> stateGradient = _stateGradient.Clear(batch.Sentences * hidden);
        ReadOnlySpan<float> stateTransposed = network.Transposed(parameters.State);
        for (int t = batch.Longest - 1; t >= 0; t--)
        {
            int active = batch.ActiveAt(t);
            Span<float> step = _step.Clear(active * Gates);
            for (int s = 0; s < active; s++)
            {
                int row = batch.RowAt(s, t, reversed);
                int previous = t == 0 ? -1 : batch.RowAt(s, t - 1, reversed);
                Span<float> target = gateGradient.Slice(row * Gates, Gates);
                CellBackward(row, previous, s, outputGradient.Slice((row * width) + column, hidden), target);
                target.CopyTo(step[(s * Gates)..]);
            }
            stateGradient[..(active * hidden)].Clear();
            Matrices.MultiplyAdd(active, hidden, Gates, step, stateTransposed, stateGradient[..(active * hidden)]);
        }
        Matrices.TransposedMultiplyAdd(
            hidden,
            Gates,
            n,
            _before.Last,
            gateGradient,
            parameters.State.Gradients[worker]
        );
        Matrices.TransposedMultiplyAdd(
            parameters.Input.Rows,
            Gates,
            n,
            input,
            gateGradient,
            parameters.Input.Gradients[worker]
        );
        Matrices.MultiplyAdd(
            n,
            parameters.Input.Rows,
            Gates,
            gateGradient,
            network.Transposed(parameters.Input),
            inputGradient
        );
        for (int i = 0; i < n; i++)
        {
            Matrices.AddScaled(1, gateGradient.Slice(i * Gates, Gates), parameters.Bias.Gradients[worker]);
        }
    }

    private void CellBackward(int row, int previous, int s, ReadOnlySpan<float> outputGradient, Span<float> target)
    {
        int h = hidden;
        ReadOnlySpan<float> gates = _gates.Row(row, Gates);
        Span<float> tanh = stackalloc float[h];
        _cells.Row(row, h).CopyTo(tanh);
        Activations.Tanh(tanh);
        ReadOnlySpan<float> last = previous < 0 ? default : _cells.Row(previous, h);
        Span<float> cellGradient = _cellGradient.Row(s, h);
        ReadOnlySpan<float> stateGradient = _stateGradient.Row(s, h);
        for (int j = 0; j < h; j++)
        {
            float i = gates[j],
                f = gates[h + j],
                g = gates[(2 * h) + j],
                o = gates[(3 * h) + j];
            float dh = outputGradient[j] + stateGradient[j];
            float dc = (dh * o * (1 - (tanh[j] * tanh[j]))) + cellGradient[j];
            target[j] = dc * g * i * (1 - i);
            target[h + j] = previous < 0 ? 0 : dc * last[j] * f * (1 - f);
            target[(2 * h) + j] = dc * i * (1 - (g * g));
            target[(3 * h) + j] = dh * tanh[j] * o * (1 - o);
            cellGradient[j] = dc * f;
        }
    }
}
