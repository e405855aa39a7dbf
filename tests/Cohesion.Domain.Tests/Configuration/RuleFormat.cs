using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>A file that holds rules and nothing else.</summary>
internal static class RuleFormat
{
    /// <summary>Gets one fact of each kind, and those that the examples of the format read.</summary>
    public static FactCatalogue BuiltIn { get; } = new(
        [
            Fact("submittedAt", FactKind.Instant),
            Fact("applicant.taxUpToDate", FactKind.Flag),
            Fact("applicant.siret", FactKind.Identifier),
            Fact("applicant.createdOn", FactKind.Date),
            Fact("applicant.legalForm", FactKind.Choice),
            Fact("applicant.seat", FactKind.Territory),
            Fact("project.title", FactKind.Text),
            Fact("project.themes", FactKind.ChoiceSet),
            Fact("project.zones", FactKind.TerritorySet),
            Fact("project.period", FactKind.Period),
            Fact("project.period.start", FactKind.Date),
            Fact("project.beneficiaries.total", FactKind.Count),
            Fact("project.beneficiaries.quartier", FactKind.Count),
            Fact("request.amount", FactKind.Money),
            Fact("budget.total", FactKind.Money),
            Fact("budget.coFunding", FactKind.Ratio),
            Fact("budget.coFunders", FactKind.Count),
            Records("documents", Fact("documents.kind", FactKind.Choice), Fact("documents.date", FactKind.Date)),
            Records(
                "history.grants",
                Fact("history.grants.authority", FactKind.Identifier),
                Fact("history.grants.year", FactKind.Count),
                Fact("history.grants.amount", FactKind.Money)),
        ],
        []);

    public static Shape Shape { get; } = Object(
        Optional("facts", RuleShapes.Facts, "Les faits.", "The facts."),
        Optional("parameters", RuleShapes.Parameters, "Les paramètres.", "The parameters."),
        Optional("conditions", RuleShapes.Conditions, "Les conditions nommées.", "The named conditions."),
        Required("clauses", RuleShapes.Clauses, "Les dispositions.", "The clauses."));

    public static Reading<Rules> Read(string json) => JsonFile.Read(json, Shape, static at => Bind(at, []));

    public static Reading<Rules> Read(byte[] json) => JsonFile.Read(json, Shape, static at => Bind(at, []));

    /// <summary>Reads rules and reports what somebody found wrong with them, at places of the canonical file.</summary>
    public static Reading<Rules> Check(string json, params IReadOnlyList<Problem> found) => JsonFile.Read(json, Shape, at => Bind(at, found));

    /// <summary>Reads a file of one clause, which requires a condition.</summary>
    public static Reading<Rules> Require(string condition, string others = "") =>
        Read($$"""{ {{others}} "clauses": [ { "id": "c", "require": {{condition}} } ] }""");

    public static string Write(Rules rules) => CanonicalJson.ToText(json => json.Object(members =>
    {
        RuleWriter.Facts(members, rules.Facts);
        RuleWriter.Parameters(members, rules.Parameters);
        RuleWriter.Conditions(members, rules.Conditions);
        RuleWriter.Clauses(members, rules.Clauses);
    }));

    private static Rules? Bind(JsonCursor at, IReadOnlyList<Problem> found)
    {
        RuleReader reader = new(FactKinds.Of(BuiltIn, at));
        Rules rules = new(reader.Facts(at["facts"]), reader.Parameters(at["parameters"]), reader.Conditions(at["conditions"]), reader.Clauses(at["clauses"]));
        foreach (Problem problem in reader.Places.Locate(found, at))
        {
            at.Report(problem);
        }

        return at.IsSound ? rules : null;
    }

    private static FactDefinition Fact(string id, FactKind kind) => new(FactId.Parse(id, null), kind);

    private static FactDefinition Records(string id, params FactDefinition[] fields) => new(FactId.Parse(id, null), FactKind.Records) { Fields = [.. fields] };

    internal sealed record Rules(
        ValueList<FactDefinition> Facts, ValueList<Parameter> Parameters, ValueList<NamedCondition> Conditions, ValueList<Clause> Clauses);
}
