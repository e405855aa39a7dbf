using Cohesion.Domain.Tests.Conventions.Api.Samples;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Api;

public class PublicApiPrintingTests
{
    [Fact]
    public void A_record_shows_what_it_adds_to_every_record() => Prints(
        typeof(Point),
        "Point (sealed record) : IComparable<Point>",
        "Point.Colour: Colour { get; init; }",
        "Point.CompareTo(Point? other): int",
        "Point.Label: string? { get; init; }",
        "Point.Origin: const string = \"0\"",
        "Point.ToString(): override string",
        "Point.X: int { get; init; }",
        "Point.Zero: static readonly Point",
        "Point.new(int X, string? Label = \"o\")",
        "Point.operator Addition(Point left, Point right): static Point",
        "Point.operator GreaterThan(Point left, Point right): static bool",
        "Point.operator LessThan(Point left, Point right): static bool");

    [Fact]
    public void A_closed_hierarchy_shows_no_constructor() => Prints(
        typeof(Form),
        "Form (abstract record)",
        "Form.Since: abstract NodaTime.LocalDate? { get; }");

    [Fact]
    public void A_case_shows_its_root() => Prints(
        typeof(Form.Round),
        "Form.Round (sealed record) : Form",
        "Form.Round.Names: ValueList<string?> { get; init; }",
        "Form.Round.Of((int, int)[] spans): static Form.Round",
        "Form.Round.Since: override NodaTime.LocalDate? { get; }",
        "Form.Round.new(ValueList<string?> Names)");

    [Fact]
    public void Generic_types_show_parameters_and_constraints() => Prints(
        typeof(Box<>),
        "Box<T> (readonly ref struct) where T : struct, IComparable<T>",
        "Box<T>.Map<TOther>(Func<T, TOther> map, params ReadOnlySpan<TOther> rest): TOther? where TOther : class",
        "Box<T>.TryOpen(string? key, out T content): bool",
        "Box<T>.this[int index]: T { get; }");

    [Fact]
    public void Extensions_show_the_methods_that_callers_are_bound_to() => Prints(
        typeof(FormExtensions),
        "FormExtensions (static class)",
        "FormExtensions.Is(this Form form, in NodaTime.Instant from, Colour colour = Colour.Blue, NodaTime.Period? period = null, NodaTime.Instant until = default): static bool",
        "FormExtensions.Make<T>(ref int count): static T where T : class, new()",
        "FormExtensions.get_Title(Form form): static string");

    [Fact]
    public void Interfaces_and_enumerations_show_their_members()
    {
        Prints(typeof(IShape), "IShape (interface)", "IShape.Name: string? { get; }", "IShape.Unit: static abstract IShape { get; }");
        Prints(typeof(Colour), "Colour (enum)", "Colour.Blue = 3", "Colour.Red = 1");
    }

    [Fact]
    public void Lines_are_in_ordinal_order() =>
        Assert.Equal(PublicApi.LinesOf([typeof(Form), typeof(Colour)]), PublicApi.LinesOf([typeof(Colour), typeof(Form)]));

    private static void Prints(Type type, params string[] lines) =>
        Assert.Equal(lines, PublicApi.LinesOf([type]).Select(line => line.Replace("Tests.Conventions.Api.Samples.", "", StringComparison.Ordinal)));
}
