using System.Globalization;

namespace Rapport.Rules.Dictionaries;

/// <summary>Reads agents: a noun, its plural in braces where it is irregular, and a code with “~” where the actor's code stands.</summary>
internal sealed class AgentFileReader(DictionaryFile file, PhraseIndex<AgentEntry> agents)
{
    private readonly Dictionary<string, string[]> _substitutions = new(StringComparer.Ordinal);

    public void Read()
    {
        foreach (DictionaryLine line in file.Lines)
        {
            string text = line.Trimmed;
            if (text[0] == '!' && text.Contains('=', StringComparison.Ordinal))
            {
                string[] parts = text.Split('=', 2);
                _substitutions[parts[0].Trim()] = parts[1]
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            }
            else
            {
                ReadAgent(line, text);
            }
        }
    }

    private void ReadAgent(DictionaryLine line, string text)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        int close = text.IndexOf(']', StringComparison.Ordinal);
        string code = open < 0 || close < open ? "" : text[(open + 1)..close].Trim();
        bool isAgent = code.Length > 1 && (code[0] == '~' || code[^1] == '~');
        string name = open < 0 ? text : text[..open];
        int brace = name.IndexOf('{', StringComparison.Ordinal);
        string singular = brace < 0 ? name : name[..brace];
        if (!isAgent || Phrase.Read(singular).Words.IsEmpty)
        {
            file.Fault(line, $"“{text}” is no agent", "write NOUN [~GOV], or NOUN {PLURAL} [NGO~]");
            return;
        }
        var entry = new AgentEntry(
            code.Trim('~').ToUpperInvariant(),
            code[^1] == '~',
            $"{file.Path}:{line.Number.ToString(CultureInfo.InvariantCulture)}"
        );
        string? plural = brace < 0 ? null : name[(brace + 1)..].TrimEnd().TrimEnd('}').Trim();
        AddForms(line, singular, plural, entry);
    }

    private void AddForms(DictionaryLine line, string singular, string? plural, AgentEntry entry)
    {
        string? marker = Marker(singular);
        if (marker is not null && !_substitutions.ContainsKey(marker))
        {
            file.Fault(line, $"{marker} is defined nowhere above", $"write {marker} = WORD, WORD before its first use");
            return;
        }
        foreach (string filled in marker is null ? [singular] : _substitutions[marker])
        {
            Phrase phrase = Phrase.Read(
                marker is null ? singular : singular.Replace(marker, filled, StringComparison.Ordinal)
            );
            agents.Add(phrase, entry);
            // A word that was put in is written in every form that it has.
            bool isOpen = marker is null && plural is null;
            if (isOpen && !singular.TrimEnd().EndsWith('_'))
            {
                agents.Add(phrase.Plural(), entry);
            }
        }
        if (plural is { Length: > 0 })
        {
            agents.Add(Phrase.Read(plural), entry);
        }
    }

    private static string? Marker(string text)
    {
        int start = text.IndexOf('!', StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf('!', start + 1);
        return end < 0 ? null : text[start..(end + 1)];
    }
}
