using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>How one fact stands in its slot: what its values become, and when it is none.</summary>
internal sealed partial class FactSlot
{
    // What a percentage with four decimals counts: most ratios are whole numbers of it.
    private const int Millionths = 1_000_000;

    private readonly ApplicationSlots.Taker _stated;
    private readonly ApplicationSlots.Taker? _following;
    private readonly bool _isOpinion, _isAnswer;
    private readonly int _column, _own;
    private readonly PlainForm _form;
    private readonly bool _isComputed;

    public FactSlot(FactId id, FactDefinition? definition, bool isEnd, TerritorialHierarchy hierarchy)
    {
        // An application that was read from a file names its facts by the very texts of their definitions.
        (Id, Definition, IsEnd) = (definition?.Id ?? id, definition, isEnd);
        Kind = definition?.Kind ?? FactKind.Opinion;
        (Texts, Zones) = (new TextLists(), new ZoneLists(hierarchy));
        IsWorld = definition?.Source == FactSource.World;
        _isOpinion = ApplicationContent.IsOpinion(id);
        bool isStated = ApplicationContent.Map.Holds(id) || id == Situation.SubmittedAt;
        _isAnswer = !isStated || ApplicationSlots.Find(id) is null;
        _stated = isStated ? ApplicationSlots.Find(id) ?? Answered : Answered;
        _following = isStated ? null : ApplicationSlots.Find(id);
        (_column, _own) = (PlainColumns.Find(id, isEnd), PlainColumns.FindOwn(id));
        _form = _column < 0 ? default : PlainColumns.All[_column].Form;
        _isComputed = ComputedFacts.Has(id) || definition?.Derivation is not null;
    }

    public FactId Id { get; }

    public FactDefinition? Definition { get; }

    public FactKind Kind { get; }

    public bool IsWord => Kind is FactKind.Choice or FactKind.Text or FactKind.Identifier;

    public bool IsTime => Kind is FactKind.Date or FactKind.Instant or FactKind.Period;

    public bool IsWhole => Kind is FactKind.Count or FactKind.Money;

    public bool IsNumber => IsWhole || Kind == FactKind.Ratio;

    /// <summary>Gets what one in the slot counts.</summary>
    public Exact Unit => Kind == FactKind.Ratio ? Exact.Of(Ratio.Of(1, Millionths)) : Exact.Of(1);

    /// <summary>Gets whether the slot holds the end of a period, whose beginning stands in the slot before.</summary>
    public bool IsEnd { get; }

    /// <summary>Gets the condition outside which the fact is none, or <see langword="null"/>.</summary>
    public Node? Applies { get; init; }

    /// <summary>Gets whether the fact is about the world, and so whole in a draft too.</summary>
    public bool IsWorld { get; }

    /// <summary>Gets the column of the integers of an application which the slot takes as they are, or -1.</summary>
    public int PlainNumber => _form == PlainForm.Number && Applies is null ? _column : -1;

    public TextLists Texts { get; }

    public ZoneLists Zones { get; }

    /// <summary>Spells out the lists that the fact is compared with, once all of them are known.</summary>
    public void Seal(FactCatalogue facts)
    {
        Texts.Seal(Definition?.Vocabulary is { } name && facts.TryGetVocabulary(name, out Vocabulary? vocabulary) ? vocabulary : null);
        Zones.Seal();
    }

    public Slot Of(FactReading reading) => reading.Value is { } value ? Of(value, reading.IsWhole) : reading.Bounds is null ? Slot.Open : Slot.Irregular;

    /// <summary>Turns a value into an integer; one that is not of the kind of the fact, or too fine for it, is irregular.</summary>
    public Slot Of(FactValue value, bool isWhole) => Kind switch
    {
        FactKind.Flag => value is FactValue.Flag flag ? Of(flag.Value) : Lack(value),
        FactKind.Count => value is FactValue.Count count ? Slot.OfNumber(count.Value) : Lack(value),
        FactKind.Money => value is FactValue.Amount amount ? Slot.OfNumber(amount.Value.Minor) : Lack(value),
        FactKind.Ratio => value is FactValue.Proportion ratio ? Of(ratio.Value) : Lack(value),
        FactKind.Date => value is FactValue.Day day ? Of(day.Value) : Lack(value),
        FactKind.Instant => value is FactValue.Moment moment ? Of(moment.Value) : Lack(value),
        FactKind.Period => value is FactValue.Span span ? Of(IsEnd ? span.Value.End : span.Value.Start) : Lack(value),
        FactKind.Choice or FactKind.Text or FactKind.Identifier => value is FactValue.Choice choice ? Of(choice.Value) : value is FactValue.Text text ? Of(text.Value) : Lack(value),
        FactKind.ChoiceSet => value is FactValue.Choices choices ? Of(choices.Values, isWhole) : Lack(value),
        FactKind.Territory => value is FactValue.Place place ? Of(place.Value) : Lack(value),
        FactKind.TerritorySet => value is FactValue.Places places ? Of(places.Values, isWhole) : Lack(value),
        FactKind.Records => value is FactValue.Records ? Slot.Of(0) : Lack(value),
        _ => value is FactValue.Judged or FactValue.JudgedByElement ? Slot.Of(0) : Lack(value),
    };

    private static Slot Lack(FactValue? value) => value switch
    {
        null => Slot.Missing,
        FactValue.None => Slot.None,
        FactValue.Unverifiable => Slot.Open,
        _ => Slot.Irregular,
    };

    private static Slot Of(bool value) => Slot.Of(value ? 1 : 0);

    private static Slot Of(Ratio ratio) => Millionths % ratio.Denominator == 0 && ratio.Numerator is >= -Millionths and <= Millionths
        ? Slot.OfNumber(ratio.Numerator * (Millionths / ratio.Denominator))
        : Slot.Irregular;

    private static Slot Of(PartialDate day) => Slot.Of(day.Days);

    private static Slot Of(Instant moment) => Slot.Of(moment.ToUnixTimeTicks());

    private Slot Of(string text) => Slot.OfSet(Texts.Of(text), isWhole: true);

    private Slot Of(Code code) => Slot.OfSet(Texts.Of(code), isWhole: true);

    private Slot Of(ValueSet<Code> codes, bool isWhole)
    {
        ulong mask = 0;
        foreach (Code code in codes.AsSpan())
        {
            mask |= Texts.Of(code);
        }

        return Slot.OfSet(mask, isWhole);
    }

    private Slot Of(TerritoryCode place) => Slot.OfSet(Zones.Of(place), isWhole: true);

    private Slot Of(ValueSet<TerritoryCode> places, bool isWhole)
    {
        ulong mask = 0;
        foreach (TerritoryCode place in places.AsSpan())
        {
            mask |= Zones.Of(place);
        }

        return Slot.OfSet(mask, isWhole);
    }
}
