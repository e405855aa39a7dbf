using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>Codes and names: shorter ones, and those of plainer letters.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.CommuneCodes"/>
    public static Arbitrary<CommuneCode> CommuneCodes { get; } = Shrink.Parsed(Generate.CommuneCodes);

    /// <inheritdoc cref="Generate.DepartementCodes"/>
    public static Arbitrary<DepartementCode> DepartementCodes { get; } = Shrink.Parsed(Generate.DepartementCodes);

    /// <inheritdoc cref="Generate.RegionCodes"/>
    public static Arbitrary<RegionCode> RegionCodes { get; } = Shrink.Parsed(Generate.RegionCodes);

    /// <inheritdoc cref="Generate.QuartierCodes"/>
    public static Arbitrary<QuartierCode> QuartierCodes { get; } = Shrink.Parsed(Generate.QuartierCodes);

    /// <inheritdoc cref="Generate.Sirens"/>
    public static Arbitrary<Siren> Sirens { get; } = Shrink.Checked(Generate.Sirens);

    /// <inheritdoc cref="Generate.Sirets"/>
    public static Arbitrary<Siret> Sirets { get; } = Shrink.Checked(Generate.Sirets);

    /// <inheritdoc cref="Generate.Rnas"/>
    public static Arbitrary<Rna> Rnas { get; } = Shrink.Parsed(Generate.Rnas);

    /// <inheritdoc cref="Generate.TerritoryCodes"/>
    public static Arbitrary<TerritoryCode> TerritoryCodes { get; } = Shrink.Parsed(Generate.TerritoryCodes);

    /// <inheritdoc cref="Generate.ThemeCodes"/>
    public static Arbitrary<ThemeCode> ThemeCodes { get; } = Shrink.Parsed(Generate.ThemeCodes);

    /// <inheritdoc cref="Generate.QuartierListIds"/>
    public static Arbitrary<QuartierListId> QuartierListIds { get; } = Shrink.Parsed(Generate.QuartierListIds);

    /// <inheritdoc cref="Generate.ContractIds"/>
    public static Arbitrary<ContractId> ContractIds { get; } = Shrink.Parsed(Generate.ContractIds);

    /// <inheritdoc cref="Generate.ContractCodes"/>
    public static Arbitrary<ContractCode> ContractCodes { get; } = Shrink.Parsed(Generate.ContractCodes);

    /// <inheritdoc cref="Generate.ContractTopicCodes"/>
    public static Arbitrary<ContractTopicCode> ContractTopicCodes { get; } = Shrink.Parsed(Generate.ContractTopicCodes);

    /// <inheritdoc cref="Generate.Codes"/>
    public static Arbitrary<Code> Codes { get; } = Shrink.Parsed(Generate.Codes);

    /// <inheritdoc cref="Generate.FactIds"/>
    public static Arbitrary<FactId> FactIds { get; } = Shrink.Parsed(Generate.FactIds);

    /// <inheritdoc cref="Generate.ScopeIds"/>
    public static Arbitrary<ScopeId> ScopeIds { get; } = Shrink.Parsed(Generate.ScopeIds);

    /// <inheritdoc cref="Generate.ApplicationReferences"/>
    public static Arbitrary<ApplicationReference> ApplicationReferences { get; } = Shrink.Parsed(Generate.ApplicationReferences);

    /// <inheritdoc cref="Generate.PhaseNames"/>
    public static Arbitrary<PhaseName> PhaseNames { get; } = Shrink.Parsed(Generate.PhaseNames);

    /// <inheritdoc cref="Generate.WaveIds"/>
    public static Arbitrary<WaveId> WaveIds { get; } = Shrink.Parsed(Generate.WaveIds);

    /// <inheritdoc cref="Generate.CallVersions"/>
    public static Arbitrary<CallVersion> CallVersions { get; } = Shrink.Parsed(Generate.CallVersions);
}
