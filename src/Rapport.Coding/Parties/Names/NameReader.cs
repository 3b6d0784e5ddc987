using System.Collections.Immutable;
using Rapport.Coding.Parties.Phrases;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Names;

/// <summary>Settles which names stand in the text: longest first, ambiguous ones by kind of name, date and company.</summary>
internal sealed class NameReader
{
    private readonly PartySpace _space;
    private readonly NameChooser _chooser;
    private readonly PersonNames _people;
    private readonly Lazy<HashSet<string>> _places;

    private NameReader(PartySpace space)
    {
        _space = space;
        _chooser = new NameChooser(space);
        _people = new PersonNames(space);
        _places = new Lazy<HashSet<string>>(PlacesTagged);
    }

    /// <summary>Finds all names of the document and puts them into <paramref name="space"/>.</summary>
    public static void Read(PartySpace space)
    {
        var reader = new NameReader(space);
        List<Candidate> candidates = [.. space.Document.Sentences.Where(IsReporting).SelectMany(reader.Candidates)];
        reader._chooser.Learn(candidates.Where(c => c.Matches.Length > 0).Select(c => c.Matches));
        foreach (Candidate candidate in candidates)
        {
            reader.Take(candidate);
        }
        reader.TakeShort();
        reader._people.ReadTitled();
        reader._people.ReadSurnames();
        HyphenNames.Read(space);
        AcronymNames.Read(space);
        SharedNames.Read(space);
        MetonymPlaces.Read(space);
    }

    private static bool IsReporting(Sentence sentence) => !sentence.Kind.IsFurniture();

    /// <summary>Names of one sentence that may stand, longest first.</summary>
    private IEnumerable<Candidate> Candidates(Sentence sentence)
    {
        List<Candidate> all =
        [
            .. _space
                .NamesIn(sentence)
                .Where(m => m.Kind != NameKind.Surname)
                .GroupBy(m => m.Tokens)
                .Select(g => new Candidate(g.Key, TagOf(g.Key), [.. g])),
        ];
        List<Candidate> longer = [.. TaggedNames(sentence)];
        all.RemoveAll(c => longer.Exists(place => IsEndOfPlace(c, place)));
        foreach (Candidate tagged in longer.Where(c => c.Tag is not NameType.Loc))
        {
            if (!all.Exists(c => c.Tokens == tagged.Tokens || IsBodyWithMore(c, tagged)))
            {
                all.Add(tagged);
            }
        }
        return all.OrderByDescending(c => c.Tokens.Length).ThenBy(c => c.Tokens.Start);
    }

    // “Camp Delta West”: the end of a place's name is not the region of that name.
    private bool IsEndOfPlace(Candidate known, Candidate place) =>
        place.Tag is NameType.Loc
        && place.Tokens.Start < known.Tokens.Start
        && known.Tokens.End <= place.Tokens.End
        && known.Matches.All(m => _space.Referent(m.EntityId) is { Type: PartyType.Region });

    // “UN Special Envoy”, “Arctic Council Resolution”: the tagger runs a title or a paper on into the name of the body that it belongs to.
    private bool IsBodyWithMore(Candidate body, Candidate tagged)
    {
        TokenSpan sentence = _space.Token(tagged.Tokens.Start).Sentence.Tokens;
        int next = body.Tokens.End;
        return body.Tokens.Start == tagged.Tokens.Start
            && next < tagged.Tokens.End
            && (
                _space.Lexicon.Titles.Covering(_space.Words, next, next, sentence.End) is not null
                || _space.Lexicon.Has("paper-noun", _space.Token(next).Lemma.ToLowerInvariant())
            );
    }

