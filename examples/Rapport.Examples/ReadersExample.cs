using Rapport.Readers;

internal static class ReadersExample
{
    public static void Run(string folder)
    {
        // example
        using var reader = new ArticleReader(new ReaderOptions());
        foreach (ReadResult result in reader.Read(folder)) // a file, a folder, an archive, an address
        {
            switch (result)
            {
                case ArticleRead read:
                    Console.WriteLine(
                        $"{read.Article.Title}: {read.Article.Text.Length} characters of {read.MediaType}"
                    );
                    break;
                case InputFault fault:
                    Console.WriteLine($"not read: {fault}");
                    break;
            }
        }
        // end
    }
}
