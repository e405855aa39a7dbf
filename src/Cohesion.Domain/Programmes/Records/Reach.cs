using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>How many contacts there were, and with how many people or households, each counted once. The two are told apart, or 1 000 calls to 40 people read as 1 000 people.</summary>
public sealed record Reach
{
    private Reach(long contacts, UnitCount unduplicated) => (Contacts, Unduplicated) = (contacts, unduplicated);

    /// <summary>Gets how many contacts there were.</summary>
    public long Contacts { get; }

    /// <summary>Gets with how many they were, each counted once.</summary>
    public UnitCount Unduplicated { get; }

    /// <summary>Gets how many contacts there were for each; <see langword="null"/> where there was none.</summary>
    public Ratio? ContactsEach => Unduplicated.Count == 0 ? null : Ratio.Of(Contacts, Unduplicated.Count);

    /// <summary>Takes declared figures known to be right.</summary>
    /// <inheritdoc cref="TryDeclare"/>
    /// <exception cref="ArgumentException"><see cref="TryDeclare"/> finds something wrong.</exception>
    public static Reach Declare(long contacts, UnitCount unduplicated)
    {
        TryDeclare(contacts, unduplicated, out Reach? reach, out ValueList<Problem> problems);
        return Problems.Require(reach, problems);
    }

    /// <summary>Takes declared figures, or tells everything that is wrong: a figure that is no count, more people than contacts, contacts with nobody.</summary>
    /// <param name="contacts">How many contacts there were.</param>
    /// <param name="unduplicated">With how many they were, each counted once.</param>
    /// <param name="reach">Both, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/contacts</c> and <c>/unduplicated</c>.</param>
    /// <exception cref="ArgumentException">The unit is the default value.</exception>
    public static bool TryDeclare(long contacts, UnitCount unduplicated, [NotNullWhen(true)] out Reach? reach, out ValueList<Problem> problems)
    {
        Guard.Against.Default(unduplicated.Unit, nameof(unduplicated));
        List<Problem> found = [.. CountProblems.Of(contacts, "/contacts"), .. CountProblems.Of(unduplicated.Count, "/unduplicated")];
        if (unduplicated.Count > contacts || (unduplicated.Count == 0 && contacts > 0))
        {
            found.Add(new Problem(
                unduplicated.Count == 0 ? ProblemCode.EmptyBase : ProblemCode.AboveWhole,
                "/unduplicated",
                unduplicated.Count.ToString(CultureInfo.InvariantCulture),
                unduplicated.Count == 0 ? "≥ 1" : $"≤ {contacts.ToString(CultureInfo.InvariantCulture)}"));
        }

        problems = [.. found];
        reach = found.Count == 0 ? new Reach(contacts, unduplicated) : null;
        return reach is not null;
    }

    /// <summary>Counts contacts and those with whom they were; what is written down twice is one contact.</summary>
    /// <param name="events">What happened, in any order.</param>
    /// <param name="unit">Whether those are <see cref="CountUnit.Household"/> or <see cref="CountUnit.Person"/>; events that name none of them do not count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is neither.</exception>
    public static Reach Count(IEnumerable<OutreachEvent> events, CountUnit unit)
    {
        if (unit != CountUnit.Household && unit != CountUnit.Person)
        {
            throw new ArgumentException("Events are of households and of people.", nameof(unit));
        }

        HashSet<OutreachEvent> contacts = [.. Guard.Against.Null(events).Where(one => SubjectOf(one) != default)];
        return new Reach(contacts.Count, new UnitCount(contacts.Select(SubjectOf).Distinct().Count(), unit));

        SubjectId SubjectOf(OutreachEvent one) => unit == CountUnit.Household ? one.Household : one.Person;
    }
}
