using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class CallNamesTests
{
    [Theory]
    [InlineData("activit.")]
    [InlineData("a..b")]
    [InlineData("local:x")]
    public void Codes_for_a_vocabulary_that_no_rule_can_quote_are_refused(string vocabulary)
    {
        string call = $$"""
            { "call": "x", "version": "1.0.0", "kind": "callForProjects", "timeZone": "Europe/Paris", "issuer": { "name": "x" },
              "title": { "fr": "x", "en": "x" }, "clauses": [], "codes": { "{{vocabulary}}": [ { "code": "a", "title": { "fr": "a", "en": "a" } } ] } }
            """;
        Assert.Contains(CallFile.Read(call).Diagnostics, diagnostic => diagnostic.Problem.Code == ProblemCode.UnknownName);
    }
}
