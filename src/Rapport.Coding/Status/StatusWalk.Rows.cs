using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <content>Looking up and applying lexicon rows.</content>
internal sealed partial class StatusWalk
{
    private ModalityRow? Find(Token head, string construction)
    {
        string phrase = Words.PhraseOf(head);
        string lemma = Words.LemmaOf(head);
        string pos = Words.PosOf(head);
        ModalityRow? row = _lexicon.Find(phrase, pos, construction);
        if (row is null && phrase != lemma)
        {
            row = _lexicon.Find(lemma, pos, construction);
        }
        // Taggers differ on participles: “is scheduled” is an adjective or a verb.
        return row
            ?? pos switch
            {
                "ADJ" => _lexicon.Find(lemma, "VERB", construction),
                "VERB" => _lexicon.Find(head.Form.ToLowerInvariant(), "ADJ", construction)
                    ?? _lexicon.Find(lemma, "ADJ", construction),
                _ => null,
            };
    }

    private Scope Embedded(Token head, string construction, StatusEffect otherwise)
    {
        ModalityRow? row = Find(head, construction);
        return row is null ? Apply(otherwise, otherwise, false, head) : Apply(row, head.Form, head);
    }

    private Scope Apply(ModalityRow row, string words, Token head)
    {
        Note(row, words);
        return Apply(row.Effect, row.WhenNegated, row.Assessed, head);
    }

    private Scope Apply(StatusEffect effect, StatusEffect whenNegated, bool assessed, Token head)
    {
        int before = _steps.Count;
        Reality outer = Read(head);
        StatusEffect resolved = Effects.Within(effect, whenNegated, outer);
        if (effect is StatusEffect.Own or StatusEffect.Occurred or StatusEffect.Ongoing)
        {
            // How real the head is plays no part, so neither do its reasons.
            _steps.RemoveRange(before, _steps.Count - before);
        }
        bool inherits = effect == StatusEffect.Same && outer.Assessed;
        return new Scope(resolved, effect == StatusEffect.Own && (outer.Past || outer.Perfect), assessed || inherits);
    }

    private void Note(ModalityRow row, string words) =>
        _steps.Add(new TraceStep("status", row.Id, words, $"{row.Construction}: {Name(row.Effect)}"));

    private static string Name(StatusEffect effect) =>
        effect switch
        {
            StatusEffect.Own => "has its own tense and modals",
            StatusEffect.Same => "as real as the clause above",
            StatusEffect.Occurred => "taken as a fact",
            StatusEffect.Ongoing => "goes on",
            StatusEffect.Planned => "lies ahead",
            StatusEffect.Possible => "may be",
            StatusEffect.Attempted => "tried",
            StatusEffect.Negated => "is not so",
            StatusEffect.Denied => "denied",
            StatusEffect.Past => "was so once",
            StatusEffect.Ended => "is so no longer",
            StatusEffect.Required => "demanded, done where past",
            StatusEffect.Temporal => "as far ahead as the clause it dates",
            StatusEffect.Topic => "what is talked about",
            _ => "modal",
        };
}
