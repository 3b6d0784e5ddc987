using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Cli.RuleWriting;

/// <summary>What a rule for one sentence could hang on.</summary>
/// <param name="Document">The sentence, parsed.</param>
/// <param name="Trigger">The word.</param>
/// <param name="Frame">The frame that fits best, or null where none finds the parties.</param>
/// <param name="Roles">Who plays which role.</param>
/// <param name="Paths">For each role the path to its phrase from the word, for a rule without a frame.</param>
internal sealed record RuleSketch(
    Document Document,
    Token Trigger,
    string? Frame,
    ImmutableArray<RoleBinding> Roles,
    ImmutableArray<(string Role, string Path)> Paths
);

/// <summary>Finds the word of a sentence that a rule could hang on, and the frame that fits it.</summary>
internal sealed class RuleSketcher(KnowledgeBase knowledge, Lexicon lexicon, FrameFitting frames, EnglishReader reader)
{
    private readonly PartyResolver _parties = new(knowledge, lexicon);

    /// <summary>Parses a sentence and proposes.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="word">The word that the rule is to hang on, or null: then the one with most parties around it.</param>
    /// <param name="type">The event type: frames that its rows use come first.</param>
    /// <exception cref="UserException">There is no such word, or none to hang a rule on.</exception>
    public RuleSketch Sketch(string text, string? word, string type)
    {
        Document document = reader.Read(new Article { Id = "new", Text = text });
        if (document.SentenceCount != 1)
        {
            throw new UserException(
                $"the text is read as {document.SentenceCount} sentences; give one sentence, in quotation marks"
            );
        }
        Sentence sentence = document.SentenceAt(0);
        PartyReading parties = _parties.Read(document, asOf: null);
        var arguments = new LogicalArguments(sentence, lexicon);
        Token trigger = word is null ? Trigger(sentence, arguments, parties) : Named(sentence, word);
        FrameFit? frame = BestFrame(frames.Fit(trigger, arguments), parties, Usage(type));
        ImmutableArray<(Argument Argument, string Role)> sides = Sides(trigger, arguments, parties);
        return new RuleSketch(
            document,
            trigger,
            frame?.Frame,
            frame?.Roles ?? [.. sides.Select(s => new RoleBinding(s.Role, s.Argument.Token, s.Argument.Path))],
            [.. sides.Select(s => (s.Role, s.Argument.Name))]
        );
    }

    private static Token Named(Sentence sentence, string word)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            bool isIt =
                string.Equals(sentence[i].Form, word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(sentence[i].Lemma, word, StringComparison.OrdinalIgnoreCase);
            if (isIt && sentence[i].Upos is Upos.Verb or Upos.Noun or Upos.Adj)
            {
                return sentence[i];
            }
        }
        throw new UserException($"--word: no verb, noun or adjective “{word}” in the sentence", ExitStatus.Usage);
    }

    // The verb or noun with most parties around it; of several, the one highest in the tree.
    private static Token Trigger(Sentence sentence, LogicalArguments arguments, PartyReading parties)
    {
        IEnumerable<Token> words = Enumerable
            .Range(0, sentence.Count)
            .Select(i => sentence[i])
            .Where(t => t.Upos is Upos.Verb or Upos.Noun && !IsParty(t, parties));
        (Token Word, int Parties) best = words
            .Select(t => (Word: t, Parties: Sides(t, arguments, parties).Length))
            .OrderByDescending(t => t.Parties)
            .ThenBy(t => Depth(t.Word))
            .FirstOrDefault();
        return best.Parties > 0
            ? best.Word
            : throw new UserException(
                "no verb or noun of the sentence has a party beside it; name its word with --word, or use names that 'rapport explain' knows"
            );
    }

    private static FrameFit? BestFrame(
        IReadOnlyList<FrameFit> fits,
        PartyReading parties,
        Dictionary<string, int> usage
    ) =>
        fits.Select(f => (Fit: f, Named: f.Roles.Count(r => IsSide(r.Role) && !parties.Resolve(r.Token).IsEmpty)))
            .Where(f => f.Named > 0)
            .OrderByDescending(f => f.Named)
            .ThenByDescending(f => usage.GetValueOrDefault(f.Fit.Frame))
            .ThenBy(f => f.Fit.RoleCount - f.Fit.Roles.Length)
            .ThenBy(f => f.Fit.Breadth)
            .Select(f => f.Fit)
            .FirstOrDefault();

    private Dictionary<string, int> Usage(string type) =>
        (lexicon.Table(type.ToLowerInvariant())?.Rows ?? [])
            .GroupBy(r => r["frame"], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    // The subject acts, the first other party is acted upon.
    private static ImmutableArray<(Argument Argument, string Role)> Sides(
        Token word,
        LogicalArguments arguments,
        PartyReading parties
    )
    {
        List<Argument> named =
        [
            .. arguments
                .Of(word)
                .Where(a => !parties.Resolve(a.Token).IsEmpty && a.Name is not ArgumentNames.Measure)
                .DistinctBy(a => a.Token.Index),
        ];
        Argument? actor = named
            .Where(a => a.Name is ArgumentNames.Subject or ArgumentNames.Possessor or "by" or ArgumentNames.Modifier)
            .Select(a => (Argument?)a)
            .FirstOrDefault();
        Argument? other = named.Where(a => a.Token != actor?.Token).Select(a => (Argument?)a).FirstOrDefault();
        return
        [
            .. actor is { } a ? [(a, RoleNames.Actor)] : Array.Empty<(Argument, string)>(),
            .. other is { } o ? [(o, RoleNames.Recipient)] : Array.Empty<(Argument, string)>(),
        ];
    }

    // “Norway's rebuke” names Norway, but is nobody.
    private static bool IsParty(Token token, PartyReading parties) =>
        parties.Resolve(token).Any(p => p.How is not (PartyGround.Modifier or PartyGround.Place));

    private static bool IsSide(string role) => role is RoleNames.Actor or RoleNames.Recipient;

    private static int Depth(Token token)
    {
        int depth = 0;
        for (Token? at = token.Head; at is { } head; at = head.Head)
        {
            depth++;
        }
        return depth;
    }
}
