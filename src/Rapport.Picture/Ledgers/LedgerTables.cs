using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rapport.Picture.Ledgers;

/// <summary>What the statements of a page share, in the order of its first use.</summary>
internal sealed class LedgerTables
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _reals = [];
    private readonly Dictionary<(int, int, int), int> _parties = [];
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<ImmutableArray<CountedParty>, int> _known = [];
    private readonly List<int[]> _members = [];
    private readonly Dictionary<long, (int Place, CountedArticle Article)> _articles = [];

    public int Text(string text) => Place(_texts, text);

    /// <summary>0 for null, else the place and one.</summary>
    public int Optional(string? text) => text is null ? 0 : Text(text) + 1;

    public int Optional(double? number) =>
        number is double n ? Place(_reals, BitConverter.DoubleToInt64Bits(n)) + 1 : 0;

    public int List(ImmutableArray<CountedParty> parties)
    {
        if (_known.TryGetValue(parties, out int place))
        {
            return place;
        }
        int[] members =
        [
            .. parties.Select(p => Place(_parties, (Text(p.Id), Text(p.Name), Text(string.Join(' ', p.ActsFor))))),
        ];
        string key = string.Join(' ', members);
        if (!_lists.TryGetValue(key, out place))
        {
            _lists.Add(key, place = _members.Count);
            _members.Add(members);
        }
        _known.Add(parties, place);
        return place;
    }

    public int Article(CountedArticle article)
    {
        if (!_articles.TryGetValue(article.Number, out var known))
        {
            // What it needs stands before it.
            _ = Optional(article.Source);
            _ = Optional(article.Published);
            _articles.Add(article.Number, known = (_articles.Count, article));
        }
        return known.Place;
    }

    /// <summary>The tables, and how many statements come behind them.</summary>
    public byte[] Packed(int statements)
    {
        var head = new PackedWriter();
        head.Number(statements);
        // Dictionaries that only grow keep the order in which they grew.
        Each(head, _texts.Keys, head.Text);
        Each(head, _reals.Keys, r => head.Real(BitConverter.Int64BitsToDouble(r)));
        Each(
            head,
            _parties.Keys,
            p =>
            {
                head.Number(p.Item1);
                head.Number(p.Item2);
                head.Number(p.Item3);
            }
        );
        Each(head, _members, list => Each(head, list, m => head.Number(m)));
        Each(
            head,
            _articles.Values.Select(a => a.Article).ToArray(),
            a =>
            {
                head.Number(a.Number);
                head.Text(a.Title);
                head.Id(a.Origin);
                head.Number(Optional(a.Source));
                head.Number(Optional(a.Published));
            }
        );
        return head.ToArray();
    }

    private static void Each<T>(PackedWriter head, IReadOnlyCollection<T> items, Action<T> write)
    {
        head.Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    private static int Place<T>(Dictionary<T, int> table, T item)
        where T : notnull
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(table, item, out bool known);
        return known ? place : place = table.Count - 1;
    }

    /// <summary>Reads the tables of a page.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static Read Of(PackedReader page)
    {
        int statements = page.Count();
        string[] texts = Each(page, page.Text);
        double[] reals = Each(page, page.Real);
        CountedParty[] parties = Each(
            page,
            () =>
            {
                string id = texts[page.Below(texts.Length)];
                string name = texts[page.Below(texts.Length)];
                string actsFor = texts[page.Below(texts.Length)];
                return new CountedParty(id, name, [.. actsFor.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            }
        );
        ImmutableArray<CountedParty>[] lists = Each(
            page,
            () => ImmutableCollectionsMarshal.AsImmutableArray(Each(page, () => parties[page.Below(parties.Length)]))
        );
        int[] articles = Each(
            page,
            () =>
            {
                int place = page.Place;
                page.Number();
                page.SkipText();
                page.SkipId();
                page.Number();
                page.Number();
                return place;
            }
        );
        return new Read(statements, texts, reals, lists, (page, articles));
    }

    private static T[] Each<T>(PackedReader page, Func<T> read)
    {
        T[] items = new T[page.Count()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }
        return items;
    }

    /// <summary>The tables of a page that is read. Articles are read when they are asked for, for of most pages little is wanted.</summary>
    internal sealed class Read(
        int statements,
        string[] texts,
        double[] reals,
        ImmutableArray<CountedParty>[] lists,
        (PackedReader Page, int[] Places) articles
    )
    {
        private readonly CountedArticle?[] _articles = new CountedArticle?[articles.Places.Length];

        public int Statements => statements;

        public string[] Texts => texts;

        public ImmutableArray<CountedParty>[] Lists => lists;

        public CountedArticle Article(PackedReader lines)
        {
            int place = lines.Below(_articles.Length);
            return _articles[place] ??= ReadArticle(articles.Page.From(articles.Places[place]));
        }

        public string? Text(PackedReader lines)
        {
            int place = lines.Below(texts.Length + 1);
            return place == 0 ? null : texts[place - 1];
        }

        public double? Real(PackedReader lines)
        {
            int place = lines.Below(reals.Length + 1);
            return place == 0 ? null : reals[place - 1];
        }

        private CountedArticle ReadArticle(PackedReader page)
        {
            long number = page.Number();
            string title = page.Text();
            string origin = page.Id();
            string? source = Text(page);
            return new CountedArticle(number, title, source, origin, Text(page));
        }
    }
}
