#:package Markdig
#:property PublishAot=false
#:property PublishTrimmed=false
// Builds the documentation's site: one page for each Markdown file, navigation, contents, an index for searching, pictures of the screens.
// dotnet run eng/pages/site.cs -- --root REPOSITORY --out FOLDER [--pictures FOLDER]
// Ends with 1 and a line for each dead link or anchor, and for each page that navigation.tsv gives no section.
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

Dictionary<string, string> options = new(StringComparer.Ordinal);
for (int i = 0; i + 1 < args.Length; i += 2)
{
    options[args[i]] = args[i + 1];
}
if (!options.TryGetValue("--root", out string? root) || !options.TryGetValue("--out", out string? output))
{
    Console.Error.WriteLine("use: dotnet run eng/pages/site.cs -- --root REPOSITORY --out FOLDER [--pictures FOLDER]");
    return 2;
}
string tools = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
    .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
    .UsePipeTables()
    .UseAutoLinks()
    .Build();
List<string> faults = [];

var sections = File.ReadLines(Path.Combine(tools, "navigation.tsv"))
    .Skip(1)
    .Select(line => line.Split('\t'))
    .SelectMany(row => Pages(row[1]).Select(page => (Section: row[0], Source: page)))
    .ToList();
Dictionary<string, Page> pages = sections
    .Select(s => Read(s.Section, s.Source))
    .ToDictionary(p => p.Source, StringComparer.Ordinal);
foreach (string source in Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories))
{
    string name = Path.GetRelativePath(root, source).Replace('\\', '/');
    if (!pages.ContainsKey(name))
    {
        faults.Add($"{name}: stands in no section; add it to eng/pages/navigation.tsv");
    }
}

foreach (Page page in pages.Values)
{
    foreach (LinkInline link in page.Document.Descendants<LinkInline>().ToList())
    {
        if (Target(page, link.Url ?? "") is { } url)
        {
            link.Url = url;
        }
        else
        {
            link.ReplaceBy(new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 }, copyChildren: true);
        }
    }
}
if (faults.Count > 0)
{
    faults.Sort(StringComparer.Ordinal);
    faults.ForEach(Console.Error.WriteLine);
    return 1;
}

if (Directory.Exists(output))
{
    Directory.Delete(output, recursive: true);
}
string template = File.ReadAllText(Path.Combine(tools, "page.html"));
List<object> index = [];
foreach (Page page in pages.Values)
{
    string body = page
        .Document.ToHtml(pipeline)
        .Replace("<table>", "<div class=\"table\"><table>")
        .Replace("</table>", "</table></div>");
    body = Regex.Replace(
        body,
        "<(h[2-4]) id=\"([^\"]+)\">(.*?)</\\1>",
        "<$1 id=\"$2\">$3<a class=\"anchor\" href=\"#$2\" aria-label=\"Link to this section\">#</a></$1>"
    );
    Write(page.Url, page.Title, body, Contents(page));
    index.AddRange(Searchable(page));
}
foreach (string folder in Folders())
{
    string rows = string.Concat(
        pages
            .Values.Where(p => Parent(p.Source) == folder)
            .Select(p => $"<li><a href=\"{Path.GetFileName(p.Url)}\">{Escape(p.Title)}</a></li>\n")
    );
    string title = pages.Values.First(p => Parent(p.Source) == folder).Section;
    Write($"{folder["docs/".Length..]}/index.html", title, $"<h1>{Escape(title)}</h1>\n<ul>\n{rows}</ul>", "");
}
int pictures = Screens();
foreach (string file in new[] { "site.css", "search.js" })
{
    File.Copy(Path.Combine(tools, file), Path.Combine(output, file));
}
foreach (string file in new[] { "LICENSE", "NOTICE" }.Where(f => File.Exists(Path.Combine(root, f))))
{
    File.Copy(Path.Combine(root, file), Path.Combine(output, $"{file}.txt"));
}
JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
File.WriteAllText(
    Path.Combine(output, "search-index.js"),
    $"window.rapportIndex = {JsonSerializer.Serialize(index, plain)};\n"
);
Console.WriteLine(
    $"{pages.Count} pages, {index.Count} sections, {pictures} pictures in {Path.GetRelativePath(root, output)}; no dead link"
);
return 0;

