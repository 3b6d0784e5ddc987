using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Finds the heads of phrases, with and without a tree.</summary>
internal static class TimeHeads
{
    /// <summary>The head of the phrase that begins at <paramref name="first"/>: the farthest token up whose subtree begins there.</summary>
    public static Token PhraseHead(Token first, Sentence sentence)
    {
        if (sentence.Root.Children.Count == 0)
        {
            return FlatHead(first, sentence);
        }
        Token best = first;
        for (Token? at = first; at is { } token && token.Index >= first.Index; at = token.Head)
        {
            if (token.Upos is Upos.Verb && token.Index != first.Index && token.Relation != DependencyRelation.Advcl)
            {
                break;
            }
            best = token;
            // The case marker before the phrase hangs on its head: nothing above belongs to it.
            if (token.Child(DependencyRelation.Case) is { } marker && marker.Index < first.Index)
            {
                break;
            }
        }
        return best;
    }

    // Without a tree: the last noun of the first run of determiners, adjectives and nouns.
    private static Token FlatHead(Token first, Sentence sentence)
    {
        Token best = first;
        for (int t = first.Index; t < sentence.Tokens.End; t++)
        {
            Token token = sentence.Document.TokenAt(t);
            if (token.Upos is Upos.Noun or Upos.Propn)
            {
                best = token;
            }
            else if (token.Upos is not (Upos.Det or Upos.Adj or Upos.Num or Upos.Pron or Upos.X))
            {
                break;
            }
        }
        return best;
    }
}
