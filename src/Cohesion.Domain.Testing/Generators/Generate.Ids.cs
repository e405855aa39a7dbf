using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Identifiers, few of each kind so that they meet.</content>
public static partial class Generate
{
    /// <summary>Gets hashes of files of a few bytes.</summary>
    public static Gen<ContentHash> ContentHashes { get; } = Gen.Choose(0, 9).Select(static number => ContentHash.Of([(byte)number]));

    /// <summary>Gets names of parameters and conditions.</summary>
    public static Gen<RuleName> RuleNames { get; } = Of<RuleName>("ceiling", "a", "9-x", "sameYear");

    /// <summary>Gets identifiers of calls.</summary>
    public static Gen<CallId> CallIds { get; } = Of<CallId>("lens-lievin-2021", "a", "9-x", "politique-de-la-ville");

    /// <summary>Gets identifiers of criteria of a score grid.</summary>
    public static Gen<CriterionId> CriterionIds { get; } = Of<CriterionId>("quality", "c", "c-0", "2nd");

    /// <summary>Gets identifiers of those who give opinions and owe duties.</summary>
    public static Gen<RoleId> RoleIds { get; } = Of<RoleId>("applicant", "services", "jury", "a1");

    /// <summary>Gets identifiers of clauses and exceptions.</summary>
    public static Gen<ClauseId> ClauseIds { get; } = Of<ClauseId>("ceiling", "one-grant-a-year", "a", "0-z");

    /// <summary>Gets names of a call file, with their <c>@</c>.</summary>
    public static Gen<NameReference> NameReferences { get; } = Of<NameReference>("@ceiling", "@calendar.vote", "@territory.quartiers", "@a");

    /// <summary>Gets identifiers of grants.</summary>
    public static Gen<GrantId> GrantIds { get; } = Of<GrantId>("g-1", "2026-014", "x");

    /// <summary>Gets identifiers of those who give grants and receive them.</summary>
    public static Gen<PartyId> PartyIds { get; } = Of<PartyId>("agglo", "lire-ici", "z9");

    /// <summary>Gets what is counted.</summary>
    public static Gen<CountUnit> CountUnits { get; } = Of<CountUnit>("household", "person", "session", "room-key");

    /// <summary>Gets identifiers of indicators.</summary>
    public static Gen<IndicatorId> IndicatorIds { get; } = Of<IndicatorId>("visited", "i", "hours-given");

    /// <summary>Gets identifiers of solidarity programmes.</summary>
    public static Gen<ProgrammeId> ProgrammeIds { get; } = Of<ProgrammeId>("lille-2006", "p", "0-x");

    /// <summary>Gets identifiers of stages of a funnel.</summary>
    public static Gen<StageId> StageIds { get; } = Of<StageId>("opened", "great-need", "a");

    /// <summary>Gets identifiers of households and people behind figures.</summary>
    public static Gen<SubjectId> SubjectIds { get; } = Of<SubjectId>("h1", "s-0", "y12");

    /// <summary>Gets texts that break ties by lot, as a lottery would publish them.</summary>
    public static Gen<DrawSeed> DrawSeeds { get; } = Of<DrawSeed>("1 2 3", "loto 7-12-31", "x");

    /// <summary>Gets identifiers of jurors.</summary>
    public static Gen<JurorId> JurorIds { get; } = Of<JurorId>("j1", "mayor", "b-2");

    /// <summary>Gets identifiers of parts of an envelope.</summary>
    public static Gen<SubEnvelopeId> SubEnvelopeIds { get; } = Of<SubEnvelopeId>("health", "e0", "qpv-only");

    private static Gen<T> Of<T>(params string[] texts)
        where T : ISpanParsable<T> => Gen.Elements(texts).Select(static text => T.Parse(text, null));
}