IEnumerable<string> Pages(string row) =>
    !row.EndsWith('/')
        ? File.Exists(Path.Combine(root, row))
            ? [row]
            : []
        : !Directory.Exists(Path.Combine(root, row))
            ? []
            : Directory
                .EnumerateFiles(Path.Combine(root, row), "*.md")
                .Select(f => row + Path.GetFileName(f))
                .OrderBy(f => !f.EndsWith("/README.md", StringComparison.Ordinal))
                .ThenBy(f => f, StringComparer.Ordinal);

Page Read(string section, string source)
{
    MarkdownDocument document = Markdown.Parse(File.ReadAllText(Path.Combine(root, source)), pipeline);
    string title = document.Descendants<HeadingBlock>().FirstOrDefault(h => h.Level == 1) is { } first
        ? Text(first)
        : source;
    HashSet<string> anchors =
    [
        .. document.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id ?? ""),
        .. document.Descendants<HtmlInline>().SelectMany(h => Ids(h.Tag)),
        .. document.Descendants<HtmlBlock>().SelectMany(h => Ids(h.Lines.ToString())),
    ];
    return new Page(section, source, Url(source), title, document, anchors);
}

static IEnumerable<string> Ids(string html) =>
    Regex.Matches(html, "(?:id|name)=\"([^\"]+)\"").Select(m => m.Groups[1].Value);

static string Url(string source) =>
    source == "docs/README.md" ? "index.html"
    : source.StartsWith("docs/", StringComparison.Ordinal)
        ? Regex.Replace(Regex.Replace(source["docs/".Length..], "README\\.md$", "index.md"), "\\.md$", ".html")
    : Path.ChangeExtension(source.ToLowerInvariant(), ".html");

static string Parent(string source) => (Path.GetDirectoryName(source) ?? "").Replace('\\', '/');

IEnumerable<string> Folders() =>
    pages
        .Values.Select(p => Parent(p.Source))
        .Where(f => f.StartsWith("docs/", StringComparison.Ordinal))
        .Distinct()
        .Where(f => !pages.ContainsKey($"{f}/README.md"))
        .ToList();

static string Base(string url) => string.Concat(Enumerable.Repeat("../", url.Count(c => c == '/')));

// A link of the Markdown as a link of the site, none where it leads to a file of the repository that is no page; what leads nowhere is a fault.
string? Target(Page page, string link)
{
    if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
    {
        return link;
    }
    string[] parts = link.Split('#', 2);
    string source = parts[0].Length == 0 ? page.Source : Resolve(Parent(page.Source), parts[0]);
    string anchor = parts.Length > 1 ? $"#{parts[1]}" : "";
    string? url =
        pages.TryGetValue(source, out Page? target) ? target.Url
        : pages.TryGetValue($"{source}/README.md", out target) ? target.Url
        : source is "LICENSE" or "NOTICE" && File.Exists(Path.Combine(root, source)) ? $"{source}.txt"
        : Folders().Contains(source) ? $"{source["docs/".Length..]}/index.html"
        : null;
    if (url is null)
    {
        if (!Path.Exists(Path.Combine(root, source)))
        {
            faults.Add($"{page.Source}: {link} leads to nothing");
        }
        return null;
    }
    if (anchor.Length > 0 && target is not null && !target.Anchors.Contains(parts[1]))
    {
        faults.Add($"{page.Source}: {link} names no heading of {target.Source}");
    }
    return Base(page.Url) + url + anchor;
}

static string Resolve(string folder, string path)
{
    List<string> steps = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
    foreach (string step in path.TrimEnd('/').Split('/'))
    {
        if (step == ".." && steps.Count > 0)
        {
            steps.RemoveAt(steps.Count - 1);
        }
        else if (step != ".")
        {
            steps.Add(step);
        }
    }
    return string.Join('/', steps);
}

void Write(string url, string title, string body, string contents)
{
    string file = Path.Combine(output, url);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(
        file,
        Regex.Replace(
            template,
            "{{(\\w+)}}",
            m =>
                m.Groups[1].Value switch
                {
                    "title" => Escape(title),
                    "base" => Base(url),
                    "navigation" => Navigation(url),
                    "body" => body,
                    _ => contents,
                }
        )
    );
}

