using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Configuration;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>What is wrong with calls that are composed in code; the tests of call files hold the same at places of a file.</summary>
public class CallCheckTests
{
    private static readonly CallDefinition Sound = CallFiles.Valid(CallFiles.Whole).Definition;

    [Fact]
    public void A_sound_definition_makes_a_call() => Assert.Empty(Errors(Sound));

    [Fact]
    public void A_scope_that_would_say_something_else_in_an_object_of_amounts_is_refused() =>
        Assert.Equal((ProblemCode.TakenName, "/strands/1/id"), Only(Sound with { Strands = [.. Sound.Strands, new Scope(ScopeId.Parse("none"), "None")] }));

    [Fact]
    public void Amounts_are_of_the_currency_of_the_call()
    {
        Envelope.TryCreate(Money.OfMinor(10, Currency.PacificFranc), null, null, out Envelope? envelope, out _);
        Assert.Equal((ProblemCode.WrongCurrency, "/envelope/total"), Only(Sound with { Envelope = envelope }));
    }

    [Fact]
    public void A_call_neither_feeds_nor_follows_itself()
    {
        Assert.Equal((ProblemCode.CyclicReference, "/under"), Only(Sound with { Under = Sound.Id }));
        Assert.Equal((ProblemCode.CyclicReference, "/follows"), Only(Sound with { Follows = Sound.Id }));
    }

    [Fact]
    public void A_role_is_neither_shipped_nor_a_funder() => Assert.Equal(
        (ProblemCode.TakenName, "/roles/1/id"), Only(Sound with { Roles = [.. Sound.Roles, new Role(RoleId.Parse("etat"), LocalizedText.Of("a", "b"))] }));

    [Fact]
    public void Two_things_of_one_kind_do_not_bear_one_label()
    {
        LocalizedText label = LocalizedText.Of("Le même", "The same one");
        FactDefinition Fact(string id, LocalizedText? text) => new(FactId.Parse(id), FactKind.Flag) { Label = text, Question = text is null ? label : null };
        int facts = Sound.Facts.Count, strands = Sound.Strands.Count, roles = Sound.Roles.Count;
        Assert.Equal(
            (ProblemCode.SameLabel, $"/facts/{facts + 1}/label"),
            Only(Sound with { Facts = [.. Sound.Facts, Fact("answers.one", LocalizedText.Of("Un autre", "The same one ")), Fact("answers.two", label)] }));
        Assert.Equal(
            (ProblemCode.SameLabel, $"/facts/{facts + 1}/question"), Only(Sound with { Facts = [.. Sound.Facts, Fact("answers.one", null), Fact("answers.two", null)] }));
        Assert.Equal(
            (ProblemCode.SameLabel, $"/strands/{strands + 1}/name"),
            Only(Sound with { Strands = [.. Sound.Strands, new Scope(ScopeId.Parse("one"), null, label), new Scope(ScopeId.Parse("two"), "The same one")] }));
        Assert.Equal(
            (ProblemCode.SameLabel, $"/roles/{roles + 1}/title"),
            Only(Sound with { Roles = [.. Sound.Roles, new Role(RoleId.Parse("one"), label), new Role(RoleId.Parse("two"), label)] }));
    }

    [Fact]
    public void The_contract_at_hand_is_the_one_that_the_call_names()
    {
        ContratDeVille contract = Contract("other-2024");
        CallForProjects.TryCreate(Sound, new CallSources { Contract = contract }, out _, out ValueList<Problem> problems);
        Assert.Contains(problems, problem => (problem.Code, problem.Path, problem.Found) == (ProblemCode.OtherContract, "/contract", "other-2024"));
        Assert.True(CallForProjects.TryCreate(Sound, new CallSources { Contract = Contract("val-de-brume-2024") }, out _, out _));
    }

    [Fact]
    public void Figures_that_lists_do_not_add_up_to_are_warnings()
    {
        CallTerritory territory = Sound.Territory! with
        {
            Declared = new DeclaredFigures { Communes = new DeclaredFigure(4), Quartiers = new DeclaredFigure(21), Inhabitants = new DeclaredFigure(1) },
            Quartiers = new TerritorySelection.Listed([TerritoryCode.Parse("QN06225M", null)]),
        };
        CallForProjects.TryCreate(Sound with { Territory = territory }, CallSources.None, out CallForProjects? call, out ValueList<Problem> problems);
        Assert.NotNull(call);
        Assert.Equal(
            ["/territory/declared/communes/value", "/territory/declared/quartiers/value"],
            problems.Where(problem => problem.Code == ProblemCode.DeclaredDiffers).Select(problem => problem.Path));
    }

    [Fact]
    public void What_bears_a_name_has_no_order_and_phases_stand_in_that_of_their_dates()
    {
        CallForProjects call = CallForProjects.Create(Sound with
        {
            Calendar = [.. Sound.Calendar.Reverse()],
            Parameters = [.. Sound.Parameters.Reverse()],
            Situations = [.. Sound.Situations.Reverse()],
        });
        Assert.Equal(Sound, call.Definition);
        Assert.Equal(["launch", "applications", "jury", "vote", "works"], call.Definition.Calendar.Select(phase => phase.Name.ToString()));
    }

    [Fact]
    public void A_call_keeps_the_time_zone_of_its_territory()
    {
        CallForProjects call = CallForProjects.Create(Sound with { TimeZone = null });
        Assert.Equal(DateTimeZoneProviders.Tzdb["Europe/Paris"], call.Definition.TimeZone);
        Assert.Equal(CallFile.HashOf(CallForProjects.Create(Sound)), CallFile.HashOf(call));
    }

    private static ContratDeVille Contract(string id) => ContratDeVille.Create(new ContratDeVilleDraft
    {
        Id = ContractId.Parse(id, null),
        Generation = ContractGeneration.EngagementsQuartiers2030,
        Title = LocalizedText.Of("Contrat", "Contract"),
        Term = ContractTerm.Create(new LocalDate(2024, 1, 1), new LocalDate(2030, 12, 31)),
        Territory = new ContractTerritory(),
    });

    private static (ProblemCode Code, string Path) Only(CallDefinition definition) => Assert.Single(Errors(definition)) is var error ? (error.Code, error.Path) : default;

    private static Problem[] Errors(CallDefinition definition)
    {
        CallForProjects.TryCreate(definition, CallSources.None, out _, out ValueList<Problem> problems);
        return [.. problems.Where(problem => problem.Severity == Severity.Error)];
    }
}
