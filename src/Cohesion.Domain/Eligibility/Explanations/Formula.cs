namespace Cohesion.Domain.Eligibility;

/// <summary>What must come together for something to hold: atoms that hold or fail, and so many parts out of several. No negation stands over a part.</summary>
internal abstract class Formula
{
    private Formula()
    {
    }

    /// <summary>Decides it from the truth of its atoms.</summary>
    public abstract Truth Evaluate(ReadOnlySpan<Truth> atoms);

    /// <summary>Tells whether a few of the atoms, with the truth that they have, are enough for it to hold, whatever the others say.</summary>
    public abstract bool IsProvedBy(AtomSet known, ReadOnlySpan<Truth> atoms);

    /// <summary>An atom that must hold, or must fail.</summary>
    public sealed class Leaf(int atom, bool holds) : Formula
    {
        public int Atom => atom;

        public bool Holds => holds;

        public override Truth Evaluate(ReadOnlySpan<Truth> atoms) => holds ? atoms[atom] : Kleene.Negate(atoms[atom]);

        public override bool IsProvedBy(AtomSet known, ReadOnlySpan<Truth> atoms) => known.Contains(atom) && Evaluate(atoms) == Truth.True;
    }

    /// <summary>At least so many parts: all of them is a conjunction, one of them a disjunction.</summary>
    public sealed class Several(int count, IReadOnlyList<Formula> parts) : Formula
    {
        public int Count => count;

        public IReadOnlyList<Formula> Parts => parts;

        public override Truth Evaluate(ReadOnlySpan<Truth> atoms)
        {
            int certain = 0, possible = 0;
            foreach (Formula part in parts)
            {
                Truth truth = part.Evaluate(atoms);
                certain += truth == Truth.True ? 1 : 0;
                possible += truth == Truth.False ? 0 : 1;
            }

            return certain >= count ? Truth.True : possible < count ? Truth.False : Truth.Unknown;
        }

        public override bool IsProvedBy(AtomSet known, ReadOnlySpan<Truth> atoms)
        {
            int proved = 0;
            for (int i = 0; i < parts.Count && proved < count; i++)
            {
                proved += parts[i].IsProvedBy(known, atoms) ? 1 : 0;
            }

            return proved >= count;
        }
    }
}
