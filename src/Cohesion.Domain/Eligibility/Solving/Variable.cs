namespace Cohesion.Domain.Eligibility;

/// <summary>What a variable ranges over.</summary>
internal enum VariableForm
{
    /// <summary>The whole numbers between two bounds.</summary>
    Number = 1,

    /// <summary>One of up to 64 elements, each a bit.</summary>
    Choice,

    /// <summary>Any set of up to 64 elements, each a bit.</summary>
    Set,
}

/// <summary>Something of an application that is free.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Form">What it ranges over.</param>
/// <param name="Low">The least number; of a choice, the elements that are possible; of a set, those that are in it for certain.</param>
/// <param name="High">The greatest number; of a set, the elements that may be in it.</param>
/// <param name="Usual">Its value where nothing asks for another.</param>
internal sealed record Variable(int Index, VariableForm Form, long Low, long High, long Usual)
{
    /// <summary>Gets whether round numbers are the plausible ones.</summary>
    public bool IsRound { get; init; }
}
