using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>When an application was submitted: an instant, or a day where the stamp of the desk tells no hour.</summary>
public abstract record SubmissionTime
{
    private static readonly FactId Fact = FactId.Parse("submittedAt", null);

    private SubmissionTime()
    {
    }

    // Closes the hierarchy.
    private protected abstract FactValue Value { get; }

    internal static bool IsOne(FactId id, FactValue value) => id == Fact && value is FactValue.Moment or FactValue.Day;

    internal static SubmissionTime? Of(FactSet facts) => facts.TryGet(Fact, out FactValue? value)
        ? value switch
        {
            FactValue.Moment moment => new AtInstant(moment.Value),
            FactValue.Day date => new OnDay(date.Value),
            _ => null,
        }
        : null;

    /// <summary>Gives facts without what was answered about the time while it was not known.</summary>
    internal static FactSet RemovedFrom(FactSet facts) => facts.Without(Fact);

    internal FactSet AddedTo(FactSet facts) => facts.With(Fact, Value);

    /// <summary>Submitted at an instant.</summary>
    /// <param name="Time">When it was received.</param>
    public sealed record AtInstant(Instant Time) : SubmissionTime
    {
        private protected override FactValue Value => new FactValue.Moment(Time);
    }

    /// <summary>Submitted on a day, at an hour that is not known.</summary>
    /// <param name="Day">The day, as precisely as it is known.</param>
    public sealed record OnDay(PartialDate Day) : SubmissionTime
    {
        private protected override FactValue Value => new FactValue.Day(Day);
    }
}
