using Rapport.Nlp.Model;
using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Copies of sentences with other names of the same types in them: the annotated names are few.</summary>
internal sealed class NameSwaps(NameTables tables, int seed)
{
    private const int Longest = 40;
    private const float Weight = 0.5f;

    // What stands in the tables is surely a name of its type.
    private const float NameTrust = 0.85f;
    private readonly MadeOrganizations _organizations = new(tables);
    private readonly Random _random = new(seed);

    /// <summary>A copy of about one in <paramref name="every"/> sentences that hold a name; organizations, which are the fewest, are taken twice as often.</summary>
    public IEnumerable<Example> From(IReadOnlyList<Example> examples, int every)
    {
        foreach (Example example in examples)
        {
            if (example.Names is null || example.Count > Longest)
            {
                continue;
            }
            bool organization = example.Names.Any(n => n.Type == NameType.Org);
            bool any = organization || example.Names.Any(n => n.Type is NameType.Per or NameType.Loc or NameType.Norp);
            if (any && _random.Next(organization ? Math.Max(1, every / 2) : every) == 0)
            {
                yield return Swap(example);
            }
        }
    }

    private Example Swap(Example example)
    {
        var forms = new List<string>();
        var names = new List<NameTag>();
        bool sameWords = true;
        for (int i = 0; i < example.Count; )
        {
            NameTag tag = example.Names![i];
            int end = i + 1;
            while (
                tag.Type != NameType.None && end < example.Count && example.Names[end] == tag with { Begins = false }
            )
            {
                end++;
            }
            bool keeps = _random.Next(5) == 0 || (tag.Type == NameType.Norp && example.Upos?[i] != Upos.Adj);
            string[]? other = keeps ? null : Other(tag.Type);
            if (other is not null && IsCapitals(example.Forms[i]) && IsCapitals(example.Forms[0]))
            {
                other = [.. other.Select(w => w.ToUpperInvariant())];
            }
            sameWords &= other is null || (other.Length == 1 && end == i + 1);
            string[] words = other ?? example.Forms[i..end];
            for (int k = 0; k < words.Length; k++)
            {
                forms.Add(words[k]);
                names.Add(new NameTag(tag.Type, tag.Type != NameType.None && k == 0 && tag.Begins));
            }
            if (tag.Type == NameType.Loc && other is not null && _random.Next(12) == 0)
            {
                // Two places side by side are two names: “Lima Peru”.
                string[] around = tables.Pick(NameType.Loc, _random)!;
                forms.AddRange(around);
                names.AddRange(around.Select((_, k) => new NameTag(NameType.Loc, k == 0)));
                sameWords = false;
            }
            i = end;
        }
        Example copy = sameWords ? example : new Example { Forms = example.Forms };
        bool small = _random.Next(10) == 0;
        return copy with
        {
            Forms = [.. small ? forms.Select(f => f.ToLowerInvariant()) : forms],
            IsMade = small,
            Names = [.. names],
            Weight = example.Weight * Weight,
            NameTrust = NameTrust,
            Lemmas = Lemmas(copy, forms),
        };
    }

    private string[]? Other(NameType type) =>
        type == NameType.Org && _random.Next(2) == 0 ? _organizations.Make(_random) : tables.Pick(type, _random);

    private static string[]? Lemmas(Example copy, List<string> forms) =>
        copy.Lemmas is null ? null : [.. copy.Lemmas.Select((l, i) => forms[i] == copy.Forms[i] ? l : forms[i])];

    private static bool IsCapitals(string form) => form.Length > 3 && form.All(c => !char.IsLower(c));
}
