using System.Diagnostics;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Says formulas over the atoms of a clause as claims.</summary>
internal static class FormulaClaims
{
    public static Claim Of(Formula formula, IReadOnlyList<Claim> atoms) => Of(formula, atoms, -1, true);

    /// <summary>Says a formula as it is when one atom has a given truth, whatever it says itself.</summary>
    public static Claim Of(Formula formula, IReadOnlyList<Claim> atoms, int atom, bool holds) => formula switch
    {
        Formula.Leaf leaf when leaf.Atom == atom => Claim.Of(leaf.Holds == holds),
        Formula.Leaf leaf => leaf.Holds ? atoms[leaf.Atom] : atoms[leaf.Atom].Contrary,
        Formula.Several several => Claim.AtLeast(several.Count, [.. several.Parts.Select(part => Of(part, atoms, atom, holds))]),
        _ => throw new UnreachableException(),
    };

    /// <summary>Says that a formula hangs on an atom alone.</summary>
    public static Claim Turns(Formula formula, IReadOnlyList<Claim> atoms, int atom)
    {
        Claim with = Of(formula, atoms, atom, true), without = Of(formula, atoms, atom, false);
        return Claim.Any(Claim.All(with, without.Contrary), Claim.All(with.Contrary, without));
    }
}
