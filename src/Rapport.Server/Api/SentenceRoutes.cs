using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapport.Coding;
using Rapport.Desk;
using Rapport.Knowledge;
using Rapport.Picture;
using Rapport.Rules;
using Rapport.Server.Hosting;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Server.Api;

/// <summary><c>/articles/{id}/sentences/{n}</c>: why a sentence gave what it gave, as <c>rapport explain</c> tells.</summary>
internal static class SentenceRoutes
{
    private const int MostMisses = 12;

    public static void MapSentences(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles/{id}/sentences/{n}", GetAsync)
            .WithSummary(
                "A sentence's tree, the names in it, the rules that fired, the nearest ones that did not, its statements."
            )
            .Answers<SentenceForm>()
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> GetAsync(string id, string n, ServerDesk desk, CancellationToken cancel)
    {
        if (!int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1)
        {
            throw Refusal.Bad("n", "it is no number from 1");
        }
        StoredArticle stored = desk.Store.Article(id) ?? throw Refusal.Missing("no article has this id");
        // Reading takes all of a core: a few at a time leave the others answers.
        await desk.Reading.WaitAsync(cancel);
        try
        {
            return new JsonAnswer(Explain(desk, stored, number));
        }
        finally
        {
            desk.Reading.Release();
        }
    }

    private static byte[] Explain(ServerDesk desk, StoredArticle stored, int number)
    {
        CodedDocument coded = desk.Coded(stored);
        if (number > coded.Document.SentenceCount)
        {
            throw Refusal.Missing($"the article has {coded.Document.SentenceCount} sentences");
        }
        Sentence sentence = coded.Document.SentenceAt(number - 1);
        StoredStatement[] statements =
        [
            .. ArticleRoutes.Statements(desk.Store, stored.Reference.Sha).Where(s => s.Row.Sentence == number),
        ];
        return JsonAnswer.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("article", stored.Reference.Sha);
            json.WriteNumber("sentences", coded.Document.SentenceCount);
            json.WriteBoolean("furniture", sentence.Kind.IsFurniture());
            json.WriteString("model", desk.Engine.ModelVersion);
            TreeJson.WriteFields(json, sentence, new CodePointIndex(coded.Document.Text));
            WriteNames(json, sentence, desk.Engine.Coder.Knowledge);
            WriteRules(json, coded, sentence, desk.Engine.Coder);
            json.WriteStartArray("statements");
            foreach (StoredStatement statement in statements)
            {
                StatementWriter.Write(json, statement, trace: true);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteNames(Utf8JsonWriter json, Sentence sentence, KnowledgeBase knowledge)
    {
        json.WriteStartArray("names");
        foreach (NameMatch match in knowledge.FindNames(sentence))
        {
            json.WriteStartObject();
            json.WriteString("text", Words(sentence.Document, match.Tokens));
            json.WriteString("id", match.EntityId);
            json.WriteString("name", knowledge.Find(match.EntityId)?.Name ?? match.EntityId);
            json.WriteString("kind", StatementJson.Name(match.Kind));
            json.WriteString("from", match.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("to", match.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, CodedDocument coded, Sentence sentence, StatementCoder coder)
    {
        bool furniture = sentence.Kind.IsFurniture();
        json.WriteStartArray("rules");
        foreach (Mention mention in furniture ? [] : coder.Rules.Match(sentence))
        {
            WriteRule(json, mention.Rule, mention.Trigger);
            json.WriteStartArray("roles");
            foreach (RoleBinding role in mention.Roles)
            {
                json.WriteStartObject();
                json.WriteString("role", role.Role.ToString());
                json.WriteString("text", Words(sentence.Document, role.Token.Subtree));
                json.WriteString("path", role.Path.ToString());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("dropped");
            foreach (
                DroppedMention dropped in coded.Dropped.Where(d =>
                    d.Mention.Trigger == mention.Trigger && d.Mention.Rule.Id == mention.Rule.Id
                )
            )
            {
                json.WriteStringValue(dropped.Reason);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        bool silent = !furniture && !coded.Statements.Any(s => s.Evidence.Sentence == sentence.Index);
        json.WriteStartArray("nearest");
        // A rule whose word lacks its second word was not near at all.
        IEnumerable<NearMiss> misses = silent
            ? coder
                .Rules.NearMisses(sentence)
                .OrderBy(m => m.Failed.Contains("does not stand with", StringComparison.Ordinal))
            : [];
        foreach (NearMiss miss in misses.Take(MostMisses))
        {
            WriteRule(json, miss.Rule, miss.Trigger);
            json.WriteString("failed", miss.Failed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, Token trigger)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Id);
        json.WriteString("type", rule.Type);
        json.WriteString("mode", rule.Mode);
        json.WriteString("trigger", trigger.Form);
        json.WriteString("source", rule.Source);
    }

    private static string Words(Document document, TokenSpan tokens) =>
        document.Text[document.TokenAt(tokens.Start).Span.Start..document.TokenAt(tokens.End - 1).Span.End];
}

/// <summary>Why a sentence gave what it gave.</summary>
internal sealed record SentenceForm(
    string Article,
    int Sentences,
    bool Furniture,
    string Model,
    int Sentence,
    string Block,
    int Start,
    int End,
    string Text,
    IReadOnlyList<TokenForm> Tokens,
    IReadOnlyList<NameForm> Names,
    IReadOnlyList<FiredRuleForm> Rules,
    IReadOnlyList<NearRuleForm> Nearest,
    IReadOnlyList<StatementForm> Statements
);

/// <summary>A token; head 0 is the root.</summary>
internal sealed record TokenForm(
    int Id,
    string Form,
    string Lemma,
    string Upos,
    string? Feats,
    int Head,
    string Deprel,
    string Ner,
    int Start,
    int End
);

/// <summary>A name and whom it may mean.</summary>
internal sealed record NameForm(string Text, string Id, string Name, string Kind, string? From, string? To);

/// <summary>A rule that fired.</summary>
internal sealed record FiredRuleForm(
    string Rule,
    string Type,
    string? Mode,
    string Trigger,
    string Source,
    IReadOnlyList<RoleForm> Roles,
    IReadOnlyList<string> Dropped
);

/// <summary>What a rule bound.</summary>
internal sealed record RoleForm(string Role, string Text, string Path);

/// <summary>A rule that did not fire, and the condition that failed.</summary>
internal sealed record NearRuleForm(
    string Rule,
    string Type,
    string? Mode,
    string Trigger,
    string Source,
    string Failed
);
