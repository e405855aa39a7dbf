using System.Reflection;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Testing.Tests.Generators;

/// <summary>What is drawn is valid, and every case of what has cases is drawn.</summary>
public class GenerateLaws
{
    private static readonly PropertyInfo[] All = [.. typeof(Generate).GetProperties(BindingFlags.Public | BindingFlags.Static)];

    public static TheoryData<string> Names => [.. All.Select(property => property.Name)];

    [Theory, MemberData(nameof(Names))]
    public void It_gives_values_and_not_always_the_same(string name)
    {
        PropertyInfo property = All.Single(candidate => candidate.Name == name);
        typeof(GenerateLaws).GetMethod(nameof(Varies), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [property.GetValue(null)], null);
    }

    [Fact]
    public void Every_kind_of_condition_clause_and_value_is_drawn()
    {
        HasEveryCaseOf(typeof(Condition), Draw.From(Generate.Conditions, 1500));
        HasEveryCaseOf(typeof(ClauseBody), Draw.From(Generate.Clauses, 300).Select(clause => clause.Body));
        HasEveryCaseOf(typeof(FactValue), Draw.From(Generate.FactValues, 1000));
        HasEveryCaseOf(typeof(Grants.Grant), Draw.From(Generate.GrantStates, 1500));
        Assert.Equal(Enum.GetValues<DatePrecision>(), Draw.From(Generate.PartialDates, 300).Select(date => date.Precision).Distinct().Order());
    }

    [Fact]
    public void Every_verdict_is_drawn_of_generated_rules()
    {
        IEnumerable<VerdictStatus> drawn = Draw.From(Generate.RuleSets.Zip(Generate.Situations), 300).SelectMany(pair => pair.Item1.Assess(pair.Item2).Scopes).Select(scope => scope.Verdict.Status);
        Assert.Equal(Enum.GetValues<VerdictStatus>(), drawn.Distinct().Order());
    }

    [Fact]
    public void Generated_calls_read_back() => Assert.All(Draw.From(Generate.Calls, 30), call =>
    {
        Assert.True(CallFile.Read(CallFile.Write(call)).TryGetValue(out CallForProjects? again));
        Assert.Equal(call.Definition, again.Definition);
    });

    [Fact]
    public void Situations_of_a_call_state_nothing_wrong_and_reach_every_verdict()
    {
        CallForProjects call = CallFile.Read(Repository.Read("samples/lens-lievin-2021/call.json")).TryGetValue(out CallForProjects? read) ? read : throw new InvalidOperationException();
        IReadOnlyList<Situation> drawn = Draw.From(Generate.SituationsOf(call), 300);
        Assert.All(drawn, situation => Assert.DoesNotContain(call.Rules.Check(situation.Facts), problem => problem.Severity == Severity.Error));
        Assert.Equal(Enum.GetValues<VerdictStatus>(), drawn.Select(situation => call.Assess(situation).Single().Status).Distinct().Order());
    }

    private static void Varies<T>(Gen<T> gen) => Assert.InRange(Draw.From(gen, 60).Distinct().Count(), 2, int.MaxValue);

    private static void HasEveryCaseOf<T>(Type root, IEnumerable<T> drawn)
        where T : notnull
    {
        HashSet<Type> seen = [.. drawn.Select(value => value.GetType())];
        Assert.Empty(root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root) && !type.IsAbstract && !seen.Contains(type)).Select(type => type.Name));
    }
}
