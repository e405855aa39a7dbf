using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Calls of a fictional authority.</content>
public static partial class Generate
{
    private static readonly Lazy<CallDefinition> Blank = new(() => new()
    {
        Id = CallId.Parse("fictional", null),
        Version = CallVersion.Parse("1.0.0", null),
        Kind = CallKind.CallForProjects,
        Title = LocalizedText.Of("Appel fictif", "Fictional call"),
        Issuer = new Issuer("Agglomération fictive"),
        TimeZone = Sample.Paris,
        Calendar = Sample.Context.Calendar!.Phases,
        Funders = [.. Sample.Context.Scopes.Select(scope => new Scope(scope, $"{scope}"))],
        Roles = [new Role(RoleId.Parse("services", null), LocalizedText.Of("Services instructeurs", "Examining services"))],
        Territory = new CallTerritory
        {
            Quartiers = new TerritorySelection.Listed([Sample.Place("QN06225M"), Sample.Place("QN06228M")]),
            Zones = [Zone.Create(Sample.Place("local:les-pres"), ZoneKind.VeilleActive, [Sample.Place("62510")], LocalizedText.OfFrench("Les Prés"))],
        },
        Themes = [.. new[] { "1.1", "2" }.Select(code => new Theme(ThemeCode.Parse(code, null), LocalizedText.OfFrench(code)))],
        Facts = Sample.OwnFacts,
        Parameters = Sample.Parameters,
        Conditions = Sample.Conditions,
    });

    /// <summary>Gets versions of calls, few enough that they meet.</summary>
    public static Gen<CallVersion> CallVersions { get; } =
        from numbers in Gen.Choose(0, 3).Three()
        select CallVersion.Parse($"{numbers.Item1}.{numbers.Item2}.{numbers.Item3}", null);

    /// <summary>Gets the money of calls, with a range for each project or without.</summary>
    public static Gen<Envelope> Envelopes { get; } =
        from total in Gen.Choose(1, 500_000)
        from bounds in Maybe(Gen.Choose(1, total).Two().Select(pair => Tuple.Create(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))))
        select EnvelopeOf(total, bounds);

    /// <summary>Gets whole calls of a fictional authority, which read, decide and write like any other: one to four clauses over a calendar, a territory, parameters and facts of their own.</summary>
    public static Gen<CallForProjects> Calls =>
        from rules in RuleSets
        from version in CallVersions
        from title in LocalizedTexts
        from envelope in Maybe(Envelopes)
        select CallForProjects.Create(Blank.Value with { Version = version, Title = title, Envelope = envelope, Clauses = rules.Clauses });

    private static Envelope EnvelopeOf(int total, Tuple<int, int>? bounds) =>
        Envelope.TryCreate(Domain.Money.Euros(total), Euros(bounds?.Item1), Euros(bounds?.Item2), out Envelope? envelope, out ValueList<Problem> problems)
            ? envelope
            : throw new InvalidOperationException(problems.ToString());

    private static Money? Euros(int? amount) => amount is { } euros ? Domain.Money.Euros(euros) : null;
}
