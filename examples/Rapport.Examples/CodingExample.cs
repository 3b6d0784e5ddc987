using Rapport.Coding;
using Rapport.Nlp;
using Rapport.Text;
using Rapport.Text.Statements;

internal static class CodingExample
{
    public static void Run()
    {
        // example
        var article = new Article
        {
            Id = "a",
            Text = "Kenya will not send troops to Haiti, its foreign minister said on Friday.",
            Published = new(new DateOnly(2024, 3, 16)),
        };
        Document document = EnglishReader.Load().Read(article);
        foreach (Statement statement in StatementCoder.LoadDefault().Code(document).Statements)
        {
            Console.WriteLine(StatementJson.ToLine(statement, new CodePointIndex(article.Text)));
        }
        // end
    }
}
