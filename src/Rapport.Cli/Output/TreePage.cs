using System.Net;
using Rapport.Text;

namespace Rapport.Cli.Output;

/// <summary>Trees as one self-contained page: a drawing a sentence, with the sentence above it.</summary>
internal sealed class TreePage(TextWriter writer)
{
    private bool _begun;

    /// <summary>Adds the trees of a document.</summary>
    public void Write(Document document)
    {
        if (!_begun)
        {
            writer.WriteLine("<!doctype html><meta charset=\"utf-8\"><title>Trees</title>");
            writer.WriteLine(
                "<style>body{font:16px sans-serif;color-scheme:light dark;margin:2rem}figure{overflow-x:auto;margin:0 0 2rem}</style>"
            );
            _begun = true;
        }
        foreach (Sentence sentence in document.Sentences)
        {
            writer.WriteLine(
                $"<figure><figcaption>{sentence.Index + 1}. {WebUtility.HtmlEncode(sentence.Text)}</figcaption>{TreeDrawing.ToSvg(sentence)}</figure>"
            );
        }
    }
}
