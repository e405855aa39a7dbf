using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads what is known of a fact, whose form was found right.</summary>
/// <param name="zone">The zone of hours that are written without an offset.</param>
internal sealed class FactValueReader(DateTimeZone zone)
{
    /// <summary>Reads a value of any kind but a list of records.</summary>
    public FactValue? Read(JsonCursor at, FactKind kind) =>
        at["none"].Flag() == true ? new FactValue.None()
        : at.Kind == JsonKinds.Object && at["unverifiable"].Text() is { } reason ? new FactValue.Unverifiable(reason)
        : Known(at, kind);

    /// <summary>Keeps what is no value of its fact as what it looks like, so that whoever checks facts can say what is wrong with it.</summary>
    public static FactValue? Misfit(JsonCursor at) => at.Kind switch
    {
        JsonKinds.Flag => at.Flag() is { } flag ? new FactValue.Flag(flag) : null,
        JsonKinds.Number => at.Integer() is { } number ? new FactValue.Count(number) : new FactValue.Text(at.Found),
        JsonKinds.Text => at.Text() is { } text ? new FactValue.Text(text) : null,
        _ => null,
    };

    private FactValue? Known(JsonCursor at, FactKind kind) => kind switch
    {
        FactKind.Flag => at.Flag() is { } flag ? new FactValue.Flag(flag) : null,
        FactKind.Count => at.Integer() is { } count ? new FactValue.Count(count) : null,
        FactKind.Money => at.Kind == JsonKinds.Object ? Amounts(at) : at.Parse<Money>() is { } amount ? new FactValue.Amount(amount) : null,
        FactKind.Ratio => at.TryParse(out Ratio ratio) ? new FactValue.Proportion(ratio) : null,
        FactKind.Date => at.Parse<PartialDate>() is { } date ? new FactValue.Day(date) : null,
        FactKind.Instant => Moment(at),
        FactKind.Period => at.Parse<PartialPeriod>() is { } period ? new FactValue.Span(period) : null,
        FactKind.Choice => at.Parse<Code>() is { } code ? new FactValue.Choice(code) : null,
        FactKind.ChoiceSet => new FactValue.Choices([.. Several<Code>(at)]),
        FactKind.Territory => at.Parse<TerritoryCode>() is { } place ? new FactValue.Place(place) : null,
        FactKind.TerritorySet => new FactValue.Places([.. Several<TerritoryCode>(at)]),
        FactKind.Text or FactKind.Identifier => at.Text() is { } text ? new FactValue.Text(text) : null,
        FactKind.Opinion => Judged(at),
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads an instant, or a date; an instant at the ends of the calendar, which not every zone can tell, is reported.</summary>
    public FactValue? Moment(JsonCursor at)
    {
        FactValue? value = at.Text() is { } text ? InstantText.Read(text, zone) : null;
        if (value is null && at.Text() is not null)
        {
            at.Report(ProblemCode.NoSuchDay, expected: CallForms.Instant.Example);
        }

        return value;
    }

    private static ValueList<T> Several<T>(JsonCursor at)
        where T : struct, ISpanParsable<T> => at.Kind == JsonKinds.List ? at.List(one => one.Parse<T>()) : at.Parse<T>() is { } only ? [only] : [];

    private static FactValue.AmountByScope Amounts(JsonCursor at) => new(
    [
        .. from scope in at.Members()
           let amount = scope.Parse<Money>()
           where amount is not null
           select KeyValuePair.Create(ScopeId.Parse(scope.Name, null), amount.Value),
    ]);

    private static FactValue Judged(JsonCursor at) => at.Kind != JsonKinds.Object || at["is"].Exists
        ? new FactValue.Judged(Opinions(at))
        : new FactValue.JudgedByElement([.. at.Members().Select(element => KeyValuePair.Create(Code.Parse(element.Name, null), Opinions(element)))]);

    private static ValueList<Opinion> Opinions(JsonCursor at) => at.Kind == JsonKinds.List ? at.List(Opinion) : Opinion(at) is { } only ? [only] : [];

    private static Opinion? Opinion(JsonCursor at) => at.Kind == JsonKinds.Object
        ? CallWords.Opinions.Read(at["is"]) is { } kind ? new Opinion(kind, at["on"].Day(), at["by"].Text(), at["reasons"].Text()) : null
        : CallWords.Opinions.Read(at) is { } word ? new Opinion(word)
        : null;
}
