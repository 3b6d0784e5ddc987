using Rapport.Text.Statements;

namespace Rapport.Picture;

/// <summary>Words that the picture's columns hold.</summary>
internal static class Names
{
    public const string Actor = "actor";
    public const string Recipient = "recipient";
    public const string SaidBy = "said_by";

    public const string Accepted = "accepted";
    public const string Corrected = "corrected";
    public const string Rejected = "rejected";

    public static string Of(ArticleState state) =>
        state switch
        {
            ArticleState.Coded => "coded",
            ArticleState.NotEnglish => "not-english",
            _ => "furniture-only",
        };

    /// <summary>A list as one column: ids hold no white space.</summary>
    public static string List(IEnumerable<string> ids) => string.Join(' ', ids);

    public static string Of<T>(T value)
        where T : struct, Enum => StatementJson.Name(value);
}
