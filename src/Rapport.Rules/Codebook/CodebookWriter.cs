using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Rules.Codebook;

/// <summary>Writes the codebook from ontology, lexicon and rules: a page a type, one for relations, one for CAMEO, one for idioms.</summary>
public sealed class CodebookWriter
{
    private const string Idiom = "NONE";
    private readonly Ontology _ontology;
    private readonly ILookup<string, Rule> _rules;

    /// <summary>Prepares the pages of a data folder.</summary>
    /// <param name="ontology">Types, modes, codes.</param>
    /// <param name="rules">Rules and rows of the lexicon.</param>
    public CodebookWriter(Ontology ontology, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(rules);
        _ontology = ontology;
        _rules = rules.Rules.ToLookup(r => r.Type, StringComparer.Ordinal);
    }

    /// <summary>All pages; the same data gives the same bytes.</summary>
    public IEnumerable<CodebookPage> Pages()
    {
        yield return new CodebookPage("README.md", Index());
        foreach (EventType type in _ontology.EventTypes)
        {
            yield return new CodebookPage($"{type.Name}.md", TypePage(type));
        }
        yield return new CodebookPage("relations.md", Relations());
        yield return new CodebookPage("cameo.md", new CameoPage(_ontology).Write());
        yield return new CodebookPage("idioms.md", Idioms());
    }

    private string Index()
    {
        var page = new MarkdownText();
        page.Heading(1, "Codebook");
        page.Paragraph(
            "What Rapport codes, made from `data/ontology`, `data/lexicon` and `data/rules` by `rapport rules codebook docs/codebook --data data`; a test fails where it differs from them. The types are those of PLOVER, described in our own words, and STATEMENT."
        );
        page.Heading(2, "Events");
        page.Table(
            ["type", "class", "what", "modes"],
            _ontology.EventTypes.Select(t =>
                Cells($"[{t.Name}]({t.Name}.md)", t.Quad, t.Description, string.Join(", ", t.Modes.Select(m => m.Name)))
            )
        );
        page.Heading(2, "Relations");
        page.Table(
            ["relation", "reads"],
            _ontology.RelationTypes.Select(r => Cells($"[{r.Name}](relations.md#{r.Name})", r.Description))
        );
        page.Heading(2, "Contexts");
        page.Table(["context", "what"], _ontology.ContextDescriptions.Select(c => Cells(c.Name, c.Description)));
        page.Paragraph(
            "[CAMEO codes and types, both ways](cameo.md) · [Idioms that mean no event](idioms.md) · [How a rule is written](../rules.md)"
        );
        return page.ToString();
    }

    private string TypePage(EventType type)
    {
        var page = new MarkdownText();
        page.Heading(1, type.Name);
        string recipient = type.RequiresRecipient ? " PLOVER demands a recipient." : "";
        page.Paragraph($"{type.Description} ({type.Quad}; CAMEO {type.Cameo} where nothing finer is told.{recipient})");
        List<TypeBoundary> boundaries =
        [
            .. _ontology.Boundaries.Where(b => b.Type == type.Name || b.Beside == type.Name),
        ];
        if (boundaries.Count > 0)
        {
            page.Heading(2, "Where it ends");
            page.Table(
                ["beside", "difference"],
                boundaries.Select(b => Cells(Link(b.Type == type.Name ? b.Beside : b.Type), b.Difference))
            );
        }
        WriteModes(page, type);
        WriteCodes(page, type);
        page.Heading(2, "Rules");
        RuleTable.Write(page, _rules[type.Name]);
        return page.ToString();
    }

    private void WriteModes(MarkdownText page, EventType type)
    {
        if (type.Modes.IsEmpty)
        {
            return;
        }
        page.Heading(2, "Modes");
        page.Table(
            ["mode", "what", "written as CAMEO", "PLOVER’s score"],
            type.Modes.Select(m => Cells(m.Name, m.Description, m.Cameo, MarkdownText.Number(m.Score)))
        );
    }

    private void WriteCodes(MarkdownText page, EventType type)
    {
        page.Heading(2, "CAMEO codes that fall under it");
        List<CameoCode> codes = [.. _ontology.CameoCodes.Where(c => c.Type == type.Name)];
        page.Table(
            ["code", "name", "Goldstein", "mode", "contexts"],
            codes.Select(c =>
                Cells(c.Code, c.Name, MarkdownText.Number(c.Goldstein), c.Mode ?? "", string.Join(", ", c.Context))
            )
        );
        CameoPage.WriteChoices(page, _ontology.Choices.Where(c => codes.Exists(code => code.Code == c.Code)));
        IEnumerable<string> contexts = codes
            .SelectMany(c => c.Context)
            .Concat(_rules[type.Name].SelectMany(r => r.Context))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        if (string.Join(", ", contexts) is { Length: > 0 } all)
        {
            page.Paragraph($"Contexts that codes or rules set: {all}. Words of the sentence may add others.");
        }
    }

    private string Relations()
    {
        var page = new MarkdownText();
        page.Heading(1, "Relations");
        page.Paragraph("A stands for the actors, R for the recipients, object for the words in that field.");
        foreach (RelationType relation in _ontology.RelationTypes)
        {
            page.Heading(2, relation.Name);
            page.Paragraph($"{relation.Description}{(relation.Mutual ? "; holds both ways" : "")}.");
            RuleTable.Write(page, _rules[relation.Name]);
        }
        return page.ToString();
    }

    private string Idioms()
    {
        var page = new MarkdownText();
        page.Heading(1, "Idioms that mean no event");
        page.Paragraph("Each keeps the other rules of its head word silent.");
        RuleTable.Write(page, _rules[Idiom]);
        return page.ToString();
    }

    private static string Link(string type) => $"[{type}]({type}.md)";

    private static string[] Cells(params string[] cells) => cells;
}
