// Runs every example of the packages' readmes: `dotnet run --project examples/Rapport.Examples -- SAMPLES`, after eng/pack.
string samples = args.Length > 0 ? args[0] : "samples";
string scratch = Directory.CreateTempSubdirectory("rapport-examples-").FullName;
try
{
    TextExample.Run();
    NlpExample.Run();
    KnowledgeExample.Run();
    RulesExample.Run();
    CodingExample.Run();
    ReadersExample.Run(samples);
    PictureExample.Run(Path.Combine(scratch, "picture.db"));
    AnalysisExample.Run();
}
finally
{
    Directory.Delete(scratch, recursive: true);
}
