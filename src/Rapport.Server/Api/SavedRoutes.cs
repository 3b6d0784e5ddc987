using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Picture;
using Rapport.Server.Hosting;
using Rapport.Server.Security;

namespace Rapport.Server.Api;

/// <summary><c>/watchlists</c> and <c>/queries</c>: filters under a name, kept in the picture, and what is new for them.</summary>
internal static class SavedRoutes
{
    private const int Newest = 100;

    public static void MapSaved(this IEndpointRouteBuilder api)
    {
        Map(api, "watchlists", "watchlist ");
        Map(api, "queries", "query ");
    }

    /// <summary>A saved filter, or null.</summary>
    public static SavedForm? Find(PictureStore store, string prefix, string id) =>
        store.Mark(prefix + id) is { Length: > 0 } mark
            ? JsonSerializer.Deserialize<SavedForm>(mark, JsonSerializerOptions.Web)
            : null;

    /// <summary>A saved filter by its route, such as <c>watchlists/mine</c>, or null.</summary>
    public static SavedForm? Find(PictureStore store, string route) =>
        route.Split('/') switch
        {
            ["watchlists", { Length: > 0 } id] => Find(store, "watchlist ", id),
            ["queries", { Length: > 0 } id] => Find(store, "query ", id),
            _ => null,
        };

    /// <exception cref="Refusal">It is no id for something kept.</exception>
    public static void CheckId(string id)
    {
        if (id.Length is 0 or > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw Refusal.Bad("id", "it is 1 to 64 letters, digits, - or _");
        }
    }

    /// <summary>The newest statements that fit, the last first.</summary>
    public static StoredStatement[] New(ServerDesk desk, StatementFilter filter, int count)
    {
        string[] ids = desk.Store.Ask(t =>
            t.Matching(filter).OrderByDescending(s => s.Id).Take(count).Select(s => s.Hash).ToArray()
        );
        return [.. StatementsOf.Ids(desk.Store, ids)];
    }

    private static void Map(IEndpointRouteBuilder api, string route, string prefix)
    {
        api.MapGet($"/{route}", (ServerDesk desk) => List(desk, prefix))
            .WithSummary($"All {route}.")
            .Answers<SavedListForm>();
        api.MapGet($"/{route}/{{id}}", (string id, ServerDesk desk) => Existing(desk, prefix, id))
            .WithSummary("One of them.")
            .Answers<SavedForm>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut(
                $"/{route}/{{id}}",
                (string id, SavedForm form, HttpContext context, ServerDesk desk, Audit audit) =>
                    Put(id, form, context, desk, audit, prefix)
            )
            .WithSummary("Keeps a filter under an id; replaces what was there.")
            .Answers<SavedForm>()
            .RequireRole(AccessRole.Analyst);
        api.MapDelete(
                $"/{route}/{{id}}",
                (string id, HttpContext context, ServerDesk desk, Audit audit) =>
                    Remove(id, context, desk, audit, prefix)
            )
            .WithSummary("Takes it away.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRole(AccessRole.Analyst);
        api.MapGet(
                $"/{route}/{{id}}/new",
                (string id, ServerDesk desk, [FromQuery] string? since = null) => NewSince(id, desk, prefix, since)
            )
            .WithSummary(
                "Statements that fit and came since an entry of the log (seq of the answer before) or a time, the last first."
            )
            .Answers<NewForm>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static SavedListForm List(ServerDesk desk, string prefix)
    {
        SavedForm[] all =
        [
            .. desk
                .Store.Marks(prefix)
                .Values.Select(v => JsonSerializer.Deserialize<SavedForm>(v, JsonSerializerOptions.Web))
                .OfType<SavedForm>(),
        ];
        return new SavedListForm(all, all.Length);
    }

    private static SavedForm Existing(ServerDesk desk, string prefix, string id) =>
        Find(desk.Store, prefix, id) ?? throw Refusal.Missing("nothing is kept under this id");

    private static SavedForm Put(
        string id,
        SavedForm form,
        HttpContext context,
        ServerDesk desk,
        Audit audit,
        string prefix
    )
    {
        CheckId(id);
        FilterParameters filter = form.Filter ?? throw Refusal.Bad("filter", "it is missing");
        _ = FilterReader.Read(filter, desk);
        var kept = new SavedForm(id, BodyText.Line("name", form.Name, 200), filter);
        string author = Identities.NameOf(context);
        desk.Store.Keep(prefix + id, JsonSerializer.Serialize(kept, JsonSerializerOptions.Web), author);
        audit.Changed(author, "keep", prefix + id);
        return kept;
    }

    private static IResult Remove(string id, HttpContext context, ServerDesk desk, Audit audit, string prefix)
    {
        _ = Existing(desk, prefix, id);
        string author = Identities.NameOf(context);
        desk.Store.Keep(prefix + id, "", author);
        audit.Changed(author, "take away", prefix + id);
        return Results.NoContent();
    }

    private static JsonAnswer NewSince(string id, ServerDesk desk, string prefix, string? since)
    {
        SavedForm saved = Existing(desk, prefix, id);
        long seq = desk.Store.Stamp().Seq;
        StatementFilter filter = FilterReader.Read(saved.Filter!, desk) with { AddedAfter = Entry(desk, since) };
        long total = desk.Store.Ask(t => t.Matching(filter).LongCount());
        StoredStatement[] found = New(desk, filter, Newest);
        return JsonAnswer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("seq", seq);
            json.WriteStartArray("items");
            foreach (StoredStatement statement in found)
            {
                StatementWriter.Write(json, statement, trace: false);
            }
            json.WriteEndArray();
            json.WriteNumber("total", total);
            json.WriteEndObject();
        });
    }

    private static long Entry(ServerDesk desk, string? since) =>
        string.IsNullOrEmpty(since) ? 0
        : long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out long seq) ? seq
        : desk.Store.EntryAt(ParameterText.Moment("since", since)!.Value);
}

/// <summary>A filter under a name.</summary>
internal sealed record SavedForm(string? Id, string? Name, FilterParameters? Filter);

/// <summary>All of a kind.</summary>
internal sealed record SavedListForm(IReadOnlyList<SavedForm> Items, long Total);

/// <summary>What came since.</summary>
internal sealed record NewForm(long Seq, IReadOnlyList<StatementForm> Items, long Total);
