using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>All the words of an answer, in both languages.</summary>
internal static class AnswerText
{
    private static readonly Language[] Languages = [Language.French, Language.English];

    public static string Of(Assessment assessment) => string.Join('\n', assessment.Scopes.SelectMany(scope => Of(scope).Prepend($"{scope.Scope}")));

    /// <summary>Gives the status, then each reason, repair, question, awaited act, margin; nothing at all where a refusal has no reason or an open verdict nothing that it waits for.</summary>
    public static string[] Of(ScopeAssessment scope)
    {
        string[] words = [.. Languages.SelectMany(language => Of(scope.Verdict, language))];
        return words.Length == 0 && scope.Verdict is not Verdict.Eligible ? [] : [$"{scope.Verdict.Status}", .. words];
    }

    private static IEnumerable<string> Of(Verdict verdict, Language language) => verdict switch
    {
        Verdict.NotEligible no => no.Reasons.Select(reason => reason.ToText(language)).Concat(no.Remedy switch
        {
            Remedy.Possible possible => possible.Repairs.Select(repair => repair.ToText(language)),
            Remedy.Impossible impossible => impossible.Obstacles.Select(obstacle => obstacle.ToText(language)),
            _ => [],
        }),
        Verdict.Undetermined open => [
            .. open.Questions.Select(question => question.ToText(language)), .. open.Awaited.Select(act => act.ToText(language)),
            .. open.Unverifiable.Select(unverified => $"{unverified.Subject}: {unverified.Reason.ToText(language)}")],
        Verdict.Eligible yes => yes.Margins.Select(margin => margin.ToText(language)),
        _ => [],
    };
}
