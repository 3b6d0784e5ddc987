namespace Rapport.Picture;

/// <summary>What people decide.</summary>
internal static class DecisionWords
{
    public const string Accept = "accept";
    public const string Correct = "correct";
    public const string Reject = "reject";
    public const string MergeParties = "merge-parties";
    public const string SplitParty = "split-party";
    public const string MergeEvents = "merge-events";
    public const string SplitEvent = "split-event";

    /// <summary>What a statement's <c>review</c> says after that decision; null where it is about something else.</summary>
    public static string? ReviewOf(string action) =>
        action switch
        {
            Accept => Names.Accepted,
            Correct or SplitParty => Names.Corrected,
            Reject => Names.Rejected,
            _ => null,
        };
}
