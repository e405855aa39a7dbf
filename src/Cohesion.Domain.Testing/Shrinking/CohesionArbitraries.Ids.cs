using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>Identifiers: shorter ones, and those of plainer letters.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.ContentHashes"/>
    public static Arbitrary<ContentHash> ContentHashes { get; } = Shrink.Parsed(Generate.ContentHashes);

    /// <inheritdoc cref="Generate.RuleNames"/>
    public static Arbitrary<RuleName> RuleNames { get; } = Shrink.Parsed(Generate.RuleNames);

    /// <inheritdoc cref="Generate.CallIds"/>
    public static Arbitrary<CallId> CallIds { get; } = Shrink.Parsed(Generate.CallIds);

    /// <inheritdoc cref="Generate.CriterionIds"/>
    public static Arbitrary<CriterionId> CriterionIds { get; } = Shrink.Parsed(Generate.CriterionIds);

    /// <inheritdoc cref="Generate.RoleIds"/>
    public static Arbitrary<RoleId> RoleIds { get; } = Shrink.Parsed(Generate.RoleIds);

    /// <inheritdoc cref="Generate.ClauseIds"/>
    public static Arbitrary<ClauseId> ClauseIds { get; } = Shrink.Parsed(Generate.ClauseIds);

    /// <inheritdoc cref="Generate.NameReferences"/>
    public static Arbitrary<NameReference> NameReferences { get; } = Shrink.Parsed(Generate.NameReferences);

    /// <inheritdoc cref="Generate.GrantIds"/>
    public static Arbitrary<GrantId> GrantIds { get; } = Shrink.Parsed(Generate.GrantIds);

    /// <inheritdoc cref="Generate.PartyIds"/>
    public static Arbitrary<PartyId> PartyIds { get; } = Shrink.Parsed(Generate.PartyIds);

    /// <inheritdoc cref="Generate.CountUnits"/>
    public static Arbitrary<CountUnit> CountUnits { get; } = Shrink.Parsed(Generate.CountUnits);

    /// <inheritdoc cref="Generate.IndicatorIds"/>
    public static Arbitrary<IndicatorId> IndicatorIds { get; } = Shrink.Parsed(Generate.IndicatorIds);

    /// <inheritdoc cref="Generate.ProgrammeIds"/>
    public static Arbitrary<ProgrammeId> ProgrammeIds { get; } = Shrink.Parsed(Generate.ProgrammeIds);

    /// <inheritdoc cref="Generate.StageIds"/>
    public static Arbitrary<StageId> StageIds { get; } = Shrink.Parsed(Generate.StageIds);

    /// <inheritdoc cref="Generate.SubjectIds"/>
    public static Arbitrary<SubjectId> SubjectIds { get; } = Shrink.Parsed(Generate.SubjectIds);

    /// <inheritdoc cref="Generate.DrawSeeds"/>
    public static Arbitrary<DrawSeed> DrawSeeds { get; } = Shrink.Parsed(Generate.DrawSeeds);

    /// <inheritdoc cref="Generate.JurorIds"/>
    public static Arbitrary<JurorId> JurorIds { get; } = Shrink.Parsed(Generate.JurorIds);

    /// <inheritdoc cref="Generate.SubEnvelopeIds"/>
    public static Arbitrary<SubEnvelopeId> SubEnvelopeIds { get; } = Shrink.Parsed(Generate.SubEnvelopeIds);
}
