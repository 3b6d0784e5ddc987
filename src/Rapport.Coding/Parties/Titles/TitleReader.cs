using System.Collections.Immutable;
using Rapport.Coding.Parties.Coreference;
using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Titles;

/// <summary>Finds who is called the holder of which office, and tells the people's referents.</summary>
internal sealed class TitleReader
{
    private readonly PartySpace _space;
    private readonly HomeParty _home;
    private readonly TitleScanner _scanner;
    private readonly List<TitledPerson> _found = [];
    private readonly Dictionary<int, NameMention> _personOfTitle = [];

    private TitleReader(PartySpace space, HomeParty home)
    {
        _space = space;
        _home = home;
        _scanner = new TitleScanner(space);
    }

    /// <summary>Reads all titles with a name in the document.</summary>
    public static TitleReading Read(PartySpace space, HomeParty home)
    {
        var reader = new TitleReader(space, home);
        foreach (NameMention mention in space.InOrder().ToList())
        {
            if (mention.Ids.Length == 1 && space.Referent(mention.Ids[0]) is { Type: PartyType.Person } person)
            {
                reader.ReadAround(mention, person);
            }
        }
        reader.ReadTitlesAlone();
        return new TitleReading([.. reader._found], reader._personOfTitle);
    }

    /// <summary>“the Minister for the Arctic” without the name, where someone in the text bears that very title.</summary>
    private void ReadTitlesAlone()
    {
        List<TitledPerson> longer =
        [
            .. _found
                .Where(f => f.Use.Entry.Title.Length < _space.TextOf(f.Use.Tokens).Length)
                .DistinctBy(f => _space.TextOf(f.Use.Tokens), StringComparer.OrdinalIgnoreCase),
        ];
        if (longer.Count == 0)
        {
            return;
        }
        ILookup<string, int> places = Enumerable
            .Range(0, _space.Document.TokenCount)
            .ToLookup(t => _space.Token(t).Form, StringComparer.OrdinalIgnoreCase);
        foreach (TitledPerson found in longer)
        {
            string[] words = Forms(found.Use.Tokens);
            foreach (int t in words.Length > 2 ? places[words[0]] : [])
            {
                var tokens = new TokenSpan(t, t + words.Length);
                if (
                    tokens.End <= _space.Document.TokenCount
                    && !_personOfTitle.ContainsKey(t)
                    && Forms(tokens).SequenceEqual(words, StringComparer.OrdinalIgnoreCase)
                )
                {
                    Assign(tokens, found.Mention);
                }
            }
        }
    }

    private string[] Forms(TokenSpan tokens) =>
        [.. Enumerable.Range(tokens.Start, tokens.Length).Select(t => _space.Token(t).Form)];

