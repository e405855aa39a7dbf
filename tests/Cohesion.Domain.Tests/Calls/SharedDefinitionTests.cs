using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Tests.Conventions.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>A change of what clauses name is a change of each clause that names it.</summary>
public class SharedDefinitionTests
{
    private const string AgeOfSeniors = """ "@age" """;

    [Fact]
    public void A_parameter_that_changes_changes_every_clause_that_reads_it()
    {
        ScopeChange change = ChangeReport.Of(Ceiling(100), Ceiling(50)).Scopes.Single();
        Assert.All(change.Clauses, clause => Assert.IsType<Comparison.Tightened>(clause.Comparison));
        Assert.All(change.Stages, stage => Assert.IsType<Comparison.Tightened>(stage.Verdict));
    }

    [Fact]
    public void A_derived_fact_that_counts_others_changes_what_reads_it()
    {
        Witness lost = Assert.IsType<Comparison.Tightened>(Compare(From(">=", 60), From(">=", 61))).Lost;
        Assert.True(lost.Situation.Facts.TryGet(FactId.Parse("project.beneficiaries.byAge"), out FactValue? ages));
        Assert.Contains(((FactValue.Records)ages).Values, age => age.TryGet(FactId.Parse("project.beneficiaries.byAge.from"), out FactValue? from) && from == new FactValue.Count(60));
        Assert.IsType<Comparison.Tightened>(Compare(From(">=", 60), From(">", 60)));
        Assert.IsType<Comparison.Equivalent>(Compare(From(">=", 61), From(">", 60)));
        Assert.IsType<Comparison.Loosened>(Compare(From(">=", 60), ""));
        Assert.IsType<Comparison.Incomparable>(Compare(From(">=", 60), From("<=", 60)));
        Assert.IsType<Comparison.Tightened>(Compare(From(">=", 60), $$"""{ "all": [ {{From(">=", 60)}}, {{From("<=", 70)}} ] }"""));
    }

