using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Rendering;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>A call may name the first and the last day that there are: whatever looks one day further goes no further.</summary>
public class EndsOfTheCalendarTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void What_is_made_of_a_call_stays_within_the_calendar(string day)
    {
        CallForProjects call = CallFiles.Valid($$"""
            {
              "call": "ends", "version": "1.0.0", "kind": "callForProjects", "title": { "fr": "Fins", "en": "Ends" }, "issuer": { "name": "Ville" }, "timeZone": "Europe/Paris",
              "calendar": { "applications": { "from": "{{day}}" } },
              "facts": [
                { "id": "sessions", "kind": "records", "question": { "fr": "Séances ?", "en": "Sessions?" }, "fields": [ { "id": "sessions.on", "kind": "date", "question": { "fr": "Quand ?", "en": "When?" } } ] },
                { "id": "derived.early", "kind": "count", "label": { "fr": "Séances à temps", "en": "Sessions in time" }, "derive": { "count": "sessions", "where": { "compare": ["sessions.on", "<=", "{{day}}"] } } },
                { "id": "answers.day", "kind": "date", "question": { "fr": "Quel jour ?", "en": "Which day?" } } ],
              "clauses": [
                { "id": "window", "require": { "during": { "fact": "submittedAt", "in": "@calendar.applications" } } },
                { "id": "day", "require": { "compare": ["answers.day", ">=", "{{day}}"] } },
                { "id": "period", "require": { "during": { "fact": "project.period", "in": "{{day}}" } } },
                { "id": "opinion", "require": { "opinion": { "fact": "opinions.x", "by": "issuer", "before": "{{day}}" } } },
                { "id": "sessions", "require": { "compare": ["derived.early", ">", 0] } } ]
            }
            """);
        Assert.NotEmpty(CallCoverage.Of(call, Language.English).Coverage.Findings);
        Assert.NotEmpty(CallDocument.ToMarkdown(call, Language.French));
        Assert.IsType<Comparison.Equivalent>(Comparison.Of(call.Rules, call.Rules));
        Assert.NotEmpty(CallLints.Of(call).Lints);
    }
}
