using Rapport.Text;

namespace Rapport.Knowledge.Tests.Names;

/// <summary>Makes a one-sentence document: tokens end at spaces and at each “|”, which is no part of the text. Parts of speech are X where none are given.</summary>
internal static class TestSentence
{
    public static Sentence Of(string marked, params Upos[] tags)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        var builder = new DocumentBuilder(new Article { Id = "test", Text = text });
        builder.BeginSentence(BlockKind.Paragraph);
        int at = 0;
        foreach (string word in marked.Split(' '))
        {
            foreach (string token in word.Split('|'))
            {
                if (token.Length > 0)
                {
                    int head = builder.TokenCount == 0 ? -1 : 0;
                    Upos upos = builder.TokenCount < tags.Length ? tags[builder.TokenCount] : Upos.X;
                    builder.AddToken(
                        new CharSpan(at, at + token.Length),
                        token,
                        upos,
                        "",
                        head,
                        head < 0 ? DependencyRelation.Root : DependencyRelation.Dep,
                        default
                    );
                }
                at += token.Length;
            }
            at++;
        }
        return builder.Build().SentenceAt(0);
    }
}
