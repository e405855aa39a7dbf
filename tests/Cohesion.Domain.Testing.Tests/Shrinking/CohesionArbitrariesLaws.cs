using System.Reflection;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Testing.Tests.Shrinking;

/// <summary>What holds of every generator and shrinker of the package.</summary>
public class CohesionArbitrariesLaws
{
    private const int MostSteps = 4_000;

    private static readonly PropertyInfo[] Registered = [.. typeof(CohesionArbitraries).GetProperties().Where(property => property.PropertyType.Name.StartsWith("Arbitrary", StringComparison.Ordinal))];

    private static readonly Type[] ByFile = [typeof(CallForProjects), typeof(Contracts.ContratDeVille), typeof(Territories.QuartierList), typeof(Grants.Grant), typeof(Programmes.SolidarityProgramme)];

    public static TheoryData<string> Names => [.. Registered.Select(property => property.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Shrinking_ends_and_never_gives_the_same_value(string name) => Call(nameof(Ends), name);

    [Theory, MemberData(nameof(Names))]
    public void It_is_registered_under_its_type(string name) => Call(nameof(IsInMap), name);

    [Theory, MemberData(nameof(Names))]
    public void It_shrinks_to_what_is_valid_and_smaller(string name) => Call(nameof(Shrinks), name);

    [Fact]
    public void Whatever_is_generated_has_a_shrinker() => Assert.Empty(typeof(Generate).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => property.PropertyType.GetGenericArguments()[0]).Where(type => type.Namespace!.StartsWith("Cohesion", StringComparison.Ordinal))
        .Except(Registered.Select(property => property.PropertyType.GetGenericArguments()[0])).Select(type => type.Name));

    [Fact]
    public void Every_public_code_and_what_people_write_of_it_has_one() => Assert.Empty(typeof(CallForProjects).Assembly.GetExportedTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISpanParsable<>)))
        .Except(Registered.Select(property => property.PropertyType.GetGenericArguments()[0])).Select(type => type.Name));

    [Fact]
    public void A_type_has_one_generator() => Assert.Equal(Registered.Length, Registered.Select(property => property.PropertyType).Distinct().Count());

    [Fact]
    public void A_rule_set_shrinks_to_what_a_test_is_about()
    {
        RuleSet rules = Draw.From(Generate.RuleSets, 200).First(rules => rules.Clauses.Any(clause => clause.Body is ClauseBody.Exclusion));
        RuleSet smallest = Smallest(CohesionArbitraries.RuleSets, rules, candidate => candidate.Clauses.Any(clause => clause.Body is ClauseBody.Exclusion));
        Clause only = Assert.Single(smallest.Clauses);
        Assert.Null(only.When);
        Assert.Empty(only.Exemptions);
        Assert.Empty(only.Citations);
    }

    private static void Call(string method, string name)
    {
        PropertyInfo property = Registered.Single(candidate => candidate.Name == name);
        typeof(CohesionArbitrariesLaws).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [property.GetValue(null)], null);
    }

    private static void Ends<T>(Arbitrary<T> arbitrary)
        where T : notnull
    {
        // What shrinks by its file is read again for every step.
        foreach (T value in Draw.From(arbitrary.Generator, typeof(T) == typeof(CallForProjects) ? 1 : 4))
        {
            Assert.DoesNotContain(value, arbitrary.Shrinker(value).Take(20));
            int steps = 0;
            for (T[] now = [value]; now.Length > 0 && ++steps < MostSteps; now = [.. arbitrary.Shrinker(now[0]).Take(1)])
            {
            }

            Assert.True(steps < MostSteps, $"{value} shrinks for ever");
        }
    }

    private static void Shrinks<T>(Arbitrary<T> arbitrary)
        where T : notnull
    {
        // What shrinks by its file is read again for every step.
        bool isRead = typeof(T).Namespace is "Cohesion.Domain.Testing" || typeof(T) == typeof(RuleSet) || ByFile.Contains(typeof(T));
        (T Value, T Smaller)[] pairs = [.. Draw.From(arbitrary.Generator, isRead ? 3 : 40).SelectMany(value => arbitrary.Shrinker(value).Take(4).Select(smaller => (value, smaller))).Take(isRead ? 2 : 40)];
        Assert.NotEmpty(pairs);

        // What is smaller does not come back to what it came from.
        Assert.All(pairs, pair => Assert.DoesNotContain(pair.Value, arbitrary.Shrinker(pair.Smaller).Take(isRead ? 3 : 50)));
        if (typeof(T).GetMethod("Parse", [typeof(string), typeof(IFormatProvider)]) is { } parse)
        {
            Assert.All(pairs, pair => Assert.Equal(pair.Smaller, parse.Invoke(null, [pair.Smaller.ToString(), null])));
        }
    }

    private static void IsInMap<T>(Arbitrary<T> arbitrary)
    {
        Assert.NotNull(arbitrary);
        Assert.NotEmpty(CohesionArbitraries.Map.ArbFor<T>().Generator.Sample(3));
    }

    private static T Smallest<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> isKept)
        where T : class
    {
        for (T? next = value; next is not null; next = arbitrary.Shrinker(value).FirstOrDefault(isKept))
        {
            value = next;
        }

        return value;
    }
}
