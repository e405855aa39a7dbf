namespace Cohesion.Domain.Applications;

/// <summary>The vocabularies that come with the library. A call adds codes of its own; a code stands for its whole subtree.</summary>
public static partial class Vocabularies
{
    /// <summary>Gets every vocabulary.</summary>
    public static ValueList<Vocabulary> All =>
    [
        LegalForm, Commitment, Theme, Pillar, Axis, Objective, Activity, Slot, Novelty, PartnerKind,
        Purpose, ExpenseKind, IncomeKind, IncomeStatus, Channel, Document, Outcome, WorkStatus,
    ];

    private static Vocabulary Of(string name, params ReadOnlySpan<(string Code, string? Parent, string French, string English)> entries)
    {
        VocabularyEntry[] made = new VocabularyEntry[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            (string code, string? parent, string french, string english) = entries[i];
            made[i] = new VocabularyEntry(Code.OfLibrary(code), parent is null ? null : Code.OfLibrary(parent), LocalizedText.Of(french, english));
        }

        return Vocabulary.Create(Code.OfLibrary(name), [.. made]);
    }
}
