using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>A company's legal form after a comma belongs to its name: “[Acme], Inc.” From the table beside this file. Immutable.</summary>
internal sealed class CompanyForms
{
    private readonly FrozenSet<string> _forms = EmbeddedTable
        .Rows(typeof(CompanyForms), "company-forms.tsv")
        .Select(r => r[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lengthens the organizations of one sentence; what was read as a person or a place becomes one.</summary>
    public void Join(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < names.Length; )
        {
            int end = NameRun.End(names, start);
            int form = end < names.Length && words[end].Of(text) is "," ? end + 1 : end;
            if (names[start].Type != NameType.None && form < names.Length && forms.Contains(words[form].Of(text)))
            {
                NameRun.Set(names[start..(form + 1)], NameType.Org);
                end = form + 1;
            }
            start = end;
        }
    }
}
