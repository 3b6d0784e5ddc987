using Rapport.Nlp.Model;
using Rapport.Nlp.Network;

namespace Rapport.Training.Learning;

/// <summary>Computes loss and gradients of one share of a step. One worker per thread; not thread-safe itself.</summary>
internal sealed class Worker
{
    private readonly LearnedNetwork _network;
    private readonly int _index;
    private readonly Dropouts _dropouts;
    private readonly float _nameWeight;
    private readonly InputPass _input;
    private readonly LstmPass[,] _lstm;
    private readonly Scratch[] _layers;
    private readonly Scratch[] _layerMasks;
    private readonly Scratch[] _layerGradients;
    private readonly Scratch _parts = new();
    private readonly Scratch _partMask = new();
    private readonly Scratch _partGradient = new();
    private readonly TagLoss _tags;
    private readonly ArcLoss _arcs;
    private readonly NameLoss _names;

    public Worker(LearnedNetwork network, Vocabulary vocabulary, int index, Dropouts dropouts, float nameWeight)
    {
        _network = network;
        _index = index;
        _dropouts = dropouts;
        _nameWeight = nameWeight;
        _input = new InputPass(network, vocabulary, index, dropouts);
        int layers = network.Shape.Layers;
        _lstm = new LstmPass[layers, 2];
        for (int layer = 0; layer < layers; layer++)
        {
            _lstm[layer, 0] = new LstmPass(network.Lstm[layer, 0], reversed: false, network.Shape.Hidden);
            _lstm[layer, 1] = new LstmPass(network.Lstm[layer, 1], reversed: true, network.Shape.Hidden);
        }
        _layers = [.. Enumerable.Range(0, layers + 1).Select(_ => new Scratch())];
        _layerMasks = [.. Enumerable.Range(0, layers + 1).Select(_ => new Scratch())];
        _layerGradients = [.. Enumerable.Range(0, layers + 1).Select(_ => new Scratch())];
        _tags = new TagLoss(network, index);
        _arcs = new ArcLoss(network, index);
        _names = new NameLoss(network, index);
    }

    /// <summary>Adds the gradients of a batch; returns the losses added up over its words.</summary>
    public Losses Run(Batch batch, Random random, float scale)
    {
        if (batch.Words == 0)
        {
            return default;
        }
        Encode(batch, random);
        int n = batch.Words;
        NetworkShape shape = _network.Shape;
        int width = NetworkShape.Parts * shape.Part;
        Span<float> parts = _parts.Clear(n * width);
        for (int i = 0; i < n; i++)
        {
            _network.PartBias.Value.CopyTo(parts[(i * width)..]);
        }
        Scratch top = _layers[shape.Layers];
        Matrices.MultiplyAdd(n, width, shape.Encoded, top.Last, _network.PartWeights.Value, parts);
        int linear = NetworkShape.ArcDependent * shape.Part;
        for (int i = 0; i < n; i++)
        {
            Activations.Relu(parts.Slice((i * width) + linear, width - linear));
        }
        _dropouts.Apply(parts, _partMask, _dropouts.Part, random);
        Span<float> gradient = _partGradient.Clear(n * width);
        var losses = new Losses(
            _arcs.Run(batch, _parts, _partGradient, scale),
            _tags.Run(batch, _parts, _partGradient, scale),
            _names.Run(batch, _parts, _partGradient, scale * _nameWeight),
            n
        );
        _dropouts.Backward(gradient, _partMask);
        for (int i = 0; i < n; i++)
        {
            for (int j = (i * width) + linear; j < (i + 1) * width; j++)
            {
                gradient[j] = parts[j] > 0 ? gradient[j] : 0;
            }
            Matrices.AddScaled(1, gradient.Slice(i * width, width), _network.PartBias.Gradients[_index]);
        }
        Matrices.TransposedMultiplyAdd(
            shape.Encoded,
            width,
            n,
            top.Last,
            gradient,
            _network.PartWeights.Gradients[_index]
        );
        Span<float> topGradient = _layerGradients[shape.Layers].Clear(n * shape.Encoded);
        Matrices.MultiplyAdd(n, shape.Encoded, width, gradient, _network.Transposed(_network.PartWeights), topGradient);
        Decode(batch);
        return losses;
    }

    private void Encode(Batch batch, Random random)
    {
        NetworkShape shape = _network.Shape;
        _input.Forward(batch, random, _layers[0]);
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            Span<float> output = _layers[layer + 1].Clear(batch.Words * shape.Encoded);
            for (int direction = 0; direction < 2; direction++)
            {
                _lstm[layer, direction]
                    .Forward(batch, _layers[layer].Last, output, shape.Encoded, direction * shape.Hidden);
            }
            // The recurrence above is done, so dropping in place disturbs no state.
            _dropouts.Apply(output, _layerMasks[layer + 1], _dropouts.Encoder, random, batch);
        }
    }

    private void Decode(Batch batch)
    {
        NetworkShape shape = _network.Shape;
        for (int layer = shape.Layers - 1; layer >= 0; layer--)
        {
            Span<float> outputGradient = _layerGradients[layer + 1].Last;
            _dropouts.Backward(outputGradient, _layerMasks[layer + 1]);
            Span<float> inputGradient = _layerGradients[layer].Clear(batch.Words * shape.LayerInput(layer));
            for (int direction = 0; direction < 2; direction++)
            {
                _lstm[layer, direction]
                    .Backward(
                        batch,
                        _network,
                        _index,
                        _layers[layer].Last,
                        outputGradient,
                        shape.Encoded,
                        direction * shape.Hidden,
                        inputGradient
                    );
            }
        }
        _input.Backward(batch, _layerGradients[0].Last);
    }
}

/// <summary>Losses added up over words.</summary>
internal readonly record struct Losses(double Arcs, double Tags, double Names, int Words)
{
    public static Losses operator +(Losses a, Losses b) =>
        new(a.Arcs + b.Arcs, a.Tags + b.Tags, a.Names + b.Names, a.Words + b.Words);
}
