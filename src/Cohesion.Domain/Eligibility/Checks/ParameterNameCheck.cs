using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The lists of the file that sets of parameters take in: lists that nothing declares, hold something else, or are not at hand.</summary>
internal sealed class ParameterNameCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run() => index.Rules.Parameters.SelectMany(parameter => Values(parameter)
        .SelectMany(entry => entry.Value.Names.Select((name, i) => Check(name, parameter.Kind, PathOf(entry.Value, i, entry.Path))))
        .OfType<Problem>());

    private static IEnumerable<(ParameterValue Value, string Path)> Values(Parameter parameter)
    {
        string path = $"/parameters/{parameter.Name}";
        return
        [
            .. parameter.Rows.Select((row, i) => (row.Value, $"{path}/values/{i}/value")),
            .. parameter.Otherwise is ParameterDefault.Fallback otherwise ? [(otherwise.Value, $"{path}/otherwise")] : Array.Empty<(ParameterValue, string)>(),
        ];
    }

    // A set that is one list of the file is written as its name; elsewhere names stand after what is written out.
    private static string PathOf(ParameterValue value, int position, string path) =>
        value is { Items.Count: 0, Names.Count: 1 } ? path : $"{path}/{value.Items.Count + position}";

    private Problem? Check(NameReference name, FactKind kind, string path) => !index.Rules.Context.Names.TryGetValue(name, out NamedSet? set)
        ? new Problem(ProblemCode.UnknownName, path, name.ToString(), "", index.Suggest(name.ToString(), index.Rules.Context.Names.Keys.Select(known => known.ToString())))
        : (kind, set) switch
        {
            (FactKind.ChoiceSet, NamedSet.Codes) or (FactKind.TerritorySet, NamedSet.Territories or NamedSet.DatedTerritories) => null,
            (FactKind.ChoiceSet or FactKind.TerritorySet, NamedSet.Unverifiable) => new Problem(ProblemCode.UnverifiableReference, path, name.ToString()),
            _ => new Problem(ProblemCode.KindMismatch, path, name.ToString(), FormatWords.Of(kind)),
        };
}
