using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <content>Codes, texts, sets and territories beside lists.</content>
internal sealed partial class Translator
{
    /// <summary>What a list holds in one case, and whether something besides cannot be told.</summary>
    private sealed record Listing(ValueList<Literal> Literals, bool IsOpen);

    private Claim StartsWith(Condition.StartsWith starts) => _universe.CarrierOf(starts.Fact, _version) is Carrier.Element element
        ? Claim.All(Has(starts.Fact), IsOne(element, element.Elements.Where(value => value.StartsWith(starts.Text, StringComparison.Ordinal))))
        : Open(starts);

    private Claim OneOf(Condition.OneOf oneOf) => Claim.All(Has(oneOf.Fact), ForEach(oneOf.Values, list =>
        Claim.Any([.. list.Literals.Select(literal => IsAt(oneOf.Fact, literal, oneOf)), list.IsOpen ? Open(oneOf) : Claim.False])));

    private Claim IsAt(FactId fact, Literal literal, Condition atom) => (_universe.CarrierOf(fact, _version), literal) switch
    {
        (Carrier.Element element, Literal.Place place) => Lies(element, [place.Value], atom),
        (Carrier.Element element, Literal.Word) => IsOne(element, element.Elements.Where(value => _lists.IsAt(value, literal, fact) == Truth.True)),
        (Carrier.Element or Carrier.Whole, _) => Open(atom),
        _ => Compare(Fact(fact), Relation.EqualTo, [new(Claim.True, ValueOf(literal))], atom),
    };

    private Claim HasElements(Condition.Has has)
    {
        if (_universe.CarrierOf(has.Fact, _version) is not Carrier.Set set)
        {
            return Open(has);
        }

        return Claim.All(Has(has.Fact), ForEach(has.Values, list =>
        {
            Claim open = list.IsOpen ? Open(has) : Claim.False;
            return has.Match switch
            {
                SetMatch.Any => Claim.Any([.. list.Literals.Select(literal => Meets(set, has.Fact, [literal], has)), open]),
                SetMatch.All => Claim.All([.. list.Literals.Select(literal => Meets(set, has.Fact, [literal], has)), list.IsOpen ? open : Claim.True]),
                SetMatch.Only => Claim.Any(StaysIn(set, has.Fact, list.Literals, has), open),
                _ => throw new UnreachableException(),
            };
        }));
    }

    private Claim Within(Condition.Within within)
    {
        Carrier carrier = _universe.CarrierOf(within.Fact, _version);
        return carrier is not (Carrier.Element or Carrier.Set) ? Open(within) : Claim.All(Has(within.Fact), ForEach(within.Zones, list =>
        {
            Claim open = list.IsOpen ? Open(within) : Claim.False;
            return carrier switch
            {
                Carrier.Element element => Claim.Any(Lies(element, [.. list.Literals.OfType<Literal.Place>().Select(place => place.Value)], within), open),
                Carrier.Set set when within.Match == PlaceMatch.Every => Claim.All(HasAny(set, set.Elements.All), Claim.Any(StaysIn(set, within.Fact, list.Literals, within), open)),
                Carrier.Set set => Claim.Any(Meets(set, within.Fact, list.Literals, within), Claim.All(HasAny(set, set.Elements.All), open)),
                _ => throw new UnreachableException(),
            };
        }));
    }

    /// <summary>Says that some element stands at one of a list.</summary>
    private Claim Meets(Carrier.Set set, FactId fact, ValueList<Literal> list, Condition atom)
    {
        (ulong inside, ulong unknown) = Masks(set.Elements, fact, list);
        return unknown == 0 ? HasAny(set, inside) : Claim.Any(HasAny(set, inside), Claim.All(HasAny(set, unknown), Open(atom)));
    }

    /// <summary>Says that every element stands at one of a list.</summary>
    private Claim StaysIn(Carrier.Set set, FactId fact, ValueList<Literal> list, Condition atom)
    {
        (ulong inside, ulong unknown) = Masks(set.Elements, fact, list);
        Claim none = HasAny(set, set.Elements.All & ~inside & ~unknown).Contrary;
        return unknown == 0 ? none : Claim.All(none, Claim.Any(HasAny(set, unknown).Contrary, Open(atom)));
    }

    private Claim Lies(Carrier.Element element, ValueSet<TerritoryCode> zones, Condition atom)
    {
        (ulong inside, ulong unknown) = Masks(element.Elements, default, [.. zones.Select(zone => new Literal.Place(zone))]);
        return unknown == 0 ? IsOne(element, inside) : Claim.Any(IsOne(element, inside), Claim.All(IsOne(element, unknown), Open(atom)));
    }

