using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>When something of a call may be done, or happens: between two limits, from or until one of them, or on a date that is only foreseen.</summary>
/// <remarks>
/// Limits are read whole: <c>until</c> includes its last day or minute, <c>before</c> excludes all of its own. A date that is foreseen decides nothing until
/// an event gives the day; beside <see cref="From"/> it stands for the end. A window written as one date of any precision is from that date until that
/// date, and the other way round: the two are one value, and <see cref="IsOneDate"/> tells it.
/// </remarks>
public sealed record CalendarWindow
{
    private CalendarWindow(Limit? from, Limit? until, bool isUntilIncluded, PartialDate? foreseen) =>
        (From, Until, IsUntilIncluded, Foreseen) = (from, until, isUntilIncluded, foreseen);

    /// <summary>Gets the wave that the window is, or <see langword="null"/> if its phase has no waves.</summary>
    public WaveId? Id { get; private init; }

    /// <summary>Gets the limit from which the window is open, or <see langword="null"/> if nothing tells its beginning.</summary>
    public Limit? From { get; }

    /// <summary>Gets the limit until which the window is open, or <see langword="null"/> if nothing tells its end.</summary>
    public Limit? Until { get; }

    /// <summary>Gets whether <see cref="Until"/> is itself included; <see langword="false"/> when it was stated as <c>before</c>, or when there is none.</summary>
    public bool IsUntilIncluded { get; }

    /// <summary>Gets the date that is foreseen, for the end if there is a <see cref="From"/>, else for the whole; or <see langword="null"/>.</summary>
    public PartialDate? Foreseen { get; }

    /// <summary>Gets what people call it, or <see langword="null"/>.</summary>
    public LocalizedText? Title { get; private init; }

    /// <summary>Gets what states it.</summary>
    public ValueList<Citation> Citations { get; private init; }

    /// <summary>Gets whether the window is one date, of any precision, without an hour.</summary>
    public bool IsOneDate => From is { HasTime: false } && From == Until && IsUntilIncluded;

    /// <summary>Makes the window of one date: the whole day, month, quarter, season or year.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is the default value.</exception>
    public static CalendarWindow On(PartialDate date) => new(Limit.Of(date), Limit.Of(date), true, null);

    /// <summary>Makes a window from what is known to be in order.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">A limit is the default value, or together they make no window.</exception>
    public static CalendarWindow Create(Limit? from = null, Limit? until = null, Limit? before = null, PartialDate? foreseen = null) =>
        TryCreate(from, until, before, foreseen, out CalendarWindow? window, out ValueList<Problem> problems)
            ? window
            : throw new ArgumentException(problems[0].ToText(Language.English));

    /// <summary>Makes a window of one limit at least, unless its end is stated twice or comes before its beginning.</summary>
    /// <param name="from">The limit from which it is open, itself included.</param>
    /// <param name="until">The limit until which it is open, itself included.</param>
    /// <param name="before">The limit before which it is open, itself excluded; not beside <paramref name="until"/>.</param>
    /// <param name="foreseen">The date foreseen for its end, or for the whole without <paramref name="from"/>; not beside the two others.</param>
    /// <param name="window">The window, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">Every problem, at <c>/until</c>, <c>/before</c>, <c>/foreseen</c> or the whole.</param>
    /// <exception cref="ArgumentException">A limit is the default value.</exception>
    public static bool TryCreate(
        Limit? from, Limit? until, Limit? before, PartialDate? foreseen, [NotNullWhen(true)] out CalendarWindow? window, out ValueList<Problem> problems)
    {
        foreach (Limit limit in new[] { from, until, before }.OfType<Limit>())
        {
            _ = Guard.Against.Default(limit);
        }

        problems = WindowProblems.Of(from, until, before, foreseen is { } date ? Guard.Against.Default(date) : null);
        window = problems.Count == 0 ? new CalendarWindow(from, until ?? before, until is not null, foreseen) : null;
        return window is not null;
    }

    /// <summary>Gives the same window with a title.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public CalendarWindow Titled(LocalizedText title) => this with { Title = Guard.Against.Null(title) };

    /// <summary>Gives the same window with what states it.</summary>
    public CalendarWindow Citing(ValueList<Citation> citations) => this with { Citations = citations };

    /// <summary>Gives the same window as a wave.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public CalendarWindow AsWave(WaveId id) => this with { Id = Guard.Against.Default(id) };

    /// <summary>Gives the window once an event has fixed the date that was foreseen; the window itself where none was.</summary>
    /// <remarks>A day before <see cref="From"/> leaves a window that was never open.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year of <paramref name="day"/> is not from 1 to 9999.</exception>
    public CalendarWindow DatedOn(LocalDate day)
    {
        Limit fixedOn = Limit.Of(PartialDate.OfDay(day));
        return Foreseen is null ? this : new CalendarWindow(From ?? fixedOn, fixedOn, true, null) { Id = Id, Title = Title, Citations = Citations };
    }

    /// <summary>Gives the instants of the window in a zone, its end excluded, or <see langword="null"/> where nothing but a foreseen date is known.</summary>
    /// <remarks>Without a beginning or without an end that is fixed, the interval has none either. Changes of clocks are met as <see cref="Limit.ToInterval"/> says.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public Interval? ToInterval(DateTimeZone zone)
    {
        Guard.Against.Null(zone);
        if (From is null && Foreseen is not null)
        {
            return null;
        }

        Instant? start = From is { } from ? from.ToInterval(zone).Start : null;
        Instant? end = Until is not { } until ? null
            : !IsUntilIncluded ? until.ToInterval(zone).Start
            : until.ToInterval(zone) is { HasEnd: true } whole ? whole.End : null;
        return new Interval(start, end < start ? start : end);
    }

    /// <summary>Tells where the window stands: in exactly one state at each instant, and never back from a later one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public WindowState StateAt(Instant instant, DateTimeZone zone) => ToInterval(zone) switch
    {
        null => WindowState.Foreseen,
        { HasStart: true } interval when instant < interval.Start => WindowState.NotYet,
        { HasEnd: true } interval when instant >= interval.End => WindowState.Over,
        _ => WindowState.Current,
    };

    /// <summary>Says the window, the same on every machine: « du 8 mars 2021 au 30 avril 2021 », “until 30 April 2021”.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => WindowWords.Say(this, language);
}
