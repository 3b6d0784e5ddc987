using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Rapport.Text;

namespace Rapport.Readers.Formats;

/// <summary>Something wrong in one record.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What was done, or what to do.</param>
internal readonly record struct RecordFlaw(string What, string Remedy);

/// <summary>The fields of one record, and what was wrong with it. Without <see cref="Text"/> there is no article.</summary>
internal sealed class JsonRecord
{
    private static readonly JsonReaderOptions Lenient = new() { MaxDepth = 64 };

    public string? Id { get; private set; }

    public string? Text { get; private set; }

    public string? Title { get; private set; }

    public PublicationDate? Published { get; private set; }

    public string? Url { get; private set; }

    public string? Source { get; private set; }

    public string? Byline { get; private set; }

    public string? Language { get; private set; }

    public List<RecordFlaw> Flaws { get; } = [];

    /// <summary>Reads one line of JSON; never throws.</summary>
    public static JsonRecord Parse(ReadOnlySpan<byte> json)
    {
        var record = new JsonRecord();
        if (!Utf8.IsValid(json))
        {
            record.Flaws.Add(new RecordFlaw("invalid UTF-8", "read with U+FFFD instead; save it as UTF-8 to mend it"));
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        }
        try
        {
            record.ReadObject(json);
        }
        catch (JsonException e)
        {
            record.Text = null;
            string where = e.BytePositionInLine is long at ? $" (byte {at + 1} of the line)" : "";
            record.Flaws.Add(new RecordFlaw($"not a JSON record{where}", "skipped; each line must be one JSON object"));
            return record;
        }
        record.CheckText();
        return record;
    }

    private void ReadObject(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(null, null, null, 0);
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Unescape(reader.ValueSpan, out _);
            reader.Read();
            string? value = Value(ref reader, name);
            if (value is not null)
            {
                Set(name, value);
            }
        }
        while (reader.Read()) { }
    }

    /// <summary>The value of a field that matters here, as text; null where it is another kind of value.</summary>
    private string? Value(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                string text = JsonText.Unescape(reader.ValueSpan, out int lone);
                if (lone > 0)
                {
                    Flaws.Add(
                        new RecordFlaw(
                            $"a surrogate without its partner in “{OneLine.Of(name)}”",
                            "read with U+FFFD instead"
                        )
                    );
                }
                return text;
            case JsonTokenType.Number when name is "id" or "published" or "date":
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "id":
                Id = value.Length > 0 ? value : null;
                break;
            case "text":
                Text = value;
                break;
            case "title":
                Title = value;
                break;
            case "published" or "date" when value.Length > 0:
                SetPublished(name, value);
                break;
            case "url":
                Url = value;
                break;
            case "source":
                Source = value;
                break;
            case "byline" or "author":
                Byline = value;
                break;
            case "language" or "lang":
                Language = value;
                break;
        }
    }

    private void SetPublished(string name, string value)
    {
        if (DateText.TryParse(value, out PublicationDate date))
        {
            // “published” says more than “date”, whichever comes first.
            Published = name == "published" || Published is null ? date : Published;
        }
        else
        {
            string what = $"“{name}” is no date: {OneLine.Of(value)}";
            Flaws.Add(new RecordFlaw(what, "read without it; write dates as 2024-07-04"));
        }
    }

    private void CheckText()
    {
        if (Text is null)
        {
            Flaws.Add(
                new RecordFlaw(
                    "the record has no “text”",
                    "skipped; a record is {\"id\", \"text\", \"title\", \"published\"}"
                )
            );
        }
        else if (string.IsNullOrWhiteSpace(Text))
        {
            Text = null;
            Flaws.Add(new RecordFlaw("the record's “text” is empty", "skipped"));
        }
    }
}
