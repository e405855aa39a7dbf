using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts that every call may read without declaring them, in the order in which a form asks for them.</summary>
internal static partial class BuiltInFacts
{
    // Who the applicant is, and what has happened, no new version of an application changes; what it undertakes or puts in order, it may.
    private static readonly ValueSet<FactId> Lasting = [.. ((string[])
    [
        "applicant.legalForm", "applicant.seat", "applicant.zones", "applicant.createdOn", "applicant.siret", "applicant.registered", "applicant.employees",
        "applicant.closedAccountingYears", "applicant.person.birthDate", "applicant.person.residence", "applicant.person.workplace", "applicant.person.studyPlace",
        "payee.legalForm", "payee.siret", "submittedAt", "filing.wave",
    ]).Select(id => FactId.Parse(id, null))];

    public static ValueList<FactDefinition> All { get; } = [.. OfTheFile, .. World, Selected];

    /// <summary>Tells whether one of these facts bears a label, in either language.</summary>
    public static bool Bear(LocalizedText label) => Labels.Contains(label.French ?? "") || Labels.Contains(label.English ?? "");

    private static HashSet<string> Labels { get; } = [.. All.Select(fact => fact.Label).OfType<LocalizedText>().SelectMany(label => new[] { label.French!, label.English! })];

    private static FactDefinition[] OfTheFile =>
        [.. Fixed(Applicant), .. Fixed(Payee), .. Project, .. Beneficiaries, .. Request, .. Budget, .. Fixed(Filing)];

    private static Literal Zero => new Literal.Number(0);

    // Nobody is known to have lived longer.
    private static Literal LongestLife => new Literal.Number(150);

    private static FactDefinition Fact(string id, FactKind kind, LocalizedText label, LocalizedText question) =>
        new(FactId.Parse(id, null), kind) { Label = label, Question = question };

    private static FactDefinition Count(string id, string unit, LocalizedText label, LocalizedText question) =>
        Fact(id, FactKind.Count, label, question) with { Unit = unit, Min = Zero };

    private static FactDefinition Age(string id, LocalizedText label, LocalizedText question) =>
        Count(id, "year", label, question) with { Max = LongestLife };

    // Zero is zero in either currency.
    private static FactDefinition Amount(string id, LocalizedText label, LocalizedText question) =>
        Fact(id, FactKind.Money, label, question) with { Min = Zero };

    private static FactDefinition Choice(string id, Vocabulary of, LocalizedText label, LocalizedText question) =>
        Fact(id, FactKind.Choice, label, question) with { Vocabulary = of.Name };

    private static FactDefinition Choices(string id, Vocabulary of, LocalizedText label, LocalizedText question) =>
        Fact(id, FactKind.ChoiceSet, label, question) with { Vocabulary = of.Name };

    private static FactDefinition Records(string id, LocalizedText label, LocalizedText question, params ValueList<FactDefinition> fields) =>
        Fact(id, FactKind.Records, label, question) with { Fields = fields };

    private static FactDefinition Optional(FactDefinition fact) => fact with { IsOptional = true };

    private static FactDefinition Derived(FactDefinition fact, Derivation? derivation = null) =>
        fact with { Source = FactSource.Derived, Derivation = derivation };

    private static IEnumerable<FactDefinition> Fixed(FactDefinition[] facts) =>
        facts.Select(fact => Lasting.Contains(fact.Id) ? fact with { IsFixed = true } : fact);

    private static LocalizedText Label(string french, string english) => LocalizedText.Of(french, english);

    /// <summary>Says a question; the marks follow, each language having its own space before them.</summary>
    private static LocalizedText Ask(string french, string english) =>
        LocalizedText.Of($"{french}{Typography.NarrowNoBreakSpace}?", $"{english}?");
}
