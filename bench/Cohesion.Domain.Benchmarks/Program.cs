using BenchmarkDotNet.Running;
using Cohesion.Domain.Benchmarks.Eligibility;
using Cohesion.Domain.Benchmarks.Selections;

if (args is ["quick"])
{
    QuickDecisions.Run(Console.Out);
}
else if (args is ["explanations"])
{
    QuickExplanations.Run(Console.Out);
}
else if (args is ["quick-comparisons"])
{
    QuickComparisons.Run(Console.Out);
}
else if (args is ["quick-lints"])
{
    QuickLints.Run(Console.Out);
}
else if (args is ["quick-selections"])
{
    QuickSelections.Run(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
