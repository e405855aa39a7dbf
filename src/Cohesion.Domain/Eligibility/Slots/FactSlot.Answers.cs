using System.Runtime.CompilerServices;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <content>What the answers of an application become, without an allocation.</content>
internal sealed partial class FactSlot
{
    /// <summary>Reads what a property of an application states; missing where no property holds the fact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Slot Stated(in StatedBy application) => _stated is null ? Slot.Missing : _stated(this, application);

    /// <summary>Reads what no property states: an answer or an opinion, what the world states, what follows from other properties; the rest is irregular.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Slot Unstated(in StatedBy application, World? world)
    {
        if (!_isHeld && application.Find(Id, _isOpinion) is { } answer)
        {
            return Of(answer, IsWorld || application.IsWhole);
        }

        if (world is not null && world.Facts.TryGet(Id, out FactValue? known))
        {
            return Of(known, isWhole: true);
        }

        // What it follows from, the world may state as well.
        Slot slot = _following is null ? Slot.Missing : _following(this, application);
        return slot.State == SlotState.Missing && _isComputed && (_following is null || world is not null) ? Slot.Irregular : slot;
    }

    public static Slot Of(Answer<bool> answer) => answer.TryGetValue(out bool value) ? Of(value) : Lack(answer.Lack);

    public static Slot Of(Answer<long> answer) => answer.TryGetValue(out long value) ? Slot.OfNumber(value) : Lack(answer.Lack);

    public static Slot Of(Answer<Money> answer) => answer.TryGetValue(out Money value) ? Slot.OfNumber(value.Minor) : Lack(answer.Lack);

    public static Slot Of(Answer<PartialDate> answer) => answer.TryGetValue(out PartialDate value) ? Of(value) : Lack(answer.Lack);

    public static Slot Of(Answer<PartialPeriod> answer, bool isEnd) => answer.TryGetValue(out PartialPeriod value) ? Of(isEnd ? value.End : value.Start) : Lack(answer.Lack);

    public Slot Of(Answer<string> answer) => answer.TryGetValue(out string? value) ? Of(value) : Lack(answer.Lack);

    public Slot Of(Answer<Siret> answer) => answer.TryGetValue(out Siret value) ? Of(value.ToString()) : Lack(answer.Lack);

    public Slot Of(Answer<Code> answer) => answer.TryGetValue(out Code value) ? Of(value) : Lack(answer.Lack);

    public Slot Of(Answer<ValueSet<Code>> answer, bool isWhole) => answer.TryGetValue(out ValueSet<Code> values) ? Of(values, isWhole) : Lack(answer.Lack);

    public Slot Of(Answer<TerritoryCode> answer) => answer.TryGetValue(out TerritoryCode value) ? Of(value) : Lack(answer.Lack);

    public Slot Of(Answer<ValueSet<TerritoryCode>> answer, bool isWhole) =>
        answer.TryGetValue(out ValueSet<TerritoryCode> values) ? Of(values, isWhole) : Lack(answer.Lack);

    public static Slot OfList<T>(Answer<ValueList<T>> answer) => answer.IsKnown ? Slot.Of(0) : Lack(answer.Lack);

    /// <summary>Gives the amount asked of a scope; amounts by scope are no number where there is none.</summary>
    public static Slot Of(Answer<RequestedAmount> answer, ScopeId? scope) => !answer.TryGetValue(out RequestedAmount? amount) ? Lack(answer.Lack) : amount switch
    {
        RequestedAmount.Whole whole => Slot.OfNumber(whole.Amount.Minor),
        RequestedAmount.ByScope several when scope is { } one => several.Amounts.TryGetValue(one, out Money asked) ? Slot.OfNumber(asked.Minor) : Slot.Open,
        _ => Slot.Irregular,
    };

    /// <summary>Gets the kinds of the documents: a set that others may join while one is not known, and in a draft.</summary>
    public Slot OfKinds(Answer<ValueList<Document>> answer, bool isWhole)
    {
        if (!answer.TryGetValue(out ValueList<Document> documents) && !answer.IsNone)
        {
            return Lack(answer.Lack);
        }

        ulong kinds = 0;
        foreach (Document document in documents.AsSpan())
        {
            if (document.Kind.TryGetValue(out Code kind))
            {
                kinds |= Texts.Of(kind.ToString());
                continue;
            }

            Slot lack = Lack(document.Kind.Lack);
            isWhole &= lack.State == SlotState.None;
            if (lack.State == SlotState.Irregular)
            {
                return lack;
            }
        }

        return Slot.OfSet(kinds, isWhole);
    }
}
