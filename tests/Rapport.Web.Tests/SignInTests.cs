using Microsoft.Playwright;

namespace Rapport.Web.Tests;

/// <summary>Where everyone must say who they are: in by the page, to where one wanted to go, a decision, and out again.</summary>
public sealed class SignInTests(Observatory observatory)
{
    [Fact]
    public async Task Someone_signs_in_decides_and_signs_out()
    {
        (string address, string key) = await observatory.LockedAsync();
        IPage page = await observatory.PageAsync(address: address);
        await page.GotoAsync("/review?party=IRN");
        await page.WaitForURLAsync("**/p/sign-in?then=*");
        await page.GetByLabel("Key").FillAsync("rk_no_key");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("no such key");
        await page.GetByLabel("Key").FillAsync(key);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/review?party=IRN");
        await Assertions.Expect(page.Locator("header")).ToContainTextAsync("jane, curator");
        await page.Locator("article.card").First.WaitForAsync();
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Accepted");

        await page.GetByRole(AriaRole.Link, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You are signed out");
        await page.GotoAsync("/");

        await page.WaitForURLAsync("**/p/sign-in?then=*");
    }
}
