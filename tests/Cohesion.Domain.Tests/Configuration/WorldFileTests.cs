using System.Text;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class WorldFileTests
{
    private static readonly CallForProjects Call = CallFiles.Valid(CallFiles.Whole);

    private static string Whole { get; } = Repository.Read("tests/Cohesion.Domain.Tests/Configuration/Data/world.json");

    [Fact]
    public void A_world_is_read_with_the_instant_at_which_it_was_known()
    {
        World world = Valid(Whole);
        Assert.Equal(Instant.FromUtc(2027, 3, 1, 7, 0), world.AsOf);
        Assert.Equal(
            ["contract.programme.included", "events.vote", "history.applications", "history.grants", "opinions.vouched", "state.envelope.left"],
            world.Facts.Values.Keys.Select(fact => fact.ToString()));
    }

    [Fact]
    public void Writing_is_canonical()
    {
        World world = Valid(Whole);
        string written = WorldFile.Write(world, Call);
        Assert.Equal(world, Valid(written));
        Assert.Equal(written, WorldFile.Write(Valid(written), Call));
    }

    [Theory]
    [InlineData("""{ "events": {} }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "asOf": "2027-03-01" }""", ProblemCode.Malformed, "/asOf")]
    [InlineData("""{ "asOf": "2027-03-01T25:00" }""", ProblemCode.NoSuchDay, "/asOf")]
    [InlineData("""{ "asOf": "2027-03-01T08:00", "call": "x" }""", ProblemCode.OtherCall, "/call")]
    [InlineData("""{ "asOf": "2027-03-01T08:00", "project": { "title": "T" } }""", ProblemCode.UnsupportedHere, "/project/title")]
    [InlineData("""{ "asOf": "2027-03-01T08:00", "events": { "launch": "2027-01-01" } }""", ProblemCode.UnknownFact, "/events/launch")]
    [InlineData("""{ "asOf": "2027-03-01T08:00", "history": { "grants": [ { "outcome": "won" } ] } }""", ProblemCode.UnknownCode, "/history/grants/0/outcome")]
    public void A_mistake_is_told_at_its_place(string json, ProblemCode code, string path)
    {
        Diagnostic error = Assert.Single(WorldFile.Read(json, Call).Errors);
        Assert.Equal((code, path), (error.Problem.Code, error.Problem.Path));
    }

    [Fact]
    public void Without_a_call_only_what_every_call_shares_is_checked()
    {
        Assert.Empty(WorldFile.Check(Whole));
        Assert.Equal(ProblemCode.UnsupportedHere, Assert.Single(WorldFile.Check("""{ "asOf": "2027-03-01T08:00", "project.title": "T" }""")).Problem.Code);
    }

    [Fact]
    public void A_world_from_a_file_dates_an_event()
    {
        Situation situation = new(FactSet.Empty.With(FactId.Parse("project.period"), new FactValue.Span(PartialPeriod.Parse("2027-02-18/2027-03", null))), Valid(Whole));
        Assert.Contains(Call.Assess(situation).Scopes[0].Clauses, outcome => outcome.Clause.Id.ToString() == "start" && outcome.State == ClauseState.Met);
    }

    [Fact]
    public void The_schema_and_the_reader_agree_on_what_is_structural() => FormatLaws.SchemaAgreesWithReader(
        20, WorldFile.JsonSchema, json => WorldFile.Check(new MemoryStream(json)), Encoding.UTF8.GetBytes(Whole));

    private static World Valid(string json)
    {
        Reading<World> reading = WorldFile.Read(json, Call);
        Assert.True(reading.TryGetValue(out World? world), string.Join('\n', reading.Diagnostics));
        return world;
    }
}
