using Rapport.Text;

namespace Rapport.Rules;

/// <summary>An argument of a predicate.</summary>
/// <param name="Name">One of <see cref="ArgumentNames"/>, or the lemma of a preposition (<c>with</c>, <c>because-of</c>).</param>
/// <param name="Token">Head of the phrase; a relative pronoun stands for its antecedent already.</param>
/// <param name="Path">How it was found, in UD relations read from the predicate: <c>&lt; xcomp nsubj</c>.</param>
public readonly record struct Argument(string Name, Token Token, string Path);

/// <summary>Names of the arguments that no preposition names.</summary>
public static class ArgumentNames
{
    /// <summary>Who does it; the agent of a passive; what an adjective or a noun with copula is said of.</summary>
    public const string Subject = "subject";

    /// <summary>To whom or what it is done; the subject of a passive.</summary>
    public const string Object = "object";

    /// <summary>A clause that is said, thought or wanted: <c>ccomp</c>, <c>xcomp</c> with a verb, a noun's <c>acl</c>.</summary>
    public const string Clause = "clause";

    /// <summary>What the subject or object is, becomes or is called: <c>xcomp</c> with a noun or adjective.</summary>
    public const string Complement = "complement";

    /// <summary>Whose it is: “Oslo’s visit”.</summary>
    public const string Possessor = "possessor";

    /// <summary>A noun or adjective before an event noun: “Swedish attack”, “Norway-Sweden talks”.</summary>
    public const string Modifier = "modifier";

    /// <summary>Who has the event noun done to them: “Kabul suffered an attack”.</summary>
    public const string Sufferer = "sufferer";

    /// <summary>The same thing in other words after a comma.</summary>
    public const string Apposition = "apposition";

    /// <summary>A noun phrase without preposition that says when or how much: “last week”.</summary>
    public const string Measure = "measure";
}
