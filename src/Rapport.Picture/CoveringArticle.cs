namespace Rapport.Picture;

/// <summary>An article that names all who are asked for.</summary>
/// <param name="Number">Its number inside this database.</param>
/// <param name="Published">Its publication day.</param>
/// <param name="Origin">Number of the article that stands for its near-copies: what counts as one.</param>
public readonly record struct CoveringArticle(long Number, DateOnly Published, long Origin);
