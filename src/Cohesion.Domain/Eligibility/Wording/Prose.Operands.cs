using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <content>Operands: nouns for what is computed, values for what is written.</content>
internal sealed partial class Prose
{
    private Noun NounOf(Operand operand) => operand switch
    {
        Operand.Fact fact => _nouns.Of(fact.Id),
        Operand.Constant constant => new Noun(_values.Of(constant.Value)),
        Operand.Named named => NounOf(named.Name, isEnd: false),
        Operand.Times times => new Noun(Product(times)),
        Operand.Sum sum => new Noun(Sum(sum), NounForm.Feminine),
        Operand.Moved moved => new Noun(Moved(moved, isEnd: false), NounForm.Feminine),
        Operand.Years years => new Noun(Say(
            $"le nombre d’années entières entre {Day(years.From)} et {Day(years.To)}", $"the number of whole years from {Day(years.From)} to {Day(years.To)}")),
        Operand.ParameterAt at => At(at),
        _ => throw new UnreachableException(),
    };

    /// <summary>Says an operand opposite another: a code by its title in the vocabulary of the fact, a number with its unit.</summary>
    private string ValueOf(Operand operand, Operand opposite) => operand is Operand.Constant constant && opposite is Operand.Fact fact && FactLookup.Find(_rules, fact.Id) is { } definition
        ? _values.Of(constant.Value, CodeDomain.Of(definition, _rules.Facts), definition.Unit)
        : operand is Operand.Constant counted && opposite is Operand.Years ? _values.Of(counted.Value, null, "year")
        : NounOf(operand).Text;

    /// <summary>Says how something lies to a limit: one that is written, or what an operand names, by the end that counts.</summary>
    private string Timed(Relation relation, Operand limit)
    {
        bool isEnd = relation is Relation.AtMost or Relation.MoreThan;
        return limit switch
        {
            Operand.Constant { Value: Literal.Time time } => ProseTimes.Say(relation, time.Value, _language),
            Operand.Constant { Value: Literal.Span span } => ProseTimes.Say(relation, Limit.Of(isEnd ? span.Value.End : span.Value.Start), _language),
            Operand.Named named => ProseTimes.Say(relation, NounOf(named.Name, isEnd), _language),
            Operand.Moved moved => ProseTimes.Say(relation, new Noun(Moved(moved, isEnd), NounForm.Feminine), _language),
            _ => ProseTimes.Say(relation, NounOf(limit), _language),
        };
    }

    private Noun NounOf(NameReference name, bool isEnd) =>
        Names.ParameterOf(name, _rules) is { } parameter ? _nouns.Of(parameter)
        : Names.WindowOf(name, _rules) is var (phase, wave) ? _nouns.Of(phase, wave ?? phase.Windows[0], isEnd)
        : _nouns.Of(name);

    private string Product(Operand.Times times)
    {
        string of = times.Of is Operand.Times or Operand.Sum ? $"({NounOf(times.Of).Text})" : NounOf(times.Of).Text;
        bool isPart = times.Factor switch
        {
            Operand.Constant { Value: Literal.Proportion } => true,
            Operand.Named named => Names.ParameterOf(named.Name, _rules)?.Kind == FactKind.Ratio,
            Operand.ParameterAt at => _rules.Parameter(at.Parameter)?.Kind == FactKind.Ratio,
            _ => false,
        };
        string factor = NounOf(times.Factor).Text;
        return isPart ? Say($"{factor} {French.Of(of)}", $"{factor} of {of}") : Say($"{factor} fois {of}", $"{factor} times {of}");
    }

    private string Sum(Operand.Sum sum)
    {
        string[] terms = [.. sum.Terms.Select(term => term is Operand.Sum ? $"({NounOf(term).Text})" : NounOf(term).Text)];
        return _isFrench
            ? $"la somme {And([.. terms.Select(French.Of)])}"
            : $"the sum of {And(terms)}";
    }

