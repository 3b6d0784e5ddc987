using System.Globalization;
using Rapport.Calibration;
using Rapport.Coding;
using Rapport.Coding.Calibration;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Readers;
using Rapport.Readers.Layout;
using Rapport.Text.Statements;

// sheet DATA PART ARTICLES OUT   codes articles and writes a sheet without verdicts; prints what the judge reads
// renew DATA PART ARTICLES OUT JUDGED   the same, with the verdicts of statements that were judged before
// judge SHEET VERDICTS           puts verdicts (a line each: number, tab, verdict) into a sheet
// fit SHEET DATA PENALTY         fits the weights on the part "fit" and writes lexicon/en/confidence.tsv
// cross SHEET                    for several penalties the reliability within the part "fit", articles left out in turn
// measure SHEET DATA             the reliability of these weights on each part
try
{
    return Run(args);
}
catch (Exception e) when (e is DataException or IOException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static int Run(string[] args) =>
    args switch
    {
        ["sheet", var data, var part, var articles, var output] => MakeSheet(data, part, articles, output, []),
        ["renew", var data, var part, var articles, var output, var judged] => MakeSheet(
            data,
            part,
            articles,
            output,
            Sheet.Read(judged)
        ),
        ["judge", var sheet, var verdicts] => Judge(sheet, verdicts),
        ["fit", var sheet, var data, var penalty] => Fit(sheet, data, penalty),
        ["measure", var sheet, var data] => Measure(sheet, data),
        ["cross", var sheet] => Cross(sheet),
        _ => Usage(),
    };

static int Usage()
{
    Console.Error.WriteLine(
        "use: sheet DATA PART ARTICLES OUT | renew DATA PART ARTICLES OUT JUDGED | judge SHEET VERDICTS | fit SHEET DATA PENALTY | cross SHEET | measure SHEET DATA"
    );
    return 2;
}

static int MakeSheet(string data, string part, string articles, string output, List<JudgedStatement> judged)
{
    Dictionary<string, string> known = judged.DistinctBy(j => j.Id).ToDictionary(j => j.Id, j => j.Verdict);
    var coder = StatementCoder.Load(data);
    EnglishReader reader = EnglishReader.Load();
    var rows = new List<JudgedStatement>();
    foreach (
        ArticleRead read in new ArticleReader(new ReaderOptions { Furniture = FurnitureRules.Load(data) })
            .Read(articles)
            .OfType<ArticleRead>()
    )
    {
        CodedDocument coded = coder.Code(reader.Read(read.Article));
        int sentence = -1;
        foreach (Statement s in coded.Statements)
        {
            string verdict = known.GetValueOrDefault(s.Id, "");
            if (verdict.Length == 0 && s.Evidence.Sentence != sentence)
            {
                sentence = s.Evidence.Sentence;
                Console.WriteLine($"## {coded.Document.SentenceAt(sentence).Text.ReplaceLineEndings(" ")}");
            }
            if (verdict.Length == 0)
            {
                Console.WriteLine($"{rows.Count}: {Line(s)}");
            }
            rows.Add(
                new JudgedStatement(
                    s.Id,
                    s.Evidence.Document,
                    part,
                    s.Type,
                    verdict,
                    ConfidenceFeatures.Of(s, coded.Document)
                )
            );
        }
    }
    Sheet.Write(output, rows);
    return 0;
}

static string Line(Statement s)
{
    string actors = string.Join(" + ", s.Actors.Select(Who));
    string recipients = string.Join(" + ", s.Recipients.Select(Who));
    string mode = s.Mode is null ? "" : $"/{s.Mode}";
    string thing = s.Object is null ? "" : $" obj:“{s.Object}”";
    string number = s.Quantity is { } q ? $" n:{q.ToString(CultureInfo.InvariantCulture)}" : "";
    string said = s.SaidBy.IsEmpty ? "" : $" by:{string.Join(">", s.SaidBy.Select(b => b.Speaker.Name))}";
    string basis = s.Basis == StatementBasis.Reported ? "" : $" {StatementJson.Name(s.Basis)}";
    string when = s.When is { } w ? $" when:{w.Start:yyyy-MM-dd}..{w.End:yyyy-MM-dd}" : "";
    string where = s.Where is { } p ? $" at:{p.Name}" : "";
    return $"{s.Type}{mode} {StatementJson.Name(s.Status)} [{actors}]>[{recipients}]{thing}{number}{said}{basis}{when}{where} | {s.Evidence.Text.ReplaceLineEndings(" ")}";
}

static string Who(Party p) => p.Id == p.Mention.Text ? p.Id : $"{p.Id}“{p.Mention.Text}”";

static int Judge(string sheet, string verdicts)
{
    List<JudgedStatement> rows = Sheet.Read(sheet);
    foreach (string[] line in File.ReadLines(verdicts).Where(l => l.Length > 0).Select(l => l.Split('\t')))
    {
        int at = int.Parse(line[0], CultureInfo.InvariantCulture);
        rows[at] = rows[at] with { Verdict = line[1] };
    }
    Sheet.Write(sheet, rows.Where(r => r.Verdict.Length > 0));
    return 0;
}

static int Fit(string sheet, string data, string penalty)
{
    List<JudgedStatement> rows = [.. Sheet.Read(sheet).Where(r => r.Part == "fit")];
    SortedDictionary<string, double> weights = LogisticFit.Fit(
        rows,
        double.Parse(penalty, CultureInfo.InvariantCulture)
    );
    Dictionary<string, string> what = Lexicon
        .Load(data)
        .Table("confidence")!
        .Rows.ToDictionary(r => r["feature"], r => r["what"]);
    using var output = new StreamWriter(Path.Combine(data, "lexicon", "en", "confidence.tsv")) { NewLine = "\n" };
    output.WriteLine(
        "# Weights of the confidence of a statement, fitted by tools/Rapport.Calibration on judged statements (docs/accuracy/confidence.md)."
    );
    output.WriteLine("feature\tweight\twhat\tsource");
    foreach ((string feature, double weight) in weights)
    {
        string value = weight.ToString("0.000", CultureInfo.InvariantCulture);
        output.WriteLine($"{feature}\t{value}\t{what.GetValueOrDefault(feature)}\tdocs/accuracy/confidence-judged.tsv");
    }
    return 0;
}

static int Cross(string sheet)
{
    const int Folds = 8;
    List<JudgedStatement> rows = [.. Sheet.Read(sheet).Where(r => r.Part == "fit")];
    string[] documents = [.. rows.Select(r => r.Document).Distinct()];
    foreach (double penalty in (double[])[0.5, 1, 2, 4, 8, 16, 32])
    {
        var pairs = new List<(double, bool)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            bool IsLeftOut(JudgedStatement r) => Array.IndexOf(documents, r.Document) % Folds == fold;
            var weights = LogisticFit.Fit([.. rows.Where(r => !IsLeftOut(r))], penalty);
            pairs.AddRange(rows.Where(IsLeftOut).Select(r => (LogisticFit.Probability(weights, r), r.IsRight)));
        }
        Console.WriteLine($"penalty {penalty.ToString(CultureInfo.InvariantCulture)}:");
        Reliability.Write(pairs, Console.Out);
    }
    return 0;
}

static int Measure(string sheet, string data)
{
    Dictionary<string, double> weights = Lexicon
        .Load(data)
        .Table("confidence")!
        .Rows.ToDictionary(r => r["feature"], r => double.Parse(r["weight"], CultureInfo.InvariantCulture));
    foreach (IGrouping<string, JudgedStatement> part in Sheet.Read(sheet).GroupBy(r => r.Part))
    {
        Console.WriteLine($"{part.Key}:");
        Console.WriteLine();
        Reliability.Write([.. part.Select(r => (LogisticFit.Probability(weights, r), r.IsRight))], Console.Out);
        Console.WriteLine();
    }
    return 0;
}
