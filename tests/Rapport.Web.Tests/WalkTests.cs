using Microsoft.Playwright;
using Rapport.Picture.Tests;

namespace Rapport.Web.Tests;

/// <summary>Each screen's question on a picture in SQLite.</summary>
public sealed class SqliteWalkTests(Observatory observatory) : WalkTests(observatory, null);

/// <summary>The same on a picture in PostgreSQL.</summary>
public sealed class PostgresWalkTests(Observatory observatory, PostgresServer server) : WalkTests(observatory, server);

/// <summary>Each screen's question, asked as a user asks it, and answered.</summary>
public abstract class WalkTests(Observatory observatory, PostgresServer? server)
{
    private async Task<IPage> PageAsync() =>
        await observatory.PageAsync(address: server is null ? null : await observatory.OnAsync(server));

    [Fact]
    public async Task Query_narrows_by_party_and_opens_the_evidence()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/query");
        await page.GetByLabel("Party").FillAsync("IRN");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await page.WaitForURLAsync("**/query?*party=IRN*");
        await page.Locator("#rows tbody a").First.ClickAsync();

        await page.WaitForURLAsync("**/evidence/**");
        await Assertions.Expect(page.Locator(".span.chosen").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Query_is_kept_under_a_name_and_taken_up_again()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/query?party=IRN&type=CONSULT");
        await page.GetByText("Kept queries").ClickAsync();
        await page.GetByLabel("Keep this one as").FillAsync("Iran consults");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("details")).ToContainTextAsync("Iran consults is kept.");
        await page.GotoAsync("/query");
        await page.GetByText("Kept queries").ClickAsync();
        ILocator feed = page.GetByRole(AriaRole.Link, new() { Name = "Feed of Iran consults" });
        Assert.Equal("/feeds/queries/iran-consults", await feed.GetAttributeAsync("href"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Iran consults", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/query?*party=IRN*");
        await Assertions.Expect(page.GetByLabel("Type").First).ToHaveValueAsync("CONSULT");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Iran consults" }).ClickAsync();

        await Assertions.Expect(page.Locator("details")).ToContainTextAsync("None is kept yet.");
    }

    [Fact]
    public async Task Evidence_shows_how_and_why_not_a_sentence_was_coded()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/evidence");
        await page.Locator("tbody a").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show in the text" }).First.ClickAsync();

        await Assertions.Expect(page.Locator(".span.chosen").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Nearest rules")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Actor_shows_who_leads_it_and_what_it_does_and_opens_the_evidence()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/actor");
        await page.Locator("input[name=text]").FillAsync("Iran");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/actor?text=Iran*");
        await page.GetByRole(AriaRole.Link, new() { Name = "Iran", Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync("**/actor/IRN*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ebrahim Raisi");
        await page.Locator("a[href*='/query?ids=']").First.ClickAsync();

        await page.WaitForURLAsync("**/query?ids=*");
        await Assertions.Expect(page.Locator("#rows tbody a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Calendar_tells_what_became_of_a_plan_and_opens_its_words()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/calendar");
        ILocator plan = page.GetByRole(AriaRole.Region, new() { Name = "Plans" }).Locator("tbody tr").First;
        await Assertions.Expect(plan).ToContainTextAsync("uncovered");
        await plan.GetByRole(AriaRole.Link).ClickAsync();

        await page.WaitForURLAsync("**/query?ids=*");
        await page.Locator("#rows tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".span.chosen").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task As_of_a_day_before_anything_was_read_there_is_nothing()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/review?asOf=2001-01-01");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nothing is in doubt");
        await page.GotoAsync("/query?view=network&asOf=2001-01-01");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("No pair matches");
        await page.GotoAsync("/query?asOf=2001-01-01");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("No statement matches");
    }

    [Fact]
    public async Task Palette_finds_an_actor_by_keyboard_alone()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/");
        await page.Locator("h1").WaitForAsync();
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("Putin");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vladimir Putin" }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/actor/vladimir-putin");
        await Assertions.Expect(page.Locator("h1").First).ToHaveTextAsync("Vladimir Putin");
    }

