using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the situations and the tests of a call.</summary>
internal sealed class CallCaseWriter(DateTimeZone zone)
{
    private readonly FactSetWriter _facts = new(zone);

    public void Write(CanonicalJson json, CallDefinition call)
    {
        if (call.Situations.Count > 0)
        {
            json.Member("situations", members => call.Situations.ToList().ForEach(situation =>
                members.Member(situation.Name, inner => _facts.Members(inner, situation.Facts))));
        }

        json.Objects("tests", call.Tests, Test);
    }

    public void Test(CanonicalJson json, CallTest test)
    {
        json.Member("name", test.Name);
        json.Member("stage", test.Stage == Stage.Eligibility ? null : RuleWords.Stages.Of(test.Stage));
        json.Texts("for", test.Scopes);
        json.Member("from", test.From);
        if (test.Facts.Values.Count > 0)
        {
            json.Member("facts", members => _facts.Members(members, test.Facts));
        }

        json.Texts("without", test.Without);
        json.Member("expect", members => Expectation(members, test.Expect));
        json.Cite(test.Citations);
    }

    private static void Expectation(CanonicalJson json, Expectation expect)
    {
        json.Member("verdict", expect.Verdict is { } verdict ? CallWords.Verdicts.Of(verdict) : null);
        Set(json, "failing", expect.Failing);
        Set(json, "missing", expect.Missing);
        Set(json, "awaited", expect.Awaited);
        Set(json, "obligations", expect.Obligations);
        json.Member("wave", expect.Wave);
        json.Member("diagnostic", expect.HasDiagnostic);
        json.Member("diagnostic", expect.Diagnostic is { } code ? string.Create(CultureInfo.InvariantCulture, $"COH{(int)code:D4}") : null);
        if (expect.Clauses.Count > 0)
        {
            json.Member("clauses", members => expect.Clauses.ToList().ForEach(clause => members.Member(clause.Key.ToString(), CallWords.States.Of(clause.Value))));
        }
    }

    // An empty set says that there is none, which a test may well expect.
    private static void Set<T>(CanonicalJson json, string name, ValueSet<T>? set)
        where T : struct, IComparable<T>
    {
        if (set is { } elements)
        {
            json.Member(name).List(elements, static (list, element) => list.Text(element.ToString()!));
        }
    }
}
