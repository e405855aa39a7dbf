using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>What was decided is decided again from its record, byte for byte, and any other record is refused at the place that differs.</summary>
public class DecisionFileTests
{
    private static readonly CallForProjects LensLievin = CallFiles.Valid(Repository.Read("samples/lens-lievin-2021/call.json"));
    private static readonly CallForProjects Whole = CallFiles.Valid(CallFiles.Whole);

    private static readonly ValueList<Decision> Decisions = [.. Decided(LensLievin), .. Decided(Whole)];

    public static TheoryData<string> Cultures => ["fr-FR", "tr-TR", "ar", "en-US", "th-TH"];

    [Fact]
    public void There_are_decisions_of_every_verdict_to_replay() =>
        Assert.Equal(3, Decisions.SelectMany(decision => decision.Assessment.Scopes).Select(scope => scope.Verdict.GetType()).Distinct().Count());

    [Fact]
    public void Replaying_a_record_gives_its_bytes_again() => Assert.All(Decisions, decision => Assert.Equal(DecisionFile.Write(decision), Again(decision)));

    [Theory, MemberData(nameof(Cultures))]
    public void A_record_is_the_same_in_every_culture(string culture)
    {
        string[] written = [.. Decisions.Select(DecisionFile.Write)], elsewhere = [];
        Thread thread = new(() => elsewhere = [.. Decisions.Select(Again)])
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        Assert.Equal(written, elsewhere);
    }

    [Fact]
    public void A_decision_is_recorded_and_replayed()
    {
        CallForProjects call = LensLievin;
        (Application application, World? world) = (Decisions[0].Application, (World?)null);
        // begin: decision-record
        Decision decision = Decision.Of(call, application, world, Stage.Eligibility);
        string record = DecisionFile.Write(decision); // to be kept with the file

        Reading<DecisionLog> replayed = DecisionFile.Replay(record, call);
        // end: decision-record
        Assert.True(replayed.TryGetValue(out DecisionLog? log));
        Assert.Equal(record, DecisionFile.Write(log.Decisions[0]));
    }

    [Fact]
    public void Several_decisions_stand_in_one_file()
    {
        ValueList<Decision> decisions = [.. Decisions.Where(decision => decision.Call == LensLievin)];
        string written = DecisionFile.Write(decisions);
        Assert.True(DecisionFile.Replay(written, LensLievin).TryGetValue(out DecisionLog? log));
        Assert.Equal(written, DecisionFile.Write(log.Decisions));
    }

    [Fact]
    public void Other_rules_are_refused_before_anything_is_decided()
    {
        CallForProjects changed = CallForProjects.Create(LensLievin.Definition with { Title = LocalizedText.Of("Autre", "Other") });
        Diagnostic error = Assert.Single(DecisionFile.Replay(DecisionFile.Write(Decisions[0]), changed).Errors);
        Assert.Equal((ProblemCode.OtherRules, "/rules"), (error.Problem.Code, error.Problem.Path));
        Assert.Equal(CallFile.HashOf(changed).ToString(), error.Problem.Expected);
    }

    [Fact]
    public void A_verdict_that_was_changed_afterwards_is_found_at_its_place()
    {
        Decision refused = Decisions.First(decision => decision.Assessment.Scopes[0].Verdict is Verdict.NotEligible);
        string forged = DecisionFile.Write(refused).Replace("\"verdict\": \"notEligible\"", "\"verdict\": \"eligible\"", StringComparison.Ordinal);
        Diagnostic error = Assert.Single(DecisionFile.Replay(forged, refused.Call).Errors);
        Assert.Equal((ProblemCode.DecidedOtherwise, "/scopes/0/verdict", "eligible", "notEligible"), (error.Problem.Code, error.Problem.Path, error.Problem.Found, error.Problem.Expected));
    }

    [Fact]
    public void Whatever_word_of_the_outcome_is_changed_is_found() => Law.Holds(Gen.Choose(0, 10_000), Gen.Choose(0, Decisions.Count - 1), (seed, index) =>
    {
        string written = DecisionFile.Write(Decisions[index]);
        int start = written.IndexOf("\"scopes\"", StringComparison.Ordinal);
        MatchCollection words = Regex.Matches(written[start..], "(?<=: )\"[^\"]+\"");
        Match word = words[seed % words.Count];
        string forged = written[..(start + word.Index)] + "\"otherwise\"" + written[(start + word.Index + word.Length)..];
        return DecisionFile.Replay(forged, Decisions[index].Call).Errors.Any(error => error.Problem.Code == ProblemCode.DecidedOtherwise);
    });

