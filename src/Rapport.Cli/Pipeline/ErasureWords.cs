using Rapport.Picture;

namespace Rapport.Cli.Pipeline;

/// <summary>Words about what was erased.</summary>
internal static class ErasureWords
{
    /// <summary>That an article was erased and is not taken in again, in one line.</summary>
    public static string NotAgain(PictureStore store, string sha, string place)
    {
        Erasure? erasure = PictureErasure.Of(store, sha);
        return $"{place}: erased from this picture on {erasure?.At[..10]} ({erasure?.Reason}); it is not taken in again";
    }
}
