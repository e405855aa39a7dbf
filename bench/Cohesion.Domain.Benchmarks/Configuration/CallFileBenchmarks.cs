using System.Runtime.CompilerServices;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;

namespace Cohesion.Domain.Benchmarks.Configuration;

/// <summary>Reads the call of Lens-Liévin whole, as a ratio to the framework's parser on the same bytes, which checks nothing.</summary>
[MemoryDiagnoser]
public class CallFileBenchmarks
{
    private byte[] _json = [];
    private CallForProjects _call = null!; // set up before every benchmark

    [GlobalSetup]
    public void Setup()
    {
        _json = File.ReadAllBytes(Path.Combine(Root(), "samples", "lens-lievin-2021", "call.json"));
        _call = Read() ?? throw new InvalidOperationException("The sample is not sound.");
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using JsonDocument document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("clauses").GetArrayLength();
    }

    [Benchmark]
    public CallForProjects? Read() => CallFile.Read(_json).TryGetValue(out CallForProjects? call) ? call : null;

    [Benchmark]
    public string Write() => CallFile.Write(_call);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
