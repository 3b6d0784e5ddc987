namespace Rapport.Server;

/// <summary>What someone may do; each may also do what those before it may.</summary>
public enum AccessRole
{
    /// <summary>Read everything.</summary>
    Reader,

    /// <summary>Keep watchlists, saved queries and hooks.</summary>
    Analyst,

    /// <summary>Decide about statements, parties and events.</summary>
    Curator,

    /// <summary>Give and take keys.</summary>
    Admin,
}
