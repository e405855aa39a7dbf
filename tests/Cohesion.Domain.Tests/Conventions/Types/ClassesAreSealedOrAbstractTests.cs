using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class ClassesAreSealedOrAbstractTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(ClassesAreSealedOrAbstract.Breaches(Subjects.ExportedByAll));

    [Fact]
    public void Sealed_abstract_and_static_classes_pass() =>
        Breaches.None(ClassesAreSealedOrAbstract.Breaches([typeof(SealedOne), typeof(AbstractOne), typeof(StaticOne), typeof(DayOfWeek), typeof(int), typeof(IDisposable)]));

    [Fact]
    public void An_open_class_is_found() => Assert.Equal(["OpenOne is neither sealed nor abstract"], ClassesAreSealedOrAbstract.Breaches([typeof(OpenOne)]));

    public sealed record SealedOne;

    public abstract record AbstractOne;

    public static class StaticOne;

    public record OpenOne;
}
