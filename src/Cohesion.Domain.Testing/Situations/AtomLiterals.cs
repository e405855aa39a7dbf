using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Testing;

/// <summary>The values that an atom compares facts with: those written in it, and those that its names stand for.</summary>
internal sealed class AtomLiterals(RuleSet rules)
{
    // Of a long list a few elements are enough.
    private const int Witnesses = 6;

    /// <summary>Gives the values, each once.</summary>
    public IEnumerable<Literal> Of(Condition atom) => ConditionWalk.OperandsOf(atom).SelectMany(Of)
        .Concat(ConditionWalk.ItemsOf(atom).SelectMany(item => item switch
        {
            ListItem.One one => [one.Value],
            ListItem.Named named => Named(named.Name).Take(Witnesses),
            _ => Array.Empty<Literal>(),
        }))
        .Distinct();

    private IEnumerable<Literal> Of(Operand operand) => operand switch
    {
        Operand.Constant constant => [constant.Value],
        Operand.Named named => Named(named.Name),
        Operand.ParameterAt at => ValuesOf(at.Parameter),
        _ => [],
    };

    private IEnumerable<Literal> Named(NameReference name) => RuleName.TryParse(Bare(name), null, out RuleName parameter) && rules.Parameters.Any(one => one.Name == parameter)
        ? ValuesOf(parameter)
        : rules.Context.Names.TryGetValue(name, out NamedSet? set) ? ElementsOf(set) : WindowsOf(name).SelectMany(LimitsOf);

    private IEnumerable<Literal> ValuesOf(RuleName name) => rules.Parameters.First(parameter => parameter.Name == name) is var parameter
        ? parameter.Rows.Select(row => row.Value).Concat(parameter.Otherwise is ParameterDefault.Fallback fallback ? [fallback.Value] : [])
            .SelectMany(value => value.Items.Concat(value.Names.Where(inner => Bare(inner) != $"{name}").SelectMany(Named)))
        : [];

    private static IEnumerable<Literal> ElementsOf(NamedSet set) => set switch
    {
        NamedSet.Codes codes => codes.Values.Select(code => new Literal.Word(code.ToString())),
        NamedSet.Territories places => places.Values.Select(place => new Literal.Place(place)),
        NamedSet.DatedTerritories dated => dated.Spans.SelectMany(span => span.Values).Distinct().Select(place => new Literal.Place(place)),
        _ => [],
    };

    private IEnumerable<CalendarWindow> WindowsOf(NameReference name) => Bare(name).Split('.') is ["calendar", var phase, .. var wave]
        ? (rules.Context.Calendar?.Phases.FirstOrDefault(one => one.Name.ToString() == phase)?.Windows ?? []).Where(window => wave.Length == 0 || window.Id?.ToString() == wave[0])
        : [];

    private static IEnumerable<Literal> LimitsOf(CalendarWindow window) => new[] { window.From, window.Until, window.Foreseen is { } day ? Limit.Of(day) : null }
        .OfType<Limit>().Select(limit => new Literal.Time(limit));

    // Without the sign that tells a name from a word.
    private static string Bare(NameReference name) => name.ToString()[1..];
}
