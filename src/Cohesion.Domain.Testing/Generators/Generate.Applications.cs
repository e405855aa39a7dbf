using Cohesion.Domain.Applications;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Facts, their values, and what is known of an application.</content>
public static partial class Generate
{
    /// <summary>Gets ids of funders and strands, few enough that they meet.</summary>
    public static Gen<ScopeId> ScopeIds => Gen.Elements("etat", "agglo", "caf", "2024-s1").Select(text => ScopeId.Parse(text, null));

    /// <summary>Gets what applicants and authorities quote, few enough that they meet.</summary>
    public static Gen<ApplicationReference> ApplicationReferences => Gen.Elements("a", "2021-001", "X9").Select(text => ApplicationReference.Parse(text, null));

    /// <summary>Gets words of vocabularies, with a point, a colon, a hyphen and a digit in them.</summary>
    public static Gen<Code> Codes => Gen.Elements("association", "1.5a", "cerfa-12156", "local:mobility", "A_b", "0").Select(text => Code.Parse(text, null));

    /// <summary>Gets ids of every sort: of the library, of a call, with a dot and without, and fields of lists.</summary>
    public static Gen<FactId> FactIds => Gen.Elements(
        [
            "applicant.legalForm", "applicant.siret", "applicant.person.birthDate", "project.themes", "project.zones", "project.period", "project.partners",
            "project.beneficiaries.total", "project.beneficiaries.byAge", "request.amount", "budget.total", "budget.expenses", "budget.incomes", "documents",
            "submittedAt", "filing.channel", "filing.complete", "documents.kinds", "documents.kind", "budget.expenses.amount", "project.partners.role",
            "answers.earlyStart", "sessions", "sessions.period", "steps.contact.on", "opinions.earlyStart", "opinions.step.one", "opinions", "events.vote",
            "history.grants", "a-1.0",
        ]).Select(text => FactId.Parse(text, null));

    /// <summary>Gets what somebody thought of an application, dated or not, with reasons or without.</summary>
    public static Gen<Opinion> Opinions =>
        from kind in Gen.Elements(Enum.GetValues<OpinionKind>())
        from day in Gen.OneOf(Gen.Constant<NodaTime.LocalDate?>(null), Days.Select(given => (NodaTime.LocalDate?)given))
        from texts in Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text)).Two()
        select new Opinion(kind, day, texts.Item1, texts.Item2);

    /// <summary>Gets values of every kind, lists of records excepted.</summary>
    internal static Gen<FactValue> PlainFactValues => Gen.OneOf(
    [
        Gen.Constant<FactValue>(new FactValue.None()),
        Texts.Select(reason => (FactValue)new FactValue.Unverifiable(reason)),
        Amounts.Select(values => (FactValue)new FactValue.AmountByScope(values)),
        .. Enum.GetValues<FactKind>().Where(kind => kind != FactKind.Records).Select(ValuesOf),
    ]);

    /// <summary>Gets values of every kind, lists of records too.</summary>
    public static Gen<FactValue> FactValues => Gen.Frequency(
        (8, PlainFactValues),
        (1, ListsOf(FactSetsOf(PlainFactValues)).Select(records => (FactValue)new FactValue.Records(records))));

    /// <summary>Gets sets of facts, many of which have a value that is not of their kind.</summary>
    internal static Gen<FactSet> FactSets => FactSetsOf(FactValues);

    /// <summary>Gets answers of every sort that a form can give.</summary>
    internal static Gen<Answer<T>> AnswersOf<T>(Gen<T> values)
        where T : notnull => Gen.Frequency(
        (2, Gen.Constant(default(Answer<T>))),
        (4, values.Select(value => (Answer<T>)value)),
        (1, Gen.Constant((Answer<T>)Answer.None)),
        (1, Texts.Select(reason => (Answer<T>)Answer.Unverifiable(reason))));

    private static Gen<ValueMap<ScopeId, Money>> Amounts =>
        ListsOf(ScopeIds.Zip(Money)).Select(entries => (ValueMap<ScopeId, Money>)[.. entries.Select(entry => new KeyValuePair<ScopeId, Money>(entry.Item1, entry.Item2))]);

    private static Gen<FactSet> FactSetsOf(Gen<FactValue> values) =>
        ListsOf(FactIds.Zip(values)).Select(facts => facts.Aggregate(FactSet.Empty, (set, fact) => set.With(fact.Item1, fact.Item2)));

    /// <summary>Gets values of a kind, whatever the bounds and the codes of a fact.</summary>
    internal static Gen<FactValue> ValuesOf(FactKind kind) => kind switch
    {
        FactKind.Flag => Gen.Elements(true, false).Select(value => (FactValue)new FactValue.Flag(value)),
        FactKind.Count => Longs.Select(value => (FactValue)new FactValue.Count(value)),
        FactKind.Money => Money.Select(value => (FactValue)new FactValue.Amount(value)),
        FactKind.Ratio => Ratios.Select(value => (FactValue)new FactValue.Proportion(value)),
        FactKind.Date => PartialDates.Select(value => (FactValue)new FactValue.Day(value)),
        FactKind.Instant => Gen.OneOf(StatedInstants.Select(value => (FactValue)new FactValue.Moment(value)), ValuesOf(FactKind.Date)),
        FactKind.Period => PartialPeriods.Select(value => (FactValue)new FactValue.Span(value)),
        FactKind.Choice => Codes.Select(value => (FactValue)new FactValue.Choice(value)),
        FactKind.ChoiceSet => SetsOf(Codes).Select(values => (FactValue)new FactValue.Choices(values)),
        FactKind.Territory => TerritoryCodes.Select(value => (FactValue)new FactValue.Place(value)),
        FactKind.TerritorySet => SetsOf(TerritoryCodes).Select(values => (FactValue)new FactValue.Places(values)),
        FactKind.Text or FactKind.Identifier => Gen.OneOf(Texts, Sirets.Select(siret => siret.ToString())).Select(value => (FactValue)new FactValue.Text(value)),
        FactKind.Records => ListsOf(FactSetsOf(PlainFactValues)).Select(records => (FactValue)new FactValue.Records(records)),
        FactKind.Opinion => Gen.OneOf(
            ListsOf(Opinions).Select(given => (FactValue)new FactValue.Judged(given)),
            from code in Codes
            from given in ListsOf(Opinions)
            select (FactValue)new FactValue.JudgedByElement([new(code, given)])),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
