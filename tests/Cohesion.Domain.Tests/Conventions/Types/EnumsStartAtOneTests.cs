using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class EnumsStartAtOneTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(EnumsStartAtOne.Breaches(Subjects.ExportedByAll));

    [Fact]
    public void One_and_above_pass() => Breaches.None(EnumsStartAtOne.Breaches([typeof(FromOne), typeof(FromThousand), typeof(string)]));

    [Fact]
    public void Zero_and_below_are_found() => Assert.Equal(
        ["FromZero.Zero is 0", "FromBelow.Below is -1"], EnumsStartAtOne.Breaches([typeof(FromZero), typeof(FromBelow)]));

    private enum FromOne
    {
        One = 1,
        Two,
    }

    private enum FromThousand
    {
        Thousand = 1000,
    }

    private enum FromZero
    {
        Zero,
        One,
    }

    private enum FromBelow
    {
        Below = -1,
    }
}
