using Rapport.Nlp;
using Rapport.Text;

internal static class NlpExample
{
    public static void Run()
    {
        // example
        EnglishReader reader = EnglishReader.Load(); // the model beside the assembly; about 20 ms; share it between threads

        Document document = reader.Read(
            new Article { Id = "a", Text = "Peru's president met the Chilean delegation in Lima." }
        );

        foreach (Sentence sentence in document.Sentences)
        {
            TreeWriter.Write(sentence, Console.Out);
            for (int i = 0; i < sentence.Count; i++)
            {
                Token token = sentence[i]; // a handle: no copy
                Console.WriteLine(
                    $"{token.Form} {token.Lemma} {token.Upos} {token.Relation} {token.Head?.Form} {token.Name}"
                );
            }
        }
        // end
    }
}
