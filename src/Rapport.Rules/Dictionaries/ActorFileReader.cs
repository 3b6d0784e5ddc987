using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Rules.Dictionaries;

/// <summary>Reads actors: a name with its code, further names with “+”, and dated codes on lines of their own.</summary>
internal sealed class ActorFileReader(DictionaryFile file, PhraseIndex<ActorEntry> actors)
{
    // Of dates without a century those below are of this one, as in TABARI.
    private const string Pivot = "300000";

    private readonly List<Phrase> _names = [];
    private readonly List<DatedCode> _codes = [];
    private DictionaryLine _first;

    public void Read()
    {
        foreach (DictionaryLine line in file.Lines)
        {
            string text = line.Trimmed;
            switch (text[0])
            {
                case '[':
                    ReadCode(line, text);
                    break;
                case '+':
                    ReadName(line, text[1..]);
                    break;
                default:
                    Finish();
                    _first = line;
                    ReadName(line, text);
                    break;
            }
        }
        Finish();
    }

    private void ReadName(DictionaryLine line, string text)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        Phrase name = Phrase.Read(open < 0 ? text : text[..open]);
        if (name.Words.IsEmpty)
        {
            file.Fault(
                line,
                "an actor without a name",
                "write NAME [CODE], or +NAME for another name of the actor above"
            );
            return;
        }
        if (open >= 0)
        {
            ReadCode(line, text[open..]);
        }
        _names.Add(name);
    }

    private void ReadCode(DictionaryLine line, string text)
    {
        int close = text.IndexOf(']', StringComparison.Ordinal);
        string inside = close < 0 ? "" : text[1..close].Trim();
        if (inside.Length == 0)
        {
            file.Fault(line, $"no code in “{text}”", "write it in brackets: [USA], or [USAGOV >20010120] with a date");
            return;
        }
        int blank = inside.AsSpan().IndexOfAny(' ', '\t');
        string code = blank < 0 ? inside : inside[..blank];
        string dates = blank < 0 ? "" : inside[blank..].Replace(" ", "", StringComparison.Ordinal).Trim();
        if (Dated(code.ToUpperInvariant(), dates) is { } dated)
        {
            _codes.Add(dated);
        }
        else
        {
            file.Fault(
                line,
                $"“{dates}” is no date restriction",
                "write <YYYYMMDD, >YYYYMMDD or YYYYMMDD-YYYYMMDD, with the earlier day first (YYMMDD: 1930 to 2029)"
            );
        }
    }

    private static DatedCode? Dated(string code, string dates)
    {
        if (dates.Length == 0)
        {
            return new DatedCode(code, null, null);
        }
        if (dates[0] == '<')
        {
            return Day(dates[1..]) is { } to ? new DatedCode(code, null, to) : null;
        }
        if (dates[0] == '>')
        {
            return Day(dates[1..]) is { } from ? new DatedCode(code, from, null) : null;
        }
        string[] ends = dates.Split('-');
        return ends.Length == 2 && Day(ends[0]) is { } first && Day(ends[1]) is { } last && first <= last
            ? new DatedCode(code, first, last)
            : null;
    }

    private static DateOnly? Day(string text)
    {
        bool isShort = text.Length == 6;
        string century = isShort && string.CompareOrdinal(text, Pivot) < 0 ? "20" : "19";
        string full = isShort ? century + text : text;
        return DateOnly.TryParseExact(
            full,
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
            ? day
            : null;
    }

    private void Finish()
    {
        if (_names.Count > 0)
        {
            var entry = new ActorEntry(
                _names[0].ToString(),
                [.. _codes],
                $"{file.Path}:{_first.Number.ToString(CultureInfo.InvariantCulture)}"
            );
            foreach (Phrase name in _names)
            {
                actors.Add(name, entry);
            }
        }
        _names.Clear();
        _codes.Clear();
    }
}
