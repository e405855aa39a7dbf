using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Territories;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>What has a file of its own: it shrinks by what the file says.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.Calls"/>
    public static Arbitrary<CallForProjects> Calls { get; } = ByFile(Generate.Calls, CallFile.Write, static json => CallFile.Read(json));

    /// <inheritdoc cref="Generate.ElaborateContracts"/>
    public static Arbitrary<ContratDeVille> Contracts { get; } = ByFile(Generate.ElaborateContracts, ContractFile.Write, ContractFile.Read);

    /// <inheritdoc cref="Generate.ElaborateQuartierLists"/>
    public static Arbitrary<QuartierList> QuartierLists { get; } = ByFile(Generate.ElaborateQuartierLists, QuartierListFile.Write, QuartierListFile.Read);

    /// <inheritdoc cref="Generate.GrantStates"/>
    public static Arbitrary<Grant> GrantStates { get; } = ByFile(Generate.GrantStates, GrantFile.Write, static json => GrantFile.Read(json));

    /// <inheritdoc cref="Generate.SelectionPolicies"/>
    public static Arbitrary<SelectionPolicy> SelectionPolicies { get; } = ByFile(Generate.SelectionPolicies, SelectionPolicyFile.Write, SelectionPolicyFile.Read);

    /// <inheritdoc cref="Generate.ScoreSheets"/>
    public static Arbitrary<ScoreSheet> ScoreSheets { get; } = ByFile(Generate.ScoreSheets, ScoresFile.Write, ScoresFile.Read);

    /// <inheritdoc cref="Generate.Programmes"/>
    public static Arbitrary<SolidarityProgramme> Programmes { get; } = ByFile(Generate.Programmes, ProgrammeFile.Write, ProgrammeFile.Read);

    /// <inheritdoc cref="Generate.Points"/>
    public static Arbitrary<Points> Points { get; } = Shrink.Parsed(Generate.Points);

    /// <inheritdoc cref="Generate.FigureIds"/>
    public static Arbitrary<FigureId> FigureIds { get; } = Shrink.Parsed(Generate.FigureIds);

    private static Arbitrary<T> ByFile<T>(Gen<T> gen, Func<T, string> write, Func<string, Reading<T>> read)
        where T : class => Shrink.Arbitrary(gen, value => ShrinkFiles.Of(value, write, json => read(json).TryGetValue(out T? smaller) ? smaller : null), write);
}
