using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <content>The simple forms of atoms. An atom that has none is left to the general evaluator, which means the same.</content>
internal sealed partial class LayoutBuilder
{
    private Atom? Simple(Condition condition, int atom) => condition switch
    {
        Condition.Flag flag when SlotOf(flag.Fact) is { Kind: FactKind.Flag } slot => new Atom.Yes(atom, IndexOf(slot)),
        Condition.Known known when SlotOf(known.Fact) is { } slot => new Atom.HasValue(atom, IndexOf(slot)),
        Condition.Compare compare => Compared(compare, atom),
        Condition.Between between => Between(between, atom),
        Condition.Share share => Share(share, atom),
        Condition.During during => During(during, atom),
        Condition.StartsWith starts when SlotOf(starts.Fact) is { IsWord: true } slot && slot.Texts.TryAddBeginning(starts.Text, out ulong bit) =>
            new Atom.InLists(atom, IndexOf(slot), bit),
        Condition.OneOf oneOf => Listed(oneOf, atom),
        Condition.Has has => Listed(has, atom),
        Condition.Within within => Within(within, atom),
        _ => null,
    };

    private Atom? Compared(Condition.Compare compare, int atom) => compare switch
    {
        { Left: Operand.Fact left } when _constants.Of(compare.Right) is { } right => Compared(left.Id, compare.Relation, right, atom) ?? Numbers(compare, atom),
        { Right: Operand.Fact right } when _constants.Of(compare.Left) is { } left => Compared(right.Id, Turned(compare.Relation), left, atom) ?? Numbers(compare, atom),
        { Left: Operand.Fact left, Right: Operand.Fact right } when SlotOf(left.Id) is { IsTime: true } one && SlotOf(right.Id) is { IsTime: true } other =>
            one.Kind == other.Kind ? new OrderAtom(atom, IndexOf(one), compare.Relation, IndexOf(other), one.Kind == FactKind.Date) : null,
        _ => Numbers(compare, atom),
    };

    private Atom? Compared(FactId fact, Relation relation, Measured value, int atom) => (SlotOf(fact), value) switch
    {
        ({ IsTime: true } slot, Measured.Time { Range: var range }) => Window(slot, relation, range, atom),
        ({ IsWord: true } slot, Measured.Word word) when relation == Relation.EqualTo && slot.Texts.TryAddExact(word.Text, out ulong bit) =>
            new Atom.InLists(atom, IndexOf(slot), bit),
        ({ IsWord: true } slot, Measured.Word word) when relation == Relation.DifferentFrom && slot.Texts.TryAddExact(word.Text, out ulong bit) =>
            new Atom.OutOfList(atom, IndexOf(slot), bit),
        ({ Kind: FactKind.Flag } slot, Measured.Flag flag) => new NumberAtom(
            atom, new LinearSum([IndexOf(slot)], [1], flag.Value ? -1 : 0, relation)),
        _ => null,
    };

    private Atom? Numbers(Condition.Compare compare, int atom) =>
        Linear(compare.Left) is not { } left || Linear(compare.Right) is not { } right ? null
        : left.Minus(right) is var form && form.Range(compare.Relation) is var (slot, low, high) ? Range(atom, slot, low, high)
        : form.Compare(compare.Relation) is { } sum ? new NumberAtom(atom, sum)
        : null;

    // Bounds beyond every number of a slot leave nothing between them.
    private static RangeAtom Range(int atom, int slot, BigInteger low, BigInteger high) =>
        low > high ? new RangeAtom(atom, slot, 1, 0) : new RangeAtom(atom, slot, (long)low, (long)high);

    private Atom? Between(Condition.Between between, int atom)
    {
        if (SlotOf(between.Fact) is { IsTime: true } slot)
        {
            return _constants.Of(between.Min) is Measured.Time min && _constants.Of(between.Max) is Measured.Time max
                && _constants.Window(slot.Kind, min.Range) is { } first && _constants.Window(slot.Kind, max.Range) is { } last
                ? new TimeAtom(atom, IndexOf(slot), IndexOf(slot), [new PlainWindow(first.Low, last.High)], slot.Kind == FactKind.Date, false)
                : null;
        }

        if (Linear(new Operand.Fact(between.Fact)) is not { } fact || Linear(between.Min) is not { } low || Linear(between.Max) is not { } high)
        {
            return null;
        }

        (LinearForm overLow, LinearForm overHigh) = (fact.Minus(low), fact.Minus(high));
        return overLow.Range(Relation.AtLeast) is var (slotOf, least, _) && overHigh.Range(Relation.AtMost) is var (_, _, most) ? Range(atom, slotOf, least, most)
            : overLow.Compare(Relation.AtLeast) is { } above && overHigh.Compare(Relation.AtMost) is { } below ? new NumberAtom(atom, above, below)
            : null;
    }

    private ShareAtom? Share(Condition.Share share, int atom) =>
        SlotOf(share.Fact) is { IsWhole: true } part && SlotOf(share.Base) is { IsWhole: true } whole
        && _constants.Of(share.Bound) is Measured.Number { Low: var bound }
        && LinearForm.OfSlot(IndexOf(part), Exact.Of(1)).Minus(LinearForm.OfSlot(IndexOf(whole), bound)).Compare(share.Relation) is { } sum
            ? new ShareAtom(atom, IndexOf(whole), sum)
            : null;