    private static IEnumerable<Candidate> TaggedNames(Sentence sentence)
    {
        TokenSpan tokens = sentence.Tokens;
        for (int t = tokens.Start; t < tokens.End; )
        {
            NameTag tag = sentence.Document.TokenAt(t).Name;
            int end = t + 1;
            while (
                end < tokens.End
                && sentence.Document.TokenAt(end).Name is { Begins: false } next
                && next.Type == tag.Type
            )
            {
                end++;
            }
            if (tag.Type is NameType.Per or NameType.Org or NameType.Loc)
            {
                yield return new Candidate(new TokenSpan(t, end), tag.Type, []);
            }
            t = end;
        }
    }

    private NameType TagOf(TokenSpan tokens) => _space.Token(_space.HeadOf(tokens)).Name.Type;

    private void Take(Candidate candidate)
    {
        if (!_space.IsFree(candidate.Tokens))
        {
            return;
        }
        if (candidate.Matches.Length > 0)
        {
            TakeKnown(candidate);
        }
        else if (candidate.Tag == NameType.Per)
        {
            _people.TakeTagged(candidate.Tokens);
        }
        else
        {
            TakeOrganization(candidate.Tokens);
        }
    }

    private void TakeKnown(Candidate candidate)
    {
        int first = candidate.Tokens.Start;
        bool isPair = candidate.Tokens.Length == 1 && _space.Words.WordsOf(first).Length > 1;
        ImmutableArray<NameMatch> chosen =
            isPair ? _chooser.ChooseParts(candidate.Matches)
            : _chooser.Choose(candidate.Matches, candidate.Tag) is { } one ? [one]
            : [];
        if (chosen.IsEmpty)
        {
            return;
        }
        int named = chosen.Length;
        _space.Add(
            new NameMention(
                candidate.Tokens,
                _space.HeadOf(candidate.Tokens),
                [.. chosen.Select(m => m.EntityId)],
                chosen[0].Kind,
                Known: true
            )
            {
                IsBound = isPair && !CoversWholeToken(first, chosen),
            }
        );
        if (named == 1 && _space.Referent(chosen[0].EntityId) is { Type: PartyType.Person } person)
        {
            _people.Register(person, candidate.Tokens);
        }
    }

    // “US-led” has a word that no name accounts for; “Russia-China” and “Guinea-Bissau” have none.
    private bool CoversWholeToken(int token, ImmutableArray<NameMatch> chosen)
    {
        TokenSpan words = _space.Words.WordsOf(token);
        if (chosen.Length >= words.Length)
        {
            return true;
        }
        string whole = _space.Token(token).Form;
        return _space.Knowledge.Lookup(whole).Any(m => chosen.Any(c => c.EntityId == m.EntityId));
    }

    private void TakeOrganization(TokenSpan tokens)
    {
        TokenSpan name = WithoutArticle(tokens);
        if (TitleIn(name) is { } title)
        {
            // “Defence Minister Jane Doe” may be tagged as one name; “Ministers of Peru” is none.
            var person = new TokenSpan(title.End, name.End);
            if (!person.IsEmpty && AllProper(person))
            {
                _people.TakeTagged(person);
            }
            return;
        }
        int head = _space.HeadOf(name);
        bool nominal = _space.Token(head).Upos is Upos.Propn or Upos.Noun or Upos.Adj;
        if (!nominal || IsOrgan(name) || IsOrganOf(name) || HasOwner(name) || IsNameWithNoun(name) || IsInTitle(name))
        {
            return;
        }
        if (IsSomebody(name))
        {
            _people.TakeTagged(name);
            return;
        }
        string text = _space.TextOf(name);
        if (name.Length == 1 && IsTownElsewhere(text))
        {
            return;
        }
        if (name.Length == 1 && ShortFor(text) is { } longer)
        {
            _space.Add(new NameMention(name, head, [longer], NameKind.Short, Known: true));
            return;
        }
        Referent referent = _space.Introduce(Slug.Of(text), text, PartyType.Organization);
        if (referent.Id.Length > 0)
        {
            if (referent.Of.IsEmpty && ForcesOf(name) is { } state)
            {
                referent.Of = [state];
            }
            _space.Add(new NameMention(name, head, [referent.Id], NameKind.Name, Known: false));
        }
    }

