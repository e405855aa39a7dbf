using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing.Tests;

/// <summary>Draws values that are the same in every run.</summary>
internal static class Draw
{
    private const ulong Seed = 2021, Gamma = 0x9E3779B97F4A7C15;
    private const int Size = 20;

    public static IReadOnlyList<T> From<T>(Gen<T> gen, int count) => [.. gen.Sample(count, new Rnd(Seed, Gamma), Size)];
}
