using System.Collections.Frozen;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;
using Rapport.Rules.Examples;
using Rapport.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>Runs the example sentences of all rules: over their frozen trees, and freshly parsed where there is none.</summary>
internal sealed class ExampleRun
{
    private readonly RuleBook _book;
    private readonly FrozenTrees _frozen;
    private readonly FrozenDictionary<string, string> _known;
    private readonly Lazy<EnglishReader> _reader;
    private readonly bool _live;

    public ExampleRun(string dataDirectory, Func<EnglishReader> load, bool live)
    {
        _book = RuleBook.Load(dataDirectory, Lexicon.Load(dataDirectory), Ontology.Load(dataDirectory));
        _frozen = FrozenTrees.Load(dataDirectory);
        _known = KnownGaps.Load(dataDirectory);
        _reader = new Lazy<EnglishReader>(load);
        _live = live;
    }

    public int Total { get; private set; }

    public int Held { get; private set; }

    /// <summary>Failed ones that the list of known gaps has.</summary>
    public int Known { get; private set; }

    /// <summary>A line for each failure that is no known gap, as they come up.</summary>
    public IEnumerable<string> Failures()
    {
        foreach (Rule rule in _book.Rules)
        {
            foreach ((RuleExample example, string id) in Examples(rule))
            {
                Total++;
                string? fault = ExampleCheck.Run(_book, rule, example, Tree(example, id));
                Held += fault is null ? 1 : 0;
                Known += fault is not null && _known.ContainsKey(id) ? 1 : 0;
                if (fault is not null && !_known.ContainsKey(id))
                {
                    yield return $"{example.Source}: {id}: {fault}: {example.Text}";
                }
            }
        }
    }

    private Document Tree(RuleExample example, string id) =>
        (_live ? null : _frozen.Find(example.Text)) ?? _reader.Value.Read(new Article { Id = id, Text = example.Text });

    private static IEnumerable<(RuleExample Example, string Id)> Examples(Rule rule) =>
        rule
            .Says.Select((e, i) => (e, $"{rule.Id}.says.{i + 1}"))
            .Concat(rule.Silent.Select((e, i) => (e, $"{rule.Id}.silent.{i + 1}")));
}
