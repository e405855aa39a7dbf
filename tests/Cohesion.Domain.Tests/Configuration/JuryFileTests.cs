using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class JuryFileTests
{
    private const string Whole = """
        { "$schema": "jury.schema.json", "call": "call-1", "jurors": ["ann", "bea", "cyr"],
          "ballots": [ { "criteria": { "novelty": 12, "reach": "7/3" }, "juror": "ann", "application": "a" },
            { "abstained": true, "juror": "bea", "application": "a", "note": "n" }, { "recused": "Membre du bureau", "juror": "cyr", "application": "a" } ],
          "fictional": true, "cite": [ { "text": "Procès-verbal" } ] }
        """;

    [Fact]
    public void Ballots_are_read_and_written_back()
    {
        Assert.True(JuryFile.Read(Whole).TryGetValue(out JurySheet? sheet));
        Assert.Equal(["Scored", "Abstained", "Recused"], sheet.Ballots.Select(ballot => ballot.GetType().Name));
        Assert.True(JuryFile.Read(JuryFile.Write(sheet)).TryGetValue(out JurySheet? again));
        Assert.Equal(sheet, again);
    }

    [Theory]
    [InlineData("\"juror\": \"bea\"", "\"juror\": \"ann\"", "DuplicateBallot /ballots/1/juror")]
    [InlineData("\"juror\": \"bea\"", "\"juror\": \"eve\"", "UnknownJuror /ballots/1/juror")]
    [InlineData("\"abstained\": true", "\"abstained\": false", "UnknownValue /ballots/1/abstained")]
    [InlineData("\"recused\": \"Membre du bureau\"", "\"recused\": \" \"", "BlankText /ballots/2/recused")]
    public void A_mistake_is_said_at_its_place(string right, string wrong, string said) => Assert.Equal(
        said, string.Join(", ", JuryFile.Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}")));

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(4, JuryFile.JsonSchema, json => JuryFile.Read(new MemoryStream(json)).Diagnostics, Encoding.UTF8.GetBytes(Whole));
}
