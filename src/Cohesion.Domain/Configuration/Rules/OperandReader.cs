using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads operands. A text is a fact, a name or a literal, as its form and what stands opposite tell.</summary>
internal sealed class OperandReader(FactKinds kinds, RulePlaces places)
{
    /// <summary>Reads one side of a comparison.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="opposite">The kind of what it is compared with, or <see langword="null"/> if nobody knows.</param>
    public Operand? Read(JsonCursor at, FactKind? opposite) => at.Kind switch
    {
        JsonKinds.Object => OfObject(at, opposite),
        JsonKinds.Text when at.Text() is { } text => OfText(text, at, opposite),
        _ => LiteralReader.Read(at, opposite) is { } literal ? new Operand.Constant(literal) : null,
    };

    /// <summary>Reads a ratio or the name of a parameter.</summary>
    public Operand? ReadBound(JsonCursor at) => at.Text() is { } text ? OfText(text, at, FactKind.Ratio) : null;

    /// <summary>Tells the kind of what stands somewhere, before it is read; <see langword="null"/> if nobody knows.</summary>
    public FactKind? KindOf(JsonCursor at) => at.Kind switch
    {
        JsonKinds.Number => FactKind.Count,
        JsonKinds.Flag => FactKind.Flag,
        JsonKinds.Text => at.Text() is { } text ? KindOf(text) : null,
        JsonKinds.Object when at["date"].Exists => FactKind.Date,
        JsonKinds.Object when at["years"].Exists => FactKind.Count,
        JsonKinds.Object when at["parameter"].Exists => ParameterOf(at["parameter"]) is { } name ? kinds.OfParameter(name) : null,
        JsonKinds.Object => at["times"].List().Concat(at["sum"].List()).Select(KindOf).FirstOrDefault(kind => kind is not null and not FactKind.Count),
        _ => null,
    };

    private FactKind? KindOf(string text) =>
        text.StartsWith('@') ? NameReference.TryParse(text, null, out NameReference name) ? kinds.Of(name) : null
        : FactId.TryParse(text, null, out FactId id) && kinds.Of(id) is { } fact ? fact
        : Money.HasForm(text) ? FactKind.Money
        : Ratio.HasForm(text) ? FactKind.Ratio
        : Limit.HasForm(text) || PartialPeriod.HasForm(text) ? FactKind.Date
        : null;

    private Operand? OfText(string text, JsonCursor at, FactKind? opposite)
    {
        if (text.StartsWith('@'))
        {
            return at.Parse<NameReference>() is { } name ? new Operand.Named(name) : null;
        }

        bool canBeCode = opposite is FactKind.Choice or FactKind.ChoiceSet or FactKind.Text or FactKind.Identifier;
        return (canBeCode ? kinds.IsFactRatherThanCode(text) : kinds.IsFact(text))
            ? new Operand.Fact(FactId.Parse(text, null))
            : LiteralReader.Read(at, opposite) is { } literal ? new Operand.Constant(literal) : null;
    }

    private Operand? OfObject(JsonCursor at, FactKind? opposite) =>
        at["times"] is { Exists: true } times ? Times(times, opposite)
        : at["sum"] is { Exists: true } sum ? Sum(sum, opposite)
        : at["date"] is { Exists: true } day ? Moved(at, day)
        : at["years"] is { Exists: true } years ? Years(years)
        : ParameterAt(at);

    private Operand.Times? Times(JsonCursor at, FactKind? opposite)
    {
        Operand? factor = at[0] is { Kind: JsonKinds.Text } name && name.Text() is ['@', ..] ? ReadBound(name)
            : at[0] is { Kind: JsonKinds.Object } onADay ? ParameterAt(onADay)
            : LiteralReader.ReadFactor(at[0]) is { } literal ? new Operand.Constant(literal)
            : null;
        Operand? of = Read(at[1], opposite);
        return factor is Operand.Named or Operand.ParameterAt or Operand.Constant { Value: Literal.Number or Literal.Proportion } && of is not null ? new Operand.Times(factor, of) : null;
    }

    private Operand.Sum? Sum(JsonCursor at, FactKind? opposite)
    {
        ValueList<Operand> terms = places.Elements(at, term => Read(term, opposite));
        return terms.Count > 0 ? new Operand.Sum(terms) : null;
    }

    private Operand.Moved? Moved(JsonCursor at, JsonCursor day)
    {
        Operand? from = Read(day, FactKind.Date);
        bool isBackwards = at["minus"].Exists;
        CalendarDuration? by = at[isBackwards ? "minus" : "plus"].Parse<CalendarDuration>();
        return from is not null && by is { } duration ? new Operand.Moved(from, duration, isBackwards) : null;
    }

    private Operand.Years? Years(JsonCursor at)
    {
        Operand? from = Read(at[0], FactKind.Date), to = Read(at[1], FactKind.Date);
        return from is not null && to is not null ? new Operand.Years(from, to) : null;
    }

    private static Operand.ParameterAt? ParameterAt(JsonCursor at) =>
        ParameterOf(at["parameter"]) is { } name && at["at"].Parse<FactId>() is { } day ? new Operand.ParameterAt(name, day) : null;

    private static RuleName? ParameterOf(JsonCursor at) =>
        at.Text() is { } text && RuleName.TryParse(text.AsSpan(text.StartsWith('@') ? 1 : 0), null, out RuleName name) ? name : null;
}
