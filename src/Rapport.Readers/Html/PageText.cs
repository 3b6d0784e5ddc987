using Rapport.Readers.Layout;

namespace Rapport.Readers.Html;

/// <summary>The text of a page: its title, an empty line, and its blocks with an empty line between them.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Drafts">Its blocks; those that markup shows to be furniture are settled.</param>
internal sealed record PageText(string Text, List<DraftBlock> Drafts);
