using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Files;

/// <summary>A selection with its record.</summary>
internal sealed record SelectionOutcome(SelectionRecord Record)
{
    public Selection Selection => Record.Selection;
}
