using Cohesion.Domain.Testing;
using Xunit;

public class OurCallTests
{
    public static TheoryData<CallLaw> Laws => [.. CallLaws.OfFile(File.ReadAllText(Environment.GetEnvironmentVariable("CALL")!))];

    [Theory, MemberData(nameof(Laws))]
    public void Our_call_keeps(CallLaw law) => law.Check();
}
