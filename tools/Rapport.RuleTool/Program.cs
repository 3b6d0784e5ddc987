using System.Diagnostics;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;
using Rapport.Rules.Codebook;
using Rapport.Rules.Examples;
using Rapport.Text;
using Rapport.Text.Conllu;

// freeze DATA         parse every example that has no tree yet and write it beside its rule; writes docs/codebook too
// freeze DATA --all   parse all anew
// freeze DATA --failing  parse anew those that fail
// gaps DATA           write the list of examples that fail over their frozen trees
// check DATA          run all examples over their frozen trees, list what fails
// live DATA           run all examples over fresh trees, list what fails and the rate
// explain DATA FILE…  trees of texts, and the rules that nearly matched
// match DATA FILE…    match every sentence of .conllu files or texts; prints mentions and speed
try
{
    return Run(args);
}
catch (Exception e) when (e is DataException or IOException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static int Run(string[] args) =>
    args switch
    {
        ["freeze", var data, .. var rest] => Freeze(data, rest.Contains("--all"), rest.Contains("--failing")),
        ["gaps", var data] => Gaps(data),
        ["check", var data] => Check(data, live: false),
        ["live", var data] => Check(data, live: true),
        ["explain", var data, .. var files] => Explain(data, files),
        ["match", var data, .. var files] => MatchFiles(data, files),
        _ => Usage(),
    };

static int Usage()
{
    Console.Error.WriteLine("use: freeze DATA [--all] | check DATA | live DATA | match DATA FILE…");
    return 2;
}

static RuleBook Load(string data) => RuleBook.Load(data, Lexicon.Load(data), Ontology.Load(data));

static Article Example(string text, string id) => new() { Id = id, Text = text };

static IEnumerable<(Rule Rule, RuleExample Example, string Id)> Examples(RuleBook book)
{
    foreach (Rule rule in book.Rules)
    {
        foreach ((RuleExample example, int i) in rule.Says.Select((e, i) => (e, i + 1)))
        {
            yield return (rule, example, $"{rule.Id}.says.{i}");
        }
        foreach ((RuleExample example, int i) in rule.Silent.Select((e, i) => (e, i + 1)))
        {
            yield return (rule, example, $"{rule.Id}.silent.{i}");
        }
    }
}

static int Freeze(string data, bool all, bool failing)
{
    RuleBook book = Load(data);
    FrozenTrees frozen = FrozenTrees.Load(data);
    EnglishReader reader = EnglishReader.Load();
    int parsed = 0;
    foreach (var file in Examples(book).GroupBy(e => Path.ChangeExtension(e.Rule.Source.Split(':')[0], ".conllu")))
    {
        using var output = new StreamWriter(Path.Combine(data, file.Key)) { NewLine = "\n" };
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach ((Rule rule, RuleExample example, string id) in file)
        {
            if (!written.Add(example.Text))
            {
                continue;
            }
            Document? tree = all ? null : frozen.Find(example.Text);
            if (tree is null || (failing && ExampleCheck.Run(book, rule, example, tree) is not null))
            {
                tree = reader.Read(Example(example.Text, id));
                parsed++;
            }
            ConlluWriter.Write(tree, output);
        }
    }
    Console.WriteLine($"{parsed} sentences parsed, {frozen.Count} kept");
    WriteCodebook(data, book);
    return 0;
}

// Of a working copy: the pages that a test compares with the data.
static void WriteCodebook(string data, RuleBook book)
{
    string folder = Path.Combine(data, "..", "docs", "codebook");
    if (Directory.Exists(folder))
    {
        foreach (CodebookPage page in new CodebookWriter(Ontology.Load(data), book).Pages())
        {
            File.WriteAllText(Path.Combine(folder, page.File), page.Text);
        }
    }
}

static int Gaps(string data)
{
    RuleBook book = Load(data);
    FrozenTrees frozen = FrozenTrees.Load(data);
    using var output = new StreamWriter(Path.Combine(data, KnownGaps.File)) { NewLine = "\n" };
    output.WriteLine(
        "# Examples that do not hold over their frozen tree, most for its faults. The test fails when one of them holds:"
    );
    output.WriteLine("# then write this file anew (tools/Rapport.RuleTool gaps data).");
    output.WriteLine("example\tcause\twhat");
    foreach ((Rule rule, RuleExample example, string id) in Examples(book))
    {
        if (frozen.Find(example.Text) is { } tree && ExampleCheck.Run(book, rule, example, tree) is { } fault)
        {
            output.WriteLine($"{id}\tparse\t{fault}");
        }
    }
    return 0;
}

static int Check(string data, bool live)
{
    RuleBook book = Load(data);
    FrozenTrees frozen = FrozenTrees.Load(data);
    EnglishReader? reader = live ? EnglishReader.Load() : null;
    int total = 0;
    int failed = 0;
    foreach ((Rule rule, RuleExample example, string id) in Examples(book))
    {
        total++;
        Document? tree = reader is null ? frozen.Find(example.Text) : reader.Read(Example(example.Text, id));
        string? fault = tree is null ? "no tree: run freeze" : ExampleCheck.Run(book, rule, example, tree);
        if (fault is not null)
        {
            failed++;
            Console.WriteLine($"{example.Source}\t{id}\t{example.Text}\t{fault}");
        }
    }
    Console.WriteLine($"{total - failed} of {total} examples hold ({100.0 * (total - failed) / total:F1} %)");
    return failed == 0 ? 0 : 1;
}

static int Explain(string data, string[] files)
{
    RuleBook book = Load(data);
    EnglishReader reader = EnglishReader.Load();
    foreach (string file in files)
    {
        Document document = reader.Read(Example(File.ReadAllText(file), Path.GetFileName(file)));
        ConlluWriter.Write(document, Console.Out);
        foreach (NearMiss miss in document.Sentences.SelectMany(book.NearMisses))
        {
            Console.WriteLine($"    “{miss.Trigger.Form}” {miss.Rule.Id}: {miss.Failed}");
        }
    }
    return 0;
}

static int MatchFiles(string data, string[] files)
{
    RuleBook book = Load(data);
    EnglishReader reader = EnglishReader.Load();
    int sentences = 0;
    int mentions = 0;
    var time = new Stopwatch();
    foreach (string file in files)
    {
        string text = File.ReadAllText(file);
        Console.WriteLine($"== {Path.GetFileName(file)}");
        Document document = file.EndsWith(".conllu", StringComparison.Ordinal)
            ? ConlluReader.Read(text, Path.GetFileName(file))
            : reader.Read(Example(text, Path.GetFileName(file)));
        foreach (Sentence sentence in document.Sentences)
        {
            time.Start();
            IReadOnlyList<Mention> found = book.Match(sentence);
            time.Stop();
            sentences++;
            mentions += found.Count;
            if (found.Count > 0)
            {
                Console.WriteLine(sentence.Text);
            }
            foreach (Mention mention in found)
            {
                string roles = string.Join("; ", mention.Roles.Select(r => $"{r.Role}={r.Token.Form}"));
                Console.WriteLine(
                    $"    {mention.Rule.Type}/{mention.Rule.Mode} “{mention.Trigger.Form}” {roles}  [{mention.Rule.Id}]"
                );
            }
        }
    }
    Console.WriteLine(
        $"{sentences} sentences, {mentions} mentions, {sentences / time.Elapsed.TotalSeconds:F0} sentences/s"
    );
    return 0;
}
