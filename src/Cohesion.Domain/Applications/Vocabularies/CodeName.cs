namespace Cohesion.Domain.Applications;

/// <summary>The text of a code. A code of the library is one object for all who use it, with a number by which rules find it.</summary>
/// <param name="text">The code as written.</param>
/// <param name="number">Its number among the codes of the library, from one; <see cref="None"/> for one of a call.</param>
internal sealed class CodeName(string text, int number = CodeName.None) : IEquatable<CodeName>
{
    public const int None = 0;

    public string Text => text;

    public int Number => number;

    public bool Equals(CodeName? other) => ReferenceEquals(this, other) || (other is not null && text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as CodeName);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
}
