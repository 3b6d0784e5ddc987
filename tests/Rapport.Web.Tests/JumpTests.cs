using System.Globalization;
using System.Text.Json;
using System.Web;
using Microsoft.Playwright;

namespace Rapport.Web.Tests;

/// <summary>The table of a million statements: far rows are a pull at the bar away, near ones a turn of the wheel, and few are fetched.</summary>
public sealed class JumpTests(Observatory observatory)
{
    private const int Rows = 1_000_000;

    [Fact]
    public async Task A_million_rows_scroll_near_and_far()
    {
        IPage page = await observatory.PageAsync();
        int asked = 0;
        await page.RouteAsync(
            "**/api/v1/statements?*",
            async route =>
            {
                asked++;
                await route.FulfillAsync(new() { Json = Answer(new Uri(route.Request.Url)) });
            }
        );
        await page.GotoAsync("/query");
        await Assertions.Expect(page.Locator("#rows")).ToContainTextAsync("evidence of row 0");

        await ScrollToAsync(page, 0.5);
        await Assertions
            .Expect(page.Locator("#rows tbody tr[aria-rowindex='500002']"))
            .ToContainTextAsync("evidence of row 500000");
        int atHalf = await UpperRowAsync(page);
        await page.Locator("#rows").HoverAsync();
        await page.Mouse.WheelAsync(0, 58 * 5);
        int after = atHalf;
        for (int i = 0; i < 100 && after == atHalf; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            after = await UpperRowAsync(page);
        }
        Assert.InRange(atHalf, 499_980, 500_020);
        Assert.InRange(after, atHalf + 4, atHalf + 6);

        await ScrollToAsync(page, 1);
        await Assertions.Expect(page.Locator("#rows")).ToContainTextAsync($"evidence of row {Rows - 1}");
        await Assertions.Expect(page.Locator($"#rows tbody tr[aria-rowindex='{Rows + 1}']")).ToBeInViewportAsync();

        await ScrollToAsync(page, 0);
        await Assertions.Expect(page.Locator("#rows tbody tr[aria-rowindex='2']")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#rows tbody tr.now")).ToContainTextAsync("evidence of row 1");
        Assert.InRange(asked, 3, 12);
    }

    private static Task ScrollToAsync(IPage page, double share) =>
        page.EvaluateAsync(
            "share => { const box = document.getElementById('rows'); box.scrollTop = share * (box.scrollHeight - box.clientHeight); }",
            share
        );

    /// <summary>The number of the first row that is wholly in view.</summary>
    private static async Task<int> UpperRowAsync(IPage page) =>
        await page.EvaluateAsync<int>(
            """
            () => {
              const box = document.getElementById('rows');
              const under = box.getBoundingClientRect().top + box.querySelector('thead').offsetHeight;
              const rows = [...box.querySelectorAll('tbody tr[aria-rowindex]')];
              return Number(rows.find((r) => r.getBoundingClientRect().top >= under - 1).getAttribute('aria-rowindex')) - 2;
            }
            """
        );

    private static object Answer(Uri address)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        string from = query["cursor"] is { Length: > 0 } cursor ? cursor : query["offset"] ?? "0";
        int first = int.Parse(from, CultureInfo.InvariantCulture);
        int last = Math.Min(Rows, first + int.Parse(query["limit"]!, CultureInfo.InvariantCulture));
        return new
        {
            items = Enumerable.Range(first, last - first).Select(Row),
            next = last < Rows ? last.ToString(CultureInfo.InvariantCulture) : null,
            total = Rows,
        };
    }

    private static JsonElement Row(int row) =>
        JsonSerializer.SerializeToElement(
            new
            {
                id = row.ToString("x32", CultureInfo.InvariantCulture),
                kind = "event",
                type = "CONSULT",
                status = "occurred",
                actors = Array.Empty<object>(),
                recipients = Array.Empty<object>(),
                said_by = Array.Empty<object>(),
                when = (object?)null,
                evidence = new { text = $"evidence of row {row}" },
                article = "a",
                articleDate = "2024-07-04",
            }
        );
}
