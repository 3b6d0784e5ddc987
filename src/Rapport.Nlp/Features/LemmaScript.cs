namespace Rapport.Nlp.Features;

/// <summary>How to make a lemma from a form: case, letters to take away at either end, and letters to put there; or a whole word.</summary>
/// <remarks>Text form: <c>CASE|TAKE-FRONT|ADD-FRONT|TAKE-BACK|ADD-BACK</c> or <c>=|LEMMA</c>. Source of the idea: UDPipe 2's lemma rules.</remarks>
internal sealed class LemmaScript
{
    private readonly char _case;
    private readonly int _takeFront;
    private readonly string _addFront = "";
    private readonly int _takeBack;
    private readonly string _addBack = "";
    private readonly string? _whole;

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public LemmaScript(string script)
    {
        string[] parts = script.Split('|');
        if (parts is ["=", ..])
        {
            _whole = script[2..];
            return;
        }
        if (parts.Length != 5 || parts[0].Length != 1)
        {
            throw new FormatException($"“{script}” is no lemma script");
        }
        _case = parts[0][0];
        _takeFront = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        _addFront = parts[2];
        _takeBack = int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture);
        _addBack = parts[4];
    }

    /// <summary>True where it may be used on words never seen: it adds at most two letters, at the end.</summary>
    public bool IsRegular => _whole is null && _addFront.Length == 0 && _addBack.Length <= 2;

    /// <summary>The lemma of <paramref name="form"/>; where the script takes more than there is, the form in lower case.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        char[] lemma = new char[LongestLemma(form)];
        return new string(lemma, 0, Apply(form, lemma));
    }

    /// <summary>Room that the lemma of <paramref name="form"/> needs at most.</summary>
    public int LongestLemma(ReadOnlySpan<char> form) =>
        _whole?.Length ?? form.Length + _addFront.Length + _addBack.Length;

    /// <summary>Writes the lemma of <paramref name="form"/> and returns its length.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="lemma">Gets the lemma; at least <see cref="LongestLemma"/> long.</param>
    public int Apply(ReadOnlySpan<char> form, Span<char> lemma)
    {
        if (_whole is not null)
        {
            _whole.CopyTo(lemma);
            return _whole.Length;
        }
        if (form.Length < _takeFront + _takeBack)
        {
            return form.ToLowerInvariant(lemma);
        }
        ReadOnlySpan<char> kept = form[_takeFront..(form.Length - _takeBack)];
        _addFront.CopyTo(lemma);
        Recase(kept, lemma[_addFront.Length..]);
        _addBack.CopyTo(lemma[(_addFront.Length + kept.Length)..]);
        return _addFront.Length + kept.Length + _addBack.Length;
    }

    private void Recase(ReadOnlySpan<char> s, Span<char> target)
    {
        switch (_case)
        {
            case 'l':
                s.ToLowerInvariant(target);
                break;
            case 'c' when s.Length > 0:
                s[..1].ToUpperInvariant(target);
                s[1..].ToLowerInvariant(target[1..]);
                break;
            case 'u':
                s.ToUpperInvariant(target);
                break;
            default:
                s.CopyTo(target);
                break;
        }
    }

    /// <summary>The shortest script that makes <paramref name="lemma"/> from <paramref name="form"/>.</summary>
    public static string Between(string form, string lemma)
    {
        (char kind, string cased) = Case(form, lemma);
        int best = 0,
            formAt = 0,
            lemmaAt = 0;
        for (int i = 0; i < cased.Length; i++)
        {
            for (int j = 0; j < lemma.Length; j++)
            {
                int length = 0;
                while (i + length < cased.Length && j + length < lemma.Length && cased[i + length] == lemma[j + length])
                {
                    length++;
                }
                if (length > best)
                {
                    (best, formAt, lemmaAt) = (length, i, j);
                }
            }
        }
        if (best == 0 || lemma.Contains('|', StringComparison.Ordinal))
        {
            return "=|" + lemma;
        }
        string script = $"{kind}|{formAt}|{lemma[..lemmaAt]}|{form.Length - formAt - best}|{lemma[(lemmaAt + best)..]}";
        return new LemmaScript(script).Apply(form) == lemma ? script : "=|" + lemma;
    }

    private static (char Kind, string Cased) Case(string form, string lemma)
    {
        string lower = form.ToLowerInvariant();
        if (lemma == lemma.ToLowerInvariant())
        {
            return ('l', lower);
        }
        if (
            lemma.Length > 1
            && form.Length > 1
            && char.IsUpper(lemma[0])
            && lemma[1..] == lemma[1..].ToLowerInvariant()
        )
        {
            return ('c', char.ToUpperInvariant(form[0]) + lower[1..]);
        }
        return lemma.Length > 1 && lemma == lemma.ToUpperInvariant() && form.ToUpperInvariant() != form
            ? ('u', form.ToUpperInvariant())
            : ('s', form);
    }
}
