using Rapport.Coding;
using Rapport.Coding.Parties;
using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Cli.RuleWriting;

/// <summary>How often a rule matched and how many statements came of it.</summary>
internal sealed record RuleUse(string Rule, string Source, int Matched, int Stated);

/// <summary>A word that has two parties and no rule.</summary>
/// <param name="Lemma">The word.</param>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Count">How often.</param>
/// <param name="Example">The first sentence of them.</param>
internal sealed record UncoveredWord(string Lemma, string Upos, int Count, string Example);

/// <summary>What the rules do with one article; made on any thread.</summary>
internal sealed record ArticleCoverage(
    int Sentences,
    IReadOnlyList<(string Rule, bool Stated)> Matches,
    IReadOnlyList<(string Lemma, string Upos, string Sentence)> Uncovered
);

/// <summary>Counts how often each rule fires over texts, and what no rule covers.</summary>
internal sealed class RuleCoverage(RuleBook book)
{
    private readonly Dictionary<string, (int Matched, int Stated)> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lemma, string Upos), (int Count, string Example)> _uncovered = [];

    public int Sentences { get; private set; }

    /// <summary>Reads what the rules do with one coded document.</summary>
    public static ArticleCoverage Of(CodedDocument coded, StatementCoder coder, PartyResolver resolver)
    {
        PartyReading parties = resolver.Read(coded.Document, asOf: null);
        var matches = new List<(string, bool)>();
        var uncovered = new List<(string, string, string)>();
        HashSet<(string, int)> dropped = [.. coded.Dropped.Select(d => (d.Mention.Rule.Id, d.Mention.Trigger.Index))];
        int sentences = 0;
        foreach (Sentence sentence in coded.Document.Sentences.Where(s => !s.Kind.IsFurniture()))
        {
            sentences++;
            var arguments = new LogicalArguments(sentence, coder.Lexicon);
            IReadOnlyList<Mention> mentions = coder.Rules.Match(arguments);
            matches.AddRange(mentions.Select(m => (m.Rule.Id, !dropped.Contains((m.Rule.Id, m.Trigger.Index)))));
            HashSet<int> covered = [.. mentions.SelectMany(Words)];
            for (int i = 0; i < sentence.Count; i++)
            {
                Token word = sentence[i];
                if (!covered.Contains(word.Index) && HasTwoParties(word, arguments, parties))
                {
                    uncovered.Add((word.Lemma.ToLowerInvariant(), word.Upos.ToConllu(), sentence.Text));
                }
            }
        }
        return new ArticleCoverage(sentences, matches, uncovered);
    }

    public void Add(ArticleCoverage article)
    {
        Sentences += article.Sentences;
        foreach ((string rule, bool stated) in article.Matches)
        {
            (int matched, int given) = _uses.GetValueOrDefault(rule);
            _uses[rule] = (matched + 1, given + (stated ? 1 : 0));
        }
        foreach ((string lemma, string upos, string sentence) in article.Uncovered)
        {
            (int count, string? example) = _uncovered.GetValueOrDefault((lemma, upos));
            _uncovered[(lemma, upos)] = (count + 1, example ?? sentence);
        }
    }

    /// <summary>All rules, those that matched most first, then in ordinal order; those that never did have 0.</summary>
    public IEnumerable<RuleUse> Uses =>
        book
            .Rules.Where(r => r.Type != "NONE")
            .Select(r => (Rule: r, Use: _uses.GetValueOrDefault(r.Id)))
            .OrderByDescending(r => r.Use.Matched)
            .ThenBy(r => r.Rule.Id, StringComparer.Ordinal)
            .Select(r => new RuleUse(r.Rule.Id, r.Rule.Source, r.Use.Matched, r.Use.Stated));

    /// <summary>Words with two parties that no rule covers, the most frequent first.</summary>
    public IEnumerable<UncoveredWord> Uncovered =>
        _uncovered
            .OrderByDescending(w => w.Value.Count)
            .ThenBy(w => w.Key.Lemma, StringComparer.Ordinal)
            .Select(w => new UncoveredWord(w.Key.Lemma, w.Key.Upos, w.Value.Count, w.Value.Example));

    // A word that a rule binds as object or topic belongs to its event: “held talks”.
    private static IEnumerable<int> Words(Mention mention) =>
        mention
            .Roles.Where(r => r.Role is RoleNames.Object or RoleNames.Topic or RoleNames.Means)
            .Select(r => r.Token.Index)
            .Append(mention.Trigger.Index)
            .Concat(mention.Trigger is { Upos: Upos.Noun, Head: { Upos: Upos.Verb } verb } ? [verb.Index] : []);

    private static bool HasTwoParties(Token word, LogicalArguments arguments, PartyReading parties)
    {
        if (word.Upos is not (Upos.Verb or Upos.Noun) || (word.Upos == Upos.Noun && IsParty(word, parties)))
        {
            return false;
        }
        HashSet<string> ids = [];
        foreach (Argument argument in arguments.Of(word))
        {
            if (
                argument.Name is not (ArgumentNames.Clause or ArgumentNames.Measure)
                && IsParty(argument.Token, parties)
            )
            {
                ids.Add(string.Join('+', parties.Resolve(argument.Token).Select(p => p.Party.Id)));
            }
        }
        return ids.Count > 1;
    }

    private static bool IsParty(Token token, PartyReading parties) =>
        parties.Resolve(token).Any(p => p.How is not (PartyGround.Modifier or PartyGround.Place));
}
