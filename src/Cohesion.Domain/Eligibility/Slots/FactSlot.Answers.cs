using System.Runtime.CompilerServices;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <content>What the answers of an application become, without an allocation.</content>
internal sealed partial class FactSlot
{
    // What no property holds is an answer or an opinion.
    private static readonly ApplicationSlots.Taker Answered = static (slot, in of) =>
        of.Find(slot.Id, slot._isOpinion) is { } answer ? slot.Of(answer, slot.IsWorld || of.IsWhole) : Slot.Missing;

    /// <summary>Reads a fact of an application and of the world around it; none where it does not apply.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // most facts are plain numbers, whose way stays short without this one
    public Slot Read(in SlotFrame frame, in StatedBy application, World? world)
    {
        // What follows from others, the world may state instead.
        Slot slot = _isAnswer && application.Plain.TryGet(Id, Kind, out long answer) ? Slot.Of(answer)
            : application.Plain.TryGet(_column, out long value) && (_following is null || world is null) ? Plain(value, application) : Slot.Missing;
        slot = slot.State == SlotState.Missing ? _stated(this, application) : slot;
        slot = slot.State == SlotState.Missing ? Unstated(application, world) : slot;
        return Applies is not null && Applies.Decide(frame) == Truth.False ? Slot.None : slot;
    }

    /// <summary>Reads an integer of the application; missing where it names a place or a code of a call that the rules do not know.</summary>
    private Slot Plain(long value, in StatedBy application) => _form switch
    {
        PlainForm.Number => Slot.Of(value),
        PlainForm.Codes => Codes(value, application),
        _ => Zones.TryFind(value, out ulong mask) ? Slot.OfSet(mask, Kind == FactKind.Territory || application.IsWhole) : Slot.Missing,
    };

    private Slot Codes(long numbers, in StatedBy application)
    {
        ulong own = 0;
        return application.Plain.TryGet(_own, out long key) && !Texts.TryFindOwn(key, out own) ? Slot.Missing
            : Slot.OfSet(Texts.OfNumbers(numbers) | own, Kind == FactKind.Choice || application.IsWhole);
    }

    /// <summary>Reads what the application does not state: what was answered of a submission, what the world states, what follows from properties; the rest is irregular.</summary>
    private Slot Unstated(in StatedBy application, World? world)
    {
        if (Id == Situation.SubmittedAt && application.Find(Id, _isOpinion) is { } answer)
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
                kinds |= Texts.Of(kind);
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
