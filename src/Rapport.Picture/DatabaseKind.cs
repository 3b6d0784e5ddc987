namespace Rapport.Picture;

/// <summary>Kinds of databases that hold pictures.</summary>
public enum DatabaseKind
{
    /// <summary>One file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    Postgres,
}
