using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>The answers and the sets with which an atom about codes, places, flags and texts may turn. Those that do are found by trying.</summary>
internal sealed class TurningSets(Frame frame)
{
    // Of a long list a few elements are tried.
    private const int Witnesses = 8;

    // Some value of each kind that is well-formed, for a rule that asks for one and does not look at it.
    private const string AnySiret = "00000000000000";
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    /// <summary>Gives values of a fact, not tried yet: what is there with something added, then with something left out, then something else.</summary>
    public IEnumerable<FactValue> Of(Condition atom, FactDefinition fact, bool wanted) => atom switch
    {
        Condition.Flag => [new FactValue.Flag(wanted)],
        Condition.Known when wanted => Anything(fact),
        Condition.Known when fact.IsOptional => [new FactValue.None()],
        Condition.StartsWith starts => wanted ? [new FactValue.Text($"{starts.Text} {(frame.Read(fact.Id).Value as FactValue.Text)?.Value}".TrimEnd())] : [],
        Condition.OneOf oneOf => Several(fact, Listed(oneOf.Values), wanted),
        Condition.Has has => Several(fact, Listed(has.Values), wanted, isWhole: has.Match == SetMatch.All),
        Condition.Within within => Several(fact, Listed(within.Zones), wanted),
        Condition.Compare compare => Several(fact, [.. new[] { compare.Left, compare.Right }.OfType<Operand.Constant>().Select(constant => constant.Value)], wanted),
        _ => [],
    };

    /// <summary>Gives any value of a fact that has one.</summary>
    public IEnumerable<FactValue> Anything(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Flag => [new FactValue.Flag(true), new FactValue.Flag(false)],
        FactKind.Count => [new FactValue.Count(fact.Min is Literal.Number least ? Math.Max(least.Value, 1) : 1)],
        FactKind.Money => [new FactValue.Amount(Money.OfMinor(100, frame.Rules.Context.Currency))],
        FactKind.Ratio => [new FactValue.Proportion(Ratio.Percent(1))],
        FactKind.Text => [new FactValue.Text("…")],
        FactKind.Identifier => [new FactValue.Text(FactValueKinds.IsSiret(fact) ? AnySiret : "x")],
        FactKind.Date => [new FactValue.Day(PartialDate.OfDay(AnyDay))],
        FactKind.Instant => [new FactValue.Moment(AnyDay.AtStartOfDayInZone(frame.Rules.Context.Zone).ToInstant())],
        FactKind.Period => [new FactValue.Span(PartialPeriod.In(PartialDate.OfDay(AnyDay)))],
        FactKind.Territory => Elsewhere.Select(place => new FactValue.Place(place)),
        FactKind.TerritorySet => Elsewhere.Select(place => new FactValue.Places([place])).Append(new FactValue.Places([])),
        FactKind.Choice => Apart(fact).Take(Witnesses).Select(code => new FactValue.Choice(code)),
        FactKind.ChoiceSet => Apart(fact).Take(Witnesses).Select(code => new FactValue.Choices([code])).Append(new FactValue.Choices([])),
        FactKind.Records => [new FactValue.Records([])],
        _ => [],
    };

    private IEnumerable<FactValue> Several(FactDefinition fact, Literal[] listed, bool wanted, bool isWhole = false) => fact.Kind switch
    {
        FactKind.Flag => [new FactValue.Flag(true), new FactValue.Flag(false)],
        FactKind.Choice => (wanted ? CodesOf(listed) : Codes(fact)).Take(Witnesses).Select(code => new FactValue.Choice(code)),
        FactKind.Territory => wanted ? Places(listed).Take(Witnesses).Select(place => new FactValue.Place(place)) : [],
        FactKind.Text or FactKind.Identifier => wanted ? listed.OfType<Literal.Word>().Select(word => new FactValue.Text(word.Value)) : [],
        FactKind.ChoiceSet => Sets((frame.Read(fact.Id).Value as FactValue.Choices)?.Values ?? [], CodesOf(listed), wanted, isWhole)
            .Select(set => new FactValue.Choices(set)),
        FactKind.TerritorySet => Sets((frame.Read(fact.Id).Value as FactValue.Places)?.Values ?? [], Places(listed), wanted, isWhole)
            .Select(set => new FactValue.Places(set)),
        _ => [],
    };

    private static IEnumerable<ValueSet<T>> Sets<T>(ValueSet<T> now, IReadOnlyList<T> listed, bool wanted, bool isWhole)
        where T : struct, IComparable<T>
    {
        IEnumerable<ValueSet<T>> fewer = now.Count <= 1 ? [] : now.Select(element => (ValueSet<T>)[.. now.Where(other => other.CompareTo(element) != 0)]);
        IEnumerable<ValueSet<T>> kept = [[.. now.Where(element => listed.Any(other => other.CompareTo(element) == 0) == wanted)]];
        IEnumerable<ValueSet<T>> more = isWhole ? [[.. now, .. listed]] : listed.Take(Witnesses).Select(element => (ValueSet<T>)[.. now, element]);
        IEnumerable<ValueSet<T>> others = listed.Take(Witnesses).Select(element => (ValueSet<T>)[element]);
        return (wanted ? [.. more, .. kept.Where(set => set.Count > 0), .. fewer, .. others] : (IEnumerable<ValueSet<T>>)[.. fewer, .. kept])
            .Where(set => set != now).Distinct();
    }

    // The first zone of each list of the call, for a rule that looks at the others, and what lies far away.
    private IEnumerable<TerritoryCode> Elsewhere => frame.Rules.Context.Names.Values.OfType<NamedSet.Territories>()
        .SelectMany(set => set.Values.Take(1)).Take(Witnesses).Concat(PlaceSamples.Elsewhere).Distinct();

    // The heads of families before what they hold: eight codes of one family tell less than eight families.
    private IEnumerable<Code> Apart(FactDefinition fact) => Codes(fact).OrderBy(code => code.ToString().Contains('.', StringComparison.Ordinal));

    private IEnumerable<Code> Codes(FactDefinition fact) => fact.Codes.Count > 0 ? fact.Codes
        : fact.Vocabulary is { } name && frame.Rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary) ? vocabulary.Entries.Select(entry => entry.Code)
        : [];

    private static Code[] CodesOf(Literal[] listed) =>
        [.. listed.OfType<Literal.Word>().Select(word => Code.TryParse(word.Value, null, out Code code) ? code : (Code?)null).OfType<Code>()];

    private static TerritoryCode[] Places(Literal[] listed) => [.. listed.OfType<Literal.Place>().Select(place => place.Value)];

    private Literal[] Listed(ValueList<ListItem> items) => [.. items.SelectMany(item => item switch
    {
        ListItem.One one => [one.Value],
        ListItem.Named named => Named(named.Name),
        _ => Array.Empty<Literal>(),
    })];

    private IEnumerable<Literal> Named(NameReference name)
    {
        if (Names.ParameterOf(name, frame.Rules) is { } parameter)
        {
            return (new Cases(frame, new Evaluator(frame)).Values(parameter.Name, null, []) ?? []).SelectMany(value => value.Items.Concat(value.Names.SelectMany(Named)));
        }

        return !frame.Rules.Context.Names.TryGetValue(name, out NamedSet? set) ? [] : set switch
        {
            NamedSet.Codes codes => codes.Values.Select(code => new Literal.Word(code.ToString())),
            NamedSet.Territories territories => territories.Values.Select(place => new Literal.Place(place)),
            NamedSet.DatedTerritories dated => dated.Spans.SelectMany(span => span.Values).Distinct().Select(place => new Literal.Place(place)),
            _ => [],
        };
    }
}
