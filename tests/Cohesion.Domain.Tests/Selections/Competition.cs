using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>What a selection is made of.</summary>
internal sealed record Competition(ValueList<Entry> Entries, Money Envelope, SelectionPolicy Policy, DrawSeed? Seed = null)
{
    public Selection Select() => Selection.Of(Entries, Envelope, Policy, Seed);
}
