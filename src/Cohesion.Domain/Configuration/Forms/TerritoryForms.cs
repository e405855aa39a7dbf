using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Configuration;

/// <summary>The forms of the codes of places and of those who govern them.</summary>
internal static class TerritoryForms
{
    public const string QuartierPattern = "Q(P([0-9]{3}|02[AB])[0-9]{3}|N([0-9]{3}|02[AB])[0-9]{2}[NMIC])";

    public const string CommunePattern = "([0-9]{2}|2[AB])[0-9]{3}";

    public const string DepartementPattern = "([0-9]{2,3}|2[AB])";

    public const string SirenPattern = "[0-9]{9}";

    public static Form Quartier { get; } = Form.Of<QuartierCode>(
        "quartierCode",
        QuartierPattern,
        "QN06225M",
        "Le code d’un quartier prioritaire, de la génération de 2015 (`QP…`) ou de 2024 (`QN…`).",
        "The code of a priority quartier, of the generation of 2015 (`QP…`) or of 2024 (`QN…`).",
        ProblemCode.NoSuchTerritory);

    public static Form Commune { get; } = Form.Of<CommuneCode>(
        "communeCode", CommunePattern, "62498", "Le code INSEE d’une commune.", "The INSEE code of a commune.", ProblemCode.NoSuchTerritory);

    public static Form Departement { get; } = Form.Of<DepartementCode>(
        "departementCode", DepartementPattern, "62", "Le code d’un département.", "The code of a département.", ProblemCode.NoSuchTerritory);

    public static Form Siren { get; } = Form.Of<Siren>(
        "siren", SirenPattern, "246200364", "Un SIREN\u202F: neuf chiffres, le dernier est une clé.", "A SIREN: nine digits, the last is a key.", ProblemCode.WrongKey);
}
