using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing.Tests;

/// <summary>Draws values that are the same in every run, unless <c>COHESION_SEED</c> and <c>COHESION_TIMES</c> ask for others and more (<c>scripts/laws.sh</c>).</summary>
internal static class Draw
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private const int Size = 20;

    /// <summary>How many times as much is tried as in a plain run.</summary>
    public static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("COHESION_TIMES") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>From what everything is drawn.</summary>
    public static readonly ulong Seed = Environment.GetEnvironmentVariable("COHESION_SEED") is { } seed
        ? BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))
        : 2021;

    public static IReadOnlyList<T> From<T>(Gen<T> gen, int count) => [.. gen.Sample(count * Times, new Rnd(Seed, Gamma), Size)];
}
