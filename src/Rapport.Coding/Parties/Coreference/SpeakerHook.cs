using Rapport.Text;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>How readers of pronouns learn who speaks.</summary>
/// <param name="SpeakerOf">For a word within someone's own words the head of the phrase that names the speaker, else null.</param>
/// <param name="IsQuoted">True for a word between quotation marks, also where no speaker is known.</param>
internal sealed record SpeakerHook(Func<Token, Token?> SpeakerOf, Func<Token, bool> IsQuoted)
{
    /// <summary>Nobody is quoted.</summary>
    public static SpeakerHook None { get; } = new(_ => null, _ => false);
}