    [Fact]
    public void The_greatest_of_fewer_records_is_no_greater()
    {
        (string, string, int) Oldest(int age) => ($"\"max\": \"project.beneficiaries.byAge.count\", \"where\": {From(">=", age)}", ">=", 5);
        Assert.IsType<Comparison.Tightened>(Comparison.Of(Counted(Oldest(60)), Counted(Oldest(61)), Stage.Eligibility));
        Assert.IsType<Comparison.Loosened>(Comparison.Of(Counted(Oldest(61)), Counted(Oldest(60)), Stage.Eligibility));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", \"min\": 0", true)]
    [InlineData(", \"min\": 5", true)]
    public void A_sum_is_below_zero_only_where_a_record_may_take_away(string bound, bool isAlwaysPositive)
    {
        RuleSet rules = CallFiles.Valid(JsonReaders.CallOfRules($$"""
            {
              "facts": [
                { "id": "visits", "kind": "records", "label": { "fr": "Visites", "en": "Visits" }, "fields": [ { "id": "visits.number", "kind": "count"{{bound}}, "label": { "fr": "Nombre", "en": "Number" } } ] },
                { "id": "derived.visits", "kind": "count", "label": { "fr": "Total", "en": "Total" }, "derive": { "sum": "visits.number" } } ],
              "clauses": [ { "id": "positive", "require": { "compare": ["derived.visits", ">=", 0] } }, { "id": "none", "stage": "selection", "require": { "compare": ["derived.visits", "<=", 0] } } ]
            }
            """)).Rules;
        Assert.Equal(isAlwaysPositive, Proof.AlwaysEligible(rules, Stage.Eligibility) is Proof.Proved);
        Assert.IsNotType<Proof.Proved>(Proof.NeverEligible(rules, Stage.Selection));
    }

    [Fact]
    public void A_parameter_within_a_filter_changes_what_reads_it() =>
        Assert.IsType<Comparison.Loosened>(Comparison.Of(Seniors(From(">=", AgeOfSeniors), 60), Seniors(From(">=", AgeOfSeniors), 50), Stage.Eligibility));

    [Fact]
    public void Filters_by_age_are_compared_as_their_ages_are() => Law.Holds(Gen.Choose(0, 120), Gen.Choose(0, 120), (before, after) =>
        (before - after, Compare(From(">=", before), From(">=", after))) is ( < 0, Comparison.Tightened) or ( > 0, Comparison.Loosened) or (0, Comparison.Equivalent), times: 60);

    [Theory]
    [InlineData("""{ "in": { "fact": "filing.wave", "values": ["spring"] } }""")]
    [InlineData("""{ "compare": ["filing.wave", "=", "spring"] }""")]
    public void A_wave_that_ends_earlier_changes_what_reads_it(string spring)
    {
        Assert.IsType<Comparison.Tightened>(Comparison.Of(Waves(spring, 15), Waves(spring, 14), Stage.Eligibility));
        Assert.IsType<Comparison.Loosened>(Comparison.Of(Waves($$"""{ "not": {{spring}} }""", 15), Waves($$"""{ "not": {{spring}} }""", 14), Stage.Eligibility));
        Assert.IsType<Comparison.Equivalent>(Comparison.Of(Waves(spring, 15), Waves(spring, 15), Stage.Eligibility));
    }

    [Fact]
    public void A_zone_that_lies_elsewhere_changes_what_names_it()
    {
        Assert.IsType<Comparison.Equivalent>(Comparison.Of(Zone("62498"), Zone("62498"), Stage.Eligibility));
        Witness lost = Assert.IsType<Comparison.Tightened>(Comparison.Of(Zone("62498"), Zone("62510"), Stage.Eligibility)).Lost;
        Assert.True(lost.Situation.Facts.TryGet(FactId.Parse("project.zones"), out FactValue? zones));
        Assert.Equal("local:les-pres", Assert.Single(((FactValue.Places)zones).Values).ToString());
    }

    [Fact]
    public void A_code_that_moves_below_another_changes_what_names_that()
    {
        Assert.IsType<Comparison.Equivalent>(Comparison.Of(Codes("a"), Codes("a"), Stage.Eligibility));
        Assert.IsType<Comparison.Tightened>(Comparison.Of(Codes("a"), Codes("b"), Stage.Eligibility));
    }

    private static RuleSet Waves(string condition, int until) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "calendar": { "waves": [ { "id": "spring", "from": "2025-01-01", "until": "2025-03-{{until}}" }, { "id": "autumn", "from": "2025-08-01", "until": "2025-10-15" } ] },
          "clauses": [ { "id": "w", "require": {{condition}} } ]
        }
        """)).Rules;

    private static RuleSet Zone(string commune) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "territory": { "zones": [ { "id": "local:les-pres", "in": ["{{commune}}"], "title": { "fr": "Les Prés", "en": "Les Prés" } } ] },
          "clauses": [ { "id": "w", "require": { "within": { "fact": "project.zones", "zones": ["62498"], "match": "some" } } } ]
        }
        """)).Rules;

    private static RuleSet Codes(string parent) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "codes": { "activity": [ { "code": "a", "title": { "fr": "A", "en": "A" } }, { "code": "b", "title": { "fr": "B", "en": "B" } }, { "code": "c", "parent": "{{parent}}", "title": { "fr": "C", "en": "C" } } ] },
          "clauses": [ { "id": "w", "require": { "has": { "fact": "project.activities", "any": ["a"] } } } ]
        }
        """)).Rules;

    /// <summary>Filters of every form over ages and heads, held against all lists of two records that lie about their limits.</summary>
    [Fact]
    public void No_list_of_records_contradicts_a_proof() => Law.Holds(Counting, Counting, (before, after) =>
    {
        RuleSet[] versions = [Counted(before), Counted(after)];
        (bool Before, bool After)[] judged = [.. Lists.Select(list => (Passes(versions[0], list), Passes(versions[1], list)))];
        (bool isLost, bool isGained) = (judged.Contains((true, false)), judged.Contains((false, true)));
        return Comparison.Of(versions[0], versions[1], Stage.Eligibility) switch
        {
            Comparison.Equivalent => !isLost && !isGained,
            Comparison.Tightened => !isGained,
            Comparison.Loosened => !isLost,
            _ => true,
        };
    }, times: 150);

    private static Gen<(string Derive, string Relation, int Limit)> Counting =>
        from derive in Gen.Elements("\"sum\": \"project.beneficiaries.byAge.count\"", "\"count\": \"project.beneficiaries.byAge\"", "\"max\": \"project.beneficiaries.byAge.count\"")
        from filter in Filter
        from relation in Gen.Elements(">", ">=", "=", "<=")
        from limit in Gen.Choose(0, 3)
        select ($"{derive}, \"where\": {filter}", relation, limit);

    private static Gen<string> Filter => Gen.OneOf(
        Leaf, Leaf, Leaf.Select(leaf => $$"""{ "not": {{leaf}} }"""), Leaf.Two().Select(two => $$"""{ "all": [ {{two.Item1}}, {{two.Item2}} ] }"""), Leaf.Two().Select(two => $$"""{ "any": [ {{two.Item1}}, {{two.Item2}} ] }"""));

    private static Gen<string> Leaf => Gen.Elements(">=", "<=", "=", ">", "<").SelectMany(relation => Gen.Choose(59, 61).Select(age => From(relation, age)));

    private static FactSet[][] Lists { get; } =
    [
        [],
        .. Ages.Select(one => new[] { one }),
        .. Ages.SelectMany(one => Ages.Select(other => new[] { one, other })),
    ];

    private static IEnumerable<FactSet> Ages => Enumerable.Range(58, 5).SelectMany(from => Enumerable.Range(0, 4).Select(count => FactSet.Of(
        (FactId.Parse("project.beneficiaries.byAge.from"), Given.Count(from)), (FactId.Parse("project.beneficiaries.byAge.to"), Given.None), (FactId.Parse("project.beneficiaries.byAge.count"), Given.Count(count)))));

    private static bool Passes(RuleSet rules, FactSet[] ages) => rules.Read(
        Given.Submitted(("project.beneficiaries.byAge", new FactValue.Records([.. ages])))).Status(Stage.Eligibility) == VerdictStatus.Eligible;

    private static RuleSet Counted((string Derive, string Relation, int Limit) counting) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "facts": [ { "id": "derived.counted", "kind": "count", "label": { "fr": "Compte", "en": "Count" }, "derive": { {{counting.Derive}} } } ],
          "clauses": [ { "id": "counted", "require": { "compare": ["derived.counted", "{{counting.Relation}}", {{counting.Limit}}] } } ]
        }
        """)).Rules;

    private static Comparison Compare(string before, string after) => Comparison.Of(Seniors(before), Seniors(after), Stage.Eligibility);

    private static string From(string relation, object age) => $$"""{ "compare": ["project.beneficiaries.byAge.from", "{{relation}}", {{age}}] }""";

    private static string Where(string where) => where.Length == 0 ? "" : $$""", "where": {{where}}""";

    private static RuleSet Seniors(string where, int age = 60) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "facts": [ {
            "id": "derived.seniors", "kind": "count", "label": { "fr": "Seniors", "en": "Seniors" },
            "derive": { "sum": "project.beneficiaries.byAge.count"{{Where(where)}} }
          } ],
          "parameters": { "age": { "kind": "count", "values": [ { "value": {{age}} } ] } },
          "clauses": [ { "id": "seniors", "require": { "compare": ["derived.seniors", ">", 10] } } ]
        }
        """)).Rules;

    private static RuleSet Ceiling(int euros) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "parameters": { "ceiling": { "kind": "money", "values": [ { "value": "{{euros}} EUR" } ] } },
          "clauses": [
            { "id": "action", "require": { "compare": ["request.amount", "<=", "@ceiling"] } },
            { "id": "budget", "require": { "compare": ["budget.ownFunds", "<=", "@ceiling"] } } ]
        }
        """)).Rules;
}
