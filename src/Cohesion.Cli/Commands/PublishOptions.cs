using System.CommandLine;
using Cohesion.Domain.Statistics;

namespace Cohesion.Cli.Commands;

/// <summary>The options by which only what may be published is shown.</summary>
internal sealed class PublishOptions
{
    public Option<bool> Publish { get; } = new("--publish") { Description = "Seulement ce qui peut être publié / Only what may be published" };

    public Option<long?> Threshold { get; } = new("--threshold")
    {
        Description = "Le plus petit effectif publiable, 11 sans mention / The lowest count that may be published, 11 unless said",
    };

    public DisclosurePolicy? PolicyOf(ParseResult parsed)
    {
        long threshold = parsed.GetValue(Threshold) ?? DisclosurePolicy.UsualThreshold;
        return threshold < 1 ? throw new UsageException($"--threshold: {threshold} (1, 2, …)")
            : parsed.GetValue(Publish) ? new DisclosurePolicy(threshold)
            : parsed.GetValue(Threshold) is null ? null
            : throw new UsageException("--threshold: --publish");
    }
}
