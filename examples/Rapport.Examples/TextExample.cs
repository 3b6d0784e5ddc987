using Rapport.Text;
using Rapport.Text.Conllu;

internal static class TextExample
{
    public static void Run()
    {
        // example
        Document document = ConlluReader.Read(
            """
            1	Peru	Peru	PROPN	_	_	2	nsubj	_	_
            2	protested	protest	VERB	_	_	0	root	_	_
            3	.	.	PUNCT	_	_	2	punct	_	_


            """,
            "my-treebank"
        );
        Token subject = document.SentenceAt(0)[0];
        Console.WriteLine($"{subject.Form} is {subject.Relation} of {subject.Head?.Lemma}");
        // end
    }
}
