using Microsoft.Playwright;

namespace Rapport.Web.Tests;

/// <summary>The keyboard alone suffices: everything that can be used is reached, in sight and marked, nothing keeps the focus, and questions are answered.</summary>
public sealed class KeyboardTests(Observatory observatory)
{
    private const int MostTabs = 600;

    public static TheoryData<string> Screens =>
        [
            "/",
            "/evidence",
            "/actor/RUS",
            "/dyad/IRN/SAU",
            "/calendar",
            "/review",
            "/query?party=IRN",
            "/brief?about=IRN,SAU",
        ];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Tab_reaches_all_that_can_be_used_and_shows_where_it_is(string path)
    {
        IPage page = await OpenAsync(path);
        // Numbers what can be used, as a reader of the page would count it.
        int usable = await page.EvaluateAsync<int>(
            """
            () => {
              const all = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')];
              const seen = all.filter((e) => !e.disabled && (e.checkVisibility({ visibilityProperty: true })));
              seen.forEach((e, i) => e.setAttribute('data-number', i));
              return seen.length;
            }
            """
        );
        var reached = new HashSet<int>();
        var unmarked = new List<string>();
        for (int i = 0; i < MostTabs && reached.Count < usable; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            string[] at = await page.EvaluateAsync<string[]>(
                """
                () => {
                  const e = document.activeElement;
                  const style = getComputedStyle(e);
                  const box = e.getBoundingClientRect();
                  const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return [e.getAttribute('data-number') ?? '', marked && inSight ? '' : e.outerHTML.slice(0, 120)];
                }
                """
            );
            if (at[0].Length > 0)
            {
                reached.Add(int.Parse(at[0], System.Globalization.CultureInfo.InvariantCulture));
                if (at[1].Length > 0)
                {
                    unmarked.Add(at[1]);
                }
            }
        }
        string[] missed = await page.EvaluateAsync<string[]>(
            "reached => [...document.querySelectorAll('[data-number]')].filter((e) => !reached.includes(Number(e.dataset.number))).map((e) => e.outerHTML.slice(0, 120))",
            reached.ToArray()
        );

        Assert.Empty(missed);
        Assert.Empty(unmarked);
    }

    [Fact]
    public async Task First_tab_offers_the_way_to_the_content()
    {
        IPage page = await OpenAsync("/query");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "To the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Query_is_asked_and_its_evidence_opened()
    {
        IPage page = await OpenAsync("/query");
        await TabToAsync(page, "input[name=party]");
        await page.Keyboard.TypeAsync("IRN");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/query?*party=IRN*");
        await Assertions.Expect(page.Locator("#rows tbody a").First).ToBeVisibleAsync();
        await TabToAsync(page, "#rows");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("e");

        await page.WaitForURLAsync("**/evidence/**");
        await Assertions.Expect(page.Locator(".span.chosen").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Evidence_is_gone_through_with_j_and_k()
    {
        IPage page = await OpenAsync("/evidence");
        await TabToAsync(page, "tbody a");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("article.card").First.WaitForAsync();
        await page.Keyboard.PressAsync("j");
        string first = page.Url;
        await page.Keyboard.PressAsync("j");

        await Assertions.Expect(page.Locator(".span.chosen").First).ToBeVisibleAsync();
        Assert.NotEqual(first, page.Url);
    }

    [Theory]
    [InlineData("/calendar", "input[name=party]", "IRN", "party=IRN")]
    [InlineData("/brief", "input[name=about]", "IRN,SAU", "about=IRN")]
    [InlineData("/actor", "input[name=text]", "Iran", "text=Iran")]
    public async Task A_question_is_typed_and_sent_with_Enter(string path, string field, string words, string address)
    {
        IPage page = await OpenAsync(path);
        await TabToAsync(page, field);
        await page.Keyboard.TypeAsync(words);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync($"**{address}*");
        Assert.Equal(0, await page.Locator("[role=alert]").CountAsync());
    }

    [Fact]
    public async Task Dyad_is_asked_and_a_period_opened()
    {
        IPage page = await OpenAsync("/dyad");
        await TabToAsync(page, "input[name=a]");
        await page.Keyboard.TypeAsync("IRN");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("SAU");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/dyad/IRN/SAU*");
        await page.Locator(".periods button").First.WaitForAsync();
        await TabToAsync(page, ".periods button");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#rows tbody tr").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Help_and_palette_open_and_close()
    {
        IPage page = await OpenAsync("/");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private async Task<IPage> OpenAsync(string path)
    {
        IPage page = await observatory.PageAsync();
        await page.GotoAsync(path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Locator("h1").First.WaitForAsync();
        return page;
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (int i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }
        }
        Assert.Fail($"{selector} was not reached");
    }
}
