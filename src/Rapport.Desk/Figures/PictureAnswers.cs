using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Picture;

namespace Rapport.Desk.Figures;

/// <summary>What each command on a picture answers, in one place for the command line and the server.</summary>
/// <param name="picture">What the figures are made of.</param>
public sealed class PictureAnswers(PictureFigures picture)
{
    /// <summary>Offices and memberships of a party, what it does and has done to it, and what is said to hold of it.</summary>
    /// <param name="who">Id or name.</param>
    /// <param name="question">Days.</param>
    /// <exception cref="QuestionException">Nobody is called so.</exception>
    public IReadOnlyList<Figure> Actor(string who, FigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        PartyTerm term = picture.Term(who);
        string id = term.Ranges[0].Entity;
        return
        [
            Standings.Offices(picture.Knowledge, id, question.On),
            Standings.Memberships(picture.Knowledge, id, question.On),
            .. Told(term, question),
        ];
    }

    /// <summary>Members of an organization, what articles say of membership, its meetings, and what is said to hold of it.</summary>
    /// <inheritdoc cref="Actor"/>
    public IReadOnlyList<Figure> Organization(string who, FigureQuestion question)
    {
        Subject subject = Of(who, question);
        return
        [
            Standings.Members(picture.Knowledge, subject.Id, question.On),
            Standings.Reported(picture.Knowledge, subject.Ids, subject.Statements),
            Standings.Changes(picture.Knowledge, subject.Id),
            Standings.Offices(picture.Knowledge, subject.Id, question.On),
            ActorFigures.Events(subject.Statements, subject.Ids),
            ActorFigures.Relations(subject.Statements, subject.Ids),
        ];
    }

    /// <summary>The states of a region, who acts on them, and what is said to hold of them.</summary>
    /// <inheritdoc cref="Actor"/>
    public IReadOnlyList<Figure> Region(string who, FigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        PartyTerm term = picture.Term(who, members: true);
        return
        [
            new Figure(
                "states",
                [new("id"), new("name")],
                [
                    .. picture
                        .Knowledge.StatesOf(term.Ranges[0].Entity)
                        .Order(StringComparer.Ordinal)
                        .Select(s => (ImmutableArray<object?>)[s, picture.NameOf(s)]),
                ],
                []
            ),
            .. Told(term, question),
        ];
    }

    /// <summary>The series of two parties, what stands between them, who acts on whom, and when that changed.</summary>
    /// <param name="one">Id or name.</param>
    /// <param name="other">Id or name of the other.</param>
    /// <param name="question">Days.</param>
    /// <exception cref="QuestionException">Nobody is called so.</exception>
    public IReadOnlyList<Figure> Dyad(string one, string other, FigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        PartyTerm a = picture.Term(one);
        PartyTerm b = picture.Term(other);
        List<FigureStatement> statements = [.. picture.Statements(Days(question) with { Parties = [a, b] })];
        var dyad = new DyadQuestion(
            PictureFigures.Ids(a),
            PictureFigures.Ids(b),
            picture.NameOf(a.Ranges[0].Entity),
            picture.NameOf(b.Ranges[0].Entity)
        )
        {
            ClassOf = picture.ClassOf,
            Every = question.Every,
            Coverage = picture
                .Coverage(question.Every, PictureFigures.Ids(a), PictureFigures.Ids(b))
                .Where(c => question.From is not DateOnly from || Periods.Next(question.Every, c.Key) > from)
                .Where(c => question.To is not DateOnly to || c.Key <= to)
                .ToDictionary(),
            From = question.From,
            To = question.To,
        };
        return
        [
            DyadFigures.Series(statements, dyad),
            DyadFigures.Standing(statements, dyad),
            DirectionFigure.Of(statements, dyad),
            DyadChanges.Of(statements, dyad),
        ];
    }

