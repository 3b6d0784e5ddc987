using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>Marks the furniture among the blocks of one article. A paragraph of reporting stays one: in doubt, nothing is marked.</summary>
internal sealed class FurnitureMarker
{
    /// <summary>A block of so many words that ends as a sentence does, and that no rule matches, is reporting.</summary>
    private const int ReportingWords = 10;

    private readonly string _text;
    private readonly DraftBlock[] _drafts;
    private readonly BlockWords[] _words;
    private readonly (FurnitureRule Rule, PatternMatch Match)?[] _matches;
    private readonly BlockKind[] _kinds;
    private readonly int _firstReporting;
    private readonly int _lastReporting;

    private FurnitureMarker(string text, IReadOnlyList<DraftBlock> drafts, FurnitureRules rules)
    {
        _text = text;
        _drafts = [.. drafts];
        _words = [.. _drafts.Select(d => BlockWords.Of(d.Span.Of(text.AsSpan())))];
        _kinds = [.. _drafts.Select(d => d.Kind)];
        _matches = [.. _words.Select(w => FirstMatch(rules, w))];
        _firstReporting = Array.FindIndex([.. Indices()], IsReporting);
        _lastReporting = Array.FindLastIndex([.. Indices()], IsReporting);
        if (_firstReporting < 0)
        {
            (_firstReporting, _lastReporting) = (_drafts.Length, -1);
        }
    }

    /// <summary>Gives each block its kind, and the date on a line of its own above the article, if any.</summary>
    public static (ImmutableArray<Block> Blocks, DateLine? DateLine) Mark(
        string text,
        IReadOnlyList<DraftBlock> drafts,
        FurnitureRules rules
    )
    {
        var marker = new FurnitureMarker(text, drafts, rules);
        marker.MarkByRules();
        marker.MarkNameLines();
        marker.MarkBios();
        marker.MarkLinks();
        ImmutableArray<Block> blocks =
        [
            .. marker.Indices().Select(i => new Block(marker._drafts[i].Span, marker._kinds[i])),
        ];
        return (blocks, marker.FindDateLine());
    }

    private IEnumerable<int> Indices() => Enumerable.Range(0, _drafts.Length);

    private static (FurnitureRule, PatternMatch)? FirstMatch(FurnitureRules rules, BlockWords words)
    {
        foreach (FurnitureRule rule in rules.Rules)
        {
            if (rule.Match(words) is { } match)
            {
                return (rule, match);
            }
        }
        return null;
    }

    private bool IsReporting(int i) =>
        _kinds[i] is BlockKind.Paragraph
        && _matches[i] is null
        && _words[i].EndsSentence
        && _words[i].Count >= ReportingWords;

    private bool IsOpen(int i) => !_drafts[i].Settled && _kinds[i] != BlockKind.Title && !_kinds[i].IsFurniture();

    private bool IsTop(int i) => i < _firstReporting;

    private bool IsEnd(int i) => i > _lastReporting;

    private void MarkByRules()
    {
        foreach (int i in Indices().Where(IsOpen))
        {
            if (_matches[i] is not var (rule, _))
            {
                continue;
            }
            bool applies = rule.Place switch
            {
                FurniturePlace.Any => true,
                FurniturePlace.Top => IsTop(i),
                FurniturePlace.End => IsEnd(i),
                FurniturePlace.Edge => IsTop(i) || IsEnd(i),
                _ => false,
            };
            if (applies)
            {
                _kinds[i] = rule.Kind;
            }
        }
    }

    /// <summary>A name alone is a byline where it stands twice or above a date; else it is a heading like any other.</summary>
    private void MarkNameLines()
    {
        foreach (int i in Indices().Where(i => IsOpen(i) && IsTop(i) && IsNameLine(i)))
        {
            bool twice = i + 1 < _drafts.Length && SameText(i, i + 1) || i > 0 && SameText(i, i - 1);
            bool aboveDate = i + 1 < _drafts.Length && IsTop(i + 1) && _matches[i + 1]?.Match.Date is not null;
            if (twice || aboveDate)
            {
                _kinds[i] = BlockKind.Byline;
            }
        }
    }

    private bool IsNameLine(int i) =>
        _words[i] is { Count: >= 2 and <= 5, EndsSentence: false } words
        && words
            .Cores.Select(
                (c, i) => c.Length > 0 && (char.IsUpper(c[0]) || (c == "in" && i >= 2)) && !c.Any(char.IsDigit)
            )
            .All(b => b)
        && words.Cores.Count(c => c.Any(char.IsLower)) > 0
        && words.Raw.All(w => w[^1] != ':');

