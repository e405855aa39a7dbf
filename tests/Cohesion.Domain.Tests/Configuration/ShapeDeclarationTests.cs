using Cohesion.Domain.Configuration;
using Xunit;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>A format that contradicts itself is found when it is declared or when its schema is written, so by the first test of it.</summary>
public class ShapeDeclarationTests
{
    [Fact]
    public void A_member_is_declared_once()
    {
        _ = Assert.Throws<InvalidOperationException>(() => Object(Required("a", Flag, "Un.", "One."), Optional("a", Text(), "Un.", "One.")));
        _ = Assert.Throws<InvalidOperationException>(() => Object(Optional("note", Text(), "Un.", "One.")));
    }

    [Fact]
    public void A_rule_is_about_declared_members() =>
        Assert.Throws<InvalidOperationException>(() => Object(Required("a", Flag, "Un.", "One."), ExactlyOne("a", "b")));

    [Fact]
    public void Shapes_told_by_their_type_differ_by_it() => Assert.Throws<InvalidOperationException>(() => Schema(ByType(Text(), Words("a"))));

    [Fact]
    public void No_variant_has_the_member_by_which_another_is_told() => Assert.Throws<InvalidOperationException>(() => ByMember(
        Object(Required("a", Flag, "Un.", "One.")), Object(Required("b", Flag, "Un.", "One."), Optional("a", Flag, "Un.", "One."))));

    [Fact]
    public void A_name_has_one_definition()
    {
        Shape one = Named("x", static () => Text()), other = Named("x", static () => Text(3));
        _ = Assert.Throws<InvalidOperationException>(() => Schema(Tuple(one, other)));
        Assert.Contains("\"$defs\"", Schema(Tuple(one, one)), StringComparison.Ordinal);
    }

    private static string Schema(Shape shape) => shape.ToJsonSchema("https://example.org/x.schema.json", "X");
}