    [Fact]
    public void A_fact_that_was_changed_afterwards_changes_the_outcome_or_what_was_read()
    {
        string written = DecisionFile.Write(Decisions.First(decision => decision.Call == LensLievin && decision.Assessment.Scopes[0].Verdict is Verdict.Eligible));
        string forged = Regex.Replace(written, "\"submittedAt\": \"2021-0[34]", "\"submittedAt\": \"2021-06");
        Assert.NotEqual(written, forged);
        Assert.Contains(DecisionFile.Replay(forged, LensLievin).Errors, error => error.Problem.Code == ProblemCode.DecidedOtherwise);
    }

    [Fact]
    public void Other_data_on_time_zones_is_a_warning()
    {
        string old = DecisionFile.Write(Decisions[0]).Replace(Decision.TimeZones, "TZDB: 1999a", StringComparison.Ordinal);
        Reading<DecisionLog> reading = DecisionFile.Replay(old, Decisions[0].Call);
        Assert.True(reading.TryGetValue(out _));
        Assert.Equal((ProblemCode.OtherTimeZones, "/timeZones"), (Assert.Single(reading.Diagnostics).Problem.Code, reading.Diagnostics[0].Problem.Path));
    }

    [Theory]
    [InlineData("{}", ProblemCode.MissingMember, "")]
    [InlineData("{ \"decisions\": [ { \"rules\": \"x\" } ] }", ProblemCode.Malformed, "/decisions/0/rules")]
    public void A_file_of_another_shape_is_told(string json, ProblemCode code, string path) =>
        Assert.Contains(DecisionFile.Replay(json, LensLievin).Errors, error => (error.Problem.Code, error.Problem.Path) == (code, path));

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() => FormatLaws.SchemaAgreesWithReader(
        20,
        DecisionFile.JsonSchema,
        json => DecisionFile.Check(new MemoryStream(json)),
        [.. new[] { DecisionFile.Write(Decisions[0]), DecisionFile.Write(Decisions[^1]), DecisionFile.Write((ValueList<Decision>)[.. Decisions.Take(2)]) }.Select(Encoding.UTF8.GetBytes)]);

    [Fact]
    public void Each_value_read_says_where_it_comes_from()
    {
        Situation situation = Decided(LensLievin)[0] is var decision ? new Situation(decision.Application.ToFacts(), decision.World) : throw new InvalidOperationException();
        Assert.All(LensLievin.Rules.FactsRead(situation), read => Assert.Equal(
            read.Origin,
            situation.Facts.TryGet(read.Fact, out _) ? FactOrigin.Application
            : situation.World is { } world && world.Facts.TryGet(read.Fact, out _) ? FactOrigin.World
            : read.Value is null ? FactOrigin.Missing : read.Origin));
    }

    private static string Again(Decision decision)
    {
        Reading<DecisionLog> reading = DecisionFile.Replay(DecisionFile.Write(decision), decision.Call);
        return reading.TryGetValue(out DecisionLog? log) ? DecisionFile.Write(Assert.Single(log.Decisions)) : string.Join('\n', reading.Diagnostics);
    }

    private static ValueList<Decision> Decided(CallForProjects call)
    {
        if (call == LensLievin)
        {
            Reading<ApplicationBatch> reading = ApplicationFile.Read(Repository.Read("samples/lens-lievin-2021/applications.json"), call);
            Assert.True(reading.TryGetValue(out ApplicationBatch? batch), string.Join('\n', reading.Errors));
            return [.. batch.Applications.Select(application => Decision.Of(call, application))];
        }

        Reading<World> world = WorldFile.Read(Repository.Read("tests/Cohesion.Domain.Tests/Configuration/Data/world.json"), call);
        Assert.True(world.TryGetValue(out World? known), string.Join('\n', world.Errors));
        return
        [
            .. call.Definition.Situations.Select((situation, i) =>
                Decision.Of(call, Application.FromFacts(ApplicationReference.Parse($"a{i}"), situation.Facts), i % 2 == 0 ? known : null, Stage.Payment)),
        ];
    }
}
