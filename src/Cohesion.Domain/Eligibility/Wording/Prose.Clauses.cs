using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <content>Clauses and parameters as full sentences.</content>
internal sealed partial class Prose
{
    private string Say(Clause clause)
    {
        string guard = clause.When is not { } when ? "" : Say($"{French.When(Say(when, false, 0))}, ", $"where {Say(when, false, 0)}, ");
        string[] lifts = [.. clause.Exemptions.Select(exemption => Say(exemption.When, false, 0))];
        string unless = lifts.Length == 0 ? "" : Say($", sauf {string.Join(" ou ", lifts.Select(French.If))}", $", unless {string.Join(" or ", lifts)}");
        return Sentence($"{guard}{Body(clause.Body)}{unless}");
    }

    private string Body(ClauseBody body) => body switch
    {
        ClauseBody.Requirement requirement => Say(requirement.Condition, false, 0),
        ClauseBody.Exclusion exclusion => Say($"la demande est écartée {French.If(Say(exclusion.Condition, false, 0))}", $"the application is excluded if {Say(exclusion.Condition, false, 0)}"),
        ClauseBody.Preference preference => Say(
            $"la demande est favorisée {French.If(Say(preference.Condition, false, 0))}", $"the application is favoured if {Say(preference.Condition, false, 0)}") + Gives(preference.Gives),
        ClauseBody.Inclination inclination => Inclination(inclination) + Gives(inclination.Gives),
        ClauseBody.Obligation obligation => Obligation(obligation),
        _ => throw new UnreachableException(),
    };

    private string Inclination(ClauseBody.Inclination inclination)
    {
        Noun fact = _nouns.Of(inclination.Fact);
        Noun measure = inclination.Base is { } whole
            ? new Noun(Say($"la part que {fact.Text} {Verb.Represent.Say(fact, _language, false)} dans {_nouns.Of(whole).Text}", $"the share of {fact.Text} in {_nouns.Of(whole).Text}"), NounForm.Feminine)
            : fact;
        return (IsTime(new Operand.Fact(inclination.Fact)), inclination.IsMore) switch
        {
            (true, true) => Say($"la demande est d’autant plus favorisée que {measure.Text} vient tard", $"the later {measure.Text}, the more the application is favoured"),
            (true, false) => Say($"la demande est d’autant plus favorisée que {measure.Text} vient tôt", $"the earlier {measure.Text}, the more the application is favoured"),
            (_, true) => Say(
                $"la demande est d’autant plus favorisée que {measure.Text} {Verb.Be.Say(measure, _language, false)} {measure.Agree("élevé")}", $"the higher {measure.Text}, the more the application is favoured"),
            (_, false) => Say(
                $"la demande est d’autant plus favorisée que {measure.Text} {Verb.Be.Say(measure, _language, false)} {measure.Agree("réduit")}", $"the lower {measure.Text}, the more the application is favoured"),
        };
    }

    private string Gives(Advantage? advantage) => advantage switch
    {
        null => "",
        Advantage.Points points => Say(
            $" ({_values.Counted(points.Value, null)} {(points.Value == 1 ? "point" : "points")} du critère {_nouns.Quote(points.Criterion.ToString())})",
            $" ({_values.Counted(points.Value, null)} {(points.Value == 1 ? "point" : "points")} of the criterion {_nouns.Quote(points.Criterion.ToString())})"),
        Advantage.Rank rank => Say($" (priorité de rang {rank.Value})", $" (priority of rank {rank.Value})"),
        _ => throw new UnreachableException(),
    };

    private string Obligation(ClauseBody.Obligation obligation)
    {
        string by = _nouns.Of(obligation.Of).Text;
        string text = obligation.Text?.ToText(_language).TrimEnd('.', ' ') ?? _nouns.Quote(obligation.Duty.ToString());
        string until = obligation.Until is { } limit ? $", {Timed(Relation.AtMost, limit)}" : "";
        return Say($"obligation {French.Of(by)}{Colon}{text}{until}", $"duty of {by}: {text}{until}");
    }

    private string Say(Parameter parameter)
    {
        CodeDomain? codes = CodeDomain.Of(parameter.Vocabulary, _rules.Facts);
        string[] rows =
        [
            .. parameter.Rows.Select(row => Say(row.Value, codes, parameter.Unit) + Days(row) + (row.When is { } when ? Say($" {French.When(Say(when, false, 1))}", $" where {Say(when, false, 1)}") : "")),
            .. parameter.Otherwise switch
            {
                ParameterDefault.Fallback otherwise when parameter.Rows.Count == 0 => [Say(otherwise.Value, codes, parameter.Unit)],
                ParameterDefault.Fallback otherwise => [Say(otherwise.Value, codes, parameter.Unit) + Say(" dans les autres cas", " otherwise")],
                ParameterDefault.Unverifiable unverifiable => [Say($"non vérifiable dans les autres cas ({unverifiable.Reason})", $"not verifiable otherwise ({unverifiable.Reason})")],
                _ => Array.Empty<string>(),
            },
        ];
        return Sentence($"{_nouns.Called(parameter).Text}{Hit(parameter)}{Colon}{string.Join(Say($"{Typography.NarrowNoBreakSpace}; ", "; "), rows)}");
    }

    private string Say(ParameterValue value, CodeDomain? codes, string? unit) => string.Join(", ", _values.Of(value, codes, unit));

    private string Days(ParameterRow row) => row switch
    {
        { From: { } from, Until: { } until } => $" {Since(from)} {Say("et ", "")}{ProseTimes.Until(Limit.Of(until), _language)}",
        { From: { } from } => $" {Since(from)}",
        { Until: { } until } => $" {ProseTimes.Until(Limit.Of(until), _language)}",
        _ => "",
    };

    private string Since(PartialDate from) => Say("à partir ", "") + DateWords.SayFrom(from, _language);

    private string Hit(Parameter parameter) => parameter.Hit switch
    {
        HitPolicy.Unique => "",
        HitPolicy.First => Say(", la première valeur qui convient", ", the first value that applies"),
        HitPolicy.Lowest => Say(", la plus basse des valeurs qui conviennent", ", the lowest of the values that apply"),
        HitPolicy.Highest => Say(", la plus haute des valeurs qui conviennent", ", the highest of the values that apply"),
        _ => throw new UnreachableException(),
    };
}
