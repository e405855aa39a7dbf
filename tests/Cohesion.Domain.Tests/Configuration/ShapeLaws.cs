using Cohesion.Domain.Configuration;
using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ShapeLaws
{
    private static readonly string Schema = TinyFormat.Garden.ToJsonSchema("https://example.org/garden.schema.json", "Garden");

    [Fact]
    public void The_schema_and_the_reader_agree_on_what_is_structural() =>
        FormatLaws.SchemaAgreesWithReader(Schema, Read, TinyFormat.Examples);

    [Fact]
    public void The_schema_has_always_the_same_bytes() =>
        Assert.Equal(Schema, TinyFormat.Garden.ToJsonSchema("https://example.org/garden.schema.json", "Garden"));

    [Fact]
    public void A_type_has_the_form_that_is_declared_for_it() => FormLaws.TypeHasForm(
        Form.Of<Siren>("siren", "[0-9]{9}", "732829320", "Un SIREN.", "A SIREN.", ProblemCode.WrongKey), Generate.Sirens, "732829321", "732 829 320");

    [Fact]
    public void The_forms_of_annotations_mean_the_same_in_every_engine() => FormLaws.IsPortable(Shapes.WebAddress);

    [Fact]
    public void Every_web_address_is_one_for_the_framework_too() => Law.Holds(Any.Seeds, seed =>
        FormLaws.Damaged(["http://a.b-c.fr:80/é?x#y", "https://1.2.3.4", "ftp://a", "https://-a", "https://a..b", "https://xn--a/\u2028"], new Dice(seed)) is var text
        && (Shapes.WebAddress.WrongIn(text) is not null || Uri.TryCreate(text, UriKind.Absolute, out _)), 5_000);

    private static ValueList<Diagnostic> Read(byte[] json) => JsonFile.Read(json, TinyFormat.Garden, static at => at.Path).Diagnostics;
}
