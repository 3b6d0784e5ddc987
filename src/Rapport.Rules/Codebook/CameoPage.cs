using Rapport.Knowledge;

namespace Rapport.Rules.Codebook;

/// <summary>CAMEO and PLOVER, both ways, with the choices where sources disagree.</summary>
internal sealed class CameoPage(Ontology ontology)
{
    public string Write()
    {
        var page = new MarkdownText();
        page.Heading(1, "CAMEO and PLOVER");
        page.Paragraph(
            "Codes and names are those of the CAMEO manual 1.1b3, Goldstein scores those that ICEWS publishes, types those of PLOVER’s mapping of 2021. A rule’s own type wins over that of its code."
        );
        page.Heading(2, "From CAMEO");
        page.Table(
            ["code", "name", "Goldstein", "type", "mode", "contexts"],
            ontology.CameoCodes.Select(c =>
                Cells(
                    c.Code,
                    c.Name,
                    MarkdownText.Number(c.Goldstein),
                    $"[{c.Type}]({c.Type}.md)",
                    c.Mode ?? "",
                    string.Join(", ", c.Context)
                )
            )
        );
        page.Heading(2, "To CAMEO");
        page.Table(
            ["type", "mode", "code", "and back"],
            ontology.EventTypes.SelectMany(t =>
                t.Modes.Select(m => (t.Name, m.Name, m.Cameo))
                    .Prepend((t.Name, "", t.Cameo))
                    .Select(r => Cells(r.Item1, r.Item2, r.Cameo, Back(r.Item1, r.Item2, r.Cameo)))
            )
        );
        page.Heading(2, "Choices");
        WriteChoices(page, ontology.Choices);
        return page.ToString();
    }

    /// <summary>Writes choices with what the sources say.</summary>
    public static void WriteChoices(MarkdownText page, IEnumerable<CodeChoice> choices) =>
        page.Table(
            ["code", "about", "sources say", "chosen", "why"],
            choices.Select(c => Cells(c.Code, c.About, c.Sources, c.Choice, c.Why))
        );

    private string Back(string type, string mode, string code)
    {
        CameoCode? found = ontology.FindCameo(code);
        bool isSame = found is not null && found.Type == type && (found.Mode ?? "") == mode;
        return found is null || isSame ? "the same" : $"{found.Type} {found.Mode}".TrimEnd();
    }

    private static string[] Cells(params string[] cells) => cells;
}
