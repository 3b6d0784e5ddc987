using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Picture;
using Rapport.Picture.Rows;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/statements</c>: what was coded.</summary>
internal static class StatementRoutes
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    /// <summary>Of pictures with more statements, a page does not wait for how many there are.</summary>
    private const long CountedAtOnce = 100_000;

    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        api.MapGet("/statements", ListAsync)
            .WithSummary("Statements that fit, by day, then by id.")
            .WithDescription(
                "Accept: application/x-ndjson streams all of them, one a line; format=csv, parquet, jsonl or gdelt downloads them."
            )
            .Answers<StatementPageForm>();
        api.MapGet("/statements/count", CountAsync)
            .WithSummary("How many statements fit; on a large picture a page comes before they are counted.")
            .Answers<StatementCountForm>();
        api.MapGet("/statements/{id}", Get)
            .WithSummary("One statement with its trace, decisions, event and reports of the same act.")
            .Answers<StatementDetailForm>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] FilterParameters filter,
        ServerDesk desk,
        HttpRequest request,
        [FromQuery, Description("How many, 1 to 1000; 100 where nothing is said.")] string? limit,
        [FromQuery, Description("next of the page before.")] string? cursor,
        [FromQuery, Description("Number of the row to begin with, from 0, instead of a cursor.")] string? offset,
        [FromQuery, Description("csv, parquet, jsonl or gdelt: all statements as a file.")] string? format,
        [FromQuery, Description("true: with the trace of each statement.")] bool? trace
    )
    {
        if (StatementDownload.FormOf(format, request) is string form)
        {
            int? most = string.IsNullOrEmpty(limit) ? null : ParameterText.Limit(limit, UsualPage, int.MaxValue);
            DateTimeOffset? asOf = ParameterText.Moment("asOf", filter.AsOf);
            return new StatementDownload(desk.Store, FilterReader.Read(filter, desk), asOf, form, most);
        }
        int size = ParameterText.Limit(limit, UsualPage, LargestPage);
        long? row = Offset(offset);
        Kept<PackedAnswer> page = await desk.Cache.PageAsync(
            $"page {size} {cursor} {row} {trace == true} {JsonSerializer.Serialize(filter)}",
            () => PageAsync(desk, filter, size, cursor, row, trace == true)
        );
        return new KeptAnswer(page, desk.Clock);
    }

    private static async Task<(byte[] Bytes, bool IsCounted)> PageAsync(
        ServerDesk desk,
        FilterParameters filter,
        int size,
        string? cursor,
        long? row,
        bool trace
    )
    {
        StatementFilter wanted = FilterReader.Read(filter, desk);
        DateTimeOffset? asOf = ParameterText.Moment("asOf", filter.AsOf);
        Task<DayCounts> CountsAsync() => DayCounts.OfAsync(desk, filter, wanted, asOf);
        PageRequest page = row is long begin ? (await CountsAsync()).From(begin, size) : new PageRequest(size, cursor);
        StatementPage found = desk.Store.Statements(wanted, page, asOf);
        bool whole = page is { Cursor: null, Day: null } && found.Next is null;
        long? total =
            whole ? found.Statements.Length
            : await IsSmallAsync(desk) ? (await CountsAsync()).Total
            : DayCounts.Kept(desk, filter)?.Total;
        byte[] bytes = JsonAnswer.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (StoredStatement statement in found.Statements)
            {
                StatementWriter.Write(json, statement, trace);
            }
            json.WriteEndArray();
            json.WriteString("next", found.Next);
            if (total is long number)
            {
                json.WriteNumber("total", number);
            }
            else
            {
                json.WriteNull("total");
            }
            json.WriteEndObject();
        });
        return (bytes, total is not null);
    }

    private static async Task<StatementCountForm> CountAsync([AsParameters] FilterParameters filter, ServerDesk desk)
    {
        StatementFilter wanted = FilterReader.Read(filter, desk);
        DateTimeOffset? asOf = ParameterText.Moment("asOf", filter.AsOf);
        return new StatementCountForm((await DayCounts.OfAsync(desk, filter, wanted, asOf)).Total);
    }

    /// <summary>True where all statements are counted in no time.</summary>
    private static async Task<bool> IsSmallAsync(ServerDesk desk)
    {
        Kept<long> last = await desk.Cache.GetAsync(
            "last statement",
            Effort.Small,
            () => desk.Store.Ask(t => t.Statements.OrderByDescending(s => s.Id).Select(s => s.Id).FirstOrDefault()),
            _ => sizeof(long)
        );
        return last.Value <= CountedAtOnce;
    }

    private static long? Offset(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long row) ? row
        : throw Refusal.Bad("offset", "it is no number from 0");

    private static JsonAnswer Get(string id, ServerDesk desk, [FromQuery] string? asOf = null)
    {
        DateTimeOffset? moment = ParameterText.Moment("asOf", asOf);
        StatementPage found = desk.Store.Statements(new StatementFilter { Hash = id }, new PageRequest(1), moment);
        if (found.Statements is not [var statement])
        {
            throw Refusal.Missing("no statement that stands has this id");
        }
        DecisionRow[] decisions = Decisions(desk.Store, id, statement);
        return JsonAnswer.Of(json =>
        {
            json.WriteStartObject();
            StatementWriter.WriteFields(json, statement, trace: true);
            json.WriteStartArray("decisions");
            foreach (DecisionRow decision in decisions)
            {
                DecisionWriter.Write(json, decision);
            }
            json.WriteEndArray();
            json.WriteStartArray("sameEvent");
            foreach (StoredStatement other in SameEvent(desk.Store, statement, moment))
            {
                StatementWriter.Write(json, other, trace: false);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static DecisionRow[] Decisions(PictureStore store, string id, StoredStatement statement)
    {
        long made = statement.Row.Decision ?? -1;
        return store.Ask(t => t.Decisions.Where(d => d.Subject == id || d.Seq == made).OrderBy(d => d.Seq).ToArray());
    }

    /// <summary>The other reports of the act.</summary>
    private static IEnumerable<StoredStatement> SameEvent(
        PictureStore store,
        StoredStatement statement,
        DateTimeOffset? asOf
    )
    {
        if (statement.Event is not string act)
        {
            return [];
        }
        string[] ids = store.Ask(
            t =>
                t.EventMembers.Where(m => m.Event == act)
                    .Join(t.Statements, m => m.Statement, s => s.Id, (m, s) => s.Hash)
                    .Take(LargestPage)
                    .ToArray(),
            asOf
        );
        return StatementsOf.Ids(
            store,
            [.. ids.Where(i => i != statement.Row.Hash).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            asOf
        );
    }
}
