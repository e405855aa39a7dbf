using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class StructsAreReadonlyTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(StructsAreReadonly.Breaches(Subjects.ExportedByAll));

    [Fact]
    public void Readonly_structs_pass_and_so_does_what_is_no_struct() =>
        Breaches.None(StructsAreReadonly.Breaches([typeof(Fixed), typeof(FixedRecord), typeof(DayOfWeek), typeof(string)]));

    [Fact]
    public void A_struct_that_may_change_is_found() =>
        Assert.Equal(["Loose is not readonly", "LooseRecord is not readonly"], StructsAreReadonly.Breaches([typeof(Loose), typeof(LooseRecord)]));

    private readonly struct Fixed;

    private readonly record struct FixedRecord;

    private struct Loose;

    private record struct LooseRecord;
}
