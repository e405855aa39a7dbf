namespace Cohesion.Domain.Eligibility;

/// <summary>
/// The gender and number of the words that names of facts and titles of bodies begin with, so that « Montant demandé » can stand in a sentence as « le montant demandé ».
/// A name that begins with another word is quoted.
/// </summary>
internal static class FrenchNouns
{
    private static readonly Dictionary<string, NounForm> Forms = new (NounForm Form, string Words)[]
    {
        (NounForm.Masculine, "âge agrément apport appel autofinancement avis bénéfice budget cadre calendrier caractère chiffre code compte coût délai destinataire dossier début "
            + "effectif établissement état financeur format intitulé lieu mode montant motif niveau nom nombre numéro objet partenaire pays plafond pourcentage prix programme projet "
            + "public quartier quotient reste résultat revenu rôle secteur siège statut taux tarif territoire titre total type volume"),
        (NounForm.Feminine, "adresse ancienneté année association capacité catégorie commune contribution cotisation date demande distance durée fin forme fréquence heure langue "
            + "liste mention moyenne nature note organisation origine part période pièce population quotité région somme structure suite superficie surface taille thématique tranche "
            + "vague valeur ville voie"),
        (NounForm.MasculinePlural, "ateliers axes bénéficiaires cofinancements cofinanceurs comptes créneaux documents dossiers engagements enfants financeurs fonds frais habitants jeunes "
            + "jours lieux moyens objectifs partenaires participants piliers postes produits projets publics quartiers salariés statuts territoires thèmes"),
        (NounForm.FemininePlural, "actions activités associations catégories communes contributions demandes dépenses femmes filles heures journées personnes pièces places recettes "
            + "ressources séances sessions subventions thématiques villes zones"),
            (NounForm.Masculine, "bailleur bureau cabinet centre comité conseil département élu groupe jury maire organisme porteur président préfet service syndicat"),
        (NounForm.Feminine, "agence autorité caisse cellule collectivité commission communauté direction équipe fondation instance mairie métropole mission préfecture sous-préfecture"),
        (NounForm.MasculinePlural, "bailleurs élus maires services"),
    }.SelectMany(group => group.Words.Split(' ').Select(word => KeyValuePair.Create(word, group.Form))).ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Amounts =
        new(["apport", "budget", "coût", "montant", "plafond", "prix", "reste", "revenu", "somme", "tarif", "total", "valeur"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether a name says by its first word that it is an amount.</summary>
    public static bool IsAmount(string name) => Amounts.Contains(name.Split(' ')[0]);

    /// <summary>Tells the form of a name by its first word, or says that it is not known.</summary>
    public static bool TryGetForm(string name, out NounForm form) =>
        Forms.TryGetValue(name.Split(' ')[0], out form);
}
