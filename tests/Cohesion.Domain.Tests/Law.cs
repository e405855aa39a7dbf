using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests;

/// <summary>Statements that hold for every value of a generator. A failure prints the shrunk value and the seed that brings it back.</summary>
/// <remarks>
/// A test draws the same values on every run, so that what passed once passes again everywhere. <c>COHESION_SEED</c> draws others: the name of a test and this
/// seed give its values. <c>COHESION_TIMES</c> draws so many times more. <c>scripts/laws.sh</c> sets both.
/// </remarks>
internal static class Law
{
    private static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("COHESION_TIMES") ?? "1", CultureInfo.InvariantCulture);
    private static readonly string Seed = Environment.GetEnvironmentVariable("COHESION_SEED") ?? "";

    public static void Holds<T>(Gen<T> gen, Func<T, bool> statement, int times = 200) => Holds(gen.ToArbitrary(), statement, times);

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> statement, int times = 200) =>
        Prop.ForAll(values, statement).Check(Config.QuickThrowOnFailure.WithMaxTest(times * Times).WithQuietOnSuccess(true).WithReplay(SeedOfTest(), 1));

    public static void Holds<T1, T2>(Gen<T1> first, Gen<T2> second, Func<T1, T2, bool> statement, int times = 200) =>
        Holds(first.SelectMany(a => second.Select(b => (a, b))), pair => statement(pair.a, pair.b), times);

    public static void Commutes<T>(Gen<T> gen, Func<T, T, T> operation)
        where T : IEquatable<T> => Holds(gen, gen, (a, b) => operation(a, b).Equals(operation(b, a)));

    public static void Associates<T>(Gen<T> gen, Func<T, T, T> operation)
        where T : IEquatable<T> =>
        Holds(gen.Three(), t => operation(operation(t.Item1, t.Item2), t.Item3).Equals(operation(t.Item1, operation(t.Item2, t.Item3))));

    public static void ParseInvertsToString<T>(Gen<T> gen)
        where T : ISpanParsable<T>, IEquatable<T> =>
        Holds(gen, value => T.TryParse(value.ToString(), null, out T? parsed) && parsed.Equals(value));

    public static void EqualValuesHashAlike<T>(Gen<T> gen, Func<T, T> copy)
        where T : IEquatable<T> =>
        Holds(gen, value => copy(value) is var twin && value.Equals(twin) && value.Equals((object?)twin) && value.GetHashCode() == twin.GetHashCode());

    /// <summary>The order is total, antisymmetric, and says zero exactly for equal values.</summary>
    public static void OrdersTotally<T>(Gen<T> gen)
        where T : IComparable<T>, IEquatable<T> =>
        Holds(gen.Three(), t => Math.Sign(t.Item1.CompareTo(t.Item2)) == -Math.Sign(t.Item2.CompareTo(t.Item1))
            && (t.Item1.CompareTo(t.Item2) == 0) == t.Item1.Equals(t.Item2)
            && !(t.Item1.CompareTo(t.Item2) <= 0 && t.Item2.CompareTo(t.Item3) <= 0 && t.Item1.CompareTo(t.Item3) > 0));

    private static ulong SeedOfTest() => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{TestContext.Current.TestClass?.TestClassName}.{TestContext.Current.TestMethod?.MethodName} {Seed}")));
}
