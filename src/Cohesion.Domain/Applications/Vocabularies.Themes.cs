namespace Cohesion.Domain.Applications;

/// <content>The official themes.</content>
public static partial class Vocabularies
{
    /// <summary>Gets the themes of programme 147, politique de la ville, as the portal Dauphin numbers them.</summary>
    public static Vocabulary Theme { get; } = Of(
        "theme",
        ("1", null, "Cohésion sociale", "Social cohesion"),
        ("1.1", "1", "Éducation", "Education"),
        ("1.2", "1", "Santé", "Health"),
        ("1.3", "1", "Parentalité et droits sociaux", "Parenting and social rights"),
        ("1.4", "1", "Culture et expression artistique", "Culture and artistic expression"),
        ("1.5", "1", "Lien social, citoyenneté et participation des habitants", "Social ties, citizenship and participation of residents"),
        ("1.5a", "1", "Jeunesse", "Youth"),
        ("1.5b", "1", "Sport et loisir", "Sport and leisure"),
        ("1.6", "1", "Prévention et lutte contre les discriminations liées à l’origine et à l’adresse", "Prevention of discrimination based on origin and address"),
        ("2", null, "Développement économique et emploi", "Economic development and employment"),
        ("2.1", "2", "Emploi", "Employment"),
        ("2.2", "2", "Développement économique", "Economic development"),
        ("3", null, "Cadre de vie et renouvellement urbain", "Living environment and urban renewal"),
        ("3.1", "3", "Cadre de vie et renouvellement urbain", "Living environment and urban renewal"),
        ("3.2", "3", "Tranquillité et sûreté publique", "Public tranquillity and safety"),
        ("4", null, "Pilotage, ingénierie, ressources et évaluations", "Steering, engineering, resources and evaluations"),
        ("4.1", "4", "Pilotage, ingénierie, ressources et évaluations", "Steering, engineering, resources and evaluations"),
        ("4.2", "4", "Structures mutualisatrices", "Pooling structures"));
}
