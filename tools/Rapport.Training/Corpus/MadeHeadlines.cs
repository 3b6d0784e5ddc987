using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>
/// Makes headlines whose verb could as well be a noun (“Court orders release of editor”, “Rebels down helicopter”), or stands after “to”
/// (“Peru to reopen embassy”): the treebanks hold hardly any, and shortened sentences keep verbs that are no nouns.
/// </summary>
internal sealed class MadeHeadlines(NameTables tables, int seed)
{
    private static readonly string[] s_subjects = Words(
        "court minister army parliament president judge government opposition union envoy senate prosecutor mayor king general "
            + "premier cabinet junta bishop company bank fund agency commission council watchdog regulator coalition party "
            + "bloc navy governor chancellor pope activist ship jet plane panel state group"
    );
    private static readonly string[] s_manySubjects = Words(
        "rebels troops militants protesters workers lawmakers officials ministers diplomats soldiers jets "
            + "fighters farmers students doctors unions leaders states allies forces voters judges pirates miners drones "
            + "tanks warships inspectors monitors envoys investors donors"
    );
    private static readonly string[] s_verbs = Words(
        "order back trade seize down free jail ban block target strike attack bomb shell storm capture retake kill arrest "
            + "detain expel recall summon sanction warn urge press slam praise hail welcome reject approve sign delay cut halt "
            + "resume suspend end start open reopen close shut launch plan mull eye seek demand offer pledge promise fund aid arm "
            + "train host probe question charge release name sack fire oust replace elect lose face fear fight battle hit rock "
            + "shake test raid search watch guard move sink ship send return leave want need vow drop lift ease raise tax"
    );
    private static readonly string[] s_alone = Words(
        "quit meet march vote talk protest strike retreat return rally clash resign"
    );
    private static readonly string[] s_objects = Words(
        "release trade embassy border town city helicopter village base report plan bill law vote ruling ban order attack raid "
            + "march protest visit probe offer demand charge claim call tax loan debt port plant pipeline dam treaty truce pact "
            + "editor envoy leader general spy strike fire drone tanker bridge summit deal ship plane hostage aid shipment"
    );
    private static readonly string[] s_manyObjects = Words(
        "talks hostages prisoners migrants refugees sanctions tariffs exports imports troops shots threats charges "
            + "flights weapons links relations elections reforms funds"
    );
    private static readonly string[] s_adjectives = Words(
        "jailed former new rival foreign eastern key late top exiled leaked"
    );
    private static readonly string[] s_around = Words("over after amid despite near before");
    private const float Trust = 0.9f;
    private readonly Random _random = new(seed);
    private readonly List<Word> _words = [];

