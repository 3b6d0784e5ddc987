using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>One hash over everything that a decision says.</summary>
internal static class DecisionDigest
{
    public static string Of(DecisionRow d) => Hash.Of(d.Author, d.Action, d.Subject, d.Detail, d.Reason);
}
