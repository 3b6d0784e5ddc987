using Rapport.Nlp;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

/// <summary>Documents read by the real model.</summary>
internal static class ReadDocument
{
    private static readonly EnglishReader s_reader = EnglishReader.Load();

    public static Document Build(string text, DateOnly? published = null) =>
        s_reader.Read(
            new Article
            {
                Id = "test",
                Text = text,
                Published = published is { } day ? new PublicationDate(day) : null,
            }
        );
}
