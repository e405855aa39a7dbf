using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of operands: facts, values, names, and linear arithmetic over these.</summary>
internal static class OperandShapes
{
    /// <summary>Gets a text of which its place says what it is.</summary>
    public static Shape Text { get; } = Named("operandText", static () => new OperandTextShape());

    /// <summary>Gets a number that can be counted.</summary>
    public static Shape WholeNumber { get; } = Integer(long.MinValue, long.MaxValue);

    /// <summary>Gets a parameter as it is in force on another day than the filing.</summary>
    public static ObjectShape ParameterAt { get; } = Object(
        Required("parameter", AnyOf(Forms.ParameterName, Forms.Id), "Le paramètre à lire un autre jour que celui du dépôt.", "The parameter to read on another day than the filing."),
        Required("at", Forms.Fact, "Le fait qui donne ce jour.", "The fact that gives the day."));

    /// <summary>Gets one side of a comparison.</summary>
    public static Shape Operand { get; } = Named("operand", Declare);

    private static Shape Declare() => ByType(Text, WholeNumber, Flag, ByMember(
        Object(Required("times", Tuple(Factor(), Operand), "Un facteur, puis ce qu’il multiplie.", "A factor, then what it multiplies.")),
        Object(Required("sum", List(Operand, 1), "Ce qui s’additionne.", "What is added.")),
        Object(
            Required("date", Operand, "Une date ou un instant, dont on prend le jour civil.", "A date or an instant, whose civil day is taken."),
            Optional("plus", ValueForms.Duration, "De combien avancer.", "By how much to move on."),
            Optional("minus", ValueForms.Duration, "De combien reculer.", "By how much to move back."),
            ExactlyOne("plus", "minus")),
        Object(Required("years", Tuple(Operand, Operand), "Les années entières entre deux jours.", "The whole years between two days.")),
        ParameterAt));

    // A number, a ratio or a parameter: the rest stays linear.
    private static Shape Factor() => ByType(Number(long.MinValue, long.MaxValue), AnyOf(ValueForms.Ratio, Forms.ParameterName), ParameterAt);
}
