using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Files;

/// <summary>A selection with its record and what the call says of the applications selected together.</summary>
internal sealed record SelectionOutcome(SelectionRecord Record, Assessment Portfolio)
{
    public Selection Selection => Record.Selection;
}
