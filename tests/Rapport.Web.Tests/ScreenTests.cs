using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Rapport.Web.Tests;

/// <summary>What holds on every screen: nothing for axe to find in either theme, a layout that fits three widths, and no request that leaves the machine.</summary>
public sealed class ScreenTests(Observatory observatory)
{
    private const int Narrow = 390;
    private const string Dyad = "/dyad/IRN/SAU?period=2023-03";

    public static TheoryData<string, string> Screens =>
        new()
        {
            { "today", "/" },
            { "evidence", "/evidence" },
            { "article", "article" },
            { "actor", "/actor/RUS" },
            { "organization", "/actor/SCO?on=2024-07-04" },
            { "dyad", Dyad },
            { "actor-start", "/actor" },
            { "dyad-start", "/dyad" },
            { "calendar", "/calendar" },
            { "review", "/review" },
            { "query", "/query" },
            { "map", "/query?view=map" },
            { "network", "/query?view=network" },
            { "brief", "/brief?about=IRN,SAU" },
        };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Screen_is_accessible_and_stays_on_the_machine(string name, string path)
    {
        await Check(name, path, 1440, ColorScheme.Light);
        await Check(name, path, 1024, ColorScheme.Dark);
        await Check(name, path, Narrow, ColorScheme.Light);
    }

    private async Task Check(string name, string path, int width, ColorScheme colours)
    {
        IPage page = await observatory.PageAsync(width, colours);
        List<string> elsewhere = [];
        List<string> complaints = [];
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(observatory.Address, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
            {
                elsewhere.Add(request.Url);
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);

        await Open(page, path);
        await page.ScreenshotAsync(
            new PageScreenshotOptions { Path = Screenshot($"{name}-{width}-{colours}"), FullPage = true }
        );

        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
        Assert.Equal(0, await page.Locator("[role=alert]").CountAsync());
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            $"{name} at {width} pixels is wider than the window"
        );
        if (width == Narrow)
        {
            // Axe has read both themes at the wider two; here only the layout differs.
            await page.Context.CloseAsync();
            return;
        }
        AxeResult found = await page.RunAxe();
        Assert.Empty(
            found.Violations.Select(v =>
                $"{v.Id}: {v.Help} ({string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))})"
            )
        );
        await page.Context.CloseAsync();
    }

    private static async Task Open(IPage page, string path)
    {
        await page.GotoAsync(path == "article" ? "/evidence" : path);
        if (path == "article")
        {
            await page.Locator("tbody a").First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Show in the text" }).First.ClickAsync();
            await page.GetByText("Nearest rules").WaitForAsync();
        }
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Locator("h1").First.WaitForAsync();
    }

    private static string Screenshot(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "screenshots");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"{name}.png");
    }
}
