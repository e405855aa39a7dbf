namespace Cohesion.Domain.Selections;

/// <summary>Some of the purses of a selection, by their places; the default value holds none.</summary>
internal readonly record struct PurseSet
{
    private readonly UInt128 _places;

    private PurseSet(UInt128 places) => _places = places;

    public PurseSet With(Purse purse) => new(_places | (UInt128.One << purse.Place));

    public bool Contains(Purse purse) => (_places >> purse.Place & 1) != 0;
}
