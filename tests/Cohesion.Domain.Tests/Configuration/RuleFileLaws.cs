using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RuleFileLaws
{
    private static readonly RuleFormat.Rules None = new([], [], [], []);

    [Fact]
    public void What_is_written_of_a_condition_is_read_as_the_same_condition() => ReadingInvertsWriting(
        Any.Conditions, condition => None with { Clauses = [new Clause(ClauseId.Parse("c", null), new ClauseBody.Requirement(condition))] }, 1_000);

    [Fact]
    public void What_is_written_of_a_clause_is_read_as_the_same_clause() => ReadingInvertsWriting(Any.Clauses, clause => None with { Clauses = [clause] });

    [Fact]
    public void What_is_written_of_a_parameter_is_read_as_the_same_parameter() =>
        ReadingInvertsWriting(Any.Parameters, parameter => None with { Parameters = [parameter] });

    [Fact]
    public void What_is_written_of_a_fact_is_read_as_the_same_fact() => ReadingInvertsWriting(Any.FactDefinitions, fact => None with { Facts = [fact] });

    [Fact]
    public void What_is_written_of_a_named_condition_is_read_as_the_same() => ReadingInvertsWriting(
        Any.Conditions, condition => None with { Conditions = [new NamedCondition(RuleName.Parse("n", null), condition)] }, 50);

    [Fact]
    public void The_forms_are_those_of_their_types()
    {
        FormLaws.TypeHasForm(Forms.Id, Generate.RuleNames, "-a", "a.b", new string('a', 65));
        FormLaws.TypeHasForm(Forms.Fact, Generate.FactIds, "a..b", ".a", "a.-b", new string('a', 129));
        FormLaws.TypeHasForm(Forms.Name, Any.NameReferences, "@", "@a..b", "a");
        FormLaws.TypeHasForm(Forms.Code, Generate.RuleNames.Select(name => Code.Parse($"local:{name}", null)), "local:", "1.5a", "local:a_b");
        FormLaws.IsPortable(Forms.DottedFact);
        FormLaws.IsPortable(Forms.ParameterName);
    }

    private static void ReadingInvertsWriting<T>(Gen<T> gen, Func<T, RuleFormat.Rules> rules, int times = 300) => Law.Holds(
        gen,
        value =>
        {
            RuleFormat.Rules written = rules(value);
            string text = RuleFormat.Write(written);
            Reading<RuleFormat.Rules> reading = RuleFormat.Read(text);
            return reading.TryGetValue(out RuleFormat.Rules? read) && read == written && RuleFormat.Write(read) == text
                ? true
                : throw new InvalidOperationException(text + string.Join('\n', reading.Diagnostics));
        },
        times);
}