    private void TakeShort()
    {
        for (int t = 0; t < _space.Document.TokenCount; t++)
        {
            Token token = _space.Token(t);
            var word = new TokenSpan(t, t + 1);
            if (
                token.Relation is DependencyRelation.Compound or DependencyRelation.Nsubj
                && token.Child(DependencyRelation.Det) is null
                && char.IsUpper(token.FormSpan[0])
                && _space.IsFree(word)
                && ShortFor(token.Form) is { } longer
            )
            {
                _space.Add(new NameMention(word, t, [longer], NameKind.Short, Known: true));
            }
        }
    }

    // “Coalition ministers”, after “the Arctic Coalition” has been named: the last body named so.
    private string? ShortFor(string word)
    {
        if (_space.Lexicon.DescriptionOf(word.ToLowerInvariant()) is null)
        {
            return null;
        }
        foreach (NameMention mention in _space.Mentions.Reverse())
        {
            if (
                mention is { Tokens.Length: > 1, Ids: [var id] }
                && _space.Referent(id) is { Type: PartyType.Organization or PartyType.Group }
                && _space.Token(mention.Head).Form == word
            )
            {
                return id;
            }
        }
        return _space.Coalitions.Find(word.ToLowerInvariant());
    }

    // “Jordanian 71st Counter Terrorism Battalion”: an organ with a name of its own, led by that of its state.
    private string? ForcesOf(TokenSpan name)
    {
        for (int t = name.Start; t < name.End; t++)
        {
            if (
                _space.Lexicon.Agents.EndingAt(_space.Words, t, name.Start) is
                { Value: { IsGroup: false, Role: { } role } }
            )
            {
                return role is "MIL" or "GOV" or "COP" or "SPY" or "JUD" or "LEG" ? StateBefore(name) : null;
            }
        }
        return null;
    }

    private string? StateBefore(TokenSpan name)
    {
        foreach (NameMatch match in _space.NamesIn(_space.Token(name.Start).Sentence))
        {
            if (
                match.Tokens.Start == name.Start
                && match.Tokens.End < name.End
                && _space.Referent(match.EntityId) is { Type: PartyType.State }
            )
            {
                return match.EntityId;
            }
        }
        return null;
    }

    // A town that the tagger takes for a body here and for a place in another sentence.
    private bool IsTownElsewhere(string name) =>
        _places.Value.Contains(name) && PlaceState.Of(_space, Visible.Of(name)) is not null;

