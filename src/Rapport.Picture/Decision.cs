namespace Rapport.Picture;

/// <summary>What a person decides about a picture. Kept for ever, and made again on whatever is coded later.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why, in a few words.</param>
public abstract record Decision(string Author, string Reason)
{
    /// <summary>The word that the picture keeps for it.</summary>
    internal abstract string Action { get; }
}

/// <summary>The statement is right.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Statement">The statement's id.</param>
public sealed record Accept(string Author, string Reason, string Statement) : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.Accept;
}

/// <summary>The statement is wrong and stands no longer.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Statement">The statement's id.</param>
public sealed record Reject(string Author, string Reason, string Statement) : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.Reject;
}

/// <summary>Another statement takes the place of the coded one.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Statement">The statement's id.</param>
/// <param name="Json">The right one as one line of JSON; its <c>id</c> is set anew.</param>
public sealed record Correct(string Author, string Reason, string Statement, string Json) : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.Correct;
}

/// <summary>Two parties are one.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Party">Id of the one that gives way.</param>
/// <param name="Into">Id of the one that stands for both.</param>
public sealed record MergeParties(string Author, string Reason, string Party, string Into) : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.MergeParties;
}

/// <summary>In one statement a party is really another one.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Statement">The statement's id.</param>
/// <param name="Party">Id of the party as coded.</param>
/// <param name="Into">Id of the party that is meant.</param>
public sealed record SplitParty(string Author, string Reason, string Statement, string Party, string Into)
    : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.SplitParty;
}

/// <summary>Two statements say the same act: their events are one.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Statement">A statement's id.</param>
/// <param name="With">The other's.</param>
public sealed record MergeEvents(string Author, string Reason, string Statement, string With) : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.MergeEvents;
}

/// <summary>A statement does not say the act that it was joined to.</summary>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
/// <param name="Statement">The statement's id.</param>
/// <param name="From">Id of a statement of the event that it is taken from.</param>
public sealed record SplitEvent(string Author, string Reason, string Statement, string From) : Decision(Author, Reason)
{
    internal override string Action => DecisionWords.SplitEvent;
}
