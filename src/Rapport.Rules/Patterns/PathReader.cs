using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>Reads one path expression from left to right; the first fault ends it.</summary>
internal sealed class PathReader(
    string text,
    bool conditions,
    Func<string, Lazy<FrozenSet<string>>?> words,
    Func<string, Lazy<FrozenSet<string>>> forms,
    WordClasses classes,
    Action<string, string, int> fault
)
{
    private int _at;

    public bool Failed { get; private set; }

    public ImmutableArray<PathAlternative> ReadAlternatives()
    {
        var alternatives = ImmutableArray.CreateBuilder<PathAlternative>();
        do
        {
            alternatives.Add(ReadAlternative());
        } while (!Failed && TryTake('|'));
        if (!Failed && _at < text.Length)
        {
            Fail($"“{text[_at]}” is not understood here", "separate alternatives by | and steps by spaces", _at);
        }
        return alternatives.ToImmutable();
    }

    private PathAlternative ReadAlternative()
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        bool all = false;
        SkipSpace();
        bool negated = TryTake('!');
        if (negated && !conditions)
        {
            Fail("a role cannot be bound to what is not there", "use ! in conditions alone", _at - 1);
        }
        SkipSpace();
        while (!Failed && _at < text.Length && text[_at] != '|')
        {
            steps.Add(ReadStep(out bool star));
            all |= star;
            SkipSpace();
        }
        if (!Failed && steps.Count == 0)
        {
            Fail("a path without steps", "write an argument name such as subject, or > relation", _at);
        }
        return new PathAlternative(steps.ToImmutable(), all, negated);
    }

    private PathStep ReadStep(out bool star)
    {
        StepKind kind = StepKind.Argument;
        if (TryTake('>'))
        {
            kind = StepKind.Down;
        }
        else if (TryTake('<'))
        {
            kind = StepKind.Up;
        }
        SkipSpace();
        int start = _at;
        string name = ReadWord();
        star = false;
        if (kind == StepKind.Argument)
        {
            star = TryTake('*');
        }
        else if (name.Length == 0 && TryTake('*'))
        {
            name = "*";
        }
        CheckName(kind, name, start);
        string? preposition = null;
        if (TryTake('('))
        {
            preposition = ReadWord();
            Expect(')');
        }
        if (kind == StepKind.Argument && name is "self")
        {
            kind = StepKind.Self;
        }
        return new PathStep(kind, name, preposition, ReadTests());
    }

    private void CheckName(StepKind kind, string name, int start)
    {
        if (name.Length == 0)
        {
            Fail("a name is missing", "write an argument name, or a relation after > or <", start);
        }
        else if (kind != StepKind.Argument && name is not "*" && !PathParser.Relations.Contains(name))
        {
            Fail($"“{name}” is no UD relation", "use one of universaldependencies.org/en/dep", start);
        }
    }

    private ImmutableArray<TokenTest> ReadTests()
    {
        if (!TryTake('['))
        {
            return [];
        }
        var tests = ImmutableArray.CreateBuilder<TokenTest>();
        int close = text.IndexOf(']', _at);
        if (close < 0)
        {
            Fail("“[” without “]”", "close it", _at);
            return [];
        }
        foreach (Range part in SplitTests(_at, close))
        {
            if (ReadTest(text[part].Trim(), part.Start.Value) is { } test)
            {
                tests.Add(test);
            }
        }
        _at = close + 1;
        return tests.ToImmutable();
    }

    private IEnumerable<Range> SplitTests(int start, int end)
    {
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || text[i] == ';')
            {
                yield return from..i;
                from = i + 1;
            }
        }
    }

    private TokenTest? ReadTest(string test, int offset)
    {
        bool negated = test.StartsWith('!');
        string body = negated ? test[1..].Trim() : test;
        if (body.StartsWith('@'))
        {
            return ReadListTest(test, body[1..], negated, offset);
        }
        int equals = body.IndexOf('=');
        if (equals > 0)
        {
            return ReadValueTest(test, body[..equals].Trim(), body[(equals + 1)..].Trim(), negated, offset);
        }
        if (classes.Find(body) is { } holds)
        {
            return TokenTest.OfClass(test, negated, holds);
        }
        Fail(
            $"“{body}” is no class of words",
            $"use @list, lemma=…, form=…, upos=…, feat=…, rel=… or one of {string.Join(", ", WordClasses.Names)}",
            offset
        );
        return null;
    }

    private TokenTest? ReadListTest(string test, string list, bool negated, int offset)
    {
        if (words(list) is { } found)
        {
            return TokenTest.OfList(test, negated, found, classes.Core);
        }
        Fail(
            $"there is no word list “{list}”",
            "add it to data/lexicon/en/words.tsv, or use one that is there",
            offset
        );
        return null;
    }

    private TokenTest? ReadValueTest(string test, string key, string value, bool negated, int offset)
    {
        switch (key)
        {
            case "lemma":
                return TokenTest.OfLemmas(test, negated, forms(value));
            case "form":
                return TokenTest.OfForms(test, negated, PathParser.Values(value));
            case "upos":
                return TokenTest.OfUpos(test, negated, [.. PathParser.Values(value).Select(v => UposNames.Parse(v))]);
            case "feat":
                return TokenTest.OfFeat(test, negated, value);
            case "rel" when PathParser.Relations.Contains(value):
                return TokenTest.OfRelation(test, negated, DependencyRelationNames.Parse(value));
            default:
                Fail(
                    $"“{key}={value}” is no test",
                    "use lemma=, form=, upos=, feat= or rel= with a UD relation",
                    offset
                );
                return null;
        }
    }

    private string ReadWord()
    {
        int start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '-' or ':' or '’' or '\''))
        {
            _at++;
        }
        return text[start.._at];
    }

    private bool TryTake(char c)
    {
        SkipSpaceBefore(c);
        if (_at < text.Length && text[_at] == c)
        {
            _at++;
            return true;
        }
        return false;
    }

    private void SkipSpaceBefore(char c)
    {
        if (c == '|')
        {
            SkipSpace();
        }
    }

    private void Expect(char c)
    {
        if (!TryTake(c))
        {
            Fail($"“{c}” is missing", "close the bracket", _at);
        }
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    private void Fail(string what, string remedy, int offset)
    {
        if (!Failed)
        {
            fault(what, remedy, offset);
        }
        Failed = true;
    }
}
