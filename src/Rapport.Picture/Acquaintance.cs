namespace Rapport.Picture;

/// <summary>Whether a picture has some raw bytes already.</summary>
public enum Acquaintance
{
    /// <summary>It has not.</summary>
    None,

    /// <summary>It has them from another place.</summary>
    Elsewhere,

    /// <summary>It has them from this very place: there is nothing to do.</summary>
    Here,

    /// <summary>It had them, and they were erased: they are not taken in again.</summary>
    Erased,
}