    private HashSet<string> PlacesTagged()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (int t = 0; t < _space.Document.TokenCount; t++)
        {
            if (_space.Token(t).Name.Type == NameType.Loc)
            {
                places.Add(_space.Token(t).Form);
            }
        }
        return places;
    }

    // “the Minister of Defence of Chad”: a title runs into what the tagger takes for a body.
    private bool IsInTitle(TokenSpan name)
    {
        TokenSpan sentence = _space.Token(name.Start).Sentence.Tokens;
        return _space.Lexicon.Titles.Covering(_space.Words, name.Start, sentence.Start, sentence.End) is { } title
            && title.Start < name.Start;
    }

    // “Anna Berg, the special adviser to …”: what bears a title is no body.
    private bool IsSomebody(TokenSpan name)
    {
        int comma = name.End;
        TokenSpan sentence = _space.Token(name.Start).Sentence.Tokens;
        if (
            name.Length is not (2 or 3)
            || !AllProper(name)
            || comma + 2 >= sentence.End
            || _space.Token(comma).FormSpan is not ","
            || _space.Token(comma + 1).Lemma is not ("the" or "a")
        )
        {
            return false;
        }
        for (int t = comma + 2; t < Math.Min(sentence.End, comma + 6); t++)
        {
            if (_space.Token(t).Upos is not (Upos.Adj or Upos.Noun or Upos.Propn))
            {
                return false;
            }
            if (_space.Lexicon.Titles.EndingAt(_space.Words, t, comma + 2) is { Value.IsHonorific: false })
            {
                return true;
            }
        }
        return false;
    }

    private PhraseMatch<TitleEntry>? TitleIn(TokenSpan name)
    {
        PhraseMatch<TitleEntry>? found = null;
        for (int t = name.Start; t < name.End && _space.Token(t).Upos != Upos.Adp; t++)
        {
            int end = name.End;
            found = _space.Lexicon.Titles.Covering(_space.Words, t, name.Start, end) ?? found;
        }
        return found;
    }

    private bool AllProper(TokenSpan tokens)
    {
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            if (_space.Token(t).Upos != Upos.Propn)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>“Russian Foreign Ministry”: an organ of a state, with nothing of a name of its own.</summary>
    private bool IsOrgan(TokenSpan name)
    {
        if (_space.Lexicon.Agents.EndingAt(_space.Words, name.End - 1, name.Start) is not { } organ)
        {
            return false;
        }
        HashSet<int> named = [.. StateTokens(name)];
        for (int t = name.Start; t < organ.Start; t++)
        {
            Token token = _space.Token(t);
            bool counts = token.Upos is Upos.Propn or Upos.Noun or Upos.Adj;
            if (counts && !named.Contains(t) && !_space.Lexicon.Has("organ-filler", token.Form.ToLowerInvariant()))
            {
                return false;
            }
        }
        return true;
    }

    // “Government of Peru”, “People of Chad”: an organ named after its state, with nothing of a name of its own.
    private bool IsOrganOf(TokenSpan name)
    {
        // “Interior Ministry of Peru” is the name of a body: one word alone is none.
        int of = name.Start + 1;
        if (
            of + 1 >= name.End
            || _space.Token(of).FormSpan is not "of"
            || _space.Lexicon.Agents.EndingAt(_space.Words, name.Start, name.Start) is null
        )
        {
            return false;
        }
        HashSet<int> named = [.. StateTokens(name)];
        return Enumerable
            .Range(of + 1, name.End - of - 1)
            .All(t => named.Contains(t) || _space.Token(t).Upos == Upos.Det);
    }

    private IEnumerable<int> StateTokens(TokenSpan name) =>
        _space
            .NamesIn(_space.Token(name.Start).Sentence)
            .Where(m => m.Kind is not NameKind.Seat && name.Start <= m.Tokens.Start && m.Tokens.End <= name.End)
            .SelectMany(m => Enumerable.Range(m.Tokens.Start, m.Tokens.Length));

    /// <summary>“SCO Summit”, “ASEAN forum”: a known name with a common noun.</summary>
    private bool IsNameWithNoun(TokenSpan name)
    {
        string last = _space.Token(name.End - 1).Lemma.ToLowerInvariant();
        if (name.Length < 2 || _space.Lexicon.DescriptionOf(last) is null)
        {
            return false;
        }
        HashSet<int> named = [.. StateTokens(name)];
        return Enumerable.Range(name.Start, name.Length - 1).All(named.Contains);
    }

    // “the Coalition’s Small Group”, “the European Union’s Initiative”: the owner is the name.
    private bool HasOwner(TokenSpan name)
    {
        for (int t = name.Start + 1; t < name.End; t++)
        {
            if (_space.Token(t).FormSpan is "'s" or "’s" or "’" or "'")
            {
                return true;
            }
        }
        return false;
    }

    private TokenSpan WithoutArticle(TokenSpan tokens) =>
        tokens.Length > 1 && _space.Token(tokens.Start).Upos == Upos.Det
            ? new TokenSpan(tokens.Start + 1, tokens.End)
            : tokens;

    private readonly record struct Candidate(TokenSpan Tokens, NameType Tag, ImmutableArray<NameMatch> Matches);
}
