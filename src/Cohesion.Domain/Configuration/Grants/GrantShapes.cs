using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of a grant file: what is granted, then the steps of its life, each after those that it needs.</summary>
internal static class GrantShapes
{
    /// <summary>Gets the whole file.</summary>
    public static Shape File { get; } = Object(
        SchemaLink,
        Required("grant", Forms.Id, "L’identifiant de la subvention.", "The id of the grant."),
        Required("authority", Forms.Id, "L’autorité qui l’attribue.", "The authority that grants."),
        Required("beneficiary", Beneficiary, "Qui la reçoit.", "Who receives."),
        Required("amount", ValueForms.Money, "Le montant attribué, supérieur à zéro.", "The amount that is granted, above zero."),
        Required("year", Integer(1, 9999), "L’exercice budgétaire de l’autorité.", "The budget year of the authority."),
        Required("period", Period, "Les jours pour lesquels elle est attribuée.", "The days for which it is given."),
        Required("yearEnd", DaySpans.Day, "Le dernier jour de l’exercice du bénéficiaire.", "The last day of the financial year of the beneficiary."),
        Optional("holidays", Holidays, "Les jours fériés du lieu\u202F; sans mention, ceux de la métropole.", "The public holidays of the place; unless said, those of metropolitan France."),
        Required("proposed", Object(GrantStepShapes.On("Le jour de la demande.", "The day of the request.")), "La demande.", "The request."),
        Optional("refused", GrantStepShapes.Deliberation, "La délibération qui la refuse.", "The deliberation that refuses it."),
        Optional("decided", GrantStepShapes.Deliberation, "La délibération qui l’attribue.", "The deliberation that grants it."),
        Optional("notified", Notified, "La notification au bénéficiaire.", "The notification to the beneficiary."),
        Optional("agreement", Agreement, "La convention.", "The written agreement."),
        Optional("opened", Object(Optional("terms", PaymentShapes.Terms, "Les conditions de l’appel.", "The terms of the call.")), "La suite sans convention.", "Going on without an agreement."),
        Optional("payments", List(GrantStepShapes.Payment, 1), "Les versements avant le compte rendu.", "The payments before the report."),
        Optional("report", GrantReportShapes.Report, "Le compte rendu financier.", "The financial report."),
        Optional("balance", List(GrantStepShapes.Payment, 1), "Les versements après le compte rendu.", "The payments after the report."),
        Optional("repayments", List(GrantStepShapes.Payment, 1), "Les reversements après le compte rendu.", "What is given back after the report."),
        Optional("closed", Object(GrantStepShapes.On("Le jour de la clôture.", "The day of the closing.")), "La clôture.", "The closing."),
        Optional("withdrawn", Withdrawn, "Le retrait.", "The withdrawal."),
        Optional("repaid", Object(GrantStepShapes.On("Le jour dès lequel rien n’est dû.", "The day from which nothing is owed.")), "Le reversement complet.", "The end of the repayment."),
        SelectionForms.Fictional,
        AtMostOne("refused", "decided"),
        AtMostOne("agreement", "opened"),
        AtMostOne("closed", "withdrawn"),
        Needs("notified", "decided"),
        Needs("agreement", "notified"),
        Needs("opened", "notified"),
        Needs("report", "payments"),
        Needs("balance", "report"),
        Needs("repayments", "report"),
        Needs("closed", "report"),
        Needs("repaid", "withdrawn"));

    private static ObjectShape Beneficiary => Object(
        Required("id", Forms.Id, "Son identifiant, le même dans toutes ses subventions.", "Its id, the same in all its grants."),
        Required("legalForm", Forms.Code, "Sa forme juridique.", "Its legal form."));

    private static ObjectShape Period => Object(
        Required("from", DaySpans.Day, "Le premier jour, compris.", "The first day, included."),
        Required("until", DaySpans.Day, "Le dernier jour, compris.", "The last day, included."));

    private static ObjectShape Holidays => Object(
        Required("zone", GrantWords.Zones.Shape, "La zone.", "The zone."),
        Optional("goodFriday", True, "Le Vendredi saint est férié dans la commune.", "The commune keeps Good Friday."),
        Optional("added", List(DaySpans.Day, 0, 1_000, isDistinct: true), "Les jours que le lieu ajoute.", "The days that the place adds."));

    private static ObjectShape Notified => Object(
        GrantStepShapes.On("Le jour de la notification.", "The day of the notification."),
        Optional("othersOfYear", ValueForms.Money, "Ce que l’autorité attribue par ailleurs au même organisme dans l’année.", "What the authority grants the same body in the year besides."));

    private static ObjectShape Agreement => Object(
        Required("signedOn", DaySpans.Day, "Le jour de la dernière signature.", "The day of the last signature."),
        Optional("terms", PaymentShapes.Terms, "Ses conditions de versement\u202F; sans mention, celles de la loi.", "Its payment terms; unless said, those of the law."),
        Optional("reference", Text(), "Sa référence.", "Its reference."));

    private static ObjectShape Withdrawn => Object(
        Required("breachOn", DaySpans.Day, "Le jour du manquement.", "The day of the breach."),
        Required("heardOn", DaySpans.Day, "Le jour où les observations du bénéficiaire sont demandées.", "The day on which the beneficiary is asked for its observations."),
        Required("decidedOn", DaySpans.Day, "Le jour de la décision.", "The day of the decision."),
        Required("reason", Text(), "Son motif.", "Its reason."),
        Optional("repayments", List(GrantStepShapes.Payment, 1), "Les reversements depuis la décision.", "What is given back since the decision."));
}