    [Fact]
    public async Task Dyad_period_opens_its_events()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/dyad/IRN/SAU");
        await page.Locator(".periods button").First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Events of" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#rows tbody tr").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Review_accepts_with_a_key_and_the_statement_leaves_the_list()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/review");
        string first = await page.Locator("article.card").First.GetAttributeAsync("id") ?? "";
        await page.Keyboard.PressAsync("a");

        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Accepted");
        await Assertions.Expect(page.Locator($"#{first}")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Brief_number_opens_its_evidence()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/brief?about=IRN,SAU");
        await page.GetByRole(AriaRole.Button, new() { Name = "Evidence 1", Exact = true }).First.ClickAsync();

        await Assertions.Expect(page.Locator(".notes blockquote")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Watchlist_tells_what_is_new_until_it_is_read()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("Watch a party").FillAsync("ETH");
        await page.GetByRole(AriaRole.Button, new() { Name = "Watch", Exact = true }).ClickAsync();
        ILocator list = page.Locator(
            "section",
            new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "ETH" }) }
        );
        await Assertions.Expect(list.Locator("li a").First).ToBeVisibleAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "I have read these" }).ClickAsync();

        await Assertions.Expect(list).ToContainTextAsync("Nothing new since you last read it.");
        await list.GetByRole(AriaRole.Button, new() { Name = "Stop watching" }).ClickAsync();
        await Assertions.Expect(list).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Correction_is_made_beside_the_text()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/review");
        ILocator card = page.Locator("article.card").Last;
        string id = await card.GetAttributeAsync("id") ?? "";
        string quoted = (await card.Locator("blockquote").InnerTextAsync()).Trim('“', '”');
        await card.GetByRole(AriaRole.Button, new() { Name = "Correct" }).ClickAsync();
        await card.GetByLabel("Status").SelectOptionAsync("attempted");
        await card.GetByRole(AriaRole.Button, new() { Name = "Keep the correction" }).ClickAsync();

        await Assertions.Expect(page.Locator($"#{id}")).ToHaveCountAsync(0);
        await page.GotoAsync("/query?status=attempted");
        await Assertions.Expect(page.Locator("#rows")).ToContainTextAsync(quoted);
    }

    [Fact]
    public async Task Dyad_named_in_the_query_goes_to_its_own_address()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/dyad?a=IRN&b=SAU&every=quarter");

        await page.WaitForURLAsync("**/dyad/IRN/SAU?every=quarter");
        await Assertions.Expect(page.Locator(".periods button").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Start_of_actor_and_dyad_offers_whom_to_choose()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/dyad");
        await page.GetByRole(AriaRole.Link, new() { Name = "Iran and Saudi Arabia" }).ClickAsync();
        await page.WaitForURLAsync("**/dyad/IRN/SAU");

        await page.GotoAsync("/actor");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ethiopia", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/actor/ETH");
    }

    [Fact]
    public async Task Month_is_shown_as_a_month()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/query?party=IRN,SAU");

        await Assertions.Expect(page.Locator("#rows .day").First).ToHaveTextAsync("January 2016");
    }

    [Fact]
    public async Task Today_shows_the_newest_first_and_the_day_told_of_acts_without_one()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/");
        ILocator first = page.Locator("li:has(b)").First;

        await Assertions.Expect(first).ToContainTextAsync("12 Jul 2024");
        await Assertions
            .Expect(page.Locator("li:has(b)").Filter(new() { HasText = "no date" }).First)
            .ToContainTextAsync("told 12 Jul 2024");
    }

    [Fact]
    public async Task Outcome_of_a_plan_is_told_in_words()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/brief");
        await page.Locator(".columns li").First.WaitForAsync();

        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("[object");
        await Assertions.Expect(page.Locator(".columns")).ToContainTextAsync(" · uncovered: Its day is past");
    }

    [Fact]
    public async Task Network_names_its_nodes()
    {
        IPage page = await PageAsync();
        await page.GotoAsync("/query?view=network");

        await Assertions.Expect(page.Locator("svg text", new() { HasText = "Saudi Arabia" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Hostile_words_in_the_address_stay_words()
    {
        IPage page = await PageAsync();
        bool ran = false;
        page.Dialog += (_, _) => ran = true;
        await page.GotoAsync("/query?text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GotoAsync("/actor/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.False(ran);
    }
}
