using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>Chooses between the entities that one name may mean: by the kind of name, the date, and what else the text names.</summary>
internal sealed class NameChooser
{
    private const int DateFits = 4;
    private const int TagFits = 4;
    private const int Named = 3;
    private const int Exists = 2;

    private readonly PartySpace _space;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public NameChooser(PartySpace space) => _space = space;

    /// <summary>Notes the entities that a name of one meaning names somewhere in the text.</summary>
    public void Learn(IEnumerable<ImmutableArray<NameMatch>> names)
    {
        foreach (ImmutableArray<NameMatch> name in names)
        {
            if (name.Select(m => m.EntityId).Distinct(StringComparer.Ordinal).Count() == 1)
            {
                _named.Add(name[0].EntityId);
            }
        }
    }

    /// <summary>The likeliest meaning of a name, or null where none fits its kind.</summary>
    public NameMatch? Choose(ImmutableArray<NameMatch> matches, NameType tag)
    {
        NameMatch? best = null;
        int bestScore = int.MinValue;
        foreach (NameMatch match in matches)
        {
            int score = Score(match, tag);
            if (score > bestScore)
            {
                (best, bestScore) = (match, score);
            }
        }
        return best;
    }

    /// <summary>The meanings of the parts of one hyphenated word, states and organizations only, in the word's order.</summary>
    public ImmutableArray<NameMatch> ChooseParts(ImmutableArray<NameMatch> matches)
    {
        ImmutableArray<NameMatch> fit =
        [
            .. matches
                .Where(m => _space.Knowledge.Find(m.EntityId)?.Type is not (null or EntityType.Person))
                .DistinctBy(m => m.EntityId, StringComparer.Ordinal),
        ];
        ImmutableArray<NameMatch> inUse = [.. fit.Where(m => _space.InForce(m.From, m.To))];
        return inUse.IsEmpty ? fit : inUse;
    }

    /// <summary>How well an entity fits; comparable between the meanings of one name only.</summary>
    public int Score(NameMatch match, NameType tag)
    {
        if (_space.Knowledge.Find(match.EntityId) is not { } entity)
        {
            return int.MinValue;
        }
        int score = _space.InForce(match.From, match.To) ? DateFits : 0;
        score += _space.InForce(entity.From, entity.To) ? Exists : 0;
        score += _named.Contains(entity.Id) ? Named : 0;
        score += entity.Of is { } owner && _named.Contains(owner) ? 1 : 0;
        score += Agrees(entity.Type, match.Kind, tag) ? TagFits : 0;
        return score + KindWeight(match.Kind);
    }

    private static bool Agrees(EntityType type, NameKind kind, NameType tag) =>
        tag switch
        {
            NameType.Per => type == EntityType.Person,
            NameType.Loc => type is EntityType.State or EntityType.Region,
            NameType.Org => type is EntityType.Organization or EntityType.Group,
            NameType.Norp => kind is NameKind.Adjective or NameKind.Demonym,
            NameType.Misc => type is EntityType.Project,
            _ => type is not EntityType.Person,
        };

    private static int KindWeight(NameKind kind) =>
        kind switch
        {
            NameKind.Name or NameKind.Short => 2,
            NameKind.Acronym or NameKind.Adjective or NameKind.Demonym => 1,
            _ => 0,
        };
}
