using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>Reads the sentences of one text in batches of like length.</summary>
internal sealed class BatchReader(Analyzer analyzer, ReadingForms forms, SentenceList list, Reading[] readings, int cap)
{
    private readonly List<CutSentence> _batch = [];
    private readonly List<CharSpan> _spans = [];
    private readonly List<int> _starts = [];
    private Reading[] _results = [];

    /// <summary>Reads everything, about <paramref name="batchWords"/> words at a time.</summary>
    public void Run(int batchWords)
    {
        int words = 0;
        foreach (CutSentence sentence in list.Sentences)
        {
            for (int start = sentence.Start; start < sentence.End; start += cap)
            {
                int end = Math.Min(sentence.End, start + cap);
                if (words + end - start > batchWords)
                {
                    ReadBatch();
                    words = 0;
                }
                _batch.Add(new CutSentence(start, end, sentence.Kind));
                words += end - start;
            }
        }
        ReadBatch();
        foreach (CutSentence sentence in list.Sentences)
        {
            if (sentence.Count > cap)
            {
                JoinParts(sentence);
            }
        }
    }

    private void ReadBatch()
    {
        if (_batch.Count == 0)
        {
            return;
        }
        _batch.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Start.CompareTo(b.Start));
        _spans.Clear();
        _starts.Clear();
        foreach (CutSentence sentence in _batch)
        {
            _starts.Add(_spans.Count);
            for (int t = sentence.Start; t < sentence.End; t++)
            {
                _spans.Add(forms.SpanOf(t, list.Tokens[t].Span));
            }
        }
        _starts.Add(_spans.Count);
        if (_results.Length < _spans.Count)
        {
            _results = new Reading[_spans.Count];
        }
        analyzer.Read(
            forms.Text,
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_spans),
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_starts),
            _results
        );
        for (int s = 0; s < _batch.Count; s++)
        {
            Array.Copy(_results, _starts[s], readings, _batch[s].Start, _batch[s].Count);
        }
        _batch.Clear();
    }

    /// <summary>Hangs the roots of later parts of a sentence on the root of its first part.</summary>
    private void JoinParts(CutSentence sentence)
    {
        int root = -1;
        for (int t = sentence.Start; t < sentence.End; t++)
        {
            int offset = (t - sentence.Start) / cap * cap;
            int head = readings[t].Head;
            if (head >= 0)
            {
                readings[t] = readings[t] with { Head = head + offset };
            }
            else if (root < 0)
            {
                root = t - sentence.Start;
            }
            else
            {
                readings[t] = readings[t] with { Head = root, Relation = DependencyRelation.Parataxis };
            }
        }
        list.Diagnostics.Add(
            new Diagnostic(
                "N001",
                $"a sentence of more than {cap} words was read in parts, which hang on its first part",
                new CharSpan(list.Tokens[sentence.Start].Span.Start, list.Tokens[sentence.End - 1].Span.End)
            )
        );
    }
}
