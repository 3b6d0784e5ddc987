using System.Text;
using Rapport.Coding;
using Rapport.Nlp;
using Rapport.Picture;
using Rapport.Text;

internal static class PictureExample
{
    public static void Run(string file)
    {
        // example
        EnglishReader reader = EnglishReader.Load();
        StatementCoder coder = StatementCoder.LoadDefault();
        PictureStore picture = PictureStore.Create(PictureAddress.Parse(file), TimeProvider.System);

        var article = new Article { Id = "a", Text = "Norway recalled its ambassador from Iran on 3 May 2023." };
        var intake = new ArticleIntake
        {
            Article = article,
            Raw = Encoding.UTF8.GetBytes(article.Text),
            Locator = "a.txt",
            Statements = coder.Code(reader.Read(article)).Statements,
        };
        var version = new CodingVersion("my-program 1", reader.ModelVersion, coder.Knowledge.Version);
        picture.Add(version, [PreparedArticle.Of(intake)]); // the same bytes again change nothing
        picture.Link();

        var filter = new StatementFilter { Parties = [new PartyTerm([new PartyRange("NOR")])] };
        foreach (StoredStatement statement in picture.Statements(filter, new PageRequest(50, null)).Statements)
        {
            Console.WriteLine($"{statement.Row.Type} {statement.Row.WhenStart} “{statement.Row.Evidence}”");
        }
        // end
    }
}