string Navigation(string url)
{
    StringBuilder html = new();
    foreach (IGrouping<string, Page> section in pages.Values.GroupBy(p => p.Section))
    {
        bool open = section.Count() < 9 || section.Any(p => p.Url == url);
        html.Append($"<section><details{(open ? " open" : "")}><summary>{Escape(section.Key)}</summary><ul>\n");
        foreach (Page page in section)
        {
            string current = page.Url == url ? " aria-current=\"page\"" : "";
            html.Append($"<li><a href=\"{Base(url)}{page.Url}\"{current}>{Escape(page.Title)}</a></li>\n");
        }
        html.Append("</ul></details></section>\n");
    }
    return html.ToString();
}

static string Contents(Page page)
{
    string rows = string.Concat(
        page.Document.Descendants<HeadingBlock>()
            .Where(h => h.Level is 2 or 3)
            .Select(h =>
                $"<li{(h.Level == 3 ? " class=\"deeper\"" : "")}><a href=\"#{h.TryGetAttributes()?.Id}\">{Escape(Text(h))}</a></li>\n"
            )
    );
    return rows.Length == 0 ? "" : $"<ul>\n<li><h2>On this page</h2></li>\n{rows}</ul>";
}

// The text below each heading, for the index.
IEnumerable<object> Searchable(Page page)
{
    string heading = page.Title;
    string url = page.Url;
    StringBuilder text = new();
    foreach (Block block in page.Document)
    {
        if (block is HeadingBlock { Level: > 1 and < 5 } next)
        {
            if (text.Length > 0)
            {
                yield return new
                {
                    page = page.Title,
                    heading,
                    url,
                    text = text.ToString().Trim(),
                };
            }
            (heading, url) = (Text(next), $"{page.Url}#{next.TryGetAttributes()?.Id}");
            text.Clear();
        }
        else if (block is not HeadingBlock)
        {
            using StringWriter html = new();
            Markdig.Renderers.HtmlRenderer renderer = new(html);
            pipeline.Setup(renderer);
            renderer.Render(block);
            text.Append(
                Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(html.ToString(), "<[^>]+>", " ")), "\\s+", " ")
            );
        }
    }
    if (text.Length > 0)
    {
        yield return new
        {
            page = page.Title,
            heading,
            url,
            text = text.ToString().Trim(),
        };
    }
}

static string Text(HeadingBlock heading) =>
    string.Concat(
        heading
            .Inline?.Descendants()
            .Select(i =>
                i switch
                {
                    LiteralInline l => l.Content.ToString(),
                    CodeInline c => c.Content,
                    _ => "",
                }
            )
            ?? []
    );

static string Escape(string text) => WebUtility.HtmlEncode(text);

// The screens as the web tests have photographed them, wide and light.
int Screens()
{
    const string Wide = "-1440-Light.png";
    string[] found =
        options.TryGetValue("--pictures", out string? folder) && Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, $"*{Wide}").Order(StringComparer.Ordinal)]
            : [];
    string body = "<h1>Screens</h1>\n<p>The web app on the samples, as its tests photographed it.</p>\n";
    if (found.Length == 0)
    {
        Console.WriteLine("no pictures of the screens: run the web tests and name their folder with --pictures");
        return 0;
    }
    Directory.CreateDirectory(Path.Combine(output, "screens"));
    foreach (string picture in found)
    {
        string name = Path.GetFileName(picture);
        string screen = name[..^Wide.Length];
        File.Copy(picture, Path.Combine(output, "screens", name));
        body +=
            $"<h2 id=\"{Escape(screen)}\">{Escape(screen)}</h2>\n<figure><img src=\"screens/{Escape(name)}\" alt=\"The screen {Escape(screen)}\"></figure>\n";
    }
    Write("screens.html", "Screens", body, "");
    return found.Length;
}

/// <summary>A Markdown file as a page of the site.</summary>
internal sealed record Page(
    string Section,
    string Source,
    string Url,
    string Title,
    MarkdownDocument Document,
    HashSet<string> Anchors
);
