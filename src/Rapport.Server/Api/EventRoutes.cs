using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/events</c>: new statements as they come (server-sent events).</summary>
internal static class EventRoutes
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);
    private const int LooksPerPing = 15;

    public static void MapEvents(this IEndpointRouteBuilder api) =>
        api.MapGet("/events", Get)
            .WithSummary(
                "New statements that fit, as server-sent events named statement; Last-Event-ID takes up where it broke off."
            )
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Get(
        [AsParameters] FilterParameters filter,
        ServerDesk desk,
        HttpRequest request,
        IHostApplicationLifetime life
    )
    {
        StatementFilter wanted = FilterReader.Read(filter, desk);
        string? last = request.Headers["Last-Event-ID"];
        long seq = long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out long known)
            ? known
            : desk.Store.Stamp().Seq;
        return TypedResults.ServerSentEvents(
            FollowAsync(desk, wanted, seq, life.ApplicationStopping, request.HttpContext.RequestAborted)
        );
    }

    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(
        ServerDesk desk,
        StatementFilter wanted,
        long seq,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken gone
    )
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        yield return Item("ready", "{}", seq);
        using var timer = new PeriodicTimer(s_look, desk.Clock);
        long number = 0;
        for (int look = 1; await NextAsync(timer, end.Token); look++)
        {
            long now = desk.Store.Stamp().Seq;
            if (now > seq)
            {
                // Taken before looking: what comes meanwhile is looked at again.
                long newest = FreshStatements.Newest(desk.Store);
                while (Fresh(desk, wanted, seq, number) is { Length: > 0 } fresh)
                {
                    foreach ((StoredStatement statement, long id) in fresh)
                    {
                        byte[] json = JsonAnswer.Bytes(w => StatementWriter.Write(w, statement, trace: false));
                        yield return Item("statement", Encoding.UTF8.GetString(json), id);
                    }
                    seq = fresh[^1].Id;
                }
                seq = Math.Max(seq, now);
                number = newest;
            }
            else if (look % LooksPerPing == 0)
            {
                yield return Item("ping", "{}", seq);
            }
        }
    }

    /// <summary>The next statements with their event ids: whoever breaks off within an entry of the log gets that entry again.</summary>
    private static (StoredStatement Statement, long Id)[] Fresh(
        ServerDesk desk,
        StatementFilter wanted,
        long seq,
        long number
    )
    {
        (long Added, string Hash)[] fresh = FreshStatements.Next(
            desk.Store,
            wanted with
            {
                AddedAfter = seq,
                NumberAfter = number,
            }
        );
        StoredStatement[] found =
        [
            .. StatementsOf.Ids(desk.Store, [.. fresh.Select(f => f.Hash).Distinct(StringComparer.Ordinal)]),
        ];
        var items = new (StoredStatement, long)[found.Length];
        for (int i = 0; i < found.Length; i++)
        {
            long added = found[i].Row.Added;
            bool last = i == found.Length - 1 || found[i + 1].Row.Added != added;
            items[i] = (found[i], last ? added : seq);
            seq = last ? added : seq;
        }
        return items;
    }

    private static SseItem<string> Item(string type, string data, long seq) =>
        new(data, type) { EventId = seq.ToString(CultureInfo.InvariantCulture) };

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken end)
    {
        try
        {
            return await timer.WaitForNextTickAsync(end);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
