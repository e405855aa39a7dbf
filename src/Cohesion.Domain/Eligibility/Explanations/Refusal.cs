namespace Cohesion.Domain.Eligibility;

/// <summary>What makes a clause refuse: its guard holds, nothing lifts it, and its body fails; likewise what makes an obligation owed. The same atom in two places is one atom.</summary>
internal sealed class Refusal
{
    private readonly RuleSet _rules;
    private readonly List<Condition> _atoms = [];
    private readonly Dictionary<Condition, int> _numbers = [];

    // Shares the atoms of a clause, so that a part of it can be read anew.
    private Refusal(RuleSet rules, Refusal of)
    {
        (_rules, _atoms, _numbers) = (rules, [.. of._atoms], new Dictionary<Condition, int>(of._numbers));
        (Body, Formula, Guard) = (of.Body, of.Formula, of.Guard);
    }

    private Refusal(Clause clause, RuleSet rules)
    {
        _rules = rules;
        Body = clause.Body switch
        {
            ClauseBody.Requirement requirement => Of(requirement.Condition, false),
            ClauseBody.Exclusion exclusion => Of(exclusion.Condition, true),
            ClauseBody.Preference preference => Of(preference.Condition, false),
            ClauseBody.Obligation => new Formula.Several(0, []),
            _ => new Formula.Several(1, []),
        };
        BodyAtoms = _atoms.Count;
        List<Formula> parts = [Body, .. clause.Exemptions.Select(exemption => Of(exemption.When, false))];
        if (clause.When is { } guard)
        {
            parts.Insert(0, Guard = Of(guard, true));
        }

        Formula = parts.Count == 1 ? Body : new Formula.Several(parts.Count, parts);
    }

    /// <summary>Gets the atoms, each once, those of the body first.</summary>
    public IReadOnlyList<Condition> Atoms => _atoms;

    /// <summary>Gets how many atoms stand in the body.</summary>
    public int BodyAtoms { get; }

    /// <summary>Gets what holds exactly when the clause refuses.</summary>
    public Formula Formula { get; }

    /// <summary>Gets the part of it that is the guard, or <see langword="null"/> where there is none.</summary>
    public Formula? Guard { get; }

    /// <summary>Gets the part of it that is the failing of the body; an obligation has no body that could hold.</summary>
    public Formula Body { get; }

    public static Refusal Of(Clause clause, RuleSet rules) => new(clause, rules);

    /// <summary>Decides a part of the clause as if nothing but a few of its atoms were known.</summary>
    public Truth Judge(Condition part, AtomSet known, Truth[] truths)
    {
        Refusal apart = new(_rules, this);
        Formula formula = apart.Of(part, true);
        return formula.Evaluate([.. truths.Select((truth, atom) => known.Contains(atom) ? truth : Truth.Unknown), .. Enumerable.Repeat(Truth.Unknown, apart._atoms.Count - truths.Length)]);
    }

    private Formula Of(Condition condition, bool holds) => condition switch
    {
        Condition.AllOf all => Several(all.Conditions, all.Conditions.Count, holds),
        Condition.AnyOf any => Several(any.Conditions, 1, holds),
        Condition.Several several => Several(several.Conditions, several.Count, holds),
        Condition.Negation negation => Of(negation.Of, !holds),
        Condition.Reference reference => Of(_rules.Condition(reference.Name) ?? throw new System.Diagnostics.UnreachableException("A linked rule set binds every name."), holds),
        _ => Leaf(condition.Bare(), holds),
    };

    // That fewer than k of n hold is that more than n - k fail.
    private Formula Several(ValueList<Condition> conditions, int count, bool holds) => conditions.Count == 1
        ? Of(conditions[0], holds)
        : new Formula.Several(holds ? count : conditions.Count - count + 1, [.. conditions.Select(part => Of(part, holds))]);

    private Formula.Leaf Leaf(Condition atom, bool holds)
    {
        if (!_numbers.TryGetValue(atom, out int number))
        {
            number = _numbers[atom] = _atoms.Count;
            _atoms.Add(atom);
        }

        return new Formula.Leaf(number, holds);
    }
}