    /// <summary>So many headlines.</summary>
    public IEnumerable<Example> Make(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Make();
        }
    }

    private Example Make()
    {
        _words.Clear();
        bool many = AddSubject();
        int subject = _words.Count - 1;
        int conjunct = -1;
        if (_random.Next(8) == 0)
        {
            int comma = Add(",", Upos.Punct, "", 0, DependencyRelation.Punct);
            AddNoun(s_subjects, "Sing");
            conjunct = _words.Count - 1;
            _words[conjunct] = _words[conjunct] with { Head = subject, Relation = DependencyRelation.Conj };
            _words[comma] = _words[comma] with { Head = conjunct };
            many = true;
        }
        int to = _random.Next(4) == 0 ? Add("to", Upos.Part, "", 0, DependencyRelation.Mark) : -1;
        bool alone = _random.Next(5) == 0;
        int verb = AddVerb(Pick(alone ? s_alone : s_verbs), many, to >= 0);
        _words[subject] = _words[subject] with { Head = verb, Relation = DependencyRelation.Nsubj };
        if (to >= 0)
        {
            _words[to] = _words[to] with { Head = verb };
        }
        if (!alone)
        {
            AddObject(verb);
        }
        if (alone || _random.Next(2) == 0)
        {
            AddPhrase(Pick(s_around), verb, DependencyRelation.Obl);
        }
        return Build();
    }

    private int AddVerb(string lemma, bool many, bool infinitive)
    {
        string feats = infinitive
            ? "VerbForm=Inf"
            : $"Mood=Ind|Number={(many ? "Plur" : "Sing")}|Person=3|Tense=Pres|VerbForm=Fin";
        string form = infinitive || many ? lemma : Third(lemma);
        return Add(form, Upos.Verb, feats, -1, DependencyRelation.Root, lemma);
    }

    private static string Third(string lemma) =>
        lemma.EndsWith("ss", default)
        || lemma.EndsWith("sh", default)
        || lemma.EndsWith("ch", default)
        || lemma[^1] == 'x'
            ? lemma + "es"
            : lemma + "s";

    /// <summary>A noun, a name or a noun after the adjective of a state; true where there are many.</summary>
    private bool AddSubject()
    {
        if (_random.Next(3) == 0)
        {
            AddName(_random.Next(3) == 0 ? NameType.Org : NameType.Loc);
            return false;
        }
        bool many = _random.Next(2) == 0;
        int modifier = -1;
        if (_random.Next(3) == 0)
        {
            string people = tables.Pick(NameType.Norp, _random)![0];
            modifier = Add(people, Upos.Adj, "Degree=Pos", 0, DependencyRelation.Amod, name: NameType.Norp);
        }
        AddNoun(many ? s_manySubjects : s_subjects, many ? "Plur" : "Sing");
        if (modifier >= 0)
        {
            _words[modifier] = _words[modifier] with { Head = _words.Count - 1 };
        }
        return many;
    }

    private void AddObject(int verb)
    {
        int adjective = -1;
        if (_random.Next(4) == 0)
        {
            adjective = Add(Pick(s_adjectives), Upos.Adj, "Degree=Pos", 0, DependencyRelation.Amod);
        }
        bool many = _random.Next(3) == 0;
        AddNoun(many ? s_manyObjects : s_objects, many ? "Plur" : "Sing");
        int noun = _words.Count - 1;
        _words[noun] = _words[noun] with { Head = verb, Relation = DependencyRelation.Obj };
        if (adjective >= 0)
        {
            _words[adjective] = _words[adjective] with { Head = noun };
        }
        else if (_random.Next(4) == 0)
        {
            AddPhrase("of", noun, DependencyRelation.Nmod);
        }
    }

    private void AddPhrase(string preposition, int head, DependencyRelation relation)
    {
        int mark = Add(preposition, Upos.Adp, "", 0, DependencyRelation.Case);
        if (_random.Next(3) == 0)
        {
            AddName(NameType.Loc);
        }
        else
        {
            AddNoun(s_objects, "Sing");
        }
        int noun = _words.Count - 1;
        _words[noun] = _words[noun] with { Head = head, Relation = relation };
        _words[mark] = _words[mark] with { Head = noun };
    }

    private void AddNoun(string[] nouns, string number)
    {
        string noun = Pick(nouns);
        string lemma = number == "Plur" && noun.EndsWith('s') ? Singular(noun) : noun;
        Add(noun, Upos.Noun, "Number=" + number, 0, DependencyRelation.Nsubj, lemma);
    }

    private static string Singular(string noun) => noun.EndsWith("ies", default) ? noun[..^3] + "y" : noun[..^1];

    private void AddName(NameType type)
    {
        string[] words;
        do
        {
            words = tables.Pick(type, _random)!;
        } while (words.Length > 2 || words.Any(w => !char.IsUpper(w[0])));
        int last = _words.Count + words.Length - 1;
        for (int k = 0; k < words.Length; k++)
        {
            Add(words[k], Upos.Propn, "Number=Sing", last, DependencyRelation.Compound, name: type, begins: k == 0);
        }
    }

    private int Add(
        string form,
        Upos upos,
        string feats,
        int head,
        DependencyRelation relation,
        string? lemma = null,
        NameType name = NameType.None,
        bool begins = true
    )
    {
        _words.Add(new Word(form, lemma ?? form, upos, feats, head, relation, new NameTag(name, name > 0 && begins)));
        return _words.Count - 1;
    }

    private Example Build()
    {
        int letters = _random.Next(10);
        return new Example
        {
            Forms = [.. _words.Select((w, i) => Write(w, i == 0, letters))],
            Lemmas = [.. _words.Select(w => w.Lemma)],
            Upos = [.. _words.Select(w => w.Upos)],
            Feats = [.. _words.Select(w => w.Feats)],
            Heads = [.. _words.Select(w => w.Head)],
            Relations = [.. _words.Select(w => w.Relation)],
            Names = [.. _words.Select(w => w.Name)],
            Weight = 0.5f,
            IsMade = true,
            Trust = Trust,
            NameTrust = Trust,
        };
    }

    private static string Write(Word word, bool first, int letters) =>
        letters switch
        {
            < 2 => word.Form.ToUpperInvariant(),
            < 6 when word.Upos is not (Upos.Adp or Upos.Part) || first => Capital(word.Form),
            _ => first ? Capital(word.Form) : word.Form,
        };

    private static string Capital(string form) => char.ToUpperInvariant(form[0]) + form[1..];

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private readonly record struct Word(
        string Form,
        string Lemma,
        Upos Upos,
        string Feats,
        int Head,
        DependencyRelation Relation,
        NameTag Name
    );
}
