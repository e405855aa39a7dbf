using BenchmarkDotNet.Running;
using Cohesion.Domain.Benchmarks.Eligibility;

if (args is ["quick"])
{
    QuickDecisions.Run(Console.Out);
    QuickExplanations.Run(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
