using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Rapport.Picture.Tests;

namespace Rapport.Server.Tests;

/// <summary>The server is killed, or told to end, while people decide and keep lists: nothing that was acknowledged is lost.</summary>
public class KillTests(PostgresServer server)
{
    private const int Writers = 3;
    private const int LeastAcknowledged = 8;
    private const int MostLooks = 3000;

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Nothing_acknowledged_is_lost(bool postgres, bool kill)
    {
        await using Served served = await Served.StartAsync(server: postgres ? server : null);
        string picture = postgres ? served.PostgresAddress! : served.Store.Address.Name;
        string[] statements =
        [
            .. (await served.GetAsync("api/v1/statements?limit=50"))
                .GetProperty("items")
                .EnumerateArray()
                .Select(s => s.GetProperty("id").GetString()!),
        ];
        var decided = new ConcurrentBag<string>();
        var listed = new ConcurrentBag<string>();
        int rounds = kill ? 2 : 1;
        for (int round = 0; round < rounds; round++)
        {
            await using RapportProcess process = await RapportProcess.ServeAsync(picture);
            using var client = new HttpClient { BaseAddress = process.Address };
            using var end = CancellationTokenSource.CreateLinkedTokenSource(Served.Cancel);
            int before = decided.Count + listed.Count;
            int now = round;
            Task[] load =
            [
                .. Enumerable
                    .Range(0, Writers)
                    .Select(w =>
                        Task.Run(
                            () => WriteAsync(client, statements, $"round {now} writer {w}", decided, listed, end.Token),
                            Served.Cancel
                        )
                    ),
                Task.Run(() => ReadAsync(client, end.Token), Served.Cancel),
            ];
            for (int i = 0; i < MostLooks && decided.Count + listed.Count < before + LeastAcknowledged; i++)
            {
                await Task.Delay(20, Served.Cancel);
            }
            if (kill)
            {
                await process.KillAsync();
            }
            else
            {
                Assert.Equal(0, await TerminateAsync(process));
            }
            await end.CancelAsync();
            await Task.WhenAll(load);
        }

        await using RapportProcess last = await RapportProcess.ServeAsync(picture);
        using var reader = new HttpClient { BaseAddress = last.Address };
        string[] decisions = await ReasonsAsync(reader);
        JsonElement lists = await reader.GetFromJsonAsync<JsonElement>("api/v1/watchlists", Served.Cancel);
        string[] names =
        [
            .. lists.GetProperty("items").EnumerateArray().Select(l => l.GetProperty("name").GetString()!),
        ];

        Assert.Empty(decided.Except(decisions, StringComparer.Ordinal));
        Assert.Empty(listed.Except(names, StringComparer.Ordinal));
        Assert.True(decided.Count + listed.Count >= rounds * LeastAcknowledged);
        Assert.Null(served.Store.Verify(cancel: Served.Cancel).Fault);
    }

    private static async Task WriteAsync(
        HttpClient client,
        string[] statements,
        string who,
        ConcurrentBag<string> decided,
        ConcurrentBag<string> listed,
        CancellationToken end
    )
    {
        for (int i = 0; i < 1000 && !end.IsCancellationRequested; i++)
        {
            string name = $"{who} number {i}";
            try
            {
                HttpResponseMessage decision = await client.PostAsJsonAsync(
                    $"api/v1/statements/{statements[i % statements.Length]}/decisions",
                    new { action = "accept", reason = name },
                    end
                );
                if (decision.IsSuccessStatusCode)
                {
                    decided.Add(name);
                }
                HttpResponseMessage list = await client.PutAsJsonAsync(
                    $"api/v1/watchlists/{name.Replace(' ', '-')}",
                    new { name, filter = new { party = new[] { "IRN" } } },
                    end
                );
                if (list.IsSuccessStatusCode)
                {
                    listed.Add(name);
                }
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                // It was killed before it answered: not acknowledged.
                return;
            }
        }
    }

    private static async Task ReadAsync(HttpClient client, CancellationToken end)
    {
        try
        {
            for (int i = 0; i < 1000; i++)
            {
                _ = await client.GetStringAsync("api/v1/statements?party=IRN", end);
                _ = await client.GetStringAsync("api/v1/actors/IRN", end);
            }
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // It is gone.
        }
    }

    private static async Task<string[]> ReasonsAsync(HttpClient client)
    {
        var all = new List<string>();
        string? next = "";
        while (next is not null)
        {
            JsonElement page = await client.GetFromJsonAsync<JsonElement>(
                $"api/v1/decisions?limit=500&cursor={next}",
                Served.Cancel
            );
            all.AddRange(page.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("reason").GetString()!));
            next = page.GetProperty("next").GetString();
        }
        return [.. all];
    }

    private static async Task<int> TerminateAsync(RapportProcess process)
    {
        using Process signal = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await signal.WaitForExitAsync(Served.Cancel);
        return await process.EndAsync();
    }
}
