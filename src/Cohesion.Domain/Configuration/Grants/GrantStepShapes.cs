using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes that several steps of a grant share; each stands once in the schema.</summary>
internal static class GrantStepShapes
{
    public static Shape Deliberation { get; } = Named("deliberation", static () => Object(
        On("Le jour de la séance.", "The day of the meeting."),
        Required("assembly", Text(), "L’assemblée.", "The assembly."),
        Optional("reference", Text(), "Sa référence.", "Its reference.")));

    public static Shape Payment { get; } = Named("payment", static () => Object(
        On("Le jour.", "The day."),
        Required("amount", ValueForms.Money, "Le montant, supérieur à zéro.", "The amount, above zero.")));

    /// <summary>Gets the day of a step.</summary>
    public static ObjectPart On(string french, string english) => Required("on", DaySpans.Day, french, english);
}
