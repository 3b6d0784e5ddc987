using Rapport.Analysis;
using Rapport.Analysis.Writing;
using Rapport.Coding;
using Rapport.Nlp;
using Rapport.Text;

internal static class AnalysisExample
{
    public static void Run()
    {
        // example
        StatementCoder coder = StatementCoder.LoadDefault();
        var article = new Article { Id = "a", Text = "Peru and Chile signed a trade agreement in Lima on 3 May 2023." };
        var statements = coder.Code(EnglishReader.Load().Read(article)).Statements;

        var composer = new BriefComposer(coder.Lexicon, coder.Ontology, coder.Knowledge);
        BriefMarkdown.Write(composer.Compose(statements, [article]), Console.Out);
        // end
    }
}
