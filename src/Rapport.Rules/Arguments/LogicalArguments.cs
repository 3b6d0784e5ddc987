using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>The tree of one sentence as predicates with arguments, independent of voice and construction.</summary>
/// <remarks>
/// A predicate is any word: a verb, an event noun, an adjective. Its arguments are seen through passive, control and raising
/// (<c>xcomp</c>), relative clauses, participles, shared subjects of <c>conj</c> and light verbs (“held talks with”). Each
/// predicate is worked out once, when first asked for. Not safe to share between threads; make one per sentence.
/// </remarks>
public sealed class LogicalArguments
{
    // Nouns and verbs ask for each other's arguments; a longer chain only occurs in a broken tree.
    private const int MaximumDepth = 32;

    private readonly Dictionary<int, ImmutableArray<Argument>> _known = [];
    private readonly SurfaceSubjects _subjects;
    private readonly VerbalArguments _verbal;
    private readonly NominalArguments _nominal;
    private int _depth;

    /// <summary>Prepares a sentence; no work is done yet.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lexicon">For light verbs, control verbs and prepositions of several words.</param>
    public LogicalArguments(Sentence sentence, Lexicon lexicon)
    {
        Sentence = sentence;
        _subjects = new SurfaceSubjects(this, lexicon);
        _verbal = new VerbalArguments(_subjects, lexicon);
        _nominal = new NominalArguments(this, _subjects, lexicon);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>All arguments of a predicate of this sentence, in order of trust within each name.</summary>
    public ImmutableArray<Argument> Of(Token predicate)
    {
        if (_known.TryGetValue(predicate.Index, out ImmutableArray<Argument> known))
        {
            return known;
        }
        if (_depth > MaximumDepth)
        {
            return [];
        }
        // Whoever asks again while this is being worked out sees nothing, so that two words cannot wait for each other.
        _known[predicate.Index] = [];
        _depth++;
        ImmutableArray<Argument>.Builder arguments = ImmutableArray.CreateBuilder<Argument>();
        if (Grammar.IsNoun(predicate))
        {
            _nominal.Read(predicate, arguments);
        }
        else
        {
            _verbal.Read(predicate, arguments);
        }
        _depth--;
        return _known[predicate.Index] = arguments.ToImmutable();
    }

    /// <summary>The first argument of that name, or null.</summary>
    public Argument? Find(Token predicate, string name)
    {
        foreach (Argument argument in Of(predicate))
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument;
            }
        }
        return null;
    }

    /// <summary>Who does what the predicate says, or is what it says; null where the sentence does not tell.</summary>
    public Token? Subject(Token predicate) => Find(predicate, ArgumentNames.Subject)?.Token;

    /// <summary>To whom or to what it is done, or null.</summary>
    public Token? Object(Token predicate) => Find(predicate, ArgumentNames.Object)?.Token;
}
