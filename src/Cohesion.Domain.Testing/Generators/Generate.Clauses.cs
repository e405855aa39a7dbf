using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Rules over <see cref="Sample"/>, well-formed by construction: clauses and rule sets.</content>
public static partial class Generate
{
    private static readonly Stage[] Stages = [Stage.Admissibility, Stage.Eligibility, Stage.Eligibility, Stage.Selection, Stage.Award];

    /// <summary>Gets clauses over the facts of a fictional authority, each kind of body, some guarded, some with exemptions.</summary>
    public static Gen<Clause> Clauses => ClauseNamed("clause");

    /// <summary>Gets rule sets of one to four clauses over the facts, parameters and names of the sample.</summary>
    public static Gen<RuleSet> RuleSets =>
        from count in Gen.Choose(1, 4)
        from clauses in Gen.CollectToList(Enumerable.Range(1, count).Select(i => ClauseNamed($"c{i}")))
        select Sample.Rules([.. clauses]);

    internal static Gen<ClauseBody> LinkedBodies => Gen.Frequency(
        (5, Conditions.Select(condition => (ClauseBody)new ClauseBody.Requirement(condition))),
        (3, Conditions.Select(condition => (ClauseBody)new ClauseBody.Exclusion(condition))),
        (1, Preferences),
        (1, Inclinations),
        (1, Obligations));

    private static Gen<ClauseBody> Preferences =>
        from condition in Conditions
        from gives in MaybeAdvantages
        select (ClauseBody)new ClauseBody.Preference(condition, gives);

    private static Gen<ClauseBody> Inclinations =>
        from measure in Gen.OneOf(
            Gen.Elements(CountFacts).Select(fact => (Part: fact, Whole: (string?)null)),
            Gen.Elements(Shares).Select(share => (share.Part, Whole: (string?)share.Whole)))
        from isMore in Gen.Elements(true, false)
        from gives in MaybeAdvantages
        select (ClauseBody)new ClauseBody.Inclination(Sample.Id(measure.Part), measure.Whole is null ? null : Sample.Id(measure.Whole), isMore, gives);

    private static Gen<ClauseBody> Obligations =>
        from until in Maybe(Times)
        from text in Maybe(TranslatedTexts)
        select (ClauseBody)new ClauseBody.Obligation(Sample.Name("showFunding"), RoleId.Parse("applicant", null), until, text);

    private static Gen<Advantage?> MaybeAdvantages => Maybe(Advantages);

    private static Gen<LocalizedText> TranslatedTexts => Texts.Two().Select(pair => LocalizedText.Of(pair.Item1, pair.Item2));

    /// <summary>Gets texts of refusals, with placeholders that facts and names of the sample fill.</summary>
    private static Gen<LocalizedText> Refusals =>
        from mark in Gen.Elements("{request.amount}", "{@ceiling}", "{@calendar.vote}", "{project.zones}", "")
        select LocalizedText.Of($"Non\u202F: {mark}.", $"No: {mark}.");

    private static Gen<Clause> ClauseNamed(string id) =>
        from body in LinkedBodies
        from stage in Gen.Elements(Stages)
        from scopes in Gen.Elements<ValueSet<ScopeId>>([], [], [ScopeId.Parse("agglo", null)], [ScopeId.Parse("etat", null)])
        from guard in Gen.Frequency((2, Gen.Constant<Condition?>(null)), (1, Atoms.Select(atom => (Condition?)atom)))
        from lifts in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Constant(1))).SelectMany(count => Atoms.ListOf(count))
        from onFail in Gen.Frequency((2, Gen.Constant<LocalizedText?>(null)), (1, Refusals.Select(text => (LocalizedText?)text)))
        select new Clause(ClauseId.Parse(id, null), body, stage, [Sample.Source])
        {
            Scopes = scopes,
            When = guard,
            Exemptions = [.. lifts.Select((lift, i) => new Exemption(ClauseId.Parse($"{id}-{i}", null), lift))],
            OnFail = onFail,
        };
}
