using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Grants;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>The member <c>payment</c> of a call file.</summary>
public class CallPaymentTests
{
    [Fact]
    public void Delays_have_their_form() =>
        FormLaws.TypeHasForm(PaymentShapes.Delay, Generate.Delays, "0 months", "01 months", "10000 months", "6 month", "6months", "6 workingDays");

    [Fact]
    public void Terms_read_from_a_call_are_those_that_were_written() => Law.Holds(Generate.PaymentTerms, terms =>
        Of(CanonicalJson.ToText(json => json.Object(members => PaymentWriter.Write(members, terms)))) is { } call
        && call.Definition.Payment == terms
        && CallFile.Read(CallFile.Write(call)).TryGetValue(out CallForProjects? again) && again.Definition.Payment == terms);

    [Fact]
    public void A_call_may_be_silent_on_payment_and_Lens_Lievin_2021_is()
    {
        Assert.True(CallFile.Read(Repository.Read("samples/lens-lievin-2021/call.json")).TryGetValue(out CallForProjects? call));
        Assert.Null(call.Definition.Payment);
    }

    [Theory]
    [InlineData("""{ "parts": [] }""", "EmptyList /payment/parts")]
    [InlineData("""{ "parts": [ { "share": "80 %", "after": "notification" } ] }""", "SumDiffers /payment/parts")]
    [InlineData("""{ "parts": [ { "share": "100 %", "after": "report" } ] }""", "ReportBeforePayment /payment/parts/0")]
    [InlineData("""{ "parts": [ { "share": "100 %", "after": "notification", "on": "2026-01-01" } ] }""", "ConflictingMembers /payment/parts/0/on")]
    [InlineData("""{ "parts": [ { "share": "100 %", "on": "2026-01-01", "within": "60 calendarDays" } ] }""", "MissingMember /payment/parts/0")]
    [InlineData("""{ "parts": [ { "share": "100 %", "after": "notification", "within": "60 days" } ] }""", "Malformed /payment/parts/0/within")]
    [InlineData("""{ "parts": [ { "share": "100 %", "after": "notifcation" } ] }""", "UnknownValue /payment/parts/0/after")]
    [InlineData("""{ "parts": [ { "share": "0 %", "after": "notification" }, { "share": "100 %", "after": "end" } ], "basis": "flat" }""", "NotAboveZero /payment/parts/0/share, UnknownValue /payment/basis")]
    public void A_mistake_is_said_at_its_place(string payment, string said) => Assert.Equal(
        said, string.Join(", ", CallFile.Read(Text(payment)).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}")));

    private static CallForProjects? Of(string payment) => CallFile.Read(Text(payment)).TryGetValue(out CallForProjects? call) ? call : null;

    private static string Text(string payment) => $$"""
        { "call": "x", "version": "1.0.0", "kind": "callForProjects", "title": { "fr": "X", "en": "X" }, "issuer": { "name": "X" }, "timeZone": "Europe/Paris",
          "clauses": [], "payment": {{payment}} }
        """;
}
