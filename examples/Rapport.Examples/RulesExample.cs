using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;
using Rapport.Text;

internal static class RulesExample
{
    public static void Run()
    {
        // example
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        RuleBook rules = RuleBook.Load(data, Lexicon.Load(data), Ontology.Load(data));

        Document document = EnglishReader.Load().Read(new Article { Id = "a", Text = "Chile condemned the attack." });
        foreach (Mention mention in rules.Match(document.SentenceAt(0)))
        {
            Console.WriteLine(
                $"{mention.Rule.Id}: “{mention.Trigger.Form}”, actor “{mention.Role("actor")?.Token.Form}”"
            );
        }
        foreach (NearMiss miss in rules.NearMisses(document.SentenceAt(0)))
        {
            Console.WriteLine($"not {miss.Rule.Id}: {miss.Failed}");
        }
        // end
    }
}
