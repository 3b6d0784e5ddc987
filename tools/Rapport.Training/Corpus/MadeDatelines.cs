using System.Globalization;
using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Makes datelines as EWT has them (“WASHINGTON (CNN) --”): the place is the root, date and agency hang on it as a list.</summary>
internal sealed class MadeDatelines(NameTables tables, int seed)
{
    private static readonly string[] s_agencies =
    [
        "AP",
        "Reuters",
        "AFP",
        "CNN",
        "Xinhua",
        "TASS",
        "Yonhap",
        "Kyodo",
        "ANSA",
        "dpa",
        "Interfax",
        "UPI",
        "IRNA",
        "SANA",
        "Anadolu",
        "PTI",
        "EFE",
    ];
    private static readonly string[] s_dashes = ["—", "—", "–", "-", "--"];
    private readonly Random _random = new(seed);
    private readonly List<string> _forms = [];
    private readonly List<string> _lemmas = [];
    private readonly List<Upos> _upos = [];
    private readonly List<string> _feats = [];
    private readonly List<int> _heads = [];
    private readonly List<DependencyRelation> _relations = [];
    private readonly List<NameTag> _names = [];

    /// <summary>Datelines of places in the tables.</summary>
    public IEnumerable<Example> Make(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Make();
        }
    }

    private Example Make()
    {
        _forms.Clear();
        _lemmas.Clear();
        _upos.Clear();
        _feats.Clear();
        _heads.Clear();
        _relations.Clear();
        _names.Clear();
        bool capitals = _random.Next(3) > 0;
        int root = AddPlace(capitals, -1);
        if (_random.Next(3) == 0)
        {
            int comma = AddMark(",");
            _heads[comma] = AddPlace(false, root);
        }
        if (_random.Next(2) == 0)
        {
            int comma = AddMark(",");
            _heads[comma] = AddDate(root);
        }
        if (_random.Next(3) > 0)
        {
            int open = AddMark("(");
            string agency = s_agencies[_random.Next(s_agencies.Length)];
            int name = Add(agency, agency, Upos.Propn, "Number=Sing", root, DependencyRelation.List, NameType.Org);
            _heads[open] = name;
            _heads[AddMark(")")] = name;
        }
        int dash = AddMark(s_dashes[_random.Next(s_dashes.Length)]);
        _heads[dash] = root;
        return new Example
        {
            Forms = [.. _forms],
            Lemmas = [.. _lemmas],
            Upos = [.. _upos],
            Feats = [.. _feats],
            Heads = [.. _heads],
            Relations = [.. _relations],
            Names = [.. _names],
            Weight = 0.5f,
        };
    }

    /// <summary>A place; its last word is the head of the others.</summary>
    private int AddPlace(bool capitals, int head)
    {
        string[] words;
        do
        {
            words = tables.Pick(NameType.Loc, _random)!;
        } while (words.Length > 2 || words.Any(w => !char.IsUpper(w[0])));
        int last = _forms.Count + words.Length - 1;
        for (int k = 0; k < words.Length; k++)
        {
            string form = capitals ? words[k].ToUpperInvariant() : words[k];
            bool isHead = k + 1 == words.Length;
            DependencyRelation relation =
                !isHead ? DependencyRelation.Compound
                : head < 0 ? DependencyRelation.Root
                : DependencyRelation.Appos;
            Add(form, words[k], Upos.Propn, "Number=Sing", isHead ? head : last, relation, NameType.Loc, k == 0);
        }
        return last;
    }

    /// <summary>“March 3” or “3 March”: the day is the head.</summary>
    private int AddDate(int root)
    {
        string month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(_random.Next(1, 13));
        string form = _random.Next(3) == 0 && month.Length > 4 ? month[..3] + "." : month;
        string day = _random.Next(1, 32).ToString(CultureInfo.InvariantCulture);
        bool dayFirst = _random.Next(4) == 0;
        int at = _forms.Count;
        for (int k = 0; k < 2; k++)
        {
            if ((k == 0) == dayFirst)
            {
                Add(day, day, Upos.Num, "NumForm=Digit|NumType=Card", root, DependencyRelation.List);
            }
            else
            {
                int head = dayFirst ? at : at + 1;
                Add(form, month, Upos.Propn, "Number=Sing", head, DependencyRelation.NmodUnmarked);
            }
        }
        return dayFirst ? at : at + 1;
    }

    private int AddMark(string form) => Add(form, form, Upos.Punct, "", 0, DependencyRelation.Punct);

    private int Add(
        string form,
        string lemma,
        Upos upos,
        string feats,
        int head,
        DependencyRelation relation,
        NameType name = NameType.None,
        bool begins = true
    )
    {
        _forms.Add(form);
        _lemmas.Add(lemma);
        _upos.Add(upos);
        _feats.Add(feats);
        _heads.Add(head);
        _relations.Add(relation);
        _names.Add(name == NameType.None ? default : new NameTag(name, begins));
        return _forms.Count - 1;
    }
}
