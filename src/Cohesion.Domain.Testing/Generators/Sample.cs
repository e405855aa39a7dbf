using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <summary>A fictional authority whose rules touch everything that the language has: facts, parameters, lists, windows, roles, scopes.</summary>
internal static class Sample
{
    public static DateTimeZone Paris { get; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public static ValueList<FactDefinition> OwnFacts { get; } =
    [
        new FactDefinition(Id("answers.earlyStart"), FactKind.Flag)
        {
            Question = LocalizedText.Of("Demandez-vous à commencer avant le vote\u202F?", "Do you ask to start before the vote?"),
        },
        new FactDefinition(Id("answers.level"), FactKind.Count)
        {
            Label = LocalizedText.Of("Nombre de séances", "Number of sessions"),
            Unit = "session",
            Min = new Literal.Number(0),
            Max = new Literal.Number(100),
        },
        new FactDefinition(Id("answers.rate"), FactKind.Ratio) { Label = LocalizedText.Of("Taux de réussite", "Rate of success"), IsOptional = true },
        new FactDefinition(Id("answers.seenOn"), FactKind.Date)
        {
            Label = LocalizedText.Of("Date de l’entretien", "Day of the interview"),
            AppliesWhen = new Condition.Flag(Id("answers.earlyStart")),
        },
        new FactDefinition(Id("answers.public"), FactKind.ChoiceSet)
        {
            Label = LocalizedText.Of("Publics visés", "Audiences"),
            Codes = [Code.Parse("children", null), Code.Parse("adults", null), Code.Parse("elders", null)],
        },
        new FactDefinition(Id("derived.sameYearGrants"), FactKind.Count)
        {
            Label = LocalizedText.Of("Subventions de l’année", "Grants of the year"),
            Unit = "grant",
            Source = FactSource.Derived,
            Derivation = new Derivation(Aggregate.Count, Id("history.grants"), Year(2026)),
        },
        new FactDefinition(Id("derived.yearTotal"), FactKind.Money)
        {
            Source = FactSource.Derived,
            Derivation = new Derivation(Aggregate.Sum, Id("history.grants.amount"), Year(2026)),
        },
    ];

    public static FactCatalogue Catalogue { get; } = FactCatalogue.BuiltIn.With(OwnFacts, [], out _);

    public static RuleContext Context { get; } = new(Paris)
    {
        Calendar = Calendar.Create(Paris,
        [
            CalendarPhase.Of(Phase("applications"), Window("2025-09-01", before: "2025-10-16").Titled(LocalizedText.Of("Dépôt des dossiers", "Applications"))),
            CalendarPhase.Of(Phase("vote"), CalendarWindow.Create(foreseen: PartialDate.Parse("2025-12", null)).Titled(LocalizedText.Of("Vote de la subvention", "Vote of the grant"))),
            CalendarPhase.InWaves(Phase("sessions"), [Wave("spring", "2025-03-15"), Wave("autumn", "2025-10-15T12:00")]),
            CalendarPhase.Of(Phase("opening"), CalendarWindow.Create(from: Limit.Parse("2025-09-01", null))),
        ]),
        Scopes = [ScopeId.Parse("agglo", null), ScopeId.Parse("etat", null)],
        Roles = [RoleId.Parse("services", null)],
        Names =
        [
            Named("@territory.quartiers", new NamedSet.Territories([Place("QN06225M"), Place("QN06228M")])),
            Named("@zones.veilleActive", new NamedSet.Territories([Place("local:les-pres")])),
            Named("@themes", new NamedSet.Codes([Code.Parse("1.1", null), Code.Parse("2", null)])),
            Named("@contract.pillars", new NamedSet.Unverifiable(LocalizedText.Of("contrat absent", "no contract at hand"))),
        ],
        Titles = new RuleTitles
        {
            Roles = [KeyValuePair.Create(RoleId.Parse("services", null), LocalizedText.Of("Services instructeurs", "Examining services"))],
            Territories = [KeyValuePair.Create(Place("local:les-pres"), LocalizedText.Of("Les Prés", "Les Prés"))],
        },
    };

    public static ValueList<Parameter> Parameters { get; } =
    [
        new Parameter(
            Name("ceiling"), FactKind.Money, [new ParameterRow(Value(new Literal.Amount(Money.Euros(30_000))), when: HasTheme("2"))], new ParameterDefault.Fallback(Value(new Literal.Amount(Money.Euros(20_000))))),
        new Parameter(Name("floor"), FactKind.Money, [], new ParameterDefault.Fallback(Value(new Literal.Amount(Money.Euros(500))))),
        new Parameter(Name("rate"), FactKind.Ratio,
        [
            new ParameterRow(Value(new Literal.Proportion(50.Percent())), until: PartialDate.Parse("2024", null)),
            new ParameterRow(Value(new Literal.Proportion(60.Percent())), from: PartialDate.Parse("2025", null)),
        ]),
        new Parameter(Name("holidays"), FactKind.Period, [new ParameterRow(new ParameterValue([Span("2026-02-07/2026-02-22"), Span("2026-07/2026-08")], true))]),
        new Parameter(Name("forms"), FactKind.ChoiceSet, [new ParameterRow(new ParameterValue([new Literal.Word("association"), new Literal.Word("commune")], true))])
        {
            Vocabulary = Code.Parse("legalForm", null),
        },
        new Parameter(Name("silent"), FactKind.Count, [], new ParameterDefault.Unverifiable("the notice is silent")) { Unit = "person" },
    ];

    public static ValueList<NamedCondition> Conditions { get; } =
        [new NamedCondition(Name("near"), new Condition.AnyOf([new Condition.Flag(Id("project.collective")), HasTheme("1.1")]))];

    public static RuleSet Rules(params ValueList<Clause> clauses) => RuleSet.Create(Context, Catalogue, clauses, Parameters, Conditions);

    /// <summary>Gives what is wrong with rules, unread windows apart, which most samples have.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(
        ValueList<Clause> clauses, ValueList<Parameter>? parameters = null, ValueList<NamedCondition>? conditions = null, FactCatalogue? facts = null, RuleContext? context = null)
    {
        RuleSet.TryCreate(context ?? Context, facts ?? Catalogue, parameters ?? Parameters, conditions ?? Conditions, clauses, out _, out ValueList<Problem> problems);
        return [.. problems.Where(problem => problem.Code != ProblemCode.UnreadWindow)];
    }

