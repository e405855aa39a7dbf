using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class FactCatalogueTests
{
    private static readonly FactDefinition Early = new(FactId.Parse("answers.earlyStart"), FactKind.Flag);

    [Fact]
    public void A_call_adds_facts_and_codes()
    {
        FactCatalogue catalogue = FactCatalogue.BuiltIn.With([Early], [(Code.Parse("activity"), [Entry("sport"), Entry("judo", "sport")])], out ValueList<Problem> problems);

        Assert.Empty(problems);
        Assert.True(catalogue.TryGet(Early.Id, out FactDefinition? found));
        Assert.Same(Early, found);
        Assert.True(catalogue.TryGetVocabulary(Code.Parse("activity"), out Vocabulary? activities));
        Assert.True(activities.IsWithin(Code.Parse("judo"), Code.Parse("sport")));
        Assert.False(FactCatalogue.BuiltIn.TryGet(Early.Id, out _));
    }

    [Fact]
    public void Codes_may_stand_below_those_of_the_library()
    {
        FactCatalogue catalogue = FactCatalogue.BuiltIn.With([], [(Code.Parse("legalForm"), [Entry("sportsClub", "association")])], out ValueList<Problem> problems);

        Assert.Empty(problems);
        Assert.True(catalogue.TryGetVocabulary(Code.Parse("legalForm"), out Vocabulary? forms));
        Assert.True(forms.IsWithin(Code.Parse("sportsClub"), LegalForm.PrivateNonProfit));
    }

    [Theory]
    [InlineData("request.amount", FactKind.Money, ProblemCode.TakenName)]
    [InlineData("project.colour", FactKind.Text, ProblemCode.TakenName)]
    [InlineData("documents", FactKind.Records, ProblemCode.TakenName)]
    [InlineData("submittedAt", FactKind.Instant, ProblemCode.TakenName)]
    [InlineData("documents.pages", FactKind.Count, ProblemCode.TakenName)]
    [InlineData("answers.note", FactKind.Text, ProblemCode.TakenName)]
    [InlineData("cite", FactKind.Records, ProblemCode.TakenName)]
    [InlineData("colour", FactKind.Text, ProblemCode.Malformed)]
    public void A_call_cannot_take_the_ids_of_the_library_nor_ids_that_look_like_codes(string id, FactKind kind, ProblemCode expected)
    {
        FactCatalogue.BuiltIn.With([Early, new FactDefinition(FactId.Parse(id), kind)], [], out ValueList<Problem> problems);

        Problem problem = Assert.Single(problems);
        Assert.Equal((expected, "/facts/1/id", id), (problem.Code, problem.Path, problem.Found));
    }

    [Theory]
    [InlineData("answers.a", FactKind.Flag)]
    [InlineData("derived.a", FactKind.Count)]
    [InlineData("sessions", FactKind.Records)]
    [InlineData("steps.contact.on", FactKind.Date)]
    [InlineData("posts.count", FactKind.Count)]
    [InlineData("projects.count", FactKind.Count)]
    public void Any_other_id_is_free(string id, FactKind kind)
    {
        FactCatalogue.BuiltIn.With([new FactDefinition(FactId.Parse(id), kind)], [], out ValueList<Problem> problems);

        Assert.Empty(problems);
    }

    [Fact]
    public void Codes_that_do_not_fit_are_found_where_they_stand()
    {
        FactCatalogue catalogue = FactCatalogue.BuiltIn.With(
            [],
            [
                (Code.Parse("activty"), [Entry("a")]),
                (Code.Parse("axis"), [Entry("youth"), Entry("a", "nowhere"), Entry("b", "c"), Entry("c", "b"), Entry("d", "youth")]),
            ],
            out ValueList<Problem> problems);

        Assert.Equal(
            [
                (ProblemCode.UnknownName, "/codes/activty", "activity"),
                (ProblemCode.DuplicateId, "/codes/axis/0/code", ""),
                (ProblemCode.UnknownCode, "/codes/axis/1/parent", ""),
                (ProblemCode.CyclicReference, "/codes/axis/2/parent", ""),
                (ProblemCode.CyclicReference, "/codes/axis/3/parent", ""),
            ],
            problems.Select(problem => (problem.Code, problem.Path, problem.Nearest)));
        Assert.True(catalogue.TryGetVocabulary(Code.Parse("axis"), out Vocabulary? axes));
        Assert.Equal(["youth", "genderEquality", "discrimination", "valuesOfTheRepublic", "a", "b", "c", "d"], axes.Entries.Select(entry => entry.Code.ToString()));
    }

    [Fact]
    public void A_field_knows_its_list_and_nothing_else_has_one()
    {
        Assert.Equal("documents", FactCatalogue.BuiltIn.ListOf(FactId.Parse("documents.kind"))?.Id.ToString());
        Assert.Null(FactCatalogue.BuiltIn.ListOf(FactId.Parse("documents.kinds")));
        Assert.Null(FactCatalogue.BuiltIn.ListOf(FactId.Parse("documents")));
        Assert.Null(FactCatalogue.BuiltIn.ListOf(FactId.Parse("request.amount")));
    }

    [Fact]
    public void Catalogues_of_the_same_facts_and_codes_are_equal()
    {
        Assert.Equal(FactCatalogue.BuiltIn.With([Early], [], out _), FactCatalogue.BuiltIn.With([Early], [], out _));
        Assert.Equal(FactCatalogue.BuiltIn, FactCatalogue.BuiltIn.With([], [], out _));
        Assert.NotEqual(FactCatalogue.BuiltIn, FactCatalogue.BuiltIn.With([Early], [], out _));
        Assert.NotEqual(FactCatalogue.BuiltIn, FactCatalogue.BuiltIn.With([], [(Code.Parse("axis"), [Entry("a")])], out _));
    }

    private static VocabularyEntry Entry(string code, string? parent = null) => new(Code.Parse(code), parent is null ? null : Code.Parse(parent));
}
