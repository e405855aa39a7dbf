using System.Text.Json;
using FsCheck;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class SignaturesShowKnownTypesTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(SignaturesShowKnownTypes.Breaches(Subjects.Exported));

    [Fact]
    public void The_package_for_test_suites_shows_FsCheck_besides() => Breaches.None(SignaturesShowKnownTypes.Breaches(Subjects.ExportedBy(Subjects.Testing), "FsCheck"));

    [Fact]
    public void Our_types_NodaTimes_and_the_frameworks_pass() => Breaches.None(SignaturesShowKnownTypes.Breaches([typeof(Familiar)]));

    [Fact]
    public void Any_other_type_is_found_in_members_bases_and_constraints() => Assert.Equal(
        [
            "Foreign shows FsCheck.Arbitrary`1", "Foreign shows FsCheck.IArbitrary", "Foreign.Read shows System.Text.Json.JsonElement",
            "Foreign.Make shows FsCheck.Gen`1", "Foreign.Pick shows FsCheck.IArbMap",
        ],
        SignaturesShowKnownTypes.Breaches([typeof(Foreign)]));

    public sealed record Familiar(ValueList<Citation> Citations, LocalDate On, Func<Uri> Address);

    public abstract class Foreign : Arbitrary<int>
    {
        public static string Read(JsonElement element) => $"{element}";

        public static Func<Gen<int>[]> Make() => () => [];

        public static T Pick<T>(T one)
            where T : IArbMap => one;
    }
}
