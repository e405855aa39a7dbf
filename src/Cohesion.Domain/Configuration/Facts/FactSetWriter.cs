using System.Diagnostics;
using Cohesion.Domain.Applications;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes facts as nested objects, in the order of their ids. A fact below another one, such as the start of a period, stands beside it with a dot.</summary>
/// <param name="zone">The zone on whose clocks instants are written, or <see langword="null"/> for UTC.</param>
internal sealed class FactSetWriter(DateTimeZone? zone)
{
    /// <summary>Writes facts as members of an object that is open.</summary>
    public void Members(CanonicalJson json, FactSet facts) => Members(json, facts, "");

    private void Members(CanonicalJson json, FactSet facts, string prefix) => Members(json, [.. facts.Values.Select(fact => new Stated(fact.Key.ToString()[prefix.Length..], fact.Key, fact.Value))]);

    private void Members(CanonicalJson json, ValueList<Stated> facts)
    {
        foreach (IGrouping<string, Stated> group in facts.GroupBy(fact => fact.Path.Split('.')[0], StringComparer.Ordinal))
        {
            ValueList<Stated> same = [.. group];
            if (same.All(fact => fact.Path != group.Key))
            {
                json.Member(group.Key, inner => Members(inner, [.. same.Select(fact => fact with { Path = fact.Path[(group.Key.Length + 1)..] })]));
                continue;
            }

            foreach (Stated fact in same)
            {
                Value(json.Member(fact.Path), fact);
            }
        }
    }

    private void Value(CanonicalJson json, Stated fact)
    {
        switch (fact.Value)
        {
            case FactValue.None:
                json.Object(inner => inner.Member("none", true));
                break;
            case FactValue.Unverifiable unverifiable:
                json.Object(inner => inner.Member("unverifiable", unverifiable.Reason));
                break;
            case FactValue.Flag flag:
                json.Flag(flag.Value);
                break;
            case FactValue.Count count:
                json.Integer(count.Value);
                break;
            case FactValue.AmountByScope amounts:
                json.Object(inner => amounts.Values.ToList().ForEach(entry => inner.Member(entry.Key.ToString(), entry.Value.ToString())));
                break;
            case FactValue.Choices choices:
                json.List(choices.Values, static (list, code) => list.Text(code.ToString()));
                break;
            case FactValue.Places places:
                json.List(places.Values, static (list, place) => list.Text(place.ToString()));
                break;
            case FactValue.Records records:
                json.List(records.Values, (list, record) => list.Object(inner => Members(inner, record, $"{fact.Id}.")));
                break;
            case FactValue.Judged judged:
                Opinions(json, judged.Given);
                break;
            case FactValue.JudgedByElement judged:
                json.Object(inner => judged.Given.ToList().ForEach(entry => Opinions(inner.Member(entry.Key.ToString()), entry.Value)));
                break;
            default:
                json.Text(Text(fact.Value));
                break;
        }
    }

    private string Text(FactValue value) => value switch
    {
        FactValue.Amount amount => amount.Value.ToString(),
        FactValue.Proportion ratio => ratio.Value.ToString(),
        FactValue.Day date => date.Value.ToString(),
        FactValue.Moment moment => InstantText.Write(moment.Value, zone),
        FactValue.Span period => period.Value.ToString(),
        FactValue.Choice choice => choice.Value.ToString(),
        FactValue.Place place => place.Value.ToString(),
        FactValue.Text text => text.Value,
        _ => throw new UnreachableException(),
    };

    private static void Opinions(CanonicalJson json, ValueList<Opinion> given)
    {
        if (given is [var only])
        {
            Opinion(json, only);
        }
        else
        {
            json.List(given, Opinion);
        }
    }

    private static void Opinion(CanonicalJson json, Opinion opinion)
    {
        string word = CallWords.Opinions.Of(opinion.Kind);
        if (opinion is { On: null, By: null, Reasons: null })
        {
            json.Text(word);
            return;
        }

        json.Object(inner =>
        {
            inner.Member("is", word);
            inner.Member("on", opinion.On is { } on ? LocalDatePattern.Iso.Format(on) : null);
            inner.Member("by", opinion.By);
            inner.Member("reasons", opinion.Reasons);
        });
    }

    /// <summary>A fact, and the path at which it stands in the object that is being written.</summary>
    private readonly record struct Stated(string Path, FactId Id, FactValue Value);
}
