using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Rapport.Desk.Query;
using Rapport.Picture;
using Rapport.Text.Statements;

namespace Rapport.Cli.Commands;

/// <summary>The options that say which statements of a picture are meant.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _party = Many(
        "--party",
        "Who is involved in any role: ids or names, either of which will do. May be repeated: then each.",
        "WHO[,WHO]"
    );
    private readonly Option<string[]> _actor = Many("--actor", "Who acts.", "WHO[,WHO]");
    private readonly Option<string[]> _recipient = Many("--recipient", "Who is acted upon.", "WHO[,WHO]");
    private readonly Option<string[]> _saidBy = Many("--said-by", "Whose claim it is.", "WHO[,WHO]");
    private readonly Option<bool> _members = new("--members")
    {
        Description = "Organizations and regions stand for their members too, as of each statement's day.",
    };

    private readonly Option<string?> _type = One("--type", "PLOVER types or relations, one of them.", "TYPE[,TYPE]");
    private readonly Option<string?> _kind = One("--kind", "event or relation.", "KIND");
    private readonly Option<string?> _status = One(
        "--status",
        "Status, one of them: occurred, planned, denied, ….",
        "STATUS[,STATUS]"
    );
    private readonly Option<string?> _basis = One("--basis", "reported, attributed or assessed.", "BASIS[,BASIS]");
    private readonly Option<DateOnly?> _from = DayOption.Of("--from", "First day.");
    private readonly Option<DateOnly?> _to = DayOption.Of("--to", "Last day.");
    private readonly Option<string?> _country = One(
        "--country",
        "Where it took place: ISO 3166-1 alpha-3, one of them.",
        "CODE[,CODE]"
    );
    private readonly Option<string?> _place = One("--place", "Name of the place.", "NAME");
    private readonly Option<string?> _source = One("--source", "Publisher of the article.", "NAME");
    private readonly Option<string?> _article = One("--article", "Id or SHA-256 of the article.", "ID");
    private readonly Option<string?> _text = One(
        "--text",
        "Words of the evidence or the object: all of them; \"a phrase\", -without, this OR that.",
        "WORDS"
    );
    private readonly Option<string?> _articleText = One(
        "--article-text",
        "Words of the article, in the same form.",
        "WORDS"
    );
    private readonly Option<string?> _cameo = One(
        "--cameo",
        "CAMEO code with all below it, or a range: 04, 040..057.",
        "CODE[..CODE]"
    );
    private readonly Option<string?> _goldstein = One(
        "--goldstein",
        "Range of Goldstein scores: --goldstein=-10..-5.",
        "LOW..HIGH"
    );
    private readonly Option<double?> _confidence = ConfidenceOption.Build("Lowest confidence, 0 to 1.");
    private readonly Option<string?> _id = One("--id", "Id of a statement.", "ID");
    private readonly Option<DateTimeOffset?> _asOf = new("--as-of")
    {
        Description = "The picture as it stood at that moment: a day (its end) or a time, UTC.",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    public void AddTo(Command command)
    {
        _kind.Validators.Add(r => Check(r, Enum.GetNames<StatementKind>()));
        _status.Validators.Add(r => Check(r, Enum.GetNames<StatementStatus>()));
        _basis.Validators.Add(r => Check(r, Enum.GetNames<StatementBasis>()));
        _goldstein.Validators.Add(CheckGoldstein);
        Option[] all =
        [
            _party,
            _actor,
            _recipient,
            _saidBy,
            _members,
            _type,
            _kind,
            _status,
            _basis,
            _from,
            _to,
            _country,
            _place,
            _source,
            _article,
            _text,
            _articleText,
            _cameo,
            _goldstein,
            _confidence,
            _id,
            _asOf,
        ];
        foreach (Option option in all)
        {
            command.Add(option);
        }
    }

    public DateTimeOffset? AsOf(ParseResult parsed) => parsed.GetValue(_asOf);

    public StatementFilter Filter(ParseResult parsed, PictureStore store)
    {
        var known = Known.OfInstallation();
        QuestionCheck.Days("--", parsed.GetValue(_from), parsed.GetValue(_to));
        var names = new PartyNames(known.Knowledge, parsed.GetValue(_members));
        IEnumerable<PartyTerm> Terms(Option<string[]> option, string? role) =>
            (parsed.GetValue(option) ?? []).Select(v => names.Term(v, role, store));
        string[] cameo = (parsed.GetValue(_cameo) ?? "").Split("..", StringSplitOptions.RemoveEmptyEntries);
        double[] scores = [.. Range(parsed.GetValue(_goldstein))];
        return new StatementFilter
        {
            Parties =
            [
                .. Terms(_party, null),
                .. Terms(_actor, "actor"),
                .. Terms(_recipient, "recipient"),
                .. Terms(_saidBy, "said_by"),
            ],
            Types = QuestionCheck.Types("--type", List(parsed.GetValue(_type)), known.Ontology),
            Kind = parsed.GetValue(_kind),
            Statuses = List(parsed.GetValue(_status)),
            Bases = List(parsed.GetValue(_basis)),
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
            Countries = List(parsed.GetValue(_country)),
            Place = parsed.GetValue(_place),
            Source = parsed.GetValue(_source),
            Article = parsed.GetValue(_article),
            Text = parsed.GetValue(_text),
            ArticleText = parsed.GetValue(_articleText),
            CameoFrom = cameo.FirstOrDefault(),
            CameoTo = cameo.LastOrDefault(),
            GoldsteinFrom = scores.Length > 0 ? scores[0] : null,
            GoldsteinTo = scores.Length > 0 ? scores[1] : null,
            Confidence = parsed.GetValue(_confidence),
            Hash = parsed.GetValue(_id),
        };
    }

    private static ImmutableArray<string> List(string? value) =>
        [.. (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static double[] Range(string? value)
    {
        string[] parts = (value ?? "").Split("..");
        return
            parts.Length == 2
            && double.TryParse(parts[0], CultureInfo.InvariantCulture, out double low)
            && double.TryParse(parts[1], CultureInfo.InvariantCulture, out double high)
            ? [low, high]
            : [];
    }

    private static void CheckGoldstein(OptionResult result)
    {
        if (result.Tokens is [var token] && Range(token.Value).Length == 0)
        {
            result.AddError($"--goldstein: '{token.Value}' is no range; write it as --goldstein=-10..-5");
        }
    }

    private static void Check(OptionResult result, string[] names)
    {
        foreach (string value in result.Tokens.SelectMany(t => List(t.Value)))
        {
            if (!names.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                string known = string.Join(", ", names.Select(n => n.ToLowerInvariant()));
                result.AddError($"{result.Option.Name}: '{value}' is none of {known}");
            }
        }
    }

    private static Option<string[]> Many(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };

    private static Option<string?> One(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DayOption.Of(word) is DateOnly day)
        {
            return new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddMilliseconds(-1);
        }
        if (
            DateTimeOffset.TryParse(
                word,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out DateTimeOffset time
            )
        )
        {
            return time;
        }
        result.AddError($"--as-of: '{word}' is no time; write it as 2024-07-04 or 2024-07-04T12:00:00Z");
        return null;
    }
}
