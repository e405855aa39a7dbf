namespace Cohesion.Domain.Eligibility;

/// <summary>The least that can be asked of variables.</summary>
internal abstract class Test
{
    private Test()
    {
    }

    /// <summary>Decides it as far as a box tells.</summary>
    public abstract Truth Decide(Box box);

    /// <summary>Takes from a box what does not agree.</summary>
    /// <returns>Whether some room is left.</returns>
    public abstract bool Assert(Box box, bool holds);

    /// <summary>Decides it where every variable has a value.</summary>
    public abstract bool Holds(long[] point);

    /// <summary>A sum that is at most a limit.</summary>
    /// <param name="row">The sum.</param>
    /// <param name="index">Its number among the sums of several variables; -1 for one variable.</param>
    public sealed class Within(Inequality row, int index) : Test
    {
        public override Truth Decide(Box box) => index >= 0 && box.Asserted(index) is var known && known != default ? known : row.Decide(box);

        public override bool Assert(Box box, bool holds)
        {
            if (index >= 0)
            {
                box.Assert(index, holds);
                return true;
            }

            return (holds ? row : row.Contrary).Tighten(box);
        }

        public override bool Holds(long[] point) => row.Holds(point);
    }

    /// <summary>A choice that is one of some elements.</summary>
    public sealed class OneOf(int variable, ulong elements) : Test
    {
        public override Truth Decide(Box box) => Of((ulong)box.Low[variable]);

        public override bool Assert(Box box, bool holds)
        {
            box.SetLow(variable, (long)((ulong)box.Low[variable] & (holds ? elements : ~elements)));
            return box.Low[variable] != 0;
        }

        public override bool Holds(long[] point) => Of((ulong)point[variable]) == Truth.True;

        private Truth Of(ulong possible) => (possible & elements) == 0 ? Truth.False : (possible & ~elements) == 0 ? Truth.True : Truth.Unknown;
    }

    /// <summary>A set that has one at least of some elements.</summary>
    public sealed class Has(int variable, ulong elements) : Test
    {
        public override Truth Decide(Box box) => ((ulong)box.Low[variable] & elements) != 0 ? Truth.True
            : ((ulong)box.High[variable] & elements) == 0 ? Truth.False
            : box.Hits.Any(hit => hit.Variable == variable && (hit.Elements & ~elements) == 0) ? Truth.True
            : Truth.Unknown;

        public override bool Assert(Box box, bool holds)
        {
            if (!holds)
            {
                box.SetHigh(variable, (long)((ulong)box.High[variable] & ~elements));
                return box.Hits.All(hit => ((ulong)box.High[hit.Variable] & hit.Elements) != 0);
            }

            ulong possible = (ulong)box.High[variable] & elements;
            if ((possible & (possible - 1)) == 0)
            {
                box.SetLow(variable, (long)((ulong)box.Low[variable] | possible));
            }
            else
            {
                box.Hit(variable, elements);
            }

            return possible != 0;
        }

        public override bool Holds(long[] point) => ((ulong)point[variable] & elements) != 0;
    }
}
