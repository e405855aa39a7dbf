namespace Cohesion.Domain;

/// <content>Sentences about grants: payments, reports, what is owed.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Grants =>
    [
        Error(ProblemCode.NotAboveZero, "`{found}` n’est pas supérieur à zéro.", "`{found}` is not above zero."),
        Error(ProblemCode.BelowZero, "Le montant `{found}` est inférieur à zéro.", "The amount `{found}` is below zero."),
        Error(ProblemCode.TooEarly, "Le `{found}` précède ce qui doit venir avant.", "`{found}` comes before what it follows."),
        Error(ProblemCode.AboveAward, "Les versements atteindraient `{found}` et dépasseraient la subvention.", "Payments would reach `{found}` and exceed the grant."),
        Error(ProblemCode.AwaitsReport, "Les versements atteindraient `{found}`, et le reste attend le compte rendu financier.", "Payments would reach `{found}`, and the rest waits for the financial report."),
        Error(ProblemCode.AboveDeserved, "Les versements atteindraient `{found}` et dépasseraient ce que le compte rendu laisse de la subvention.", "Payments would reach `{found}` and exceed what the report leaves of the grant."),
        Error(ProblemCode.AboveOwed, "Le reversement de `{found}` dépasse ce qui est dû.", "The repayment of `{found}` exceeds what is owed."),
        Error(ProblemCode.StillOwed, "`{found}` restent dus.", "`{found}` is still owed."),
        Error(ProblemCode.KeptForProfit, "Seul un organisme privé à but non lucratif garde une part de ce qu’il n’a pas dépensé, ici `{found}`.", "Only a private non-profit body keeps a share of what it did not spend, here `{found}`."),
        Error(ProblemCode.NoAgreement, "`{found}` suppose une convention, et aucune n’est signée.", "`{found}` needs a written agreement, and none is signed."),
        Error(ProblemCode.NoExpense, "Le compte rendu financier n’a aucune charge.", "The financial report has no expense."),
        Error(ProblemCode.ReportBeforePayment, "Le compte rendu suit un versement\u202F: cette part ne peut pas l’attendre.", "The report follows a payment: this part cannot wait for it."),
        Error(ProblemCode.MissingStep, "`{found}` suppose `{expected}`, qui manque.", "`{found}` needs `{expected}`, which is missing."),
    ];
}
