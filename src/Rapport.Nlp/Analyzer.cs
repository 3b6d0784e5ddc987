using Rapport.Nlp.Decoding;
using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Nlp.Network;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>What was read of one word. Head is 0-based in the sentence, -1 at the root.</summary>
internal readonly record struct Reading(
    Upos Upos,
    string Feats,
    string Lemma,
    int Head,
    DependencyRelation Relation,
    NameTag Name
);

/// <summary>Probabilities behind the reading of one sentence of n words.</summary>
/// <param name="Heads">The heads that <paramref name="Labels"/> are for.</param>
/// <param name="Arcs">n × (n + 1): each word as head, the root last.</param>
/// <param name="Labels">n × relations.</param>
/// <param name="Upos">n × parts of speech.</param>
/// <param name="NameScores">n × name tags: scores, not probabilities, for tags depend on those before.</param>
internal sealed record SentenceProbabilities(
    int[] Heads,
    float[] Arcs,
    float[] Labels,
    float[] Upos,
    float[] NameScores
);

/// <summary>Reads batches of sentences with one model. Keeps buffers: one analyzer per thread.</summary>
/// <remarks>A sentence's result does not depend on those that it is read with.</remarks>
internal sealed class Analyzer(LanguageModel model)
{
    private readonly Encoder _encoder = new(model);
    private readonly NameDecoder _names = new(model);
    private readonly Lemmatizer _lemmatizer = new(model, model.Irregular);
    private readonly SpanningTree _tree = new();
    private readonly Buffer<short> _inputs = new();
    private readonly Buffer<float> _inputScales = new();
    private readonly Buffer<float> _tagScores = new();
    private readonly Buffer<float> _nameScores = new();
    private readonly Buffer<float> _queries = new();
    private readonly Buffer<float> _arcScores = new();
    private readonly Buffer<float> _pair = new();
    private readonly Buffer<float> _labels = new();
    private readonly Buffer<int> _heads = new();
    private readonly Buffer<NameTag> _tags = new();
    private readonly Buffer<uint> _marks = new();

    private int Part => model.Shape.Part;

    private int Width => model.Parts.Width;

    /// <summary>Reads sentences given by their words' places in <paramref name="text"/>, longest sentence first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of every sentence, sentence after sentence.</param>
    /// <param name="starts">First word of each sentence, and the word count as last value.</param>
    /// <param name="readings">Gets one reading per word.</param>
    public void Read(
        ReadOnlySpan<char> text,
        ReadOnlySpan<CharSpan> words,
        ReadOnlySpan<int> starts,
        Span<Reading> readings
    )
    {
        var sentences = new SentenceRows(starts);
        ReadOnlySpan<float> parts = Encode(text, words, sentences);
        Span<int> heads = _heads.Take(words.Length);
        FindHeads(sentences, parts, heads);
        Span<float> labels = ScoreLabels(sentences, parts, heads);
        Span<NameTag> names = _tags.Take(words.Length);
        FindNames(text, words, sentences, parts, names);
        int outputs = model.Tag.Width;
        int scripts = NetworkShape.UposCount + model.Tags.Length;
        Span<float> tags = Score(words.Length, parts, NetworkShape.Tag, model.Tag, model.TagBias, _tagScores);
        for (int s = 0; s < sentences.Sentences; s++)
        {
            bool isCased = char.IsUpper(text[words[sentences.Start(s)].Start]);
            for (int i = sentences.Start(s); i < sentences.Start(s + 1); i++)
            {
                Span<float> row = tags.Slice(i * outputs, outputs);
                ReadOnlySpan<char> form = words[i].Of(text);
                // Who begins a sentence with a capital gives names one too.
                bool mayBeName = !isCased || names[i].Type != NameType.None || !IsLowerCase(form);
                TagValue tag = BestTag(row, mayBeName);
                readings[i] = new Reading(
                    tag.Upos,
                    tag.Feats,
                    _lemmatizer.Lemma(form, tag.Upos, row.Slice(scripts, model.Scripts.Length)),
                    heads[i],
                    heads[i] < 0 ? DependencyRelation.Root : BestLabel(labels, i),
                    names[i]
                );
            }
            int last = sentences.Start(s + 1) - 1;
            ContentClauses.Agree(readings[sentences.Start(s)..(last + 1)]);
            Voices.Agree(
                readings[sentences.Start(s)..(last + 1)],
                text[words[last].Start] is '.' or '?' or '!' or '”' or '"' or ';' or ':'
            );
        }
    }

