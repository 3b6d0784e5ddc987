namespace Rapport.Coding.Status;

/// <summary>What a word does to the status of the content in its scope.</summary>
internal enum StatusEffect
{
    /// <summary>Nothing: the content has the status of its own tense and modals (<c>say</c>).</summary>
    Own,

    /// <summary>The content is as real as the word's own clause (<c>begin to</c>, <c>hold</c> talks).</summary>
    Same,

    /// <summary>It happened, whatever the clause is (<c>condemn</c> an attack).</summary>
    Occurred,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It lies ahead.</summary>
    Planned,

    /// <summary>It may be.</summary>
    Possible,

    /// <summary>It was tried.</summary>
    Attempted,

    /// <summary>It is not so.</summary>
    Negated,

    /// <summary>Someone denies it.</summary>
    Denied,

    /// <summary>It was so once (<c>used to</c>, <c>former</c>): a relation is past, an event occurred.</summary>
    Past,

    /// <summary>It is so no longer (<c>end</c>, <c>no longer</c>): a relation is past, an event negated.</summary>
    Ended,

    /// <summary>It was done where the clause is past, else it may be (<c>have to</c>).</summary>
    Required,

    /// <summary>As far ahead as the clause it dates (<c>after</c> the vote there will be talks), else its own.</summary>
    Temporal,

    /// <summary>What is talked about: definite nouns are taken as real, others may be (<c>discuss</c>).</summary>
    Topic,

    /// <summary><c>would</c>: planned after a past report, possible under a condition, negated with a perfect.</summary>
    Would,

    /// <summary><c>could</c>, <c>might</c>: possible, also with a perfect.</summary>
    Could,

    /// <summary><c>should</c>: possible, negated with a perfect.</summary>
    Should,
}
