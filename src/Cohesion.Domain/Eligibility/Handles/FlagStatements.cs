using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The flags that come with the library as statements, and their contraries; those of a call are said by their question.</summary>
internal static class FlagStatements
{
    private static readonly Dictionary<FactId, (LocalizedText Yes, LocalizedText No)> Statements = new (string Id, string French, string FrenchNo, string English, string EnglishNo)[]
    {
        ("applicant.registered", "la structure est déclarée ou immatriculée", "la structure n’est ni déclarée ni immatriculée",
            "the structure is declared or registered", "the structure is neither declared nor registered"),
        ("applicant.taxUpToDate", "le porteur est à jour de ses obligations fiscales", "le porteur n’est pas à jour de ses obligations fiscales",
            "the taxes of the applicant are up to date", "the taxes of the applicant are not up to date"),
        ("applicant.socialUpToDate", "le porteur est à jour de ses obligations sociales", "le porteur n’est pas à jour de ses obligations sociales",
            "the social contributions of the applicant are up to date", "the social contributions of the applicant are not up to date"),
        ("applicant.signatoryIsDelegate", "le dossier est signé par délégation", "le dossier n’est pas signé par délégation",
            "the file is signed by delegation", "the file is not signed by delegation"),
        ("project.collective", "l’action est collective", "l’action n’est pas collective", "the action is a collective one", "the action is not a collective one"),
        ("project.oneOff", "l’action est ponctuelle", "l’action n’est pas ponctuelle", "the action is a one-off", "the action is not a one-off"),
        ("filing.complete", "le dossier est complet", "le dossier n’est pas complet", "the file is complete", "the file is not complete"),
        ("contract.programme.included", "l’action est inscrite à la programmation du contrat de ville", "l’action n’est pas inscrite à la programmation du contrat de ville",
            "the action is included in the programme of the contrat de ville", "the action is not included in the programme of the contrat de ville"),
    }.ToDictionary(
        entry => FactId.Parse(entry.Id, null), entry => (LocalizedText.Of(entry.French, entry.English), LocalizedText.Of(entry.FrenchNo, entry.EnglishNo)));

    /// <summary>Gives the statement of a flag, or its contrary; <see langword="null"/> when it is not the library's.</summary>
    public static LocalizedText? Of(FactId flag, bool isNegated) => !Statements.TryGetValue(flag, out (LocalizedText Yes, LocalizedText No) both) ? null
        : isNegated ? both.No : both.Yes;
}
