using System.Collections.Immutable;
using System.Globalization;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>Writes a statement as one plain English sentence that says no more than the statement does. Safe to share between threads.</summary>
public sealed class SentenceRenderer
{
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
    /// <param name="statement">The statement.</param>
    /// <param name="articleText">The text of its article, to tell those who speak together from those who pass words on.</param>
    public string? Render(Statement statement, string? articleText = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        string? clause = _phrasebook.FindWord(statement) is Phrase word ? Clause(statement, word) : null;
        clause ??= _phrasebook.Find(statement) is Phrase phrase ? ByType(statement, phrase) : null;
        if (clause is null)
        {
            return null;
        }
        // Behind a clause, place and time would seem to belong to it.
        string circumstances = $"{Where(statement)}{When(statement)}";
        string text =
            ObjectWords.IsClause(ObjectWords.Of(statement)) && circumstances.Length > 0
                ? $"{Capital(circumstances.TrimStart())}, {Lower(clause)}"
                : $"{clause}{circumstances}";
        return Finish(Attribute(statement, text, articleText));
    }

    internal PartyWords Parties => _parties;

    private string ByType(Statement statement, Phrase phrase) =>
        statement.Actors.IsEmpty ? Nominal(statement, phrase) : Clause(statement, phrase)!;

    /// <summary>Subject, verb and what follows; null where the verb needs more than is known.</summary>
    private string? Clause(Statement statement, Phrase phrase)
    {
        string after = After(phrase, statement);
        if (after.Length == 0 && !phrase.MayStandBare)
        {
            return null;
        }
        after = WithoutRepeated(phrase.Base, after);
        // “Joe Doe (Norway) is president of Norway” says it twice.
        string actors =
            statement.Type == "holds_office"
                ? string.Join(", ", statement.Actors.Select(a => a.Name))
                : _parties.Join(statement.Actors);
        bool plural = PartyWords.IsPlural(statement.Actors);
        if (plural && phrase.IsBe && after.StartsWith(" a ", StringComparison.Ordinal))
        {
            // “are members of”, not “are a member of”.
            string noun = after.Split(' ')[2];
            after = $" {noun}s{after[(noun.Length + 3)..]}";
        }
        return $"{actors} {Verb(statement, phrase, plural)}{after}";
    }

