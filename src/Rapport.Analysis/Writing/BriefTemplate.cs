using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;

namespace Rapport.Analysis.Writing;

/// <summary>A form of a brief as a Liquid template over the brief's JSON form (docs/brief.md). Immutable; safe to share between threads.</summary>
public sealed class BriefTemplate
{
    /// <summary>Steps of a template that never ends.</summary>
    private const int MostSteps = 5_000_000;

    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly FluidParser s_parser = new(new FluidParserOptions { AllowFunctions = true });

    private readonly IFluidTemplate _template;
    private readonly BriefMarkup _markup;

    private BriefTemplate(IFluidTemplate template, BriefMarkup markup)
    {
        _template = template;
        _markup = markup;
    }

    /// <summary>The page that ships: one file, without scripts, for screen and paper, light and dark.</summary>
    public static BriefTemplate Html { get; } = OfResource("Brief.html.liquid", BriefMarkup.Html);

    /// <summary>The Markdown that ships.</summary>
    public static BriefTemplate Markdown { get; } = OfResource("Brief.md.liquid", BriefMarkup.Markdown);

    /// <summary>Reads a template.</summary>
    /// <param name="text">Liquid.</param>
    /// <param name="markup">What it makes: texts are escaped for that.</param>
    /// <exception cref="FormatException">It is no Liquid; the message says where.</exception>
    public static BriefTemplate Parse(string text, BriefMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(text);
        return s_parser.TryParse(text, out IFluidTemplate template, out string error)
            ? new BriefTemplate(template, markup)
            : throw new FormatException(error);
    }

    /// <summary>The brief in this form, with “\n” at line ends.</summary>
    /// <exception cref="FormatException">The template cannot be carried out.</exception>
    public string Render(Brief brief)
    {
        using JsonDocument json = JsonDocument.Parse(BriefJson.Bytes(brief));
        var options = new TemplateOptions { MaxSteps = MostSteps };
        var context = new TemplateContext(options);
        foreach (JsonProperty field in json.RootElement.EnumerateObject())
        {
            context.SetValue(field.Name, Value(field.Value, field.Name));
        }
        try
        {
            string text = _markup == BriefMarkup.Html ? _template.Render(context, s_html) : _template.Render(context);
            return text.ReplaceLineEndings("\n");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or ParseException)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static BriefTemplate OfResource(string name, BriefMarkup markup)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), markup);
    }

    private FluidValue Value(JsonElement json, string name) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => new DictionaryValue(
                new FluidValueDictionaryFluidIndexable(
                    json.EnumerateObject()
                        .ToDictionary(f => f.Name, f => Value(f.Value, f.Name), StringComparer.Ordinal)
                )
            ),
            JsonValueKind.Array => new ArrayValue([.. json.EnumerateArray().Select(e => Value(e, name))]),
            JsonValueKind.String => new StringValue(Text(json.GetString()!, name)),
            JsonValueKind.Number => NumberValue.Create(json.GetDecimal()),
            JsonValueKind.True => BooleanValue.True,
            JsonValueKind.False => BooleanValue.False,
            _ => NilValue.Instance,
        };

    // Addresses are percent-encoded already, columns are names of ours that rows go by; in HTML the encoder of the output escapes everything.
    private string Text(string text, string name) =>
        _markup != BriefMarkup.Markdown || name is "link" or "svg" or "columns"
            ? text
            : Escape(BriefWords.OneLine(text));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&')
            {
                escaped.Append('\\');
            }
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}

/// <summary>What a template makes.</summary>
public enum BriefMarkup
{
    /// <summary>HTML: every text is encoded.</summary>
    Html,

    /// <summary>Markdown: every text is one line, its signs escaped.</summary>
    Markdown,

    /// <summary>Anything else: texts stand as they are.</summary>
    Plain,
}
