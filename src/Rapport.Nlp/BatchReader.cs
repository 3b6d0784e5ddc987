using System.Runtime.InteropServices;
using Rapport.Nlp.Decoding;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>Reads the sentences of drafts in batches of like length. Keeps its lists: one per thread.</summary>
internal sealed class BatchReader(Analyzer analyzer, int cap)
{
    // Words read together: enough to keep the processor busy, few enough to stay in its cache.
    private const int BatchWords = 1024;

    // Words among which those of like length are sought.
    private const int WindowWords = 8192;

    private static readonly Comparison<Part> s_longestFirst = static (a, b) =>
        a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Number.CompareTo(b.Number);

    private readonly List<Part> _window = [];
    private readonly List<CharSpan> _spans = [];
    private readonly List<int> _starts = [];
    private readonly NameVotes _votes = new();
    private int _windowWords;
    private char[] _text = new char[BatchWords * 8];
    private Reading[] _readings = new Reading[BatchWords];

    /// <summary>Reads everything.</summary>
    public void Run(IReadOnlyList<Draft> drafts)
    {
        foreach (Draft draft in drafts)
        {
            for (int s = 0; s < draft.Kinds.Length; s++)
            {
                Add(draft, draft.SentenceStarts[s], draft.SentenceStarts[s + 1]);
            }
        }
        ReadWindow();
        foreach (Draft draft in drafts)
        {
            for (int s = 0; s < draft.Kinds.Length; s++)
            {
                if (draft.SentenceStarts[s + 1] - draft.SentenceStarts[s] > cap)
                {
                    JoinParts(draft, draft.SentenceStarts[s], draft.SentenceStarts[s + 1]);
                }
            }
            _votes.Settle(draft);
        }
    }

    private void Add(Draft draft, int start, int end)
    {
        for (; start < end; start += cap)
        {
            int partEnd = Math.Min(end, start + cap);
            if (_windowWords + partEnd - start > WindowWords)
            {
                ReadWindow();
            }
            _window.Add(new Part(draft, start, partEnd, _window.Count));
            _windowWords += partEnd - start;
        }
    }

    private void ReadWindow()
    {
        _window.Sort(s_longestFirst);
        Span<Part> parts = CollectionsMarshal.AsSpan(_window);
        int from = 0;
        int words = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (words > 0 && words + parts[i].Count > BatchWords)
            {
                ReadBatch(parts[from..i]);
                (from, words) = (i, 0);
            }
            words += parts[i].Count;
        }
        if (words > 0)
        {
            ReadBatch(parts[from..]);
        }
        _window.Clear();
        _windowWords = 0;
    }

    private void ReadBatch(ReadOnlySpan<Part> parts)
    {
        _spans.Clear();
        _starts.Clear();
        int length = 0;
        foreach (Part part in parts)
        {
            _starts.Add(_spans.Count);
            for (int t = part.Start; t < part.End; t++)
            {
                ReadOnlySpan<char> form = part.Draft.SpellingOf(t);
                if (length + form.Length > _text.Length)
                {
                    Array.Resize(ref _text, Math.Max(length + form.Length, _text.Length * 2));
                }
                form.CopyTo(_text.AsSpan(length));
                _spans.Add(new CharSpan(length, length + form.Length));
                length += form.Length;
            }
        }
        _starts.Add(_spans.Count);
        if (_readings.Length < _spans.Count)
        {
            _readings = new Reading[_spans.Count];
        }
        analyzer.Read(
            _text.AsSpan(0, length),
            CollectionsMarshal.AsSpan(_spans),
            CollectionsMarshal.AsSpan(_starts),
            _readings
        );
        for (int s = 0; s < parts.Length; s++)
        {
            Write(parts[s], _readings.AsSpan(_starts[s], parts[s].Count));
        }
    }

    private static void Write(Part part, ReadOnlySpan<Reading> readings)
    {
        Draft draft = part.Draft;
        for (int i = 0; i < readings.Length; i++)
        {
            ref readonly Reading reading = ref readings[i];
            int t = part.Start + i;
            draft.Upos[t] = reading.Upos;
            draft.Feats[t] = reading.Feats;
            draft.Lemmas[t] = draft.OwnLemmaOf(t) ?? reading.Lemma;
            draft.Heads[t] = reading.Head < 0 ? -1 : part.Start + reading.Head;
            draft.Relations[t] = reading.Relation;
            draft.Names[t] = reading.Name;
        }
        DoubleSubjects.Mend(draft, part.Start, part.End);
        DoubleObjects.Mend(draft, part.Start, part.End);
        Coordinations.Mend(draft, part.Start, part.End);
        CompassEnds.Mend(draft, part.Start, part.End);
        OtherNames.Mend(draft, part.Start, part.End);
        Appositions.Mend(draft, part.Start, part.End);
        FrontedClauses.Mend(draft, part.Start, part.End);
        HeadlinePairs.Mend(draft, part.Start, part.End);
    }

    /// <summary>Hangs the roots of later parts of a sentence on the root of its first part.</summary>
    private void JoinParts(Draft draft, int start, int end)
    {
        int root = -1;
        for (int t = start; t < end; t++)
        {
            if (draft.Heads[t] >= 0)
            {
                continue;
            }
            if (root < 0)
            {
                root = t;
                continue;
            }
            draft.Heads[t] = root;
            draft.Relations[t] = DependencyRelation.Parataxis;
        }
        draft.Diagnostics.Add(
            new Diagnostic(
                "N001",
                $"a sentence of more than {cap} words was read in parts, which hang on its first part",
                new CharSpan(draft.Starts[start], draft.Ends[end - 1])
            )
        );
    }

    /// <summary>A sentence, or a part of one that is too long to be read as one.</summary>
    private readonly record struct Part(Draft Draft, int Start, int End, int Number)
    {
        public int Count => End - Start;
    }
}
