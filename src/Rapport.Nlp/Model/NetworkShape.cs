using Rapport.Text;

namespace Rapport.Nlp.Model;

/// <summary>Sizes of the network, in numbers per word.</summary>
/// <param name="Vector">Pretrained word vector.</param>
/// <param name="Width">Word after the input layer.</param>
/// <param name="Hidden">LSTM state of one direction.</param>
/// <param name="Layers">Bidirectional LSTM layers.</param>
/// <param name="Part">Each of the six hidden parts above the encoder.</param>
/// <param name="SpellingRows">Rows of the hashed spelling table, a power of two.</param>
internal sealed record NetworkShape(int Vector, int Width, int Hidden, int Layers, int Part, int SpellingRows)
{
    /// <summary>Order of the hidden parts above the encoder. From <see cref="ArcDependent"/> on they pass a ReLU; the label parts pass it added up.</summary>
    public const int LabelDependent = 0;

    public const int LabelHead = 1;

    public const int ArcDependent = 2;

    public const int ArcHead = 3;

    public const int Tag = 4;

    public const int Name = 5;

    public const int Parts = 6;

    /// <summary>Parts of speech.</summary>
    public const int UposCount = (int)Upos.Verb + 1;

    /// <summary>Name tags: O, then B and I of each type.</summary>
    public const int NameTags = 1 + (2 * (int)NameType.Misc);

    /// <summary>Relations.</summary>
    public static int Relations => DependencyRelationNames.Count;

    /// <summary>Both directions together.</summary>
    public int Encoded => 2 * Hidden;

    /// <summary>Numbers of layer <paramref name="layer"/>'s input.</summary>
    public int LayerInput(int layer) => layer == 0 ? Width : Encoded;

    /// <summary>Index of a name tag.</summary>
    public static int IndexOf(NameTag tag) =>
        tag.Type == NameType.None ? 0 : (2 * (int)tag.Type) - (tag.Begins ? 1 : 0);

    /// <summary>The name tag with an index.</summary>
    public static NameTag NameOf(int index) =>
        index == 0 ? default : new NameTag((NameType)((index + 1) / 2), index % 2 == 1);
}
