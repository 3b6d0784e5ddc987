using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Places;

/// <summary>Reads from the form of the text which place lies in which.</summary>
internal sealed class PlaceContainments(Document document, KnowledgeBase knowledge, PlaceFinder finder)
{
    /// <summary>Pairs of neighbouring mentions, and of mentions with the adjective of a state before them.</summary>
    public IEnumerable<PlaceContainment> Find(IReadOnlyList<PlaceMention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            PlaceMention inner = mentions[i];
            if (i + 1 < mentions.Count && Lies(inner, mentions[i + 1]))
            {
                PlaceMention outer = mentions[i + 1];
                yield return new PlaceContainment(inner, outer, inner.Span.Union(outer.Span));
            }
            else if (inner.Kind != PlaceKind.State && Adjective(inner) is { } outer)
            {
                yield return new PlaceContainment(inner, outer, outer.Span.Union(inner.Span));
            }
        }
    }

    private bool Lies(PlaceMention inner, PlaceMention outer)
    {
        bool larger = inner.Kind != PlaceKind.State && inner.Kind > outer.Kind;
        bool agrees =
            inner.Value.Country is null || outer.Value.Country is null || inner.Value.Country == outer.Value.Country;
        if (!larger || !agrees || inner.Head.Sentence != outer.Head.Sentence)
        {
            return false;
        }
        int at = inner.Tokens.End;
        int gap = outer.Tokens.Start - at;
        if (gap == 1)
        {
            return document.TokenAt(at).Form is "," or "in" or "(";
        }
        at = document.TokenAt(at).Form == "," ? at + 1 : at;
        if (gap is < 1 or > 5 || document.TokenAt(at).Lemma != "in")
        {
            return false;
        }
        for (int t = at + 1; t < outer.Tokens.Start; t++)
        {
            if (document.TokenAt(t).Upos is not (Upos.Det or Upos.Adj or Upos.Punct))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>“the Iraqi city of Amara”, “the Iraqi capital Amara”.</summary>
    private PlaceMention? Adjective(PlaceMention inner)
    {
        Sentence sentence = inner.Head.Sentence;
        bool kind = false;
        for (int t = inner.Tokens.Start - 1; t >= Math.Max(sentence.Tokens.Start, inner.Tokens.Start - 4); t--)
        {
            Token token = document.TokenAt(t);
            if (finder.IsPlaceKind(token))
            {
                kind = true;
            }
            else if (
                kind
                && token.Upos is Upos.Adj or Upos.Propn
                && finder.State(token.Form, adjective: true) is { } state
            )
            {
                bool agrees = inner.Value.Country is null || inner.Value.Country == state.Id;
                var place = new Place(knowledge.Find(state.Id)?.Name ?? state.Name, state.Id);
                string why = $"“{token.Form}” before it";
                return agrees
                    ? new PlaceMention(new TokenSpan(t, t + 1), token.Span, token, place, PlaceKind.State, null, why)
                    : null;
            }
            else if (token.Lemma is not "of" && token.Upos is not Upos.Adj)
            {
                return null;
            }
        }
        return null;
    }
}
