using Cohesion.Domain.Contracts;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Contracts;

public class ContractTermTests
{
    // Law no. 2018-1317 of 28 December 2018, then law no. 2021-1900 of 30 December 2021, article 68.
    private static readonly ContractTerm Of2015 = ContractTerm.Create(
        new LocalDate(2015, 1, 1),
        new LocalDate(2020, 12, 31),
        [
            new ContractAmendment(new LocalDate(2018, 12, 28), new LocalDate(2022, 12, 31), [new Citation("loi n° 2018-1317")]),
            new ContractAmendment(new LocalDate(2021, 12, 30), new LocalDate(2023, 12, 31), [new Citation("loi n° 2021-1900, art. 68")]),
        ]);

    [Theory]
    [InlineData(2015, 1, 1, 2020)]
    [InlineData(2018, 12, 27, 2020)]
    [InlineData(2018, 12, 28, 2022)]
    [InlineData(2021, 4, 30, 2022)]
    [InlineData(2021, 12, 29, 2022)]
    [InlineData(2021, 12, 30, 2023)]
    [InlineData(2026, 1, 1, 2023)]
    public void The_last_day_depends_on_the_day_on_which_one_asks(int year, int month, int day, int lastYear) =>
        Assert.Equal(new LocalDate(lastYear, 12, 31), Of2015.LastDayAsKnownOn(new LocalDate(year, month, day)));

    [Theory]
    [InlineData(2014, 12, 31, false)]
    [InlineData(2015, 1, 1, true)]
    [InlineData(2021, 1, 1, true)]
    [InlineData(2023, 12, 31, true)]
    [InlineData(2024, 1, 1, false)]
    public void Both_ends_are_included(int year, int month, int day, bool expected) => Assert.Equal(expected, Of2015.IsInForceOn(new LocalDate(year, month, day)));

    [Fact]
    public void A_term_that_was_never_extended_ends_as_signed()
    {
        ContractTerm term = ContractTerm.Create(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 1));
        Assert.Equal(term.From, term.LastDay);
        Assert.True(term.IsInForceOn(term.From));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        Assert.False(ContractTerm.TryCreate(
            new LocalDate(2015, 1, 1),
            new LocalDate(2014, 12, 31),
            [
                new ContractAmendment(new LocalDate(2021, 12, 30), new LocalDate(2023, 12, 31)),
                new ContractAmendment(new LocalDate(2018, 12, 28), new LocalDate(2023, 12, 31)),
            ],
            out _,
            out ValueList<Problem> problems));
        Assert.Equal(
            [(ProblemCode.Reversed, "/until"), (ProblemCode.OutOfOrder, "/amendments/1/adoptedOn"), (ProblemCode.OutOfOrder, "/amendments/1/until")],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Throws<ArgumentException>(() => ContractTerm.Create(new LocalDate(2015, 1, 2), new LocalDate(2015, 1, 1)));
    }

    [Fact]
    public void What_is_known_of_the_last_day_only_grows() => Law.Holds(
        Generate.ContractTerms, Generate.Days.Two(), (term, days) => LocalDate.Min(days.Item1, days.Item2) is var earlier && LocalDate.Max(days.Item1, days.Item2) is var later
            && term.LastDayAsKnownOn(earlier) <= term.LastDayAsKnownOn(later) && term.LastDayAsKnownOn(later) <= term.LastDay && term.Until <= term.LastDayAsKnownOn(earlier));

    [Fact]
    public void A_term_is_in_force_from_its_first_to_its_last_day() => Law.Holds(
        Generate.ContractTerms, Generate.Days, (term, day) => term.IsInForceOn(day) == (day >= term.From && day <= term.LastDay));

    [Fact]
    public void Equal_terms_hash_alike() => Law.EqualValuesHashAlike(Generate.ContractTerms, term => ContractTerm.Create(term.From, term.Until, [.. term.Amendments]));
}
