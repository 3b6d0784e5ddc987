using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Training.Corpus;

/// <summary>The sets that a model that ships may be made from, read from a folder laid out as <c>ud/</c> and <c>names/</c>.</summary>
internal sealed class Corpora
{
    private readonly string _folder;

    public Corpora(string folder)
    {
        _folder = folder;
        List<Example> ewt = Join(Trees("en_ewt-train"), Names("uner-ewt-train.iob2"));
        Peoples = new Peoples(ewt.Where(e => e.Names is not null));
        List<Example> wikiGold = Names("wikigold.conll");
        int kept = wikiGold.Count * 9 / 10;
        List<Example> trees = [.. ewt.Select(Mark), .. Trees("en_gum-open-train")];
        Train =
        [
            .. trees,
            .. Headlines.From(trees, every: 6, seed: 17),
            .. wikiGold.Take(kept).Select(Mark),
            .. Names("wnut17-train.conll").Select(e => Mark(e) with { Weight = 0.5f }),
            .. Names("crossner-politics-train.conll").Select(Mark),
            .. Names("crossner-politics-dev.conll").Select(Mark),
        ];
        EwtDev = [.. Join(Trees("en_ewt-dev"), Names("uner-ewt-dev.iob2")).Select(Mark)];
        GumDev = Trees("en_gum-open-dev");
        WikiGoldHeldOut = [.. wikiGold.Skip(kept).Select(Mark)];
    }

    public Peoples Peoples { get; }

    /// <summary>The training treebanks as documents with their paragraphs.</summary>
    public IReadOnlyList<Document> TrainDocuments => [Document("en_ewt-train"), Document("en_gum-open-train")];

    public IReadOnlyList<Example> Train { get; }

    public IReadOnlyList<Example> EwtDev { get; }

    public IReadOnlyList<Example> GumDev { get; }

    /// <summary>The last tenth of WikiGold, never trained on.</summary>
    public IReadOnlyList<Example> WikiGoldHeldOut { get; }

    private Example Mark(Example example) => example.Names is null ? example : Peoples.Mark(example);

    private Document Document(string name) =>
        ConlluReader.Read(File.ReadAllText(Path.Combine(_folder, "ud", name + ".conllu")), name);

    private List<Example> Trees(string name) => [.. Example.FromDocument(Document(name))];

    private List<Example> Names(string name) => NameCorpus.Read(Path.Combine(_folder, "names", name));

    /// <summary>Gives tree sentences the name tags of the same words; sentences come in the same order in both.</summary>
    private static List<Example> Join(List<Example> trees, List<Example> names)
    {
        var byText = new Dictionary<string, Example>(StringComparer.Ordinal);
        foreach (Example example in names)
        {
            byText[string.Join(' ', example.Forms)] = example;
        }
        return
        [
            .. trees.Select(t =>
                byText.TryGetValue(string.Join(' ', t.Forms), out Example? named) ? t with { Names = named.Names } : t
            ),
        ];
    }
}
