using System.Collections.Immutable;
using System.Globalization;
using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>Writes a statement as one plain English sentence that says no more than the statement does. Safe to share between threads.</summary>
public sealed class SentenceRenderer
{
    private static readonly string[] s_clauseStarts =
    [
        "to ",
        "that ",
        "for ",
        "of ",
        "on ",
        "about ",
        "whether ",
        "not to ",
    ];

    private readonly Phrasebook _phrasebook;
    private readonly PartyWords _parties;

    /// <summary>Prepares rendering.</summary>
    /// <param name="phrasebook">How each type is worded.</param>
    /// <param name="knowledge">Names of those that parties act for.</param>
    public SentenceRenderer(Phrasebook phrasebook, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        ArgumentNullException.ThrowIfNull(knowledge);
        _phrasebook = phrasebook;
        _parties = new PartyWords(knowledge);
    }

    /// <summary>The sentence, with a capital and a full stop; null where the type has no wording.</summary>
    public string? Render(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (_phrasebook.Find(statement) is not Phrase phrase)
        {
            return null;
        }
        string clause = statement.Actors.IsEmpty ? Nominal(statement, phrase) : Clause(statement, phrase);
        string text = $"{clause}{Where(statement)}{When(statement)}";
        return Finish(Attribute(statement, text));
    }

    internal PartyWords Parties => _parties;

    private string Clause(Statement statement, Phrase phrase)
    {
        // “Joe Doe (Norway) is president of Norway” says it twice.
        string actors =
            statement.Type == "holds_office"
                ? string.Join(", ", statement.Actors.Select(a => a.Name))
                : _parties.Join(statement.Actors);
        bool plural = PartyWords.IsPlural(statement.Actors);
        return $"{actors} {Verb(statement, phrase, plural)}{After(phrase, statement)}";
    }

    private static string Verb(Statement statement, Phrase phrase, bool plural)
    {
        bool relation = statement.Kind == StatementKind.Relation;
        string be = plural ? "are" : "is";
        return statement.Status switch
        {
            StatementStatus.Occurred
            or StatementStatus.Denied
            or StatementStatus.Ongoing when phrase.Type == "founded" => plural ? phrase.PluralPast : phrase.Past,
            StatementStatus.Occurred or StatementStatus.Denied when !relation => plural
                ? phrase.PluralPast
                : phrase.Past,
            StatementStatus.Ongoing when !relation => $"{be} {phrase.Gerund}",
            StatementStatus.Planned => relation && phrase.Type == "member_of"
                ? $"{be} to become"
                : $"{be} to {phrase.Base}",
            StatementStatus.Possible => $"may {phrase.Base}",
            StatementStatus.Attempted => $"{(relation ? plural ? "try" : "tries" : "tried")} to {phrase.Base}",
            StatementStatus.Negated when phrase.IsBe => $"{(plural ? "are" : "is")} not",
            StatementStatus.Negated => $"{(relation ? plural ? "do" : "does" : "did")} not {phrase.Base}",
            StatementStatus.Past => phrase.IsBe ? $"{(plural ? "were" : "was")} formerly" : $"formerly {phrase.Past}",
            _ => plural ? phrase.Plural : phrase.Third,
        };
    }

    /// <summary>“There was an attack on …”: nobody is known to do it.</summary>
    private string Nominal(Statement statement, Phrase phrase)
    {
        if (phrase.Nominal.Length == 0)
        {
            return $"Someone {Verb(statement, phrase, plural: false)}{After(phrase, statement)}";
        }
        string act = Rest(phrase.Nominal, statement);
        string first = phrase.Nominal.Split(' ', '[')[0];
        bool plural = first.EndsWith('s') && !first.EndsWith("ss", StringComparison.Ordinal);
        string was = plural ? "were" : "was";
        string has = plural ? "are" : "is";
        return statement.Status switch
        {
            StatementStatus.Ongoing => $"There {has} {act}",
            StatementStatus.Planned => $"There {has} to be {act}",
            StatementStatus.Possible => $"There may be {act}",
            StatementStatus.Attempted => $"There was an attempt at {act}",
            StatementStatus.Negated => $"There {was} not {act}",
            _ => $"There {was} {act}",
        };
    }

    /// <summary>What follows the verb; optional parts bring their own blank.</summary>
    private string After(Phrase phrase, Statement statement) =>
        phrase.Rest.Length == 0 || phrase.Rest[0] == '['
            ? Rest(phrase.Rest, statement)
            : $" {Rest(phrase.Rest, statement)}";

    private string Rest(string template, Statement statement) =>
        OptionalText.Fill(
            template,
            name =>
                name switch
                {
                    'R' => _parties.Join(statement.Recipients),
                    'O' => IsClause(statement.Object) ? null : statement.Object?.Trim(),
                    'C' => IsClause(statement.Object) ? statement.Object?.Trim() : null,
                    'Q' => statement.Quantity?.ToString("0.###", CultureInfo.InvariantCulture),
                    _ => null,
                }
        );

    /// <summary>“to restore relations”, “that it would respond”, “for its mediation”: it follows the verb as it stands.</summary>
    private static bool IsClause(string? text) =>
        text is not null && s_clauseStarts.Any(s => text.TrimStart().StartsWith(s, StringComparison.Ordinal));

    /// <summary>The place, unless a party already names it, or one place stands for visits to several.</summary>
    private static string Where(Statement statement)
    {
        bool named =
            statement.Where is null
            || (statement.Mode == "visit" && statement.Recipients.Length > 1)
            || statement.Actors.Concat(statement.Recipients).Any(p => p.Name == statement.Where.Name)
            || (statement.Object ?? "").Contains(statement.Where.Name, StringComparison.Ordinal);
        return named ? "" : $" in {statement.Where!.Name}";
    }

    private static string When(Statement statement) =>
        DateWords.Phrase(statement.When) is { Length: > 0 } phrase ? $" {phrase}" : "";

    private string Attribute(Statement statement, string text)
    {
        ImmutableArray<Attribution> chain = statement.SaidBy;
        if (statement.Status == StatementStatus.Denied)
        {
            string denier = chain.IsEmpty ? "Someone" : _parties.Name(chain[^1].Speaker);
            return $"{denier} denies that {Lower(text)}";
        }
        if (chain.IsEmpty)
        {
            return statement.Basis switch
            {
                StatementBasis.Attributed => $"It is said that {Lower(text)}",
                StatementBasis.Assessed => $"The article judges that {Lower(text)}",
                _ => text,
            };
        }
        string source = _parties.Join([chain[^1].Speaker]);
        string via = string.Concat(chain[..^1].Reverse().Select(a => $", as reported by {_parties.Name(a.Speaker)}"));
        return $"According to {source}{via}, {Lower(text)}";
    }

    /// <summary>“There” and “Someone” begin small inside a sentence; names keep their capitals.</summary>
    private static string Lower(string text) =>
        text.StartsWith("There ", StringComparison.Ordinal) || text.StartsWith("Someone ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;

    private static string Finish(string text)
    {
        string collapsed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string capital = char.ToUpperInvariant(collapsed[0]) + collapsed[1..];
        bool ended = capital[^1] is '.' or '?' or '!' || capital.EndsWith(".”", StringComparison.Ordinal);
        return ended ? capital : $"{capital}.";
    }
}
