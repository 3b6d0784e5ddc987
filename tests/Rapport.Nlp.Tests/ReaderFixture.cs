using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>The committed model, loaded once for all tests of a class.</summary>
public sealed class ReaderFixture
{
    public EnglishReader Reader { get; } = EnglishReader.Load();

    public Document Read(string text) => Reader.Read(new Article { Id = "test", Text = text });
}
