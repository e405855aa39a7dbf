using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <summary>A generator with a shrinker for each concept of the library, to be registered once.</summary>
/// <remarks>
/// Without a runner's help, take them from <see cref="Map"/>; where a runner asks for the class that holds generators, as FsCheck's attributes do, name this one.
/// Whatever is generated is valid. What a value shrinks to is valid too and its text is shorter, or as long and simpler, so that shrinking ends.
/// </remarks>
public static partial class CohesionArbitraries
{
    private static readonly Lazy<IArbMap> Merged = new(static () => ArbMap.Default.Merge(typeof(CohesionArbitraries)));

    /// <summary>Gets FsCheck's own generators and those of this class, by type.</summary>
    public static IArbMap Map => Merged.Value;
}
