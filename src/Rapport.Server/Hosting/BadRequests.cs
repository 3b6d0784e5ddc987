namespace Rapport.Server.Hosting;

/// <summary>What the framework says of a request that it cannot read, in the words of who sent it.</summary>
internal static class BadRequests
{
    private const string Bind = "Failed to bind parameter \"";
    private const string Body = "Failed to read parameter \"";

    /// <summary>The parameter by its name in the address, and what to write instead.</summary>
    /// <param name="message">Such as <c>Failed to bind parameter "Nullable&lt;bool&gt; Members" from "x".</c></param>
    public static string Explain(string message)
    {
        if (message.StartsWith(Body, StringComparison.Ordinal))
        {
            return "the body is no JSON of the form that /docs shows for this route";
        }
        if (!message.StartsWith(Bind, StringComparison.Ordinal))
        {
            return message.ReplaceLineEndings(" ").Trim();
        }
        string declared = message[Bind.Length..].Split('"')[0];
        string name = declared[(declared.LastIndexOf(' ') + 1)..];
        string remedy = declared.Contains("bool", StringComparison.OrdinalIgnoreCase)
            ? "it is neither true nor false"
            : "it is no such value; /docs has the parameters of this route";
        return name.Length == 0 ? remedy : $"{char.ToLowerInvariant(name[0])}{name[1..]}: {remedy}";
    }
}