    private static bool IsLowerCase(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }
        return true;
    }

    private Span<float> Score(
        int rows,
        ReadOnlySpan<float> parts,
        int part,
        PackedMatrix weights,
        float[] bias,
        Buffer<float> target
    )
    {
        Span<short> input = _inputs.Take(rows * Part);
        Span<float> scales = _inputScales.Take(rows);
        Span<float> scores = target.Take(rows * weights.Width);
        for (int i = 0; i < rows; i++)
        {
            scales[i] = ShortRows.Make(parts.Slice((i * Width) + (part * Part), Part), input.Slice(i * Part, Part));
        }
        weights.Multiply(rows, input, scales, bias, scores);
        return scores;
    }

    private void FindHeads(SentenceRows sentences, ReadOnlySpan<float> parts, Span<int> heads)
    {
        Span<float> queries = Queries(sentences.Rows, parts);
        for (int s = 0; s < sentences.Sentences; s++)
        {
            int n = sentences.Length(s);
            int first = sentences.Start(s);
            Span<float> scores = _arcScores.Take(n * (n + 1));
            ScoreArcs(n, queries[(first * model.Arc.Width)..], parts[(first * Width)..], scores);
            FindTree(n, scores, heads.Slice(first, n));
        }
    }

    private Span<float> Queries(int rows, ReadOnlySpan<float> parts) =>
        Score(rows, parts, NetworkShape.ArcDependent, model.Arc, model.ArcBias, _queries);

    private void FindTree(int n, Span<float> scores, Span<int> heads)
    {
        if (_tree.TryGreedy(n, scores, heads))
        {
            return;
        }
        for (int i = 0; i < n; i++)
        {
            Normalize(scores.Slice(i * (n + 1), n + 1));
        }
        _tree.Find(n, scores, heads);
    }

    /// <summary>Scores of each word as head of word i in row i, that of the root last.</summary>
    private void ScoreArcs(int n, ReadOnlySpan<float> queries, ReadOnlySpan<float> parts, Span<float> scores)
    {
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> query = queries.Slice(i * model.Arc.Width, Part);
            Span<float> row = scores.Slice(i * (n + 1), n + 1);
            for (int j = 0; j < n; j++)
            {
                int at = (j * Width) + (NetworkShape.ArcHead * Part);
                row[j] = j == i ? float.NegativeInfinity : Matrices.Dot(query, parts.Slice(at, Part));
            }
            row[n] = Matrices.Dot(query, model.ArcRoot);
        }
    }

    /// <summary>The probabilities that one sentence's reading rests on, for learning from them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The sentence's words.</param>
    /// <param name="heads">Heads to give relations for, or empty for those that are found.</param>
    public SentenceProbabilities Probabilities(
        ReadOnlySpan<char> text,
        ReadOnlySpan<CharSpan> words,
        ReadOnlySpan<int> heads
    )
    {
        int n = words.Length;
        var sentences = new SentenceRows([0, n]);
        ReadOnlySpan<float> parts = Encode(text, words, sentences);
        float[] arcs = new float[n * (n + 1)];
        ScoreArcs(n, Queries(n, parts), parts, arcs);
        for (int i = 0; i < n; i++)
        {
            Normalize(arcs.AsSpan(i * (n + 1), n + 1));
        }
        int[] found = heads.IsEmpty ? new int[n] : heads.ToArray();
        if (heads.IsEmpty && !_tree.TryGreedy(n, arcs, found))
        {
            _tree.Find(n, arcs, found);
        }
        Span<float> scored = ScoreLabels(sentences, parts, found);
        Span<float> tags = Score(n, parts, NetworkShape.Tag, model.Tag, model.TagBias, _tagScores);
        float[] labels = new float[n * NetworkShape.Relations];
        float[] upos = new float[n * NetworkShape.UposCount];
        for (int i = 0; i < n; i++)
        {
            Probabilities(scored.Slice(i * model.Label.Width, NetworkShape.Relations), labels, i);
            Probabilities(tags.Slice(i * model.Tag.Width, NetworkShape.UposCount), upos, i);
        }
        for (int i = 0; i < arcs.Length; i++)
        {
            arcs[i] = MathF.Exp(arcs[i]);
        }
        return new SentenceProbabilities(found, arcs, labels, upos, NameScores(n, parts));
    }

    private float[] NameScores(int n, ReadOnlySpan<float> parts)
    {
        Span<float> scored = Score(n, parts, NetworkShape.Name, model.Name, model.NameBias, _nameScores);
        float[] names = new float[n * NetworkShape.NameTags];
        for (int i = 0; i < n; i++)
        {
            scored.Slice(i * model.Name.Width, NetworkShape.NameTags).CopyTo(names.AsSpan(i * NetworkShape.NameTags));
        }
        return names;
    }

    private static void Probabilities(ReadOnlySpan<float> scores, float[] target, int row)
    {
        Span<float> into = target.AsSpan(row * scores.Length, scores.Length);
        scores.CopyTo(into);
        Activations.Softmax(into);
    }

    private ReadOnlySpan<float> Encode(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, SentenceRows sentences)
    {
        _encoder.Begin(words.Length);
        Span<uint> marks = _marks.Take(words.Length);
        for (int s = 0; s < sentences.Sentences; s++)
        {
            int first = sentences.Start(s);
            model.Names.Mark(text, words.Slice(first, sentences.Length(s)), marks[first..]);
        }
        for (int i = 0; i < words.Length; i++)
        {
            _encoder.SetWord(i, words[i].Of(text), marks[i]);
        }
        return _encoder.Run(sentences);
    }

    /// <summary>Scores become logarithms of probabilities, so that words weigh alike in the tree.</summary>
    private static void Normalize(Span<float> row)
    {
        float max = float.NegativeInfinity;
        foreach (float value in row)
        {
            max = MathF.Max(max, value);
        }
        float sum = 0;
        foreach (float value in row)
        {
            sum += MathF.Exp(value - max);
        }
        float total = max + MathF.Log(sum);
        for (int i = 0; i < row.Length; i++)
        {
            row[i] -= total;
        }
    }

    private Span<float> ScoreLabels(SentenceRows sentences, ReadOnlySpan<float> parts, ReadOnlySpan<int> heads)
    {
        Span<float> pair = _pair.Take(Part);
        Span<short> input = _inputs.Take(sentences.Rows * Part);
        Span<float> scales = _inputScales.Take(sentences.Rows);
        Span<float> labels = _labels.Take(sentences.Rows * model.Label.Width);
        for (int s = 0; s < sentences.Sentences; s++)
        {
            int first = sentences.Start(s);
            for (int i = first; i < first + sentences.Length(s); i++)
            {
                parts.Slice((i * Width) + (NetworkShape.LabelDependent * Part), Part).CopyTo(pair);
                ReadOnlySpan<float> head =
                    heads[i] < 0
                        ? model.LabelRoot
                        : parts.Slice(((first + heads[i]) * Width) + (NetworkShape.LabelHead * Part), Part);
                Matrices.AddScaled(1, head, pair);
                Activations.Relu(pair);
                scales[i] = ShortRows.Make(pair, input.Slice(i * Part, Part));
            }
        }
        model.Label.Multiply(sentences.Rows, input, scales, model.LabelBias, labels);
        return labels;
    }

    private DependencyRelation BestLabel(ReadOnlySpan<float> labels, int word)
    {
        ReadOnlySpan<float> row = labels.Slice(word * model.Label.Width, NetworkShape.Relations);
        int best = (int)DependencyRelation.Dep;
        for (int r = 0; r < row.Length; r++)
        {
            if (r != (int)DependencyRelation.Root && row[r] > row[best])
            {
                best = r;
            }
        }
        return (DependencyRelation)best;
    }

    private void FindNames(
        ReadOnlySpan<char> text,
        ReadOnlySpan<CharSpan> words,
        SentenceRows sentences,
        ReadOnlySpan<float> parts,
        Span<NameTag> names
    )
    {
        int tags = model.Name.Width;
        Span<float> scores = Score(sentences.Rows, parts, NetworkShape.Name, model.Name, model.NameBias, _nameScores);
        for (int s = 0; s < sentences.Sentences; s++)
        {
            int first = sentences.Start(s);
            int n = sentences.Length(s);
            _names.Decode(scores.Slice(first * tags, n * tags), tags, names.Slice(first, n));
            Correct(text, words.Slice(first, n), names.Slice(first, n));
        }
    }

    private void Correct(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        NameEdges.Trim(text, words, names);
        PlacePairs.Part(model.Names, text, words, names);
        Initials.Join(text, words, names);
        model.StateLetters.Part(text, words, names);
        model.Titles.Trim(text, words, names);
        model.DashedOffices.Trim(text, words, names);
        model.OrganizationWords.Correct(text, words, names);
        model.CompanyForms.Join(text, words, names);
        model.PlaceNouns.Correct(text, words, names);
        BareGenitives.Join(text, words, names);
        model.NoNames.Release(model.Names, text, words, names);
        model.OfficeFields.Correct(text, words, names);
    }

    /// <summary>The best part of speech, and of the tags with it the best one.</summary>
    private TagValue BestTag(ReadOnlySpan<float> row, bool mayBeName)
    {
        int upos = IndexOfMax(row[..NetworkShape.UposCount]);
        upos = upos == (int)Upos.Propn && !mayBeName ? (int)Upos.Noun : upos;
        ReadOnlySpan<float> scores = row.Slice(NetworkShape.UposCount, model.Tags.Length);
        int best = -1;
        for (int t = 0; t < scores.Length; t++)
        {
            if ((int)model.Tags[t].Upos == upos && (best < 0 || scores[t] > scores[best]))
            {
                best = t;
            }
        }
        return best < 0 ? new TagValue((Upos)upos, "") : model.Tags[best];
    }

    private static int IndexOfMax(ReadOnlySpan<float> values)
    {
        int best = 0;
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }
        return best;
    }
}
