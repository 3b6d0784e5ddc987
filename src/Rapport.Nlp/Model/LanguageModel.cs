using System.Globalization;
using System.Runtime.InteropServices;
using Rapport.Nlp.Decoding;
using Rapport.Nlp.Features;
using Rapport.Nlp.Network;
using Rapport.Text;

namespace Rapport.Nlp.Model;

/// <summary>Everything that reading needs, as loaded. Immutable.</summary>
internal sealed class LanguageModel
{
    private LanguageModel(ModelFile file)
    {
        string[] settings = file.Lines("settings");
        Version = settings[0];
        int[] sizes = [.. settings[1].Split(' ').Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
        Shape = new NetworkShape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
        Own = Table.Load(file, "own", Shape.Width);
        Spelling = Table.Load(file, "spelling", Shape.Width);
        Vectors = Table.Load(file, "vectors", Shape.Width);
        OwnIndex = HashIndex.Load(file, "own.index");
        VectorIndex = HashIndex.Load(file, "vectors.index");
        Names = NameList.Load(file);
        Listed = file.Has("listed") ? file.Array<float>("listed") : [];
        LemmaIndex = HashIndex.Load(file, "lemmas.index");
        Lemmas = file.Lines("lemmas.words");
        Tags = [.. file.Lines("tags").Select(TagValue.Parse)];
        Scripts = [.. file.Lines("scripts").Select(s => new LemmaScript(s))];
        Splitter = file.Array<float>("splitter");
        InputBias = file.Array<float>("input.bias");
        Gain = file.Array<float>("input.gain");
        Offset = file.Array<float>("input.offset");
        Lstm = new LstmWeights[Shape.Layers * 2];
        for (int i = 0; i < Lstm.Length; i++)
        {
            string name = $"lstm.{i / 2}.{i % 2}";
            Lstm[i] = new LstmWeights(
                Matrix(file, name + ".input", Shape.LayerInput(i / 2)),
                Matrix(file, name + ".state", Shape.Hidden),
                Bias(file, name + ".bias")
            );
        }
        Parts = Matrix(file, "parts.weights", Shape.Encoded);
        PartBias = Bias(file, "parts.bias");
        Arc = Matrix(file, "arc.weights", Shape.Part);
        ArcBias = Bias(file, "arc.bias");
        ArcRoot = file.Array<float>("arc.root");
        LabelRoot = file.Array<float>("label.root");
        Label = Matrix(file, "label.weights", Shape.Part);
        LabelBias = Bias(file, "label.bias");
        Tag = Matrix(file, "tag.weights", Shape.Part);
        TagBias = Bias(file, "tag.bias");
        Name = Matrix(file, "name.weights", Shape.Part);
        NameBias = Bias(file, "name.bias");
        NameMoves = file.Array<float>("name.moves");
    }

    public string Version { get; }

    public NetworkShape Shape { get; }

    public Table Own { get; }

    public Table Spelling { get; }

    /// <summary>Pretrained vectors, already multiplied by their input weights.</summary>
    public Table Vectors { get; }

    public HashIndex OwnIndex { get; }

    public HashIndex VectorIndex { get; }

    /// <summary>Names known by a list.</summary>
    public NameList Names { get; }

    /// <summary>What each mark of <see cref="Names"/> adds to a word, a row per bit.</summary>
    public float[] Listed { get; }

    /// <summary>From form and tag to a place in <see cref="Lemmas"/>.</summary>
    public HashIndex LemmaIndex { get; }

    public string[] Lemmas { get; }

    /// <summary>Irregular forms that the lexicon may lack.</summary>
    public IrregularForms Irregular { get; } = new();

    /// <summary>Nouns that tell an organization.</summary>
    public OrganizationWords OrganizationWords { get; } = new();

    /// <summary>Letters of states that follow a town.</summary>
    public StateLetters StateLetters { get; } = new();

    /// <summary>Legal forms at the end of companies' names.</summary>
    public CompanyForms CompanyForms { get; } = new();

    /// <summary>Nouns at the end of places' names.</summary>
    public PlaceNouns PlaceNouns { get; } = new();

    /// <summary>Words that tell that something is no name.</summary>
    public NoNames NoNames { get; } = new();

    /// <summary>Offices after a dash, which are no part of a person's name.</summary>
    public DashedOffices DashedOffices { get; } = new();

    /// <summary>Nouns of offices, whose fields are no names.</summary>
    public OfficeFields OfficeFields { get; } = new();

    /// <summary>Titles, which are no part of a person's name.</summary>
    public TitleWords Titles { get; } = new();

    public TagValue[] Tags { get; }

    public LemmaScript[] Scripts { get; }

    /// <summary>Weights of the sentence splitter.</summary>
    public float[] Splitter { get; }

    public float[] InputBias { get; }

    public float[] Gain { get; }

    public float[] Offset { get; }

    /// <summary>Layer after layer, forward then backward.</summary>
    public LstmWeights[] Lstm { get; }

    /// <summary>From the encoder to the hidden parts above it.</summary>
    public PackedMatrix Parts { get; }

    public float[] PartBias { get; }

    public PackedMatrix Arc { get; }

    public float[] ArcBias { get; }

    public float[] ArcRoot { get; }

    public float[] LabelRoot { get; }

    public PackedMatrix Label { get; }

    public float[] LabelBias { get; }

    /// <summary>Scores of parts of speech, then of <see cref="Tags"/>, then of <see cref="Scripts"/>.</summary>
    public PackedMatrix Tag { get; }

    public float[] TagBias { get; }

    public PackedMatrix Name { get; }

    public float[] NameBias { get; }

    /// <summary>Row f, column t: tag t after tag f; the last row is for the first word.</summary>
    public float[] NameMoves { get; }

    /// <summary>Takes a model out of a file.</summary>
    /// <exception cref="InvalidDataException">Something is missing.</exception>
    public static LanguageModel From(ModelFile file) => new(file);

    private static PackedMatrix Matrix(ModelFile file, string name, int rows)
    {
        ReadOnlySpan<float> weights = MemoryMarshal.Cast<byte, float>(file.Bytes(name).Span);
        return new PackedMatrix(weights, rows, weights.Length / rows);
    }

    // As wide as the products that it is added to.
    private static float[] Bias(ModelFile file, string name)
    {
        ReadOnlySpan<float> bias = MemoryMarshal.Cast<byte, float>(file.Bytes(name).Span);
        float[] wide = new float[PackedMatrix.WidthOf(bias.Length)];
        bias.CopyTo(wide);
        return wide;
    }
}

/// <summary>One direction of one layer: input×gates, state×gates, gates; gates in the order input, forget, candidate, output.</summary>
internal sealed record LstmWeights(PackedMatrix Input, PackedMatrix State, float[] Bias);

/// <summary>A part of speech with features.</summary>
internal sealed record TagValue(Upos Upos, string Feats)
{
    /// <summary>Reads <c>NOUN|Number=Sing</c>.</summary>
    public static TagValue Parse(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        return new TagValue(UposNames.Parse(text.AsSpan(0, bar)), text[(bar + 1)..]);
    }
}
