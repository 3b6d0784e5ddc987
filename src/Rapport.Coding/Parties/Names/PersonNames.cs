using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Names;

/// <summary>People: those that the text names in full, those that a title introduces, and the surnames that stand for them after.</summary>
internal sealed class PersonNames
{
    private readonly PartySpace _space;

    // Single words of the full names in the text, with where the name stands.
    private readonly Dictionary<string, List<(string Id, int At)>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<ILookup<string, int>> _afterNames;

    public PersonNames(PartySpace space)
    {
        _space = space;
        _afterNames = new Lazy<ILookup<string, int>>(() => AfterNames(space));
    }

    /// <summary>Notes that <paramref name="tokens"/> name a person in full.</summary>
    public void Register(Referent person, TokenSpan tokens)
    {
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            Token token = _space.Token(t);
            if (token.Upos == Upos.Propn && token.FormSpan.Length > 1 && token.FormSpan[^1] != '.')
            {
                Register(token.Form, person.Id, t);
            }
        }
        foreach (string word in person.Name.Split(' ').TakeLast(1))
        {
            Register(word, person.Id, tokens.Start);
        }
    }

    /// <summary>Takes a name that the tagger calls a person's and no table has in full.</summary>
    public void TakeTagged(TokenSpan tokens)
    {
        TokenSpan name = WithoutTitle(tokens);
        if (name.IsEmpty || IsPair(name))
        {
            return;
        }
        if (name.Length == 1)
        {
            // Left to the surnames, once all full names are known.
            return;
        }
        Referent person = KnownBySurname(name) ?? KnownByLongSurname(name) ?? Introduce(name);
        Add(name, person, known: _space.Knowledge.Find(person.Id) is not null);
        Register(person, name);
    }

    // “the Novak-Osei administration”: two people by their surnames.
    private bool IsPair(TokenSpan name) =>
        name.Length == 3
        && _space.Token(name.Start + 1).FormSpan is "-" or "–"
        && _space.Token(name.End - 1).Relation == DependencyRelation.Compound;

    /// <summary>Takes the proper nouns that follow a title: “Foreign Minister Jane Doe”.</summary>
    public void ReadTitled()
    {
        for (int t = 0; t < _space.Document.TokenCount; t++)
        {
            TokenSpan name = WithoutTitle(RunAt(t));
            if (name.Length < 2 || _space.Token(t).Sentence.Kind.IsFurniture() || TitleBefore(t) is null)
            {
                continue;
            }
            Referent person = KnownBySurname(name) ?? KnownByLongSurname(name) ?? Introduce(name);
            Add(name, person, known: _space.Knowledge.Find(person.Id) is not null);
            Register(person, name);
        }
    }

    /// <summary>Takes single names: of people named in full elsewhere in the text, else of those whom title or date single out.</summary>
    public void ReadSurnames()
    {
        foreach (Sentence sentence in _space.Document.Sentences)
        {
            if (sentence.Kind.IsFurniture())
            {
                continue;
            }
            ILookup<int, NameMatch> known = _space
                .NamesIn(sentence)
                .Where(m => m.Kind is NameKind.Surname)
                .SelectMany(m => Enumerable.Range(m.Tokens.Start, m.Tokens.Length).Select(t => (t, m)))
                .ToLookup(p => p.t, p => p.m);
            for (int t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
            {
                ReadSurname(t, known[t]);
            }
        }
    }

    // “press director Navy Capt. Doe”: the service of an officer is no surname.
    private bool IsBeforeRank(int t) =>
        t + 1 < _space.Token(t).Sentence.Tokens.End
        && _space.Lexicon.Has("rank", _space.Token(t + 1).Form.ToLowerInvariant());

    private static bool IsPlaced(Token token) =>
        token.Child(DependencyRelation.Case) is { Lemma: not ("'s" or "’s") }
        || token.Relation is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Appos
        || token.Child(DependencyRelation.Appos) is not null;

    private void ReadSurname(int t, IEnumerable<NameMatch> known)
    {
        Token token = _space.Token(t);
        if (
            _space.MentionAt(t) is not null
            || token.Upos != Upos.Propn
            || !char.IsUpper(token.FormSpan[0])
            || IsDay(token)
        )
        {
            return;
        }
        if (
            _space.Lexicon.Titles.EndingAt(_space.Words, t, t) is not null
            && (IsBeforeName(t) || TitleBefore(t) is not null)
        )
        {
            return;
        }
        var tokens = new TokenSpan(t, t + 1);
        // “Dale” is a town only where it stands as one, once a Scott Dale is known.
        bool mayBePerson =
            token.Name.Type is NameType.Per or NameType.None || (token.Name.Type is NameType.Loc && !IsPlaced(token));
        mayBePerson |= token.Name.Type == NameType.Org && IsLoneSurname(token);
        if (mayBePerson && BearerOf(token) is { } id)
        {
            Add(tokens, _space.Referent(id)!, _space.Knowledge.Find(id) is not null);
            return;
        }
        PhraseMatch<TitleEntry>? title = TitleBefore(t);
        List<NameMatch> matches = [.. known];
        if (
            matches.Count > 0
            && Surname.Choose(_space, matches, title?.Value, token.Name.Type) is { } match
            && !IsNamesake(token, match.EntityId)
        )
        {
            Referent person = _space.Referent(match.EntityId)!;
            Add(match.Tokens, person, known: true);
            Register(person, match.Tokens);
        }
        else if ((title is not null || token.Name.Type == NameType.Per) && !IsBeforeRank(t))
        {
            Referent person = Introduce(tokens);
            Add(tokens, person, known: false);
            Register(person, tokens);
        }
    }

    // “met his aides Wednesday”: an aide, and no Mr. Wednesday.
    private bool IsDay(Token token) =>
        token.Name.Type == NameType.None && _space.Lexicon.Has("day-name", token.Form.ToLowerInvariant());

    // “Operator Carl H. Obama … Obama was on leave”: the text gives that surname to somebody with another first name.
    private bool IsNamesake(Token token, string known)
    {
        if (_space.Referent(known) is not { } person)
        {
            return false;
        }
        bool isOther = false;
        foreach (int t in _afterNames.Value[token.Form])
        {
            Token before = _space.Token(t - 1);
            string first = before.Form.EndsWith('.') && t > 1 ? _space.Token(t - 2).Form : before.Form;
            if (BeginsAlike(person.Name, first))
            {
                return false;
            }
            isOther |= IsInitial(before) && char.IsUpper(first[0]);
        }
        return isOther;
    }

    // Where a word stands right after a name, by its form.
    private static ILookup<string, int> AfterNames(PartySpace space) =>
        Enumerable
            .Range(1, Math.Max(0, space.Document.TokenCount - 1))
            .Where(t =>
                space.Token(t - 1) is { Upos: Upos.Propn } before
                && before.Sentence == space.Token(t).Sentence
                && char.IsUpper(before.FormSpan[0])
            )
            .ToLookup(t => space.Token(t).Form, StringComparer.Ordinal);

    private static bool IsInitial(Token token) => token.FormSpan is [_, '.'];

    // A surname that the tagger takes for a firm: the last word of a full name before, and alone here.
    private bool IsLoneSurname(Token token) =>
        BearerOf(token) is { } id
        && _space.Referent(id) is { } person
        && person.Name.EndsWith(" " + token.Form, StringComparison.OrdinalIgnoreCase)
        && token.Relation.Universal()
            is DependencyRelation.Nsubj
                or DependencyRelation.Obj
                or DependencyRelation.NmodPoss
        && token.Child(DependencyRelation.Compound) is null
        && token.Child(DependencyRelation.Flat) is null
        && token.Child(DependencyRelation.Det) is null;

    // “Ms Larsen”: the title is no name; “King said” may be one.
    private bool IsBeforeName(int t) =>
        t + 1 < _space.Token(t).Sentence.Tokens.End && _space.Token(t + 1) is { Upos: Upos.Propn };

    private void Register(string word, string id, int at)
    {
        Note(word, id, at);
        // “al-Sudani” is also called “Sudani”.
        if (word.LastIndexOf('-') is var hyphen and > 0 && hyphen + 2 < word.Length)
        {
            Note(word[(hyphen + 1)..], id, at);
        }
    }

    private void Note(string word, string id, int at)
    {
        if (!_byWord.TryGetValue(word, out List<(string, int)>? bearers))
        {
            bearers = [];
            _byWord.Add(word, bearers);
        }
        bearers.Add((id, at));
    }

    /// <summary>Of the people with that name in the text the one named in full last before, else first after.</summary>
    private string? BearerOf(Token token)
    {
        if (!_byWord.TryGetValue(token.Form, out List<(string Id, int At)>? bearers))
        {
            return null;
        }
        (string Id, int At) first = bearers[0];
        (string Id, int At)? before = null;
        foreach ((string Id, int At) bearer in bearers)
        {
            if (bearers.Exists(b => b.Id != bearer.Id && IsBelow(bearer.At, b.At)))
            {
                continue;
            }
            first = bearer.At < first.At ? bearer : first;
            bool isNearer = bearer.At < token.Index && (before is not { } nearest || bearer.At > nearest.At);
            before = isNearer ? bearer : before;
        }
        return (before ?? first).Id;
    }

    // “Ana Doe, sister of President Eva Doe, …. Doe left”: the one whom the sentence is about.
    private bool IsBelow(int inner, int outer)
    {
        Token name = _space.Token(inner);
        Token about = _space.Token(outer);
        while (about.Relation == DependencyRelation.Flat && about.Head is { } whole)
        {
            about = whole;
        }
        return name.Sentence.Index == about.Sentence.Index
            && about.Relation.Universal() == DependencyRelation.Nsubj
            && name.IsWithin(about)
            && outer < inner;
    }

    private Referent Introduce(TokenSpan name)
    {
        string text = _space.TextOf(name);
        return _space.Introduce(Slug.Of(text), text, PartyType.Person);
    }

    private void Add(TokenSpan tokens, Referent person, bool known)
    {
        if (_space.IsFree(tokens))
        {
            NameKind kind = tokens.Length == 1 ? NameKind.Surname : NameKind.Name;
            _space.Add(new NameMention(tokens, _space.HeadOf(tokens), [person.Id], kind, known));
        }
    }

    /// <summary>The person whose surname has several words: “von der Leyen”, “Peña Nieto”.</summary>
    private Referent? KnownByLongSurname(TokenSpan name)
    {
        List<NameMatch> matches =
        [
            .. _space.Knowledge.Lookup(_space.TextOf(name)).Where(m => m.Kind is NameKind.Surname),
        ];
        NameMatch? match =
            matches.Count == 0 ? null : Surname.Choose(_space, matches, TitleBefore(name.Start)?.Value, NameType.Per);
        return match is { } found ? _space.Referent(found.EntityId) : null;
    }

    /// <summary>The person of the tables with the same surname and a first name that begins alike: “Ashton B. Carter” is Ash Carter.</summary>
    private Referent? KnownBySurname(TokenSpan name)
    {
        string first = _space.Token(name.Start).Form;
        string last = _space.Token(name.End - 1).Form;
        List<Entity> people =
        [
            .. _space
                .Knowledge.Lookup(last)
                .Select(m => _space.Knowledge.Find(m.EntityId))
                .OfType<Entity>()
                .Where(e => e.Type == EntityType.Person && BeginsAlike(e.Name, first))
                .DistinctBy(e => e.Id, StringComparer.Ordinal),
        ];
        return people.Count == 1 ? _space.Referent(people[0].Id) : null;
    }

    // “Ash” and “Ashton”, “Sergei” and “Sergey”, “Nicolas” and “Nicholas”; not “Hamid” and “Hassan”.
    private static bool BeginsAlike(string fullName, string first)
    {
        const int SameSpelling = 4;
        const int ShortForm = 3;
        int space = fullName.IndexOf(' ', StringComparison.Ordinal);
        string known = space < 0 ? fullName : fullName[..space];
        int common = 0;
        while (
            common < Math.Min(known.Length, first.Length)
            && char.ToUpperInvariant(known[common]) == char.ToUpperInvariant(first[common])
        )
        {
            common++;
        }
        int shorter = Math.Min(known.Length, first.Length);
        return common >= SameSpelling
            || common == shorter && common >= Math.Min(ShortForm, first.Length) && common > 1
            || common >= ShortForm && FirstNameSpelling.AreVariants(known, first);
    }

    private TokenSpan WithoutTitle(TokenSpan tokens)
    {
        int start = tokens.Start;
        for (int last = start; last < tokens.End; last++)
        {
            // “General Doe” loses the title; “Doe King” is a name.
            if (_space.Lexicon.Titles.EndingAt(_space.Words, last, start) is { } title && title.Start == start)
            {
                start = last + 1;
            }
        }
        return new TokenSpan(start, tokens.End);
    }

    private PhraseMatch<TitleEntry>? TitleBefore(int t) =>
        t > _space.Token(t).Sentence.Tokens.Start
            ? _space.Lexicon.Titles.EndingAt(_space.Words, t - 1, _space.Token(t).Sentence.Tokens.Start)
            : null;

    /// <summary>The capitalised proper nouns from <paramref name="start"/> on that no name covers yet, with particles between and before.</summary>
    private TokenSpan RunAt(int start)
    {
        TokenSpan sentence = _space.Token(start).Sentence.Tokens;
        int end = start;
        int lastName = start;
        while (end < sentence.End && _space.MentionAt(end) is null && IsNameWord(_space.Token(end)))
        {
            end++;
            if (char.IsUpper(_space.Token(end - 1).FormSpan[0]))
            {
                lastName = end;
            }
        }
        return new TokenSpan(start, lastName);
    }

    private bool IsNameWord(Token token) =>
        (token.Upos == Upos.Propn && char.IsUpper(token.FormSpan[0]) && !IsDay(token))
        || _space.Lexicon.Has("name-particle", token.Form.ToLowerInvariant());
}
