using Rapport.Knowledge;

namespace Rapport.Rules.Loading;

/// <summary>Collects the faults of one file.</summary>
internal sealed class FaultList(string file, List<DataFault> faults)
{
    public string File { get; } = file;

    public void Add(string code, TextPlace at, string what, string remedy) =>
        Add(code, at.Line, at.Column, what, remedy);

    public void Add(string code, int line, int column, string what, string remedy) =>
        faults.Add(new DataFault(File, line, column, $"{code} {what}", remedy));
}
