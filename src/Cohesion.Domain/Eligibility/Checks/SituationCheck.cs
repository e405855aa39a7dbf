using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What only the meaning of facts shows, under the rules that read them.</summary>
internal sealed class SituationCheck
{
    // A person may find a file complete or know its wave whatever the rules say, and knows the communes of a quartier where no list does.
    private static readonly ValueSet<FactId> Free =
        [FactId.Parse("filing.complete", null), FactId.Parse("filing.wave", null), FactId.Parse("project.communes", null)];

    private readonly RuleSet _rules;
    private readonly FactSetCheck _facts;

    public SituationCheck(RuleSet rules) => (_rules, _facts) = (rules, new FactSetCheck(CatalogueOf(rules), rules.Context));

    /// <summary>Gives the facts of a rule set, the events that its calendar foresees and the opinions that its conditions ask for among them.</summary>
    public static FactCatalogue CatalogueOf(RuleSet rules) =>
        new([.. rules.Facts.Definitions, .. FactLookup.EventsOf(rules), .. FactLookup.OpinionsOf(rules)], rules.Facts.Vocabularies);

    /// <summary>Gives everything that is wrong, at places of a canonical application file.</summary>
    public ValueList<Problem> Run(FactSet facts) => [.. _facts.Run(facts), .. facts.Values.Select(fact => Contradicted(fact.Key, fact.Value, facts)).OfType<Problem>()];

    private Problem? Contradicted(FactId id, FactValue value, FactSet facts)
    {
        if (!_rules.Facts.TryGet(id, out FactDefinition? fact) || Free.Contains(id))
        {
            return null;
        }

        string path = FactSetCheck.PathOf(id);
        Truth applies = fact.AppliesWhen is { } when ? new Evaluator(FrameOf(facts)).Evaluate(when, null) : Truth.Unknown;
        if (value is FactValue.None)
        {
            return applies == Truth.True && !fact.IsOptional ? new Problem(ProblemCode.NoneNotAllowed, path, id.ToString()) : null;
        }

        if (applies == Truth.False)
        {
            return new Problem(ProblemCode.DoesNotApply, path, id.ToString());
        }

        return fact.Source == FactSource.Derived && value.IsKnown && FrameOf(facts.Without(id)).Read(id).Value is { IsKnown: true } computed && Differ(value, computed)
            ? new Problem(ProblemCode.DeclaredDiffers, path, FactValueKinds.Say(value), FactValueKinds.Say(computed))
            : null;
    }

    private Frame FrameOf(FactSet facts) => new(_rules, new Situation(facts), null);

    // Two dates differ only if no day is both.
    private static bool Differ(FactValue stated, FactValue computed) => (stated, computed) switch
    {
        (FactValue.Day one, FactValue.Day other) => one.Value.Last < other.Value.First || other.Value.Last < one.Value.First,
        _ => stated.GetType() == computed.GetType() && !stated.Equals(computed),
    };
}
