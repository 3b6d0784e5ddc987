using Rapport.Analysis;
using Rapport.Analysis.Pictures;
using Rapport.Desk.Figures;
using Rapport.Picture;

namespace Rapport.Desk.Briefs;

/// <summary>Briefs on a picture.</summary>
/// <param name="store">The picture.</param>
/// <param name="known">Who is who, and how statements are worded.</param>
public sealed class PictureBriefs(PictureStore store, Known known)
{
    private readonly Lazy<BriefComposer> _composer = new(() =>
        new BriefComposer(known.Lexicon.Value, known.Ontology.Value, known.Knowledge.Value)
    );

    /// <summary>Whom a brief is about, by id or name.</summary>
    /// <exception cref="QuestionException">Nobody is called so.</exception>
    public BriefSubject Subject(string name)
    {
        var figures = new PictureFigures(store, known, null);
        PartyTerm term = figures.Term(name);
        string id = term.Ranges[0].Entity;
        return new BriefSubject(id, figures.NameOf(id), [.. PictureFigures.Ids(term)]);
    }

    /// <summary>The brief that is asked for.</summary>
    public Brief Compose(PictureBriefRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var coverage = new PictureFigures(store, known, request.AsOf);
        return _composer.Value.Compose(PictureBriefing.Question(store, request, coverage));
    }
}
