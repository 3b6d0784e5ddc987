using System.Collections.Immutable;
using System.Text;
using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Cli.RuleWriting;

/// <summary>A new row of the lexicon, or a rule where no frame fits.</summary>
/// <param name="File">Where it belongs, below the data folder.</param>
/// <param name="Text">The row or the rule, with its line end.</param>
/// <param name="RuleId">The id that it gets.</param>
/// <param name="Why">What was found, in words for the rule writer.</param>
internal sealed record RuleDraft(string File, string Text, string RuleId, ImmutableArray<string> Why)
{
    private const string OwnRules = "rules/en/events/new.yaml";

    /// <summary>Writes a sketch down.</summary>
    /// <param name="sketch">What was found.</param>
    /// <param name="wishes">What the rule writer said.</param>
    /// <param name="when">A condition of a row, or null.</param>
    public static RuleDraft Of(RuleSketch sketch, RuleWishes wishes, string? when)
    {
        (string type, string? mode, string? cameo, string? silent) = wishes;
        string lemma = sketch.Trigger.Lemma.ToLowerInvariant();
        string upos = sketch.Trigger.Upos.ToConllu();
        string example = Marked(sketch);
        ImmutableArray<string> why =
        [
            $"word: “{sketch.Trigger.Form}” ({lemma}, {upos})",
            sketch.Frame is null ? "frame: none fits, so a rule of its own" : $"frame: {sketch.Frame}",
            .. sketch.Roles.Select(r => $"{r.Role}: “{Words(sketch, r.Token).Of(sketch.Document.Text)}”"),
        ];
        if (sketch.Frame is null)
        {
            string id = $"{type.ToLowerInvariant()}.{lemma}";
            return new RuleDraft(OwnRules, Yaml(sketch, id, wishes, example), id, why);
        }
        string row = string.Join(
            '\t',
            [lemma, upos, type, mode ?? "", cameo ?? "", "", sketch.Frame, when ?? "", example, silent ?? "", "own"]
        );
        string file = $"lexicon/en/events/{type.ToLowerInvariant()}.tsv";
        string ruleId = $"lex.{type.ToLowerInvariant()}.{lemma}.{upos.ToLowerInvariant()}.{sketch.Frame}";
        return new RuleDraft(file, $"{row}\n", ruleId, why);
    }

    private static string Yaml(RuleSketch sketch, string id, RuleWishes wishes, string example)
    {
        (string type, string? mode, string? cameo, string? silent) = wishes;
        var yaml = new StringBuilder();
        string lemma = sketch.Trigger.Lemma.ToLowerInvariant();
        yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"- id: {id}\n  event: {type}\n");
        foreach ((string key, string? value) in (ReadOnlySpan<(string, string?)>)[("mode", mode), ("cameo", cameo)])
        {
            yaml.Append(value is null ? "" : $"  {key}: \"{value}\"\n");
        }
        yaml.Append($"  why: “{lemma}” is {type}\n");
        yaml.Append($"  trigger: {{lemma: [{lemma}], upos: {sketch.Trigger.Upos.ToConllu()}}}\n");
        yaml.Append("  roles:\n");
        foreach ((string role, string path) in sketch.Paths)
        {
            yaml.Append($"    {role}: {path}\n");
        }
        yaml.Append($"  says:\n    - {Quoted(example)}\n");
        if (silent is not null)
        {
            yaml.Append($"  silent:\n    - text: {Quoted(silent)}\n      because: another sense\n");
        }
        return yaml.ToString();
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Marked(RuleSketch sketch)
    {
        string text = sketch.Document.Text;
        var marked = new StringBuilder();
        int at = 0;
        foreach (
            (CharSpan span, string role) in sketch
                .Roles.Where(r => r.Role is RoleNames.Actor or RoleNames.Recipient)
                .Select(r => (Words(sketch, r.Token), r.Role))
                .OrderBy(r => r.Item1.Start)
        )
        {
            if (span.Start >= at)
            {
                marked.Append(text, at, span.Start - at).Append('<').Append(role).Append(' ');
                marked.Append(text, span.Start, span.End - span.Start).Append('>');
                at = span.End;
            }
        }
        return marked.Append(text, at, text.Length - at).ToString();
    }

    // The whole phrase where it does not hold the word itself, else its head alone.
    private static CharSpan Words(RuleSketch sketch, Token head)
    {
        TokenSpan phrase = head.Subtree;
        if (phrase.Contains(sketch.Trigger.Index))
        {
            return head.Span;
        }
        int start = phrase.Start;
        while (start < head.Index && new Token(head.Document, start).Upos is Upos.Adp or Upos.Punct)
        {
            start++;
        }
        int end = phrase.End;
        while (end - 1 > head.Index && new Token(head.Document, end - 1).Upos == Upos.Punct)
        {
            end--;
        }
        return new Token(head.Document, start).Span.Union(new Token(head.Document, end - 1).Span);
    }
}

/// <summary>What a rule writer says of a new rule.</summary>
/// <param name="Type">The event type.</param>
/// <param name="Mode">Its mode, or null.</param>
/// <param name="Cameo">A CAMEO code, or null: that of mode or type.</param>
/// <param name="Silent">A sentence with another sense of the word, or null.</param>
internal sealed record RuleWishes(string Type, string? Mode, string? Cameo, string? Silent);