    private string Moved(Operand.Moved moved, bool isEnd)
    {
        string by = moved.By.ToText(_language);
        string day = moved.Day is Operand.Named named ? NounOf(named.Name, isEnd).Text : Day(moved.Day);
        return moved.IsBackwards
            ? Say($"la date située {by} avant {day}", $"the day {by} before {day}")
            : Say($"la date située {by} après {day}", $"the day {by} after {day}");
    }

    private string Day(Operand day) => day is Operand.Constant { Value: Literal.Time time } && _isFrench && time.Value.Date.Precision == DatePrecision.Day
        ? $"le {time.Value.ToText(_language)}"
        : NounOf(day).Text;

    private Noun At(Operand.ParameterAt at)
    {
        Noun parameter = _rules.Parameter(at.Parameter) is { } known ? _nouns.Called(known) : new Noun(at.Parameter.ToString());
        string day = _nouns.Of(at.At).Text;
        return parameter with { Text = Say($"{parameter.Text} à la date fixée par {day}", $"{parameter.Text} as of {day}") };
    }

    private string Windows(Condition.During during)
    {
        string[] windows = [.. during.Windows.Select(Window)];
        return windows is [var only] ? only : Say($"dans l’une des périodes suivantes{Colon}", "in one of the following periods: ") + Or(windows);
    }

    private string Window(Operand window) => window switch
    {
        Operand.Constant { Value: Literal.Time time } => ProseTimes.In(time.Value, _language),
        Operand.Constant { Value: Literal.Span { Value: { IsOneDate: true } span } } => ProseTimes.In(Limit.Of(span.Start), _language),
        Operand.Constant { Value: Literal.Span span } => Say($"dans la période {span.Value.ToText(_language)}", $"in the period {span.Value.ToText(_language)}"),
        Operand.Named named when Names.WindowOf(named.Name, _rules) is var (phase, wave) => Window(phase, wave),
        Operand.Named named when Names.ParameterOf(named.Name, _rules) is { } parameter => InParameter(_nouns.Of(parameter), parameter),
        Operand.ParameterAt at => Say($"dans {At(at).Text}", $"in {At(at).Text}"),
        _ => Say($"dans {NounOf(window).Text}", $"in {NounOf(window).Text}"),
    };

    private string InParameter(Noun noun, Parameter parameter) => parameter.Kind == FactKind.Period && noun.IsPlural
        ? Say($"dans l’une {French.Of(noun.Text)}", $"in one of {noun.Text}")
        : Say($"dans la période {noun.Text}", $"in the period {noun.Text}");

    private string Window(CalendarPhase phase, CalendarWindow? wave)
    {
        if (wave is null && phase.Windows.Count > 1)
        {
            string waves = Or([.. phase.Windows.Select(window => $"{_nouns.Quote(FactLookup.TitleOf(phase, window).ToText(_language))} ({window.ToText(_language)})")]);
            return Say($"dans l’une des vagues suivantes{Colon}{waves}", $"in one of the following waves: {waves}");
        }

        CalendarWindow only = wave ?? phase.Windows[0];
        string title = _nouns.Quote(FactLookup.TitleOf(phase, only).ToText(_language)), dates = $"({only.ToText(_language)})";
        return Say($"dans la période {title} {dates}", $"in the period {title} {dates}");
    }

    /// <summary>Tells whether an operand is a day, so that comparisons speak of before and after.</summary>
    private bool IsTime(Operand operand) => operand switch
    {
        Operand.Fact fact => FactLookup.Find(_rules, fact.Id)?.Kind is FactKind.Date or FactKind.Instant,
        Operand.Constant constant => constant.Value is Literal.Time or Literal.Span,
        Operand.Named named => Names.ParameterOf(named.Name, _rules) is { } parameter ? parameter.Kind is FactKind.Date or FactKind.Instant or FactKind.Period : Names.WindowOf(named.Name, _rules) is not null,
        Operand.Moved => true,
        Operand.ParameterAt at => _rules.Parameter(at.Parameter)?.Kind is FactKind.Date or FactKind.Instant or FactKind.Period,
        _ => false,
    };
}
