using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Paragraphs that a line such as “The envoy said:” gives to one speaker without quotation marks, as statements of ministries do.</summary>
internal sealed class ColonParagraphs
{
    private readonly Document _document;
    private readonly AttributionLexicon _lexicon;
    private readonly List<Claim> _claims;
    private readonly SentenceIndex _sentences;
    private readonly List<CharSpan> _blocks;
    private readonly Dictionary<CharSpan, BlockKind> _kinds = [];
    private readonly HashSet<int> _reported;

    public ColonParagraphs(Document document, AttributionLexicon lexicon, List<Claim> claims, SentenceIndex sentences)
    {
        _document = document;
        _lexicon = lexicon;
        _claims = claims;
        _sentences = sentences;
        _blocks = [.. Quotes.BlocksOf(document)];
        foreach (Block block in document.Article.Blocks)
        {
            _kinds.TryAdd(block.Span, block.Kind);
        }
        _reported = [.. claims.Where(IsReport).Select(c => c.Cue.Sentence.Index)];
    }

    /// <summary>Adds a claim for every line that ends with a verb of saying and a colon and is followed by paragraphs.</summary>
    public void Read()
    {
        var taken = new HashSet<int>();
        var found = new List<Claim>();
        for (int b = 0; b + 1 < _blocks.Count; b++)
        {
            if (
                EndsInColon(_blocks[b])
                && Last(_blocks[b]) is { } line
                && Cue(line) is { } cue
                && Beside.Speaker(cue, Speakers.OfVerb(cue), [], _lexicon) is { } speaker
                && Spoken(b + 1, NamesOf(speaker)) is { Count: > 0 } content
            )
            {
                taken.Add(cue.Index);
                found.Add(
                    new Claim
                    {
                        Speaker = speaker,
                        Cue = cue,
                        Verb = cue.Lemma,
                        Content = [.. content],
                        By = "colon before paragraphs",
                        IsSpeech = true,
                    }
                );
            }
        }
        // What stands in the line itself is nobody's words.
        _claims.RemoveAll(c => taken.Contains(c.Cue.Index));
        _claims.AddRange(found);
    }

    private bool EndsInColon(CharSpan block) => block.Length > 0 && _document.Text[block.End - 1] == ':';

    private Sentence? Last(CharSpan block)
    {
        Sentence last = _document.SentenceAt(_sentences.At(block.End - 1));
        return last.Span.End == block.End && !last.Kind.IsFurniture() ? last : null;
    }

    private Token? Cue(Sentence sentence)
    {
        for (int i = sentence.Count - 1; i >= 0; i--)
        {
            if (sentence[i].Upos == Upos.Verb && _lexicon.Find(sentence[i].Lemma, "VERB")?.Takes("quote") == true)
            {
                return sentence[i];
            }
        }
        return null;
    }

    // The first paragraph is spoken, whatever it tells; those after it while someone goes on about “I” and “we”.
    private List<CharSpan> Spoken(int from, HashSet<string> names)
    {
        var spoken = new List<CharSpan>();
        bool isPersonal = IsRelease();
        for (int b = from; b < _blocks.Count; b++)
        {
            CharSpan block = _blocks[b];
            isPersonal |= IsPersonal(block);
            bool goesOn = b == from || (isPersonal && !IsReported(block) && !IsAbout(block, names));
            if (!goesOn || IsQuoted(block) || EndsInColon(block) || !IsText(block))
            {
                break;
            }
            spoken.Add(block);
        }
        return spoken;
    }

    // The words by which the text calls the speaker: “Foreign Secretary Ana Holm”.
    private static HashSet<string> NamesOf(Token speaker)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        TokenSpan phrase = speaker.Subtree;
        for (int t = phrase.Start; t < phrase.End; t++)
        {
            Token token = speaker.Document.TokenAt(t);
            bool isOwn =
                token == speaker
                || (
                    token.Head == speaker
                    && token.Relation
                        is DependencyRelation.Flat
                            or DependencyRelation.NmodDesc
                            or DependencyRelation.Appos
                );
            if (isOwn && token.Upos is Upos.Propn or Upos.Noun && char.IsUpper(token.FormSpan[0]))
            {
                names.Add(token.Form);
            }
        }
        return names;
    }

    // “The Foreign Secretary welcomed the pact”: nobody speaks of himself so.
    private bool IsAbout(CharSpan block, HashSet<string> names)
    {
        foreach (Sentence sentence in _sentences.Over(block))
        {
            foreach (Token child in sentence.Root.Children)
            {
                if (child.Relation.Universal() == DependencyRelation.Nsubj && names.Contains(child.Form))
                {
                    return true;
                }
            }
        }
        return false;
    }

    // Quotation marks tell by themselves how far the words go.
    private bool IsQuoted(CharSpan block) => _document.Text[block.Start] is '“' or '"' or '‘';

    // A ministry that publishes prints nobody's words but its own people's.
    private bool IsRelease() =>
        _document.Article.Source is { } source
        && _lexicon.Find(source[(source.LastIndexOf(' ') + 1)..].ToLowerInvariant(), "PUBLISHER") is not null;

    private bool IsText(CharSpan block) =>
        !_kinds.TryGetValue(block, out BlockKind kind) || kind is BlockKind.Paragraph or BlockKind.ListItem;

    private bool IsPersonal(CharSpan block)
    {
        foreach (Sentence sentence in _sentences.Over(block))
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Upos == Upos.Pron && sentence[i].HasFeat("Person=1"))
                {
                    return true;
                }
            }
        }
        return false;
    }

    // “The deal continues to hold” is still the speaker's; “Novak added that …” is the reporter's again.
    private bool IsReported(CharSpan block) => _sentences.Over(block).Any(s => _reported.Contains(s.Index));

    private bool IsReport(Claim claim) =>
        claim.Cue.Relation == DependencyRelation.Root
        && claim.Speaker is { Upos: Upos.Propn or Upos.Noun }
        && _lexicon.Find(Words.LemmaOf(claim.Cue), "VERB")?.Takes("quote") == true;
}
