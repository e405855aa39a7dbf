using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a text, or an identifier given by a register.</summary>
public sealed class TextFact : FactHandle<string>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public TextFact(FactId id)
        : base(id, FactCodecs.Text)
    {
    }

    /// <summary>Asks that it be one of several texts, compared ordinally; <c>@names</c> of the file stand for theirs.</summary>
    /// <exception cref="ArgumentException">There is no text, or one is blank.</exception>
    public Condition IsOneOf(params ReadOnlySpan<string> texts) => new Condition.OneOf(Id, Conditions.Texts(texts));

    /// <summary>Asks that it start with a text, compared ordinally.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public Condition StartsWith(string text) => new Condition.StartsWith(Id, text);
}
