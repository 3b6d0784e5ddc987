using Rapport.Nlp.Features;
using Rapport.Nlp.Model;

namespace Rapport.Training.Learning;

/// <summary>Every parameter of the network, and the transposed copies that backward passes need.</summary>
internal sealed class LearnedNetwork
{
    private readonly List<Parameter> _all = [];
    private readonly Dictionary<Parameter, float[]> _transposed = [];

    public LearnedNetwork(NetworkShape shape, Vocabulary vocabulary, int workers, int seed)
    {
        Shape = shape;
        var random = new Random(seed);
        int width = shape.Width;
        int parts = NetworkShape.Parts * shape.Part;
        Parameter New(string name, int rows, int columns, bool sparse = false)
        {
            var parameter = new Parameter(name, rows, columns, workers, sparse);
            _all.Add(parameter);
            return parameter;
        }
        Own = New("own", vocabulary.OwnWords, width, sparse: true).Uniform(random, 0.08);
        Spelling = New("spelling", shape.SpellingRows, width, sparse: true).Uniform(random, 0.08);
        VectorWeights = New("input.vector", shape.Vector, width).Glorot(random);
        Listed = New("listed", NameList.Features, width, sparse: true);
        InputBias = New("input.bias", 1, width);
        Gain = New("input.gain", 1, width).Fill(1);
        Offset = New("input.offset", 1, width);
        Lstm = new LstmParameters[shape.Layers, 2];
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            for (int direction = 0; direction < 2; direction++)
            {
                string name = $"lstm.{layer}.{direction}";
                var bias = New(name + ".bias", 1, 4 * shape.Hidden);
                bias.Value.AsSpan(shape.Hidden, shape.Hidden).Fill(1);
                Lstm[layer, direction] = new LstmParameters(
                    New(name + ".input", shape.LayerInput(layer), 4 * shape.Hidden).Glorot(random),
                    New(name + ".state", shape.Hidden, 4 * shape.Hidden).Glorot(random),
                    bias
                );
            }
        }
        PartWeights = New("parts.weights", shape.Encoded, parts)
            .Uniform(random, Math.Sqrt(6.0 / (shape.Encoded + shape.Part)));
        PartBias = New("parts.bias", 1, parts);
        ArcWeights = New("arc.weights", shape.Part, shape.Part).Uniform(random, 0.02);
        ArcBias = New("arc.bias", 1, shape.Part);
        ArcRoot = New("arc.root", 1, shape.Part).Uniform(random, 0.1);
        LabelRoot = New("label.root", 1, shape.Part).Uniform(random, 0.1);
        LabelWeights = New("label.weights", shape.Part, NetworkShape.Relations).Glorot(random);
        LabelBias = New("label.bias", 1, NetworkShape.Relations);
        TagOutputs = NetworkShape.UposCount + vocabulary.Tags.Length + vocabulary.Scripts.Length;
        Tags = vocabulary.Tags.Length;
        TagWeights = New("tag.weights", shape.Part, TagOutputs).Uniform(random, Math.Sqrt(6.0 / (shape.Part + 200)));
        TagBias = New("tag.bias", 1, TagOutputs);
        NameWeights = New("name.weights", shape.Part, NetworkShape.NameTags).Glorot(random);
        NameBias = New("name.bias", 1, NetworkShape.NameTags);
        NameMoves = New("name.moves", NetworkShape.NameTags + 1, NetworkShape.NameTags);
    }

    public NetworkShape Shape { get; }

    public IReadOnlyList<Parameter> All => _all;

    public int TagOutputs { get; }

    /// <summary>Tags of part of speech and features.</summary>
    public int Tags { get; }

    public Parameter Own { get; }

    public Parameter Spelling { get; }

    public Parameter VectorWeights { get; }

    /// <summary>A row per mark of the list of names.</summary>
    public Parameter Listed { get; }

    public Parameter InputBias { get; }

    public Parameter Gain { get; }

    public Parameter Offset { get; }

    public LstmParameters[,] Lstm { get; }

    public Parameter PartWeights { get; }

    public Parameter PartBias { get; }

    public Parameter ArcWeights { get; }

    public Parameter ArcBias { get; }

    public Parameter ArcRoot { get; }

    public Parameter LabelRoot { get; }

    public Parameter LabelWeights { get; }

    public Parameter LabelBias { get; }

    public Parameter TagWeights { get; }

    public Parameter TagBias { get; }

    public Parameter NameWeights { get; }

    public Parameter NameBias { get; }

    /// <summary>Scores of one name tag after another; the last row is for the first word of a sentence.</summary>
    public Parameter NameMoves { get; }

    /// <summary>The transposed values of a parameter as of the last <see cref="RefreshTransposed"/>.</summary>
    public ReadOnlySpan<float> Transposed(Parameter parameter) => _transposed[parameter];

    /// <summary>Copies the matrices that backward passes multiply by, transposed; call once a step.</summary>
    public void RefreshTransposed()
    {
        foreach (LstmParameters lstm in Lstm)
        {
            Transpose(lstm.Input);
            Transpose(lstm.State);
        }
        Transpose(PartWeights);
        Transpose(ArcWeights);
        Transpose(LabelWeights);
        Transpose(TagWeights);
        Transpose(NameWeights);
    }

    private void Transpose(Parameter p)
    {
        if (!_transposed.TryGetValue(p, out float[]? target))
        {
            _transposed[p] = target = new float[p.Value.Length];
        }
        // In squares of one cache line, for a column's numbers lie far apart.
        const int Square = 16;
        for (int r0 = 0; r0 < p.Rows; r0 += Square)
        {
            int r1 = Math.Min(p.Rows, r0 + Square);
            for (int c0 = 0; c0 < p.Columns; c0 += Square)
            {
                int c1 = Math.Min(p.Columns, c0 + Square);
                for (int c = c0; c < c1; c++)
                {
                    for (int r = r0; r < r1; r++)
                    {
                        target[(c * p.Rows) + r] = p.Value[(r * p.Columns) + c];
                    }
                }
            }
        }
    }
}

/// <summary>One direction of one LSTM layer; gates in the order input, forget, candidate, output.</summary>
internal sealed record LstmParameters(Parameter Input, Parameter State, Parameter Bias);
