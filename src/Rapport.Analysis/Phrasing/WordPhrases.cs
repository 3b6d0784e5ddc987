using System.Collections.Frozen;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>Words a statement by the very verb that it was coded from, where a row of the lexicon made it.</summary>
/// <remarks>The id of such a row, <c>lex.support.thank.verb.support-thing</c>, tells its word and its frame; the frame tells what follows the verb.</remarks>
internal sealed class WordPhrases
{
    /// <summary>Small words that may follow a verb as they stand; other words would need their own number and article.</summary>
    private static readonly FrozenSet<string> s_particles = new[]
    {
        "against",
        "at",
        "away",
        "back",
        "behind",
        "between",
        "by",
        "down",
        "for",
        "from",
        "in",
        "into",
        "of",
        "off",
        "on",
        "out",
        "over",
        "through",
        "to",
        "together",
        "up",
        "upon",
        "with",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_prepositions = new[]
    {
        "against",
        "at",
        "behind",
        "between",
        "by",
        "for",
        "from",
        "into",
        "of",
        "on",
        "to",
        "upon",
        "with",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Inflection _inflector;
    private readonly FrozenDictionary<string, LexiconRow> _frames;

    public WordPhrases(Lexicon lexicon)
    {
        _inflector = new Inflection(lexicon);
        _frames = (lexicon.Table("phrasing-frames")?.Rows ?? []).ToFrozenDictionary(
            r => r["frame"],
            StringComparer.Ordinal
        );
    }

    /// <summary>The phrase, or null where the statement was not made by a verb of the lexicon, or its frame has no wording.</summary>
    public Phrase? Find(Statement statement)
    {
        string? rule = statement.Trace.FirstOrDefault(t => t.Step == "rule")?.By;
        return rule?.Split('.') is ["lex", _, var words, "verb", var frame, ..] ? Make(statement, words, frame) : null;
    }

    private Phrase? Make(Statement statement, string words, string frame)
    {
        string[] parts = words == "co-host" ? [words] : words.Split('-');
        if (parts.Length == 2 && s_prepositions.Contains(parts[1]) && StandsBehindRecipient(parts[1], statement))
        {
            parts = parts[..1];
        }
        if (!_frames.TryGetValue(frame, out LexiconRow? row))
        {
            return null;
        }
        if (
            statement.Type == "AGREE"
            && !statement.Recipients.IsEmpty
            && !row["rest"].Contains("{R}", StringComparison.Ordinal)
        )
        {
            // An agreement without its other side would be half told.
            return null;
        }
        if (!parts[1..].All(s_particles.Contains))
        {
            // “take control” with “control of the airports” as its object.
            bool inObject =
                parts.Length == 2 && (statement.Object ?? "").StartsWith(parts[1], StringComparison.OrdinalIgnoreCase);
            return inObject ? Make(statement, parts[0], "act-on-thing") : null;
        }
        string verb = parts[0];
        string more = string.Concat(parts[1..].Select(p => $" {p}"));
        return new Phrase
        {
            Type = statement.Type,
            Mode = "",
            Cameo = "",
            Base = verb + more,
            Third = Inflection.Third(verb) + more,
            Past = _inflector.Past(verb) + more,
            Participle = _inflector.Participle(verb) + more,
            Gerund = _inflector.Gerund(verb) + more,
            Rest = WithoutRepeated(row["rest"], parts),
            Nominal = "",
            // “mediate between” and “rally behind” want somebody.
            MayStandBare = row["bare"] == "yes" && (parts.Length == 1 || !s_prepositions.Contains(parts[^1])),
        };
    }

    /// <summary>“threatened Oslo with sanctions”: what follows the preposition is not the other side, and “threatened with Oslo” would be wrong.</summary>
    private static bool StandsBehindRecipient(string preposition, Statement statement)
    {
        if (statement.Recipients.IsEmpty)
        {
            return false;
        }
        CharSpan recipient = statement.Recipients[0].Mention.Span;
        string evidence = statement.Evidence.Text;
        int end = recipient.End - statement.Evidence.Span.Start;
        return end > 0
            && end <= evidence.Length
            && evidence[end..].Contains($" {preposition} ", StringComparison.OrdinalIgnoreCase)
            && !evidence[..end].Contains($" {preposition} ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>“call on” brings the “on” that its frame would add; one arrives in a place and travels to it.</summary>
    private static string WithoutRepeated(string rest, string[] parts)
    {
        string last = parts[^1];
        string once = parts.Length > 1 ? rest.Replace($" {last} {{R}}", " {R}", StringComparison.Ordinal) : rest;
        return last == "arrive" ? once.Replace(" to {R}", " in {R}", StringComparison.Ordinal) : once;
    }
}
