using Cohesion.Domain.Eligibility;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of an application file: one application, several of them, or several with what is to be said of them all.</summary>
internal static class ApplicationShapes
{
    public const string Id = "id";
    public const string WithdrawnAt = "withdrawnAt";

    /// <summary>Gets the members of an application that are no facts.</summary>
    public static ValueList<string> Others { get; } = ["$schema", Id, WithdrawnAt];

    /// <summary>Gives the shape of what may stand in one file.</summary>
    /// <param name="facts">The facts that have a form; other names are free.</param>
    public static Shape File(FactCatalogue facts)
    {
        FactSetShapes shapes = new(facts);
        Shape list = List(shapes.Object("application", Members));
        return ByType(list, new ByMemberOrShape(
            [
                Object(
                    Required("applications", list, "Les dossiers.", "The applications."),
                    SchemaLink,
                    Optional("call", Forms.Id, "L’appel auquel ils répondent.", "The call that they answer."),
                    SelectionForms.Fictional),
            ],
            shapes.Object("onlyApplication", [(ObjectMember)SchemaLink, .. Members])));
    }

    /// <summary>Gives the shape of one application that stands in another file.</summary>
    public static Shape One(FactSetShapes facts) => facts.Object("application", Members);

    private static ValueList<ObjectMember> Members =>
    [
        new(Id, Forms.Id, true, LocalizedText.Of("L’identifiant du dossier.", "The id of the application.")),
        new(WithdrawnAt, CallForms.Moment, false, LocalizedText.Of("Quand le porteur l’a retiré, s’il l’a fait.", "When the applicant took it back, if so.")),
    ];
}
