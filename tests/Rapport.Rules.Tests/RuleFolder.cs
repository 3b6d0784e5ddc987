using Rapport.Knowledge;

namespace Rapport.Rules.Tests;

/// <summary>A data folder of a test's own: rules and rows as text, in a temporary directory that goes away with it.</summary>
internal sealed class RuleFolder : IDisposable
{
    private const string Header = "lemma\tupos\ttype\tmode\tcameo\tcontext\tframe\twhen\texample\tsilent\tsource\n";

    private const string Frames = """
        - frame: transitive
          upos: VERB
          why: the subject does “{lemma}” to the object
          roles: {actor?: subject, recipient: object}
        - frame: with
          upos: VERB
          why: the subject does “{lemma}” with others
          roles: {actor: subject, recipient?: with}
        """;

    private const string Words =
        "list\tlemma\ndeal-noun\tdeal\nparty-noun\tminister\ntime-noun\tmonday\nlight-verb\thold\n";

    private readonly string _path = Path.Combine(
        Path.GetTempPath(),
        $"rapport-rules-{Environment.ProcessId}-{Interlocked.Increment(ref s_next)}"
    );

    private static int s_next;

    public RuleFolder(string rules = "", string rows = "", string frames = Frames)
    {
        Write("rules/en/frames.yaml", frames);
        Write("lexicon/en/words.tsv", Words);
        if (rules.Length > 0)
        {
            Write("rules/en/test.yaml", rules);
        }
        Write("lexicon/en/events/test.tsv", Header + rows.Replace('|', '\t'));
    }

    public RuleBook Load() => RuleBook.Load(_path, Lexicon.Load(_path), TestData.Ontology);

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private void Write(string file, string content)
    {
        string path = Path.Combine(_path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
