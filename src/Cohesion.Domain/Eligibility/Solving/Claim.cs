namespace Cohesion.Domain.Eligibility;

/// <summary>What is said of variables: tests that hold or fail, and so many of several parts. No negation stands over a part.</summary>
internal abstract class Claim
{
    private Claim()
    {
    }

    public static Claim True { get; } = new Several(0, []);

    public static Claim False { get; } = new Several(1, []);

    /// <summary>Gets the claim that holds exactly when this one does not.</summary>
    public abstract Claim Contrary { get; }

    public static Claim Of(bool value) => value ? True : False;

    public static Claim All(params IReadOnlyList<Claim> parts) => AtLeast(parts.Count, parts);

    public static Claim Any(params IReadOnlyList<Claim> parts) => AtLeast(1, parts);

    /// <summary>Says that so many of several claims hold; parts that are certain are counted at once.</summary>
    public static Claim AtLeast(int count, IReadOnlyList<Claim> parts)
    {
        List<Claim> open = new(parts.Count);
        foreach (Claim part in parts)
        {
            if (part == True)
            {
                count--;
            }
            else if (part != False)
            {
                open.Add(part);
            }
        }

        return count <= 0 ? True : count > open.Count ? False : open.Count == 1 ? open[0] : new Several(count, open);
    }

    /// <summary>Decides it as far as a box tells.</summary>
    public abstract Truth Decide(Box box);

    /// <summary>Decides it where every variable has a value.</summary>
    public abstract bool Holds(long[] point);

    /// <summary>A test that must hold, or must fail.</summary>
    public sealed class Literal(Test test, bool holds) : Claim
    {
        public Test Test => test;

        public bool IsWanted => holds;

        public override Claim Contrary => new Literal(test, !holds);

        public override Truth Decide(Box box) => holds ? test.Decide(box) : Kleene.Negate(test.Decide(box));

        public override bool Holds(long[] point) => test.Holds(point) == holds;
    }

    /// <summary>At least so many parts: all of them is a conjunction, one of them a disjunction.</summary>
    public sealed class Several(int count, IReadOnlyList<Claim> parts) : Claim
    {
        public int Count => count;

        public IReadOnlyList<Claim> Parts => parts;

        // That fewer than k of n hold is that more than n - k fail.
        public override Claim Contrary => parts.Count == 0 ? (count == 0 ? False : True) : new Several(parts.Count - count + 1, [.. parts.Select(part => part.Contrary)]);

        public override Truth Decide(Box box)
        {
            int certain = 0, possible = parts.Count;
            foreach (Claim part in parts)
            {
                Truth truth = part.Decide(box);
                certain += truth == Truth.True ? 1 : 0;
                possible -= truth == Truth.False ? 1 : 0;
                if (certain >= count || possible < count)
                {
                    break;
                }
            }

            return certain >= count ? Truth.True : possible < count ? Truth.False : Truth.Unknown;
        }

        public override bool Holds(long[] point)
        {
            int certain = 0;
            for (int i = 0; i < parts.Count && certain < count; i++)
            {
                certain += parts[i].Holds(point) ? 1 : 0;
            }

            return certain >= count;
        }
    }
}
