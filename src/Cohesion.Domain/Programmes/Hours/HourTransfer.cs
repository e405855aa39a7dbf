using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Time that one person gives to another.</summary>
/// <param name="Giver">Who gives it; his balance rises.</param>
/// <param name="Receiver">Who receives it; his balance falls by as much.</param>
/// <param name="Minutes">How long; a ledger accepts 1 to <see cref="HourLedger.MinutesOfDay"/>.</param>
/// <param name="Day">On which day.</param>
public readonly record struct HourTransfer(SubjectId Giver, SubjectId Receiver, int Minutes, LocalDate Day);
