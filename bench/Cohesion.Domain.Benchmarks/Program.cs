using BenchmarkDotNet.Running;
using Cohesion.Domain.Benchmarks.Eligibility;

if (args is ["quick"])
{
    QuickDecisions.Run(Console.Out);
}
else if (args is ["explanations"])
{
    QuickExplanations.Run(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
