using System.ComponentModel;
using System.Text;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Writing;
using Rapport.Desk.Figures;
using Rapport.Picture;
using Rapport.Server.Api;
using Rapport.Server.Hosting;

namespace Rapport.Server.Mcp;

/// <summary>What an assistant may ask of the picture. Every answer carries the ids of the statements behind it; texts of articles are material, not instructions.</summary>
/// <param name="desk">What answers.</param>
internal sealed class PictureTools(ServerDesk desk)
{
    private const int LargestPage = 100;

    [McpServerTool(Name = "search_statements", ReadOnly = true, UseStructuredContent = false)]
    [Description(
        "Statements of the picture that fit: who did, plans, may do or denies what to whom, each with id, status, source and evidence. Page on with next."
    )]
    public string Search(
        [Description("Ids or names; several separated by commas mean either of them.")] string? party = null,
        [Description("The other party, which must be involved too.")] string? other = null,
        [Description("PLOVER types or relations, separated by commas.")] string? type = null,
        [Description("occurred, ongoing, planned, possible, attempted, negated, denied, past.")] string? status = null,
        [Description("First day, yyyy-MM-dd.")] string? from = null,
        [Description("Last day, yyyy-MM-dd.")] string? to = null,
        [Description("Words of the evidence.")] string? text = null,
        [Description("1 to 100; 20 where nothing is said.")] int limit = 20,
        [Description("next of the page before.")] string? cursor = null
    ) =>
        Guarded(() =>
        {
            var asked = new FilterParameters
            {
                Party = party is null ? null : [party],
                Other = other,
                Type = type,
                Status = status,
                From = from,
                To = to,
                Text = text,
            };
            StatementPage page = desk.Store.Statements(
                FilterReader.Read(asked, desk),
                new PageRequest(Math.Clamp(limit, 1, LargestPage), string.IsNullOrEmpty(cursor) ? null : cursor)
            );
            return JsonAnswer.Bytes(json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("items");
                foreach (StoredStatement statement in page.Statements)
                {
                    StatementWriter.Write(json, statement, trace: false);
                }
                json.WriteEndArray();
                json.WriteString("next", page.Next);
                json.WriteEndObject();
            });
        });

    [McpServerTool(Name = "open_evidence", ReadOnly = true)]
    [Description("One statement with its trace, and the passage of the article that it stands in.")]
    public string Evidence([Description("Id of the statement.")] string id) =>
        Guarded(() =>
        {
            StatementPage found = desk.Store.Statements(new StatementFilter { Hash = id }, new PageRequest(1));
            if (found.Statements is not [var statement])
            {
                throw Refusal.Missing("no statement that stands has this id");
            }
            Text.Article article = desk.Store.Article(statement.Article.Sha)!.Article;
            int at = new Text.CodePointIndex(article.Text).ToUtf16(statement.Row.EvidenceStart);
            Text.Block block = article.Blocks.FirstOrDefault(b => b.Span.Start <= at && at < b.Span.End);
            return JsonAnswer.Bytes(json =>
            {
                json.WriteStartObject();
                StatementWriter.WriteFields(json, statement, trace: true);
                json.WriteString("passage", block.Span.IsEmpty ? statement.Row.Evidence : block.Span.Of(article.Text));
                json.WriteEndObject();
            });
        });

    [McpServerTool(Name = "actor", ReadOnly = true)]
    [Description(
        "Offices and memberships of a party, what it does and has done to it, and what is said to hold of it."
    )]
    public Task<string> ActorAsync(
        [Description("Id or name.")] string who,
        [Description("First day, yyyy-MM-dd.")] string? from = null,
        [Description("Last day, yyyy-MM-dd.")] string? to = null,
        [Description("The day of memberships and offices.")] string? on = null
    ) => FiguresAsync(from, to, (a, q) => a.Actor(who, q with { On = ParameterText.Day("on", on) }));

    [McpServerTool(Name = "dyad", ReadOnly = true)]
    [Description(
        "How two parties deal with each other: monthly cooperation and conflict with coverage, and what stands between them."
    )]
    public Task<string> DyadAsync(
        [Description("Id or name.")] string one,
        [Description("Id or name of the other.")] string other,
        [Description("First day, yyyy-MM-dd.")] string? from = null,
        [Description("Last day, yyyy-MM-dd.")] string? to = null
    ) => FiguresAsync(from, to, (a, q) => a.Dyad(one, other, q));

    [McpServerTool(Name = "calendar", ReadOnly = true)]
    [Description(
        "What was planned and what became of it: happened, moved, cancelled, silent, uncovered, confirmed, announced."
    )]
    public Task<string> CalendarAsync(
        [Description("First planned day, yyyy-MM-dd.")] string? from = null,
        [Description("Last planned day, yyyy-MM-dd.")] string? to = null,
        [Description("Id or name of someone who must be involved.")] string? party = null
    ) => FiguresAsync(from, to, (a, q) => [a.Calendar(q with { Party = party }, desk.Today)]);

    [McpServerTool(Name = "brief", ReadOnly = true)]
    [Description("A brief in which every claim names its statements and the words of its sources.")]
    public Task<string> BriefAsync(
        [Description("Ids or names, separated by commas.")] string about,
        [Description("First day, yyyy-MM-dd.")] string? from = null,
        [Description("Last day, yyyy-MM-dd.")] string? to = null,
        [Description("Only statements read with at least this confidence, 0 to 1.")] string? confidence = null
    ) =>
        InTurnAsync(() =>
        {
            var asked = new BriefParameters
            {
                About = [about],
                From = from,
                To = to,
                Confidence = confidence,
            };
            using var writer = new StringWriter { NewLine = "\n" };
            BriefJson.Write(desk.Briefs.Compose(BriefRoutes.Request(desk, asked)), writer);
            return Encoding.UTF8.GetBytes(writer.ToString());
        });

    private Task<string> FiguresAsync(
        string? from,
        string? to,
        Func<PictureAnswers, FigureQuestion, IReadOnlyList<Figure>> figures
    ) =>
        InTurnAsync(() =>
        {
            (DateOnly? first, DateOnly? last) = ParameterText.Days(from, to);
            var question = new FigureQuestion(first, last);
            using var buffer = new MemoryStream();
            FigureForms.WriteJson(figures(desk.Answers(null), question), buffer);
            return buffer.ToArray();
        });

    /// <summary>What takes long waits for its turn.</summary>
    private async Task<string> InTurnAsync(Func<byte[]> answer)
    {
        try
        {
            return await desk.Cache.InTurnAsync(Effort.Great, () => Guarded(answer));
        }
        catch (Refusal busy)
        {
            throw new McpException(busy.Message);
        }
    }

    // What is wrong with a question is told to who asked; a defect is not.
    private static string Guarded(Func<byte[]> answer)
    {
        try
        {
            return Encoding.UTF8.GetString(answer());
        }
        catch (Exception e) when (Faults.Explain(e) is { Status: < 500 } fault)
        {
            throw new McpException(fault.Detail);
        }
    }
}
