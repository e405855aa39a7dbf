using Cohesion.Domain.Tests.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

internal static partial class Any
{
    public static Gen<int> Seeds { get; } = Gen.Choose(0, int.MaxValue);

    /// <summary>Gets JSON texts in every spelling.</summary>
    public static Gen<JsonScribble> Scribbles { get; } = Seeds.Select(seed => new JsonScribble(seed));

    /// <summary>Gets JSON texts with halves of characters, which escapes can spell.</summary>
    public static Gen<JsonScribble> ScribblesWithHalves { get; } = Seeds.Select(seed => new JsonScribble(seed, hasHalves: true));

    public static Gen<ContentHash> ContentHashes { get; } = Gen.Choose(0, 255).ListOf().Select(bytes => ContentHash.Of([.. bytes.Select(one => (byte)one)]));
}