    private LinearForm? Linear(Operand operand) => operand switch
    {
        _ when _constants.Of(operand) is { } constant => constant is Measured.Number number ? LinearForm.Of(number.Low) : null,
        Operand.Fact fact => SlotOf(fact.Id) is { IsNumber: true } slot ? LinearForm.OfSlot(IndexOf(slot), slot.Unit) : null,
        Operand.Times times => _constants.Of(times.Factor) is Measured.Number factor && Linear(times.Of) is { } of ? of.Times(factor.Low) : null,
        Operand.Sum sum => sum.Terms.Select(Linear).Aggregate((total, term) => term is null ? null : total?.Plus(term)),
        _ => null,
    };

    private Atom? Listed(Condition.OneOf oneOf, int atom) => (SlotOf(oneOf.Fact), _constants.Of(oneOf.Values)) switch
    {
        ({ IsWord: true } slot, { } list) when Words(list) is { } words && slot.Texts.TryAddUnder(words, out ulong bit) => new Atom.InLists(atom, IndexOf(slot), bit),
        ({ Kind: FactKind.Territory } slot, { } list) when Zones(list) is { } zones && slot.Zones.TryAdd(zones, out int bit) =>
            new Atom.InZones(atom, IndexOf(slot), bit, every: false),
        _ => null,
    };

    private Atom? Listed(Condition.Has has, int atom)
    {
        if (SlotOf(has.Fact) is not { } slot || _constants.Of(has.Values) is not { } list)
        {
            return null;
        }

        if (slot.Kind == FactKind.TerritorySet && has.Match == SetMatch.Any)
        {
            return Zones(list) is { } zones && slot.Zones.TryAdd(zones, out int zone) ? new Atom.InZones(atom, IndexOf(slot), zone, every: false) : null;
        }

        if (slot.Kind != FactKind.ChoiceSet || Words(list) is not { } words)
        {
            return null;
        }

        switch (has.Match)
        {
            case SetMatch.Any:
                return slot.Texts.TryAddUnder(words, out ulong some) ? new Atom.InLists(atom, IndexOf(slot), some) : null;
            case SetMatch.Only:
                return slot.Texts.TryAddOutside(words, out ulong outside) ? new Atom.OutOfList(atom, IndexOf(slot), outside) : null;
            default:
                ulong all = 0;
                bool fits = true;
                foreach (string word in words)
                {
                    fits &= slot.Texts.TryAddUnder([word], out ulong one);
                    all |= one;
                }

                return fits ? new Atom.InLists(atom, IndexOf(slot), all) : null;
        }
    }

    private Atom.InZones? Within(Condition.Within within, int atom) =>
        SlotOf(within.Fact) is { Kind: FactKind.Territory or FactKind.TerritorySet } slot
        && _constants.Of(within.Zones) is { } list && Zones(list) is { } zones && slot.Zones.TryAdd(zones, out int bit)
            ? new Atom.InZones(atom, IndexOf(slot), bit, within.Match == PlaceMatch.Every)
            : null;

    private TimeAtom? During(Condition.During during, int atom)
    {
        if (SlotOf(during.Fact) is not { IsTime: true } slot)
        {
            return null;
        }

        List<PlainWindow> windows = [];
        foreach (Operand operand in during.Windows)
        {
            if (_constants.Windows(operand, during.Fact) is not { } ranges)
            {
                return null;
            }

            foreach (TimeRange range in ranges)
            {
                if (_constants.Window(slot.Kind, range) is not { } window)
                {
                    return null;
                }

                windows.Add(window);
            }
        }

        int start = IndexOf(slot), end = slot.Kind == FactKind.Period ? start + 1 : start;
        return new TimeAtom(atom, start, end, [.. windows], slot.Kind != FactKind.Instant, isOutside: false);
    }

    // A limit is read whole: after it is after its end, from it is from its beginning.
    private TimeAtom? Window(FactSlot slot, Relation relation, TimeRange limit, int atom)
    {
        if (slot.Kind == FactKind.Period || _constants.Window(slot.Kind, limit) is not { } whole)
        {
            return null;
        }

        PlainWindow window = relation switch
        {
            Relation.AtLeast or Relation.LessThan => new PlainWindow(whole.Low, long.MaxValue),
            Relation.AtMost or Relation.MoreThan => new PlainWindow(long.MinValue, whole.High),
            _ => whole,
        };
        bool isOutside = relation is Relation.LessThan or Relation.MoreThan or Relation.DifferentFrom;
        return new TimeAtom(atom, IndexOf(slot), IndexOf(slot), [window], slot.Kind == FactKind.Date, isOutside);
    }

    private static Relation Turned(Relation relation) => relation switch
    {
        Relation.LessThan => Relation.MoreThan,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.MoreThan => Relation.LessThan,
        _ => relation,
    };

    private static List<string>? Words(IReadOnlyList<Literal> list) =>
        list.All(literal => literal is Literal.Word) ? [.. list.OfType<Literal.Word>().Select(word => word.Value)] : null;

    private static ValueSet<TerritoryCode>? Zones(IReadOnlyList<Literal> list) =>
        list.All(literal => literal is Literal.Place) ? [.. list.OfType<Literal.Place>().Select(place => place.Value)] : null;
}
