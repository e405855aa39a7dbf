using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Calls;

/// <summary>The money of a call, and the bounds of a grant where its notice states them.</summary>
public sealed record Envelope
{
    private Envelope(Money total, Money? atLeast, Money? atMost) => (Total, AtLeast, AtMost) = (total, atLeast, atMost);

    /// <summary>Gets the whole of it; above zero.</summary>
    public Money Total { get; }

    /// <summary>Gets the least grant for a project, included, or <see langword="null"/> when none is stated.</summary>
    public Money? AtLeast { get; }

    /// <summary>Gets the greatest grant for a project, included, or <see langword="null"/> when none is stated.</summary>
    public Money? AtMost { get; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; private init; }

    /// <summary>Creates an envelope, or says everything that is wrong with it.</summary>
    /// <param name="total">The whole of it.</param>
    /// <param name="atLeast">The least grant for a project, or <see langword="null"/>.</param>
    /// <param name="atMost">The greatest grant for a project, or <see langword="null"/>.</param>
    /// <param name="envelope">The envelope, if nothing is wrong.</param>
    /// <param name="problems">What is wrong: two currencies, amounts that are not above zero, bounds that cross; at <c>/total</c> and <c>/perProject/…</c>.</param>
    public static bool TryCreate(
        Money total, Money? atLeast, Money? atMost, [NotNullWhen(true)] out Envelope? envelope, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        foreach ((Money amount, string path) in new (Money?, string)[] { (total, "/total"), (atLeast, "/perProject/atLeast"), (atMost, "/perProject/atMost") }
            .Where(entry => entry.Item1 is not null).Select(entry => (entry.Item1!.Value, entry.Item2)))
        {
            if (amount.Currency != total.Currency)
            {
                found.Add(new Problem(ProblemCode.WrongCurrency, path, amount.ToString()));
            }
            else if (amount.Minor <= 0)
            {
                found.Add(new Problem(ProblemCode.NumberOutOfRange, path, amount.ToString(), "> 0"));
            }
        }

        if (found.Count == 0 && atLeast is { } low && (atMost ?? total) is var high && low > high)
        {
            found.Add(new Problem(ProblemCode.EmptyRange, "/perProject/atLeast", low.ToString(), $"<= {high}"));
        }

        problems = [.. found];
        envelope = found.Count == 0 ? new Envelope(total, atLeast, atMost) : null;
        return envelope is not null;
    }

    /// <summary>Gives the same envelope with what states it.</summary>
    public Envelope Citing(ValueList<Citation> citations) => this with { Citations = citations };
}
