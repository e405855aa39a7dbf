namespace Cohesion.Domain.Themes;

/// <summary>The themes under which the State funds politique de la ville: budget programme 147, as its platform DAUPHIN classifies requests.</summary>
/// <remarks>
/// Published by ANCT (anct-carto/ci-ville, Licence Ouverte 2.0); the English labels are ours. The parent of 1.5a and 1.5b is 1 in the published
/// file, not 1.5: they are kept so.
/// </remarks>
internal static class OfficialThemes
{
    private static readonly Citation Source = new("Programme 147, nomenclature DAUPHIN (ANCT)");

    public static ValueList<Theme> All { get; } =
    [
        Of("1", "Cohésion sociale", "Social cohesion"),
        Of("1.1", "Éducation", "Education"),
        Of("1.2", "Santé", "Health"),
        Of("1.3", "Parentalité et droits sociaux", "Parenting and social rights"),
        Of("1.4", "Culture et expression artistique", "Culture and artistic expression"),
        Of("1.5", "Lien social, citoyenneté et participation des habitants", "Social ties, citizenship and participation of residents"),
        Of("1.5a", "Jeunesse", "Youth"),
        Of("1.5b", "Sport et loisir", "Sport and leisure"),
        Of("1.6", "Prévention et lutte contre les discriminations liées à l’origine et à l’adresse", "Preventing and fighting discrimination by origin and address"),
        Of("2", "Développement économique et emploi", "Economic development and employment"),
        Of("2.1", "Emploi", "Employment"),
        Of("2.2", "Développement économique", "Economic development"),
        Of("3", "Cadre de vie et renouvellement urbain", "Living environment and urban renewal"),
        Of("3.1", "Cadre de vie et renouvellement urbain", "Living environment and urban renewal"),
        Of("3.2", "Tranquillité et sûreté publique", "Public peace and safety"),
        Of("4", "Pilotage, ingénierie, ressources et évaluations", "Steering, engineering, resources and evaluation"),
        Of("4.1", "Pilotage, ingénierie, ressources et évaluations", "Steering, engineering, resources and evaluation"),
        Of("4.2", "Structures mutualisatrices", "Shared support structures"),
    ];

    private static Theme Of(string code, string french, string english) => new(
        ThemeCode.Parse(code, null), LocalizedText.Of(french, english), code.Length == 1 ? null : ThemeCode.Parse(code.AsSpan(0, 1), null), citations: [Source]);
}