    public static Clause Require(Condition condition) => Clause.Require("c", condition, citations: [Source]);

    public static Citation Source { get; } = new("art. 3");

    public static FactId Id(string id) => FactId.Parse(id, null);

    public static RuleName Name(string name) => RuleName.Parse(name, null);

    public static Operand Fact(string id) => new Operand.Fact(Id(id));

    public static Operand Constant(Literal literal) => new Operand.Constant(literal);

    public static Operand At(string name) => new Operand.Named(NameReference.Parse(name, null));

    public static ListItem AllOf(string name) => new ListItem.Named(NameReference.Parse(name, null));

    public static Literal Euros(long euros) => new Literal.Amount(Money.Euros(euros));

    public static Literal On(string limit) => new Literal.Time(Limit.Parse(limit, null));

    public static Literal Span(string period) => new Literal.Span(PartialPeriod.Parse(period, null));

    public static TerritoryCode Place(string code) => TerritoryCode.Parse(code, null);

    public static ParameterValue Value(Literal literal) => new([literal]);

    public static Condition HasTheme(string code) => new Condition.Has(Id("project.themes"), SetMatch.Any, Given.Words(code));

    private static Condition.Compare Year(long year) => new(Fact("history.grants.year"), Relation.EqualTo, Constant(new Literal.Number(year)));

    private static PhaseName Phase(string name) => PhaseName.Parse(name, null);

    private static CalendarWindow Window(string from, string before) => CalendarWindow.Create(Limit.Parse(from, null), before: Limit.Parse(before, null));

    private static CalendarWindow Wave(string id, string until) => CalendarWindow.Create(until: Limit.Parse(until, null)).AsWave(WaveId.Parse(id, null));

    private static KeyValuePair<NameReference, NamedSet> Named(string name, NamedSet set) => KeyValuePair.Create(NameReference.Parse(name, null), set);
}
