using System.Text;
using Microsoft.OpenApi;

namespace Rapport.Server.Pages;

/// <summary>Schemas of the OpenAPI document in words.</summary>
internal static class ApiForms
{
    /// <summary>A type in HTML; a form that has a name is a link to it.</summary>
    public static string TypeOf(IOpenApiSchema? schema) =>
        schema switch
        {
            null => "",
            OpenApiSchemaReference { Reference.Id: string id } => Link(id),
            { Items: { } items } => $"list of {TypeOf(items)}",
            { OneOf: { Count: > 0 } some } => Either(some),
            { AnyOf: { Count: > 0 } some } => Either(some),
            { AdditionalProperties: { } values } => $"object of {TypeOf(values)}",
            { Type: { } type } => PlainPages.Escape(
                string.Join(" or ", type.ToString().ToLowerInvariant().Split(", "))
                    + (schema.Format is string format ? $" ({format})" : "")
            ),
            _ => "any",
        };

    /// <summary>A table of the fields of an object.</summary>
    public static void WriteProperties(StringBuilder page, IOpenApiSchema schema)
    {
        if (schema.Properties is not { Count: > 0 } properties)
        {
            page.Append($"<p>{TypeOf(schema)}</p>");
            return;
        }
        page.Append("<table><thead><tr><th>field</th><th>type</th><th>meaning</th></tr></thead><tbody>");
        foreach ((string name, IOpenApiSchema type) in properties)
        {
            page.Append(
                $"<tr><td><code>{PlainPages.Escape(name)}</code></td><td>{TypeOf(type)}</td><td>{PlainPages.Escape(type.Description)}</td></tr>"
            );
        }
        page.Append("</tbody></table>");
    }

    private static string Either(IList<IOpenApiSchema> some) => string.Join(" or ", some.Select(TypeOf));

    private static string Link(string id) => $"<a href=\"#{PlainPages.Escape(id)}\">{PlainPages.Escape(id)}</a>";
}