    /// <summary>“call for” and “for a ceasefire” share their “for”.</summary>
    private static string WithoutRepeated(string verb, string after)
    {
        int blank = verb.LastIndexOf(' ');
        string last = blank < 0 ? "" : verb[blank..];
        return blank >= 0 && after.StartsWith($"{last} ", StringComparison.Ordinal) ? after[last.Length..] : after;
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
            StatementStatus.Planned when phrase.Type == "aims_to" => plural ? phrase.Plural : phrase.Third,
            StatementStatus.Planned => relation && phrase.Type == "member_of"
                ? $"{be} to become"
                : $"{be} to {phrase.Base}",
            StatementStatus.Possible => $"may {phrase.Base}",
            StatementStatus.Attempted => $"{(relation ? plural ? "try" : "tries" : "tried")} to {phrase.Base}",
            StatementStatus.Negated when phrase.IsBe => $"{(plural ? "are" : "is")} not",
            StatementStatus.Negated => $"{(relation ? plural ? "do" : "does" : "did")} not {phrase.Base}",
            StatementStatus.Past when statement.When is not null => plural ? phrase.PluralPast : phrase.Past,
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
            StatementStatus.Negated => $"There {was} no {ObjectWords.WithoutArticle(act)}",
            _ => $"There {was} {act}",
        };
    }

    /// <summary>What follows the verb; optional parts bring their own blank.</summary>
    private string After(Phrase phrase, Statement statement) =>
        phrase.Rest.Length == 0 || phrase.Rest[0] == '['
            ? Rest(phrase.Rest, statement)
            : $" {Rest(phrase.Rest, statement)}";

    private string Rest(string template, Statement statement)
    {
        // “rejected the idea”: a thing on the other side is what the act is about.
        string? about = ObjectWords.Of(statement);
        bool thing = about is null && statement.Recipients.Length == 1 && PartyWords.IsThing(statement.Recipients[0]);
        about = thing ? statement.Recipients[0].Name : about;
        // “condemned Oslo’s treatment of workers” names Oslo already, where the object can follow the verb itself.
        bool within =
            template.Contains("/ {O}", StringComparison.Ordinal) && ObjectWords.NamesRecipients(statement, about);
        string recipients = thing || within ? "" : _parties.Join(statement.Recipients);
        return OptionalText.Fill(
            template,
            name =>
                name switch
                {
                    'R' => recipients,
                    'O' => ObjectWords.IsClause(about) ? null : about,
                    'C' => ObjectWords.IsClause(about) ? about : null,
                    'D' => ObjectWords.IsDetermined(about) ? about : null,
                    'Q' => statement.Quantity?.ToString("0.###", CultureInfo.InvariantCulture),
                    _ => null,
                }
        );
    }

    /// <summary>The place, unless a party already names it, or one place stands for visits to several.</summary>
    private static string Where(Statement statement)
    {
        bool named =
            statement.Where is null
            || (statement.Kind == StatementKind.Relation && statement.Type != "hosts")
            || (statement.When?.Text ?? "").Contains(statement.Where.Name, StringComparison.Ordinal)
            || (statement.Mode == "visit" && statement.Recipients.Length > 1)
            || statement.Actors.Concat(statement.Recipients).Any(p => p.Name == statement.Where.Name)
            || (statement.Object ?? "").Contains(statement.Where.Name, StringComparison.Ordinal);
        return named ? "" : $" in {statement.Where!.Name}";
    }

    /// <summary>A standing relation does not happen on a day: that day is when it is known to hold.</summary>
    private static string When(Statement statement)
    {
        string phrase = DateWords.Phrase(statement.When);
        bool standing =
            statement is { Kind: StatementKind.Relation, Status: StatementStatus.Ongoing, Type: not "founded" };
        return phrase.Length == 0 ? ""
            : standing && phrase.StartsWith("on ", StringComparison.Ordinal) ? $" as of {phrase[3..]}"
            : $" {phrase}";
    }

    private string Attribute(Statement statement, string text, string? articleText)
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
        List<ImmutableArray<Party>> speakers = Speakers(chain, articleText);
        bool words =
            statement.Type == "STATEMENT"
            || (statement.Type == "THREATEN" && ObjectWords.IsClause(ObjectWords.Of(statement)));
        if (words && SameParties(speakers[^1], statement.Actors))
        {
            // “Oslo said that …” already names Oslo, and so does “Oslo threatened that …”.
            speakers.RemoveAt(speakers.Count - 1);
            if (speakers.Count == 0)
            {
                return text;
            }
        }
        string via = string.Concat(
            speakers[..^1].AsEnumerable().Reverse().Select(s => $", as reported by {_parties.Join(s)}")
        );
        bool own = SameParties(speakers[^1], statement.Actors);
        string account = statement.Actors is [{ Type: PartyType.State or PartyType.Organization }] ? "its" : "their";
        // “According to Oslo, Oslo threatened” says the name twice.
        return own
            ? $"By {account} own account{via}, {Lower(text)}"
            : $"According to {_parties.Join(speakers[^1])}{via}, {Lower(text)}";
    }

    private static bool SameParties(ImmutableArray<Party> a, ImmutableArray<Party> b) =>
        a.Select(p => p.Id).ToHashSet(StringComparer.Ordinal).SetEquals(b.Select(p => p.Id));

    /// <summary>
    /// The chain of sources, those who speak together in one: the flat list of a statement does not tell “Oslo and Bonn
    /// said” from “Oslo said Bonn said”, but the words between their mentions do.
    /// </summary>
    private static List<ImmutableArray<Party>> Speakers(ImmutableArray<Attribution> chain, string? articleText)
    {
        var groups = new List<ImmutableArray<Party>>();
        for (int i = 0; i < chain.Length; i++)
        {
            if (i > 0 && SpeakTogether(chain[i - 1], chain[i], articleText))
            {
                groups[^1] = groups[^1].Add(chain[i].Speaker);
            }
            else
            {
                groups.Add([chain[i].Speaker]);
            }
        }
        return groups;
    }

    private static bool SpeakTogether(Attribution a, Attribution b, string? articleText)
    {
        CharSpan first = a.Speaker.Mention.Span;
        CharSpan second = b.Speaker.Mention.Span;
        if (a.Verb != b.Verb)
        {
            return false;
        }
        if (first.Overlaps(second) || articleText is null)
        {
            return first.Overlaps(second);
        }
        int from = Math.Min(first.End, second.End);
        int to = Math.Max(first.Start, second.Start);
        return to <= articleText.Length
            && articleText[from..to]
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                .All(w => w is "and" or "or" or "the" or "&" or "both");
    }

    private static readonly string[] s_smallInside =
    [
        "There ",
        "Someone ",
        "In ",
        "On ",
        "By ",
        "From ",
        "Between ",
        "As of ",
    ];

    /// <summary>“There” and “Someone” begin small inside a sentence; names keep their capitals.</summary>
    private static string Lower(string text) =>
        s_smallInside.Any(w => text.StartsWith(w, StringComparison.Ordinal))
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Finish(string text)
    {
        string collapsed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string capital = Capital(collapsed);
        bool ended = capital[^1] is '.' or '?' or '!' || capital.EndsWith(".”", StringComparison.Ordinal);
        return ended ? capital : $"{capital}.";
    }
}