    private bool SameText(int a, int b) =>
        _drafts[a].Span.Of(_text.AsSpan()).SequenceEqual(_drafts[b].Span.Of(_text.AsSpan()));

    /// <summary>“Jane covers energy for …”: an author box beside the author's name, or where the name occurs nowhere in the reporting.</summary>
    private void MarkBios()
    {
        foreach (int i in Indices().Where(i => IsOpen(i) && (IsTop(i) || IsEnd(i))))
        {
            if (
                _matches[i] is not var (rule, match)
                || rule.Place != FurniturePlace.Bio
                || match.Name is not string name
            )
            {
                continue;
            }
            string last = name[(name.LastIndexOf(' ') + 1)..];
            bool beside = MarkNameAbove(i, name) || IsBylineName(last);
            if (
                beside
                || (IsEnd(i) && name.Contains(' ') && !Indices().Any(j => j != i && IsReporting(j) && Holds(j, last)))
            )
            {
                _kinds[i] = rule.Kind;
            }
        }
        MarkAfterHeadings(BlockKind.AuthorBox);
    }

    /// <summary>The author's name above the portrait, and short lines between the two, such as whom they work for.</summary>
    private bool MarkNameAbove(int bio, string name)
    {
        int highest = bio;
        for (int i = bio - 1; i >= 0 && IsShortLine(i) && _drafts[i].Kind != BlockKind.Title; i--)
        {
            highest = SharesWord(_words[i], name) && (_kinds[i] == BlockKind.Byline || IsNameLine(i)) ? i : highest;
        }
        Array.Fill(_kinds, BlockKind.AuthorBox, highest, bio - highest);
        return highest < bio;
    }

    private bool IsShortLine(int i) => !_words[i].EndsSentence && _words[i].Count <= 6;

    private static bool SharesWord(BlockWords words, string name) =>
        name.Split(' ').Any(n => words.Cores.Contains(n, StringComparer.Ordinal));

    private bool IsBylineName(string word) =>
        Indices()
            .Any(i =>
                _kinds[i] is BlockKind.Byline or BlockKind.AuthorBox
                && _words[i].Cores.Contains(word, StringComparer.Ordinal)
            );

    private bool Holds(int i, string word) =>
        _drafts[i].Span.Of(_text.AsSpan()).Contains(word, StringComparison.Ordinal);

    /// <summary>“About the author” as a line of its own below the article takes what follows with it.</summary>
    private void MarkAfterHeadings(BlockKind kind)
    {
        for (int i = 1; i < _drafts.Length; i++)
        {
            bool below = IsEnd(i) && _kinds[i - 1] == kind && _matches[i - 1]?.Rule.Place == FurniturePlace.Edge;
            if (below && IsOpen(i) && _words[i].EndsSentence)
            {
                _kinds[i] = kind;
            }
        }
    }

    /// <summary>What follows “Related articles” and the like: short lines that end as no sentence does.</summary>
    private void MarkLinks()
    {
        for (int i = 0; i < _drafts.Length; i++)
        {
            if (_kinds[i] != BlockKind.LinkList || _drafts[i].Settled)
            {
                continue;
            }
            int end = i + 1;
            while (
                end < _drafts.Length && IsOpen(end) && !_words[end].EndsSentence && _words[end].Count is >= 1 and <= 20
            )
            {
                end++;
            }
            // One line before running text is a heading of the article, not a link.
            int links = end < _drafts.Length && IsReporting(end) ? end - 1 : end;
            if (links - i > 2 || end == _drafts.Length)
            {
                Array.Fill(_kinds, BlockKind.LinkList, i + 1, Math.Max(0, links - i - 1));
            }
        }
    }

    private DateLine? FindDateLine()
    {
        DateLine? updated = null;
        foreach (int i in Indices().Where(i => _kinds[i] == BlockKind.Byline && (IsTop(i) || IsEnd(i))))
        {
            if (_matches[i]?.Match.Date is PublicationDate date)
            {
                var line = new DateLine(date, _drafts[i].Span.Of(_text));
                if (!_words[i].Cores.Any(c => c.Equals("updated", StringComparison.OrdinalIgnoreCase)))
                {
                    return line;
                }
                updated ??= line;
            }
        }
        return updated;
    }
}
