namespace Cohesion.Domain.Eligibility;

/// <summary>A situation that the rules have read, for one scope: deciding it again and again costs some nanoseconds and allocates nothing.</summary>
/// <remarks>Immutable. Made by <see cref="RuleSet.Read"/>.</remarks>
public sealed class ReadySituation
{
    private readonly ScopeClauses _scope;
    private readonly Slot[] _slots;
    private readonly Truth[] _decided;

    internal ReadySituation(RuleLayout layout, Frame frame)
    {
        _scope = layout.Of(frame.Scope);
        (_slots, _decided) = layout.Fill(frame);
    }

    /// <summary>Gives the verdict without its reasons: the same as that of <see cref="RuleSet.Assess"/>.</summary>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public VerdictStatus Status(Stage stage = Stage.Eligibility) => _scope.Decide(new SlotFrame(_slots, _decided), RuleSet.Defined(stage));

    /// <summary>Tells what every clause says, of every stage: the same as the outcomes of <see cref="RuleSet.Assess"/>.</summary>
    public Trace Trace() => new(_scope, new SlotFrame(_slots, _decided));
}