    /// <summary>What was planned within the days and what became of it.</summary>
    /// <param name="question">Days of the plans, and a party.</param>
    /// <param name="today">The day of asking.</param>
    /// <exception cref="QuestionException">Nobody is called so.</exception>
    public Figure Calendar(FigureQuestion question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        IEnumerable<FigureStatement> events = picture.Plans(
            Involving(new StatementFilter { Kind = "event" }, question),
            question.From,
            question.To
        );
        Figure calendar = CalendarFigure.Of(events, today, picture.Covers);
        string from = Iso(question.From ?? DateOnly.MinValue);
        string to = Iso(question.To ?? DateOnly.MaxValue);
        return calendar with
        {
            Rows =
            [
                .. calendar.Rows.Where(r =>
                    string.CompareOrdinal((string)r[0]!, from) >= 0 && string.CompareOrdinal((string)r[0]!, to) <= 0
                ),
            ],
        };
    }

    /// <summary>How far those who plan something within the days do it, and how late.</summary>
    /// <inheritdoc cref="Calendar"/>
    public Figure Promises(FigureQuestion question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        IEnumerable<FigureStatement> events = picture.Plans(
            Involving(new StatementFilter { Kind = "event" }, question),
            question.From,
            question.To
        );
        return PromiseFigure.Of(
            CalendarFigure
                .Plans(events, today, picture.Covers)
                .Where(p =>
                    (question.From ?? DateOnly.MinValue) <= p.Day && p.Day <= (question.To ?? DateOnly.MaxValue)
                ),
            picture.NameOf
        );
    }

    /// <summary>Statements that cannot both hold.</summary>
    /// <inheritdoc cref="Network"/>
    public Figure Conflicts(FigureQuestion question) => picture.Conflicts(Involving(Days(question), question));

    /// <summary>How often each publisher was first, is borne out, contradicted, withdrawn.</summary>
    /// <inheritdoc cref="Network"/>
    public Figure Sources(FigureQuestion question) =>
        SourceFigure.Of(picture.Statements(Involving(Days(question), question)), picture.Withdrawn());

    /// <summary>Who deals with whom.</summary>
    /// <param name="question">Days and a party.</param>
    /// <exception cref="QuestionException">Nobody is called so.</exception>
    public Figure Network(FigureQuestion question) =>
        picture.Each(
            Involving(Days(question) with { Kind = "event", Statuses = ["occurred", "ongoing"] }, question),
            statements => NetworkFigure.Of(statements, picture.ClassOf)
        );

    /// <summary>Acts and relations of someone. Acts are counted as they come; relations alone are kept, for they are few.</summary>
    private Figure[] Told(PartyTerm term, FigureQuestion question)
    {
        HashSet<string> ids = PictureFigures.Ids(term);
        var relations = new List<FigureStatement>();
        Figure acts = picture.Each(
            Days(question) with
            {
                Parties = [term],
            },
            statements => ActorFigures.Acts(statements.Where(s => !Kept(s, relations)), ids, picture.ClassOf)
        );
        return [acts, ActorFigures.Relations(relations, ids)];
    }

    private static bool Kept(FigureStatement statement, List<FigureStatement> relations)
    {
        if (statement.IsRelation)
        {
            relations.Add(statement);
        }
        return statement.IsRelation;
    }

    private Subject Of(string who, FigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        PartyTerm term = picture.Term(who);
        List<FigureStatement> statements = [.. picture.Statements(Days(question) with { Parties = [term] })];
        return new Subject(term.Ranges[0].Entity, PictureFigures.Ids(term), statements);
    }

    private StatementFilter Involving(StatementFilter filter, FigureQuestion question) =>
        question.Party is null ? filter : filter with { Parties = [picture.Term(question.Party)] };

    private static StatementFilter Days(FigureQuestion question) => new() { From = question.From, To = question.To };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One party and what the picture says of it.</summary>
    private sealed record Subject(string Id, HashSet<string> Ids, List<FigureStatement> Statements);
}
