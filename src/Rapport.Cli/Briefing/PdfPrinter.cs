using System.ComponentModel;
using System.Diagnostics;

namespace Rapport.Cli.Briefing;

/// <summary>Prints a page to PDF with a browser of the Chromium family, where one is installed.</summary>
internal static class PdfPrinter
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private static readonly string[] s_browsers =
    [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    /// <summary>The page as PDF.</summary>
    /// <exception cref="UserException">No browser is installed, or it prints nothing.</exception>
    public static byte[] Print(string html)
    {
        string browser =
            Browser()
            ?? throw new UserException(
                "--format pdf: no Chromium or Chrome is installed; install one, or print the page of --format html from any browser"
            );
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rapport-pdf-");
        try
        {
            string page = Path.Combine(folder.FullName, "brief.html");
            string pdf = Path.Combine(folder.FullName, "brief.pdf");
            File.WriteAllText(page, html);
            Run(browser, folder.FullName, page, pdf);
            return File.Exists(pdf)
                ? File.ReadAllBytes(pdf)
                : throw new UserException($"--format pdf: {browser} printed nothing; try --format html");
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>The first browser on the path, or null.</summary>
    public static string? Browser()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        string ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return s_browsers.SelectMany(b => folders.Select(f => Path.Combine(f, b + ending))).FirstOrDefault(File.Exists);
    }

    private static void Run(string browser, string folder, string page, string pdf)
    {
        var start = new ProcessStartInfo(browser)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string[] arguments =
        [
            "--headless",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--print-to-pdf={pdf}",
            // Chromium refuses its sandbox to the super-user, who is alone in most containers; the page has no scripts.
            .. Environment.UserName == "root" ? ["--no-sandbox"] : (string[])[],
            new Uri(page).AbsoluteUri,
        ];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        try
        {
            using Process process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(s_patience))
            {
                process.Kill(entireProcessTree: true);
                throw new UserException($"--format pdf: {browser} did not finish; try --format html");
            }
        }
        catch (Win32Exception e)
        {
            throw new UserException($"--format pdf: {browser} cannot be started: {e.Message}");
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The browser's last process may still hold its profile; the system empties its temporary folder.
        }
    }
}