    private (ulong Inside, ulong Unknown) Masks(Elements elements, FactId fact, ValueList<Literal> list)
    {
        ulong unknown = 0;
        Func<string, Truth> isAtAny = _lists.IsAtAny(list, fact);
        ulong inside = elements.Where(value =>
        {
            Truth truth = isAtAny(value);
            unknown |= truth == Truth.Unknown ? elements.BitOf(value) : 0;
            return truth == Truth.True;
        });
        return (inside, unknown);
    }

    private static Claim IsOne(Carrier.Element element, ulong mask) => mask == 0 ? Claim.False : new Claim.Literal(new Test.OneOf(element.Variable, mask), true);

    private static Claim HasAny(Carrier.Set set, ulong mask) => mask == 0 ? Claim.False : new Claim.Literal(new Test.Has(set.Variable, mask), true);

    /// <summary>Says something of a list, in each case that names in it tell apart.</summary>
    private Claim ForEach(ValueList<ListItem> items, Func<Listing, Claim> say)
    {
        IReadOnlyList<Case<Listing>> cases = [new(Claim.True, new Listing([], false))];
        foreach (ListItem item in items)
        {
            IReadOnlyList<Case<Listing>> own = item is ListItem.One one ? [new(Claim.True, new Listing([one.Value], false))] : Spell(((ListItem.Named)item).Name);
            cases = Join(cases, own);
        }

        return Claim.Any([.. cases.Select(each => Claim.All(each.When, say(each.Value)))]);
    }

    private static IReadOnlyList<Case<Listing>> Join(IReadOnlyList<Case<Listing>> some, IReadOnlyList<Case<Listing>> others) =>
    [
        .. from a in some
           from b in others
           let both = new Case<Listing>(Claim.All(a.When, b.When), new Listing([.. a.Value.Literals, .. b.Value.Literals], a.Value.IsOpen || b.Value.IsOpen))
           where both.When != Claim.False
           select both,
    ];

    private IReadOnlyList<Case<Listing>> Spell(NameReference name)
    {
        if (Names.ParameterOf(name, _rules) is { } parameter)
        {
            return [.. CasesOf(parameter, SubmittedAt).SelectMany(each => each.Value is null
                ? [new Case<Listing>(each.When, new Listing([], true))]
                : each.Value.Names.Select(Spell).Aggregate((IReadOnlyList<Case<Listing>>)[new(each.When, new Listing([.. each.Value.Items], false))], Join))];
        }

        return !_rules.Context.Names.TryGetValue(name, out NamedSet? set) ? [new(Claim.True, new Listing([], true))] : set switch
        {
            NamedSet.Codes codes => [new(Claim.True, new Listing([.. codes.Values.Select(code => new Literal.Word(code.ToString()))], false))],
            NamedSet.Territories territories => [new(Claim.True, new Listing(Places(territories.Values), false))],
            NamedSet.DatedTerritories dated => [.. Dated(dated)],
            _ => [new(Claim.True, new Listing([], true))],
        };
    }

    /// <summary>Tells the lists in force apart by the day of the filing.</summary>
    private IEnumerable<Case<Listing>> Dated(NamedSet.DatedTerritories dated)
    {
        long[] turns = [.. dated.Spans.SelectMany(span => new[] { Days.Of(span.From), span.Until is { } until ? Days.Of(until) + 1 : long.MaxValue }).Append(long.MinValue).Append(long.MaxValue).Distinct().Order()];
        int day = ((Carrier.Time)_universe.CarrierOf(SubmittedAt, _version)).Day;
        foreach ((long from, long end) in turns.Zip(turns.Skip(1)))
        {
            TerritorySpan[] inForce = [.. dated.Spans.Where(span => Days.Of(span.From) <= Math.Max(from, Days.First) && (span.Until is not { } until || Days.Of(until) >= Math.Max(from, Days.First)))];
            Claim when = Claim.All(from == long.MinValue ? Claim.True : Space.AtMost([(day, -1)], -from)!, end == long.MaxValue ? Claim.True : Space.AtMost([(day, 1)], end - 1)!);
            yield return new(when, new Listing(Places([.. inForce.SelectMany(span => span.Values)]), inForce.Length == 0));
        }
    }

    private static ValueList<Literal> Places(ValueSet<TerritoryCode> places) => [.. places.Select(place => new Literal.Place(place))];
}
