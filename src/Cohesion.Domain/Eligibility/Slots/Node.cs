namespace Cohesion.Domain.Eligibility;

/// <summary>A condition that reads slots. The tree is immutable and walked as it is.</summary>
internal abstract class Node
{
    public abstract Truth Decide(in SlotFrame frame);

    /// <summary>Holds, always.</summary>
    public sealed class Always : Node
    {
        public override Truth Decide(in SlotFrame frame) => Truth.True;
    }

    /// <summary>The contrary of another.</summary>
    public sealed class Contrary(Node of) : Node
    {
        public override Truth Decide(in SlotFrame frame) => Kleene.Negate(of.Decide(frame));
    }

    /// <summary>What holds by itself, outside its guard, or by an exemption.</summary>
    public sealed class Lifted(Node body, Node? when, Node? exemption) : Node
    {
        public override Truth Decide(in SlotFrame frame)
        {
            Truth holds = body.Decide(frame);
            holds = holds == Truth.True || when is null ? holds : Kleene.Or(holds, Kleene.Negate(when.Decide(frame)));
            return holds == Truth.True || exemption is null ? holds : Kleene.Or(holds, exemption.Decide(frame));
        }
    }

    /// <summary>Every one of several: the least of their truths.</summary>
    public sealed class All(Node[] parts) : Node
    {
        public override Truth Decide(in SlotFrame frame)
        {
            Truth least = Truth.True;
            foreach (Node part in parts)
            {
                Truth truth = part.Decide(frame);
                if (truth == Truth.False)
                {
                    return truth;
                }

                least = Kleene.And(least, truth);
            }

            return least;
        }
    }

    /// <summary>So many of several, at least: one of them is a disjunction.</summary>
    public sealed class Several(Node[] parts, int needed) : Node
    {
        public override Truth Decide(in SlotFrame frame)
        {
            int certain = 0, possible = parts.Length;
            foreach (Node part in parts)
            {
                Truth truth = part.Decide(frame);
                certain += truth == Truth.True ? 1 : 0;
                possible -= truth == Truth.False ? 1 : 0;
                if (certain >= needed || possible < needed)
                {
                    return Kleene.Of(certain >= needed);
                }
            }

            return Truth.Unknown;
        }
    }
}