    private void Assign(TokenSpan tokens, NameMention person)
    {
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            _personOfTitle.TryAdd(t, person);
        }
    }

    private void ReadAround(NameMention mention, Referent person)
    {
        ReadGender(mention, person);
        TokenSpan sentence = _space.Token(mention.Tokens.Start).Sentence.Tokens;
        if (mention.Tokens.Start > sentence.Start || mention.Tokens.Length > 1)
        {
            TitleUse? use = Before(mention, sentence.Start);
            if (use is not null)
            {
                Take(mention, person, use);
                if (!_space.Lexicon.Has("rank", use.Entry.Title))
                {
                    return;
                }
                if (OfficeBeforeRank(use, sentence.Start) is { } office)
                {
                    Take(mention, person, office);
                    return;
                }
            }
        }
        if (After(mention, sentence.End) is { } after)
        {
            Take(mention, person, after);
        }
        else if (Copula(mention) is { } predicate)
        {
            Take(mention, person, predicate);
        }
    }

    private TitleUse? Before(NameMention mention, int first)
    {
        int start = mention.Tokens.Start;
        while (start > first && (IsHonorific(start - 1) || IsInvisible(start - 1)))
        {
            start--;
        }
        // “the Danish President Holm”, where the tables have “President Holm” for a name: the title stands inside it.
        bool isInside =
            mention.Tokens.Length > 1
            && _space.Lexicon.Titles.EndingAt(_space.Words, start, start) is { Value.IsHonorific: false };
        if (isInside)
        {
            start++;
        }
        if (start > first && _scanner.EndingBefore(start) is { Entry.IsHonorific: false } use)
        {
            return WithStateAfter(use, mention);
        }
        if (start > first && _space.Token(start - 1).FormSpan is ",")
        {
            return BeforeComma(start - 1, first);
        }
        // “the Minister for the Arctic Jane Doe”: a complement but no comma.
        return start > first ? BeforeComma(start, first) : null;
    }

    // “Chad's army chief, General Doe”
    private TitleUse? OfficeBeforeRank(TitleUse rank, int first)
    {
        int comma = rank.Cover.Start - 1;
        return comma > first && _space.Token(comma).FormSpan is "," ? BeforeComma(comma, first) : null;
    }

    // “Foreign Minister Jane Doe of Chad”.
    private TitleUse WithStateAfter(TitleUse use, NameMention mention)
    {
        int of = mention.Tokens.End;
        if (
            use.Of.IsEmpty
            && of + 1 < _space.Document.TokenCount
            && _space.Token(of).FormSpan is "of"
            && _space.MentionAt(of + 1) is { Ids.Length: 1 } owner
            && _space.Referent(owner.Ids[0])?.Type != PartyType.Person
        )
        {
            return use with { Of = owner.Ids, Cover = new TokenSpan(use.Cover.Start, owner.Tokens.End) };
        }
        return use;
    }

    // “The Minister for the Arctic, Jane Doe,”
    private TitleUse? BeforeComma(int comma, int first)
    {
        for (int t = comma - 1; t >= first && t >= comma - 10; t--)
        {
            Token token = _space.Token(t);
            if (token.Upos is Upos.Verb or Upos.Aux or Upos.Punct)
            {
                return null;
            }
            if (
                _space.MentionAt(t) is { Ids.Length: 1 } other
                && _space.Referent(other.Ids[0])?.Type == PartyType.Person
            )
            {
                return null;
            }
            if (_space.Lexicon.Titles.EndingAt(_space.Words, t, first) is null || _scanner.At(t) is not { } use)
            {
                continue;
            }
            return use.Cover.End == comma ? use : null;
        }
        return null;
    }

    // “Jane Doe, the Icelandic president,” and “Jane Doe, president of Iceland,”
    private TitleUse? After(NameMention mention, int end)
    {
        int at = mention.Tokens.End;
        if (at >= end || _space.Token(at).FormSpan is not ("," or "(" or "–" or "—"))
        {
            return null;
        }
        for (int t = at + 1; t < end && t <= at + 8; t++)
        {
            Token token = _space.Token(t);
            if (token.Upos is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Cconj or Upos.Pron)
            {
                return null;
            }
            if (_scanner.At(t) is { } use && use.Cover.Start <= t)
            {
                int after = Math.Max(use.Cover.End, use.Tokens.End);
                bool closes = after >= end || _space.Token(after).FormSpan is "," or "." or ")" or "–" or "—" or ";";
                return closes || (!IsAnother(use.Tokens.End - 1) && IsSubjectBefore(mention, after)) ? use : null;
            }
        }
        return null;
    }

    // “Doe, Icelandic president meet in Oslo”: a comma for “and”, as in headlines.
    private bool IsAnother(int title) => _space.Token(title).Relation is DependencyRelation.Conj;

    // “Jane Doe, the UK envoy for Syria said”: the name is the subject of what follows.
    private bool IsSubjectBefore(NameMention mention, int verb)
    {
        Token name = _space.Token(mention.Head);
        return name.Relation.Universal() == DependencyRelation.Nsubj && name.Head?.Index == verb;
    }

    // “Jane Doe is the president of Iceland”.
    private TitleUse? Copula(NameMention mention)
    {
        Token name = _space.Token(mention.Head);
        if (
            name is { Relation: DependencyRelation.Nsubj, Head: { Lemma: "become", Upos: Upos.Verb } becomes }
            && becomes.Child(DependencyRelation.Xcomp) is { Upos: Upos.Noun or Upos.Propn } office
            && becomes.Child(DependencyRelation.Aux) is null or { Lemma: "have" }
            && becomes.Child(DependencyRelation.Mark) is null or { Lemma: not "to" }
            && !HasNegation(becomes)
        )
        {
            return _scanner.At(office.Index);
        }
        if (
            name.Relation is not DependencyRelation.Nsubj
            || name.Head is not { } predicate
            || predicate.Child(DependencyRelation.Cop) is not { } copula
            || !string.Equals(copula.Lemma, "be", StringComparison.Ordinal)
            || predicate.Child(DependencyRelation.Aux) is not null
            || HasNegation(predicate)
        )
        {
            return null;
        }
        TitleUse? use = _scanner.At(predicate.Index);
        return use is not null && copula.HasFeat("Tense=Past") ? use with { IsPast = true } : use;
    }

    private static bool HasNegation(Token predicate)
    {
        foreach (Token child in predicate.Children)
        {
            if (child.Lemma is "not" or "no" or "never")
            {
                return true;
            }
        }
        return false;
    }

    // A lone direction mark.
    private bool IsInvisible(int t) => Visible.Of(_space.Token(t).Form).Length == 0;

    private bool IsHonorific(int t) =>
        _space.Lexicon.Titles.EndingAt(_space.Words, t, t) is { Value.IsHonorific: true };

    private void ReadGender(NameMention mention, Referent person)
    {
        for (int t = mention.Tokens.Start; t < mention.Tokens.End - 1 && person.Gender == Gender.Unknown; t++)
        {
            person.Gender = _space.Lexicon.GenderOf(_space.Token(t).Form.ToLowerInvariant());
        }
        if (person.Gender == Gender.Unknown && _space.Knowledge.Find(person.Id) is not null)
        {
            person.Gender = _space.Lexicon.GenderOf(person.Name.Split(' ')[0].ToLowerInvariant());
        }
        int before = mention.Tokens.Start - 1;
        if (
            person.Gender == Gender.Unknown
            && before >= 0
            && _space.Lexicon.Titles.EndingAt(_space.Words, before, before) is { } title
        )
        {
            person.Gender = title.Value.Gender;
        }
    }

    private void Take(NameMention mention, Referent person, TitleUse use)
    {
        for (int t = use.Cover.Start; t < use.Cover.End; t++)
        {
            // “Minister for Central Asia”: the region is part of the title, the state before it is a name of its own.
            if (_space.MentionAt(t) is null || (use.Tokens.Contains(t) && use.Of.IsEmpty))
            {
                _personOfTitle.TryAdd(t, mention);
            }
        }
        if (person.Gender == Gender.Unknown)
        {
            person.Gender = use.Entry.Gender;
        }
        string words = _space.TextOf(use.Tokens);
        person.Titles.Add(words.ToLowerInvariant());
        ImmutableArray<string> of = use.Of.IsEmpty ? OfficeKnowledge.OwnersOf(_space, person.Id, use.Entry) : use.Of;
        if (!use.IsPast && !use.IsFuture)
        {
            Appoint(person, use, of);
        }
        _found.Add(new TitledPerson(mention, person.Id, use with { Of = of }));
    }

    private void Appoint(Referent person, TitleUse use, ImmutableArray<string> of)
    {
        bool isGroup = GroupTitle(use);
        person.Role ??= use.Entry.Office ?? use.Entry.Role ?? Slug.Of(use.Entry.Title);
        ImmutableArray<string> sides = [.. of.Select(_space.ActsFor).Distinct(StringComparer.Ordinal)];
        // “the foreign secretary”, whom the tables know as a party's: in office one acts for the state.
        bool isOffice = sides.Any(IsState) && !person.Of.Any(IsState);
        if ((person.Of.IsEmpty || isOffice) && !isGroup)
        {
            person.Of = sides.IsEmpty && IsOfPublisher(use) && _home.Id is { } own ? [own] : sides;
        }
    }

    private bool IsState(string id) => _space.Referent(id) is { Type: PartyType.State };

    // “Minister Doe” in what a ministry publishes, “Col. Doe” in what an army does, is one of their own.
    // A king or president that no table knows may be anybody's.
    private static bool IsOfPublisher(TitleUse use) =>
        use.Entry
            is { IsHonorific: false, Role: "GOV" or "MIL", Office: not ("monarch" or "president" or "prime-minister") };

    // “Chadian opposition leader” acts for no state.
    private bool GroupTitle(TitleUse use)
    {
        for (int t = use.Tokens.Start; t < use.Tokens.End; t++)
        {
            if (_space.Lexicon.Agents.EndingAt(_space.Words, t, t) is { Value.IsGroup: true })
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>A person named with a title.</summary>
internal sealed record TitledPerson(NameMention Mention, string Person, TitleUse Use);

/// <summary>All titles of a document: the facts, and for each title token the name it belongs to.</summary>
internal sealed record TitleReading(
    ImmutableArray<TitledPerson> People,
    IReadOnlyDictionary<int, NameMention> PersonOfTitle
);
