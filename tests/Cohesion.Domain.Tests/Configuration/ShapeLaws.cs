using Cohesion.Domain.Configuration;
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
    public void Patterns_mean_in_the_schema_what_checks_do_in_the_reader()
    {
        FormLaws.PatternAgreesWithCheck(TinyFormat.Id, "a", "a-very-long-name-of-a-garden", "a1-b", "A");
        FormLaws.PatternAgreesWithCheck(TinyFormat.Month, "2021-12", "2021-13", "0000-00");
        FormLaws.PatternAgreesWithCheck(Shapes.WebAddress, "http://a.b-c.fr:80/é?x#y", "https://1.2.3.4", "ftp://a", "https://-a", "https://a..b", "https://xn--a/\u2028");
    }

    private static ValueList<Diagnostic> Read(byte[] json) => JsonFile.Read(json, TinyFormat.Garden, static at => at.Path).Diagnostics;
}
