using System.Globalization;
using Rapport.Analysis.Phrasing;
using Rapport.Coding;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>Tells of one sentence what was found in it and what came of it.</summary>
internal sealed class Explanation
{
    private const int MostMisses = 12;

    private readonly StatementCoder _coder;
    private readonly TextWriter _writer;
    private readonly SentenceRenderer _renderer;

    public Explanation(Engine engine, TextWriter writer)
    {
        _coder = engine.Coder;
        _writer = writer;
        _renderer = engine.Renderer();
    }

    /// <summary>The sentences with their numbers and how many statements each gave.</summary>
    public void List(CodedDocument coded)
    {
        _writer.WriteLine(coded.Document.Article.Title ?? coded.Document.Article.Id);
        foreach (Sentence sentence in coded.Document.Sentences)
        {
            int statements = coded.Statements.Count(s => s.Evidence.Sentence == sentence.Index);
            string given = sentence.Kind.IsFurniture()
                ? StatementJson.Name(sentence.Kind)
                : statements.ToString(CultureInfo.InvariantCulture);
            _writer.WriteLine($"{sentence.Index + 1, 4}  {given, -11} {OneLine(sentence.Text)}");
        }
        _writer.WriteLine();
    }

    public void Write(CodedDocument coded, Sentence sentence)
    {
        Heading("TREE");
        TreeWriter.Write(sentence, _writer);
        WriteNames(sentence);
        if (sentence.Kind.IsFurniture())
        {
            Heading("NOT CODED");
            _writer.WriteLine($"   The sentence is furniture ({StatementJson.Name(sentence.Kind)}): no reporting.");
            return;
        }
        WriteRules(coded, sentence);
        WriteStatements(coded, sentence);
    }

    private void WriteNames(Sentence sentence)
    {
        IReadOnlyList<NameMatch> matches = _coder.Knowledge.FindNames(sentence);
        if (matches.Count == 0)
        {
            return;
        }
        Heading("NAMES");
        foreach (NameMatch match in matches)
        {
            Entity? entity = _coder.Knowledge.Find(match.EntityId);
            string words = Words(sentence.Document, match.Tokens);
            _writer.WriteLine(
                $"   “{words}”: {entity?.Name ?? match.EntityId} ({match.EntityId}), {StatementJson.Name(match.Kind)}{Years(match)}"
            );
        }
    }

    private void WriteRules(CodedDocument coded, Sentence sentence)
    {
        IReadOnlyList<Mention> mentions = _coder.Rules.Match(sentence);
        Heading(mentions.Count == 0 ? "NO RULE FIRED" : "RULES THAT FIRED");
        foreach (Mention mention in mentions)
        {
            _writer.WriteLine(
                $"   {mention.Rule.Id} on “{mention.Trigger.Form}”: {mention.Rule.Type}{Mode(mention.Rule)} ({mention.Rule.Source})"
            );
            foreach (RoleBinding role in mention.Roles)
            {
                _writer.WriteLine(
                    $"      {role.Role} = “{Words(sentence.Document, role.Token.Subtree)}” – {role.Path}"
                );
            }
            foreach (
                DroppedMention dropped in coded.Dropped.Where(d =>
                    d.Mention.Trigger == mention.Trigger && d.Mention.Rule.Id == mention.Rule.Id
                )
            )
            {
                _writer.WriteLine($"      gave no statement: {dropped.Reason}");
            }
        }
        if (!coded.Statements.Any(s => s.Evidence.Sentence == sentence.Index))
        {
            WriteMisses(sentence);
        }
    }

    private void WriteMisses(Sentence sentence)
    {
        // A rule whose word lacks its second word was not near at all.
        IReadOnlyList<NearMiss> misses =
        [
            .. _coder
                .Rules.NearMisses(sentence)
                .OrderBy(m => m.Failed.Contains("does not stand with", StringComparison.Ordinal)),
        ];
        Heading("NEAREST RULES");
        if (misses.Count == 0)
        {
            _writer.WriteLine("   No word of the sentence calls up a rule.");
        }
        foreach (NearMiss miss in misses.Take(MostMisses))
        {
            _writer.WriteLine($"   {miss.Rule.Id} on “{miss.Trigger.Form}”: {miss.Failed} ({miss.Rule.Source})");
        }
        if (misses.Count > MostMisses)
        {
            _writer.WriteLine($"   … and {misses.Count - MostMisses} more");
        }
    }

    private void WriteStatements(CodedDocument coded, Sentence sentence)
    {
        Statement[] statements = [.. coded.Statements.Where(s => s.Evidence.Sentence == sentence.Index)];
        if (statements.Length == 0)
        {
            return;
        }
        Heading("STATEMENTS");
        foreach (Statement s in statements)
        {
            _writer.WriteLine(
                $"   {StatementWords.Type(s)}, {StatementJson.Name(s.Status)}, {StatementJson.Name(s.Basis)}: {_renderer.Render(s, coded.Document.Text)}"
            );
            _writer.WriteLine($"      evidence: “{OneLine(s.Evidence.Text)}”");
            foreach (TraceStep step in s.Trace)
            {
                string words = step.Words.Length == 0 ? "" : $" – “{OneLine(step.Words)}”";
                string by = step.By.Length == 0 ? "" : $" [{step.By}]";
                _writer.WriteLine($"      {step.Step}: {step.Why}{words}{by}");
            }
        }
    }

    private void Heading(string text)
    {
        _writer.WriteLine();
        _writer.WriteLine(text);
    }

    private static string Mode(Rule rule) => rule.Mode is null ? "" : $" ({rule.Mode})";

    private static string Years(NameMatch match)
    {
        string from = match.From?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
        string to = match.To?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
        return from.Length + to.Length == 0 ? "" : $", {from}–{to}";
    }

    private static string Words(Document document, TokenSpan tokens) =>
        OneLine(document.Text[document.TokenAt(tokens.Start).Span.Start..document.TokenAt(tokens.End - 1).Span.End]);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
