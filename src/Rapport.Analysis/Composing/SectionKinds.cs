using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>Which section of a brief a statement belongs to.</summary>
internal static class SectionKinds
{
    public static readonly (BriefSectionKind Kind, string Heading)[] InOrder =
    [
        (BriefSectionKind.Happened, "What happened"),
        (BriefSectionKind.Planned, "What is planned"),
        (BriefSectionKind.Possible, "What may happen"),
        (BriefSectionKind.Claimed, "Who says what"),
        (BriefSectionKind.Relations, "How the parties stand to each other"),
        (BriefSectionKind.Background, "Background, as of the articles"),
    ];

    /// <summary>The section, or null for what no brief tells.</summary>
    public static BriefSectionKind? Of(Statement s) => s.Kind == StatementKind.Relation ? OfRelation(s) : OfEvent(s);

    private static BriefSectionKind? OfRelation(Statement s) =>
        s.Type switch
        {
            // Where places lie is no news.
            "located_in" => null,
            _ when s.Status == StatementStatus.Planned => BriefSectionKind.Planned,
            _ when s.Status is StatementStatus.Possible or StatementStatus.Attempted => BriefSectionKind.Possible,
            "member_of"
            or "holds_office"
            or "hosts"
            or "is_a"
            or "has"
            or "founded"
            or "has_member_count"
            or "aims_to" => BriefSectionKind.Background,
            "seen_as" or "serves" or "project_of" or "owns" or "successor_of" => BriefSectionKind.Background,
            _ => BriefSectionKind.Relations,
        };

    private static BriefSectionKind? OfEvent(Statement s) =>
        s.Status switch
        {
            StatementStatus.Planned => BriefSectionKind.Planned,
            StatementStatus.Possible or StatementStatus.Attempted => BriefSectionKind.Possible,
            _ when s.Basis == StatementBasis.Attributed
                    || s.Type == "STATEMENT"
                    || s.Status == StatementStatus.Denied => BriefSectionKind.Claimed,
            _ => BriefSectionKind.Happened,
        };
}
