using System.Text;
using AngleSharp.Dom;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Html;

/// <summary>Walks a page and writes its text, block by block, in the order of the page. Build once.</summary>
/// <remarks>Without recursion: pages may be nested as deep as they like.</remarks>
internal sealed class PageTextBuilder
{
    /// <summary>A block with a larger share of linked characters is a link.</summary>
    private const double LinkShare = 0.7;

    private const int LongestLinkWords = 25;

    private readonly IElement _body;
    private readonly MainElement _main;
    private readonly string? _title;
    private readonly HashSet<IElement> _aroundMain = [];
    private readonly StringBuilder _text = new();
    private readonly List<DraftBlock> _drafts = [];
    private readonly StringBuilder _pending = new();
    private int _linked;
    private int _linkDepth;
    private bool _titleSeen;
    private bool _broken;

    public PageTextBuilder(IDocument page, string? title)
    {
        _body = page.Body ?? page.DocumentElement;
        _main = MainElement.Find(page);
        _title = title;
        for (IElement? e = _main.Element; e is not null; e = e.ParentElement)
        {
            _aroundMain.Add(e);
        }
    }

    public PageText Build()
    {
        if (_title is not null)
        {
            _text.Append(_title);
            _drafts.Add(new DraftBlock(new CharSpan(0, _title.Length), BlockKind.Title, Settled: true));
        }
        var open = new Stack<Surroundings>();
        open.Push(new Surroundings(_body, BlockKind.Paragraph, null, _body == _main.Element));
        var steps = new Stack<(INode Node, bool Leaving)>();
        PushChildren(_body, steps);
        while (steps.TryPop(out (INode Node, bool Leaving) step))
        {
            if (step.Leaving)
            {
                Leave((IElement)step.Node, open);
            }
            else if (step.Node is IText text)
            {
                Append(text.Data);
            }
            else if (step.Node is IElement element && !ElementHints.IsSkipped(element))
            {
                Enter(element, open, steps);
            }
        }
        Flush(open.Peek());
        return new PageText(_text.ToString(), _drafts);
    }

    private static void PushChildren(IElement element, Stack<(INode Node, bool Leaving)> steps)
    {
        for (INode? child = element.LastChild; child is not null; child = child.PreviousSibling)
        {
            steps.Push((child, false));
        }
    }

    private void Enter(IElement element, Stack<Surroundings> open, Stack<(INode Node, bool Leaving)> steps)
    {
        if (element.TagName == "BR")
        {
            Break(open.Peek());
            return;
        }
        Surroundings around = open.Peek();
        // What surrounds the whole article is not furniture, whatever its class says.
        BlockKind? hint = _aroundMain.Contains(element) ? null : ElementHints.Furniture(element);
        bool block = ElementHints.IsBlock(element);
        steps.Push((element, true));
        if (block || (hint is not null && hint != around.Furniture))
        {
            Flush(around);
            open.Push(
                new Surroundings(
                    element,
                    block ? ElementHints.Plain(element) : around.Plain,
                    hint ?? around.Furniture,
                    around.InMain || element == _main.Element
                )
            );
        }
        _linkDepth += element.TagName == "A" ? 1 : 0;
        PushChildren(element, steps);
    }

    private void Leave(IElement element, Stack<Surroundings> open)
    {
        _linkDepth -= element.TagName == "A" ? 1 : 0;
        if (open.Peek().Element == element)
        {
            Flush(open.Pop());
        }
    }

    private void Append(string data)
    {
        if (!string.IsNullOrWhiteSpace(data))
        {
            _broken = false;
        }
        _pending.Append(data);
        _linked += _linkDepth > 0 ? data.Length : 0;
    }

    /// <summary>One line break is a blank, two are a new paragraph.</summary>
    private void Break(Surroundings around)
    {
        if (_broken)
        {
            Flush(around);
        }
        _broken = true;
        _pending.Append(' ');
    }

    private void Flush(Surroundings around)
    {
        double linked = _pending.Length == 0 ? 0 : (double)_linked / _pending.Length;
        string block = PageMetadata.Collapse(_pending.ToString());
        _pending.Clear();
        _linked = 0;
        _broken = false;
        if (block.Length == 0)
        {
            return;
        }
        if (!_titleSeen && block == _title && around.Plain == BlockKind.Heading)
        {
            _titleSeen = true;
            return;
        }
        BlockKind? furniture = around.Furniture ?? Unmarked(block, linked, around);
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }
        var span = new CharSpan(_text.Length, _text.Length + block.Length);
        _text.Append(block);
        _drafts.Add(new DraftBlock(span, furniture ?? around.Plain, furniture is not null));
    }

    /// <summary>Furniture that no element names: links, and what stands outside the article.</summary>
    private BlockKind? Unmarked(string block, double linked, Surroundings around)
    {
        BlockWords words = BlockWords.Of(block);
        if (linked > LinkShare && around.Plain != BlockKind.Heading && words.Count <= LongestLinkWords)
        {
            return BlockKind.LinkList;
        }
        bool sentence = words.EndsSentence && words.Count >= 10;
        return around.InMain || (!_main.Named && sentence) || around.Plain == BlockKind.Heading && !_main.Named
            ? null
            : BlockKind.LinkList;
    }
}

/// <summary>Where in the page a block stands.</summary>
/// <param name="Element">The innermost element that makes blocks or furniture.</param>
/// <param name="Plain">The block's kind where it is no furniture.</param>
/// <param name="Furniture">The furniture that an element around it shows, or null.</param>
/// <param name="InMain">True inside the element that holds the article.</param>
internal readonly record struct Surroundings(IElement Element, BlockKind Plain, BlockKind? Furniture, bool InMain);
