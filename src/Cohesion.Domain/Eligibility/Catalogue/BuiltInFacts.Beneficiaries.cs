namespace Cohesion.Domain.Eligibility;

/// <content>Whom a project is for.</content>
internal static partial class BuiltInFacts
{
    private const string Person = "person";

    private static FactDefinition[] Beneficiaries =>
    [
        Count("project.beneficiaries.total", Person,
            Label("Nombre de bénéficiaires", "Number of beneficiaries"),
            Ask("Combien de personnes bénéficieront de l’action", "How many people will benefit from the action")),
        Count("project.beneficiaries.quartier", Person,
            Label("Bénéficiaires habitant un quartier prioritaire", "Beneficiaries who live in a quartier prioritaire"),
            Ask("Combien de bénéficiaires habitent un quartier prioritaire", "How many beneficiaries live in a quartier prioritaire")),
        Optional(Age("project.beneficiaries.ageMin",
            Label("Âge minimal des bénéficiaires", "Least age of the beneficiaries"),
            Ask("À partir de quel âge peut-on participer à l’action", "From which age on may people take part in the action"))),
        Optional(Age("project.beneficiaries.ageMax",
            Label("Âge maximal des bénéficiaires", "Greatest age of the beneficiaries"),
            Ask("Jusqu’à quel âge peut-on participer à l’action", "Up to which age may people take part in the action"))),
        Records("project.beneficiaries.byAge",
            Label("Bénéficiaires par tranche d’âge", "Beneficiaries by age"),
            Ask("Comment les bénéficiaires se répartissent-ils par âge", "How are the beneficiaries spread by age"),
            Age("project.beneficiaries.byAge.from",
                Label("Âge minimal de la tranche", "Least age of the band"),
                Ask("À quel âge cette tranche commence-t-elle", "At which age does this band begin")),
            Optional(Age("project.beneficiaries.byAge.to",
                Label("Âge maximal de la tranche", "Greatest age of the band"),
                Ask("À quel âge cette tranche finit-elle", "At which age does this band end"))),
            Count("project.beneficiaries.byAge.count", Person,
                Label("Bénéficiaires de la tranche", "Beneficiaries of the band"),
                Ask("Combien de bénéficiaires sont de cet âge", "How many beneficiaries are of this age"))),
        Count("project.beneficiaries.women", Person,
            Label("Femmes et filles parmi les bénéficiaires", "Women and girls among the beneficiaries"),
            Ask("Combien de femmes et de filles parmi les bénéficiaires", "How many of the beneficiaries are women or girls")),
        Count("project.beneficiaries.referred", Person,
            Label("Bénéficiaires orientés par un autre organisme", "Beneficiaries referred by another body"),
            Ask("Combien de bénéficiaires sont orientés par un service social, une école ou un autre organisme", "How many beneficiaries are referred by a social service, a school or another body")),
    ];
}
