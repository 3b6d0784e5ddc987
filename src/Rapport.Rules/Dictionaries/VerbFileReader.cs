using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Rules.Dictionaries;

/// <summary>Reads verbs: blocks of synonyms with a code, their patterns, and the sets of words that patterns use.</summary>
internal sealed class VerbFileReader(DictionaryFile file, Dictionary<string, List<VerbEntry>> verbs)
{
    private readonly Dictionary<string, List<Phrase>> _sets = new(StringComparer.Ordinal);
    private readonly List<VerbBlock> _blocks = [];
    private DictionaryCode _primary = DictionaryCode.None;
    private VerbBlock? _block;
    private string? _openSet;
    private bool _setHasPlurals;
    private int _transformations;

    public void Read()
    {
        foreach (DictionaryLine line in file.Lines)
        {
            string text = line.Trimmed;
            bool isSetMember = _openSet is not null && text[0] == '+';
            _openSet = isSetMember ? _openSet : null;
            if (isSetMember)
            {
                AddToSet(line, text[1..].Trim());
            }
            else
            {
                ReadLine(line, text);
            }
        }
        foreach (VerbBlock block in _blocks)
        {
            block.Close();
        }
    }

    private void ReadLine(DictionaryLine line, string text)
    {
        if (text[0] == '&')
        {
            OpenSet(text);
        }
        else if (text.StartsWith("---", StringComparison.Ordinal))
        {
            _primary = DictionaryCode.Read(Code(text) ?? "");
            _block = null;
        }
        else if (text[0] == '-')
        {
            ReadPattern(line, text[1..].Trim());
        }
        else if (text[0] == '~')
        {
            ReadTransformation(line);
        }
        else
        {
            ReadVerb(line, text);
        }
    }

    private void OpenSet(string text)
    {
        string name = text.Split(' ', '\t')[0].ToUpperInvariant();
        _setHasPlurals = !name.EndsWith('_');
        _openSet = name.TrimEnd('_');
        _sets[_openSet] = [];
    }

    private void AddToSet(DictionaryLine line, string text)
    {
        List<Phrase> set = _sets[_openSet!];
        if (text.StartsWith('&'))
        {
            string name = text.TrimEnd('_').ToUpperInvariant();
            if (_sets.TryGetValue(name, out List<Phrase>? other) && name != _openSet)
            {
                set.AddRange(other);
            }
            else
            {
                file.Fault(line, $"the set {text} is defined nowhere above", "define it before its first use");
            }
            return;
        }
        Phrase phrase = Phrase.Read(text).Closed();
        if (phrase.Words.IsEmpty)
        {
            file.Fault(line, "a set with an empty line", "write +WORD");
            return;
        }
        set.Add(phrase);
        if (_setHasPlurals && !text.EndsWith('_'))
        {
            set.Add(phrase.Plural());
        }
    }

    private void ReadVerb(DictionaryLine line, string text)
    {
        int brace = text.IndexOf('{', StringComparison.Ordinal);
        int close = text.IndexOf('}', StringComparison.Ordinal);
        int bracket = text.IndexOf('[', StringComparison.Ordinal);
        int end =
            brace >= 0 ? brace
            : bracket >= 0 ? bracket
            : text.Length;
        string name = text[..end].Trim();
        if (name.Length == 0 || (brace >= 0 && close < brace))
        {
            file.Fault(line, $"“{text}” is no verb", "write VERB, or VERB {FORM FORM} [CODE]");
            return;
        }
        if (_block is null)
        {
            _blocks.Add(_block = new VerbBlock(name.Replace("+", "", StringComparison.Ordinal)));
        }
        DictionaryCode code = Code(text) is { } own ? DictionaryCode.Read(own) : _primary;
        foreach (string form in Forms(name, brace < 0 ? null : text[(brace + 1)..close]))
        {
            AddVerb(form, code, line);
        }
    }

    private static IEnumerable<string> Forms(string name, string? irregular)
    {
        if (irregular is not null)
        {
            return irregular.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(name);
        }
        string[] words = name.Split('_', ' ');
        int verb = Math.Max(0, Array.FindIndex(words, w => w.StartsWith('+')));
        return WordForms
            .Of(words[verb].TrimStart('+').ToUpperInvariant())
            .Select(form => string.Join('_', words.Select((w, i) => i == verb ? $"+{form}" : w)));
    }

    private void AddVerb(string form, DictionaryCode code, DictionaryLine line)
    {
        string[] words = form.ToUpperInvariant().Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(w => w != "+"))
        {
            file.Fault(line, $"“{form}” is no form of a verb", "write VERB {FORM FORM}, several words as +VERB_WORD");
            return;
        }
        int verb = Math.Max(0, Array.FindIndex(words, w => w.StartsWith('+')));
        string word = words[verb].TrimStart('+');
        if (!verbs.TryGetValue(word, out List<VerbEntry>? entries))
        {
            verbs.Add(word, entries = []);
        }
        entries.Add(
            new VerbEntry(
                [.. words[..verb]],
                [.. words[(verb + 1)..]],
                code,
                _block!,
                $"{file.Path}:{line.Number.ToString(CultureInfo.InvariantCulture)}"
            )
        );
    }

    private void ReadPattern(DictionaryLine line, string text)
    {
        int open = text.LastIndexOf('[');
        if (_block is null)
        {
            file.Fault(line, "a pattern without a verb above it", "write the verb first");
        }
        else if (open < 0 || Code(text[open..]) is not { } code)
        {
            file.Fault(
                line,
                $"the pattern “{text}” has no code",
                "end it with one in brackets: [042], or [---] for no event"
            );
        }
        // TABARI's marks for sentences that are too complex, or to discard, are no codes: such a pattern says nothing.
        else if (!(code.Length > 0 && DictionaryCode.IsVoid(code) && !code.All(c => c == '-')))
        {
            string words = text[..open].Trim();
            if (VerbPatternReader.Read(words, _sets, out string? what, out string? remedy) is { } sides)
            {
                string source = $"{file.Path}:{line.Number.ToString(CultureInfo.InvariantCulture)}";
                _block.Add(new VerbPattern(sides.Before, sides.After, DictionaryCode.Read(code), words, source));
            }
            else
            {
                file.Fault(line, what!, remedy!);
            }
        }
    }

    private void ReadTransformation(DictionaryLine line)
    {
        if (_transformations++ == 0)
        {
            file.Fault(
                line,
                "transformations (~) of PETRARCH 2 are not read",
                "statements keep who says what of themselves; the lines may stay"
            );
        }
    }

    private static string? Code(string text)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        int close = open < 0 ? -1 : text.IndexOf(']', open);
        return close < 0 ? null : text[(open + 1)..close].Trim();
    }
}
