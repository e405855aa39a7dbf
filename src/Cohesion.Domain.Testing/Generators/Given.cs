using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <summary>Short words for rules and situations.</summary>
internal static class Given
{
    public static DateTimeZone Paris { get; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public static RuleContext Context { get; } = new(Paris)
    {
        Roles = [RoleId.Parse("applicant", null), RoleId.Parse("issuer", null), RoleId.Parse("jury", null), RoleId.Parse("services", null)],
        Calendar = Calendar.Create(Paris,
        [
            CalendarPhase.Of(PhaseName.Parse("applications", null), CalendarWindow.Create(Limit.Parse("2021-03-08", null), Limit.Parse("2021-04-30", null))),
            CalendarPhase.Of(PhaseName.Parse("vote", null), CalendarWindow.Create(foreseen: PartialDate.Parse("2021-09", null))),
            CalendarPhase.InWaves(PhaseName.Parse("sessions", null),
            [
                CalendarWindow.Create(until: Limit.Parse("2021-03-15", null)).AsWave(WaveId.Parse("spring", null)),
                CalendarWindow.Create(until: Limit.Parse("2021-10-15T12:00", null)).AsWave(WaveId.Parse("autumn", null)),
            ]),
        ]),
    };

    public static RuleSet Rules(params Clause[] clauses) => RuleSet.Create(Context, FactCatalogue.BuiltIn, [.. clauses]);

    public static RuleSet Rules(ValueList<FactDefinition> facts, params Clause[] clauses) =>
        RuleSet.Create(Context, FactCatalogue.BuiltIn.With(facts, [], out _), [.. clauses]);

    public static Situation Facts(params ReadOnlySpan<(string Id, FactValue Value)> facts)
    {
        FactSet set = FactSet.Empty;
        foreach ((string id, FactValue value) in facts)
        {
            set = set.With(FactId.Parse(id, null), value);
        }

        return new Situation(set);
    }

    /// <summary>Facts of an application that is submitted, so that its lists are whole.</summary>
    public static Situation Submitted(params ReadOnlySpan<(string Id, FactValue Value)> facts) =>
        Facts(facts).With(FactId.Parse("submittedAt", null), At(2021, 4, 1, 12, 0));

    public static ClauseState State(Condition condition, Situation situation) => State(Rules(Clause.Require("c", condition)), situation);

    public static ClauseState State(RuleSet rules, Situation situation) => rules.Assess(situation, Stage.Payment).Scopes[0].Clauses[0].State;

    public static Condition Compare(string fact, Relation relation, Literal value) =>
        new Condition.Compare(new Operand.Fact(FactId.Parse(fact, null)), relation, new Operand.Constant(value));

    public static Condition Compare(string fact, Relation relation, Operand value) =>
        new Condition.Compare(new Operand.Fact(FactId.Parse(fact, null)), relation, value);

    public static Condition Flag(string fact) => new Condition.Flag(FactId.Parse(fact, null));

    public static Condition Known(string fact) => new Condition.Known(FactId.Parse(fact, null));

    public static ValueList<ListItem> Words(params string[] words) => [.. words.Select(word => new ListItem.One(new Literal.Word(word)))];

    public static ValueList<ListItem> Zones(params string[] zones) => [.. zones.Select(zone => new ListItem.One(new Literal.Place(TerritoryCode.Parse(zone, null))))];

    public static FactValue Yes { get; } = new FactValue.Flag(true);

    public static FactValue No { get; } = new FactValue.Flag(false);

    public static FactValue None { get; } = new FactValue.None();

    public static FactValue Count(long value) => new FactValue.Count(value);

    public static FactValue Euros(long value) => new FactValue.Amount(Money.Euros(value));

    public static FactValue Date(string value) => new FactValue.Day(PartialDate.Parse(value, null));

    public static FactValue Period(string value) => new FactValue.Span(PartialPeriod.Parse(value, null));

    public static FactValue Code(string value) => new FactValue.Choice(Domain.Applications.Code.Parse(value, null));

    public static FactValue Codes(params string[] values) => new FactValue.Choices([.. values.Select(value => Domain.Applications.Code.Parse(value, null))]);

    public static FactValue Places(params string[] values) => new FactValue.Places([.. values.Select(value => TerritoryCode.Parse(value, null))]);

    public static FactValue At(int year, int month, int day, int hour, int minute) =>
        new FactValue.Moment(new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Paris).ToInstant());

    public static FactValue Opinion(OpinionKind kind, LocalDate? on = null) => new FactValue.Judged([new Opinion(kind, on)]);
}
