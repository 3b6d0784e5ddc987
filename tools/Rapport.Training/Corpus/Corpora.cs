using Rapport.Nlp.Features;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Training.Corpus;

/// <summary>The sets that a model that ships may be made from, read from a folder laid out as <c>ud/</c> and <c>names/</c>.</summary>
internal sealed class Corpora
{
    // The treebank nearer to news, a quarter of the sentences.
    private const float GumWeight = 1.3f;

    private readonly string _folder;

    /// <param name="folder">The folder.</param>
    /// <param name="knowledge">Folder of the project's tables of names, which take the place of annotated ones in copies.</param>
    public Corpora(string folder, string knowledge)
    {
        _folder = folder;
        List<Example> ewt = Join(Trees("en_ewt-train"), Names("uner-ewt-train.iob2"));
        var tables = new NameTables(knowledge);
        ListedNames = NameList.Build(new ListedNames(knowledge).All);
        Peoples = new Peoples(ewt.Where(e => e.Names is not null), tables.Demonyms);
        List<Example> wikiGold = Names("wikigold.conll");
        int kept = wikiGold.Count * 9 / 10;
        List<Example> gum = new GumNames(Peoples).Add(
            File.ReadAllText(TreePath("en_gum-open-train")),
            Trees("en_gum-open-train")
        );
        List<Example> trees = [.. ewt.Select(Mark), .. gum.Select(e => e with { Weight = GumWeight })];
        List<Example> names =
        [
            .. wikiGold.Take(kept).Select(Mark),
            .. Names("crossner-politics-train.conll").Select(Mark),
            .. Names("crossner-politics-dev.conll").Select(Mark),
        ];
        Train =
        [
            .. trees,
            .. Headlines.From(trees, every: 3, seed: 17),
            .. Marked.From(trees, every: 60, seed: 31),
            .. new MadeDatelines(tables, seed: 29).Make(300),
            .. new MadeHeadlines(tables, seed: 37).Make(600),
            .. names,
            .. Names("wnut17-train.conll").Select(e => Mark(e) with { Weight = 0.5f }),
            .. new NameSwaps(tables, seed: 23).From([.. trees, .. names], every: 3),
        ];
        EwtDev = [.. Join(Trees("en_ewt-dev"), Names("uner-ewt-dev.iob2")).Select(Mark)];
        GumDev = Trees("en_gum-open-dev");
        WikiGoldHeldOut = [.. wikiGold.Skip(kept).Select(Mark)];
    }

    public Peoples Peoples { get; }

    /// <summary>The names that the model will know by a list.</summary>
    public NameList ListedNames { get; }

    /// <summary>The training treebanks as documents with their paragraphs.</summary>
    public IReadOnlyList<Document> TrainDocuments => [Document("en_ewt-train"), Document("en_gum-open-train")];

    public IReadOnlyList<Example> Train { get; private set; }

    public IReadOnlyList<Example> EwtDev { get; }

    public IReadOnlyList<Example> GumDev { get; }

    /// <summary>The last tenth of WikiGold, never trained on.</summary>
    public IReadOnlyList<Example> WikiGoldHeldOut { get; }

    /// <summary>Adds sentences that nobody annotated, for teachers to read.</summary>
    public void Add(IEnumerable<Example> unlabelled) => Train = [.. Train, .. unlabelled];

    /// <summary>The sentences that figures are taken on, as words joined by blanks.</summary>
    public HashSet<string> HeldOut =>
        [.. EwtDev.Concat(GumDev).Concat(WikiGoldHeldOut).Select(e => string.Join(' ', e.Forms))];

    private Example Mark(Example example) => example.Names is null ? example : Peoples.Mark(example);

    private Document Document(string name) => ConlluReader.Read(File.ReadAllText(TreePath(name)), name);

    private string TreePath(string name) => Path.Combine(_folder, "ud", name + ".conllu");

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
