using System.Diagnostics;
using System.Globalization;
using Rapport.Nlp.Model;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>What a training run is told.</summary>
internal sealed record TrainingPlan
{
    public required NetworkShape Shape { get; init; }

    public int Epochs { get; init; } = 15;

    public int SentencesPerStep { get; init; } = 10;

    public float Rate { get; init; } = 1.8e-3f;

    /// <summary>How much a name counts against the other losses.</summary>
    public float NameWeight { get; init; } = 1.5f;

    public int Seed { get; init; } = 1;

    public int Threads { get; init; } = 2;

    /// <summary>From this share of the steps on a mean of the numbers is kept, which is what is exported (Polyak and Juditsky 1992).</summary>
    public float AverageFrom { get; init; } = 0.5f;

    public Dropouts Dropouts { get; init; } = new(0.15f, 0.05f, 0.05f, 0.25f, 0.3f, 0.2f);
}

/// <summary>Runs epochs over the examples. The same seed and plan give the same model whatever the number of threads.</summary>
internal sealed class Trainer
{
    /// <summary>Shares of a step; fixed, so that sums don't depend on the number of threads.</summary>
    public const int Workers = 2;

    private readonly TrainingPlan _plan;
    private readonly Prepared[] _examples;
    private readonly Worker[] _workers;

    public Trainer(TrainingPlan plan, IReadOnlyList<Prepared> examples, Vocabulary vocabulary)
    {
        _plan = plan;
        _examples = [.. examples];
        Network = new LearnedNetwork(plan.Shape, vocabulary, Workers, plan.Seed);
        _workers =
        [
            .. Enumerable
                .Range(0, Workers)
                .Select(i => new Worker(Network, vocabulary, i, plan.Dropouts, plan.NameWeight)),
        ];
    }

    public LearnedNetwork Network { get; }

    /// <summary>Epochs done.</summary>
    public int Epoch { get; private set; }

    private int StepsPerEpoch => (_examples.Length + _plan.SentencesPerStep - 1) / _plan.SentencesPerStep;

    /// <summary>One epoch; <paramref name="report"/> gets a line now and then.</summary>
    public void RunEpoch(Action<string> report)
    {
        int[] order = [.. Enumerable.Range(0, _examples.Length)];
        new Random((_plan.Seed * 1000) + Epoch).Shuffle(order);
        TimeSpan begin = ProcessorTime;
        var sum = default(Losses);
        int steps = StepsPerEpoch;
        for (int step = 0; step < steps; step++)
        {
            int first = step * _plan.SentencesPerStep;
            int last = Math.Min(order.Length, first + _plan.SentencesPerStep);
            int globalStep = (Epoch * steps) + step;
            sum += RunStep(order.AsSpan(first, last - first), globalStep);
            Adam.Step(Network.All, globalStep + 1, RateAt(globalStep));
            Average(globalStep);
            if (step % 200 == 199 || step + 1 == steps)
            {
                report(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"epoch {Epoch + 1}/{_plan.Epochs} step {step + 1}/{steps} arcs {sum.Arcs / sum.Words:F3} tags {sum.Tags / sum.Words:F3} names {sum.Names / sum.Words:F4} {sum.Words / (ProcessorTime - begin).TotalSeconds:F0} words per processor second"
                    )
                );
                if (step + 1 < steps)
                {
                    sum = default;
                    begin = ProcessorTime;
                }
            }
        }
        Epoch++;
    }

    // Every so many steps, for the tables are large; the mean reaches back over a tenth of the training.
    private const int AverageEvery = 50;

    private void Average(int step)
    {
        int total = _plan.Epochs * StepsPerEpoch;
        int taken = (step - (int)(total * _plan.AverageFrom)) / AverageEvery;
        if (step % AverageEvery != 0 || taken < 0)
        {
            return;
        }
        float least = 10f * AverageEvery / total;
        float share = Math.Max(1f / (taken + 1), Math.Min(1, least));
        foreach (Parameter parameter in Network.All)
        {
            parameter.MoveAverage(share);
        }
    }

    private static TimeSpan ProcessorTime
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }

    private float RateAt(int step)
    {
        float total = _plan.Epochs * StepsPerEpoch;
        float warm = Math.Min(1, (step + 1) / 200f);
        return _plan.Rate * warm * Math.Max(0.01f, 1 - (step / total));
    }

    private Losses RunStep(ReadOnlySpan<int> chosen, int step)
    {
        var shares = new List<Prepared>[Workers];
        int words = 0;
        for (int w = 0; w < Workers; w++)
        {
            shares[w] = [];
        }
        for (int i = 0; i < chosen.Length; i++)
        {
            shares[i % Workers].Add(_examples[chosen[i]]);
            words += _examples[chosen[i]].Count;
        }
        Network.RefreshTransposed();
        var results = new Losses[Workers];
        void Share(int w) =>
            results[w] = _workers[w]
                .Run(new Batch(shares[w]), new Random((_plan.Seed * 7919) + (step * Workers) + w), 1f / words);
        if (_plan.Threads > 1)
        {
            Parallel.For(0, Workers, Share);
        }
        else
        {
            for (int w = 0; w < Workers; w++)
            {
                Share(w);
            }
        }
        return results.Aggregate((a, b) => a + b);
    }

    /// <summary>Puts the mean of the last steps in the place of the numbers, or back.</summary>
    public void SwapAverage()
    {
        foreach (Parameter parameter in Network.All)
        {
            parameter.SwapAverage();
        }
    }

    /// <summary>Writes everything needed to go on later.</summary>
    public void Save(string path)
    {
        var file = new ModelFile();
        file.Add<int>("epoch", [Epoch]);
        foreach (Parameter parameter in Network.All)
        {
            file.Add<float>(parameter.Name, parameter.Value);
            file.Add<float>(parameter.Name + "#mean", parameter.Mean);
            file.Add<float>(parameter.Name + "#square", parameter.Square);
            if (parameter.Average.Length > 0)
            {
                file.Add<float>(parameter.Name + "#average", parameter.Average);
            }
        }
        file.Save(path + ".new");
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Keeps the numbers and forgets how they were come by.</summary>
    public void BeginAnew()
    {
        Epoch = 0;
        foreach (Parameter parameter in Network.All)
        {
            parameter.SetAverage([]);
        }
    }

    /// <summary>Takes up what <see cref="Save"/> wrote.</summary>
    public void Resume(string path)
    {
        ModelFile file = ModelFile.Load(path);
        Epoch = file.Array<int>("epoch")[0];
        foreach (Parameter parameter in Network.All)
        {
            file.Array<float>(parameter.Name).CopyTo(parameter.Value, 0);
            file.Array<float>(parameter.Name + "#mean").CopyTo(parameter.Mean, 0);
            file.Array<float>(parameter.Name + "#square").CopyTo(parameter.Square, 0);
            if (file.Has(parameter.Name + "#average"))
            {
                parameter.SetAverage(file.Array<float>(parameter.Name + "#average"));
            }
        }
    }
}
