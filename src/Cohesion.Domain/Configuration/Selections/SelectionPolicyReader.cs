using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Makes a selection policy of an object that its shape has checked.</summary>
internal static class SelectionPolicyReader
{
    public static SelectionPolicy? Read(JsonCursor at)
    {
        JsonCursor inCriteria = at["criteria"], inKeys = at["tieBreaks"];
        ValueList<CriterionId?> ids = [.. inCriteria.List().Select(one => one["id"].Parse<CriterionId>())];
        ValueList<Criterion> criteria = inCriteria.List(ReadCriterion);
        ValueList<TieBreak?> keys = [.. inKeys.List().Select(ReadKey)];
        at.Report(ScoreGrid.CheckIds(ids));
        if (inKeys.Kind == JsonKinds.List && keys.Count <= SelectionPolicy.MostTieBreaks && ids.Count <= ScoreGrid.MostCriteria)
        {
            // Where an identifier cannot be read, a key that means it would seem to mean nothing.
            bool areKnown = (inCriteria.Kind == JsonKinds.List || (!inCriteria.Exists && at["ranking"].Text() == "submission")) && !ids.Contains(null);
            at.Report(SelectionPolicy.CheckKeys(
                [.. keys.Select(key => key is TieBreak.HigherScore && !areKnown ? null : key)], [.. ids.OfType<CriterionId>()]));
        }

        AwardRule? rule = SelectionPolicyShapes.Rules.Read(at["rule"]);
        Points? minimum = at["atLeast"].Exists ? SelectionForms.ReadPoints(at["atLeast"]) : null;
        SelectionTerms terms = SelectionTermsReader.Read(at);
        if (rule is not { } awards || !at.IsSound)
        {
            return null;
        }

        // Those of a criterion are its own; keys keep none.
        ValueList<Citation> own = at.Citations();
        SelectionPolicy.TryCreate(
            inCriteria.Exists ? ScoreGrid.Create(criteria) : ScoreGrid.None,
            awards,
            [.. keys.OfType<TieBreak>()],
            minimum,
            terms,
            Sources.With(own, Sources.Below(inKeys).Concat(SelectionTermsReader.Citations(at)).Distinct()),
            at["fictional"].Exists,
            out SelectionPolicy? policy,
            out ValueList<Problem> problems);
        at.Report(problems);
        return policy;
    }

    private static Criterion? ReadCriterion(JsonCursor at)
    {
        CriterionId? id = at["id"].Parse<CriterionId>();
        LocalizedText? title = at["title"].Localized();
        long? lowest = at["min"].Integer(), highest = at["max"].Integer(), weight = at["weight"].Integer();
        at.Report(Criterion.Check(id, lowest, highest, weight));
        Points? minimum = at["atLeast"].Exists ? SelectionForms.ReadPoints(at["atLeast"]) : null;
        if (!at.IsSound)
        {
            return null;
        }

        Criterion criterion = Criterion.Create(id!.Value, title!, lowest!.Value, highest!.Value, weight!.Value, Sources.OfWhole(at));
        Problem[] off = minimum is { } least ? [.. criterion.Check(least, "/atLeast")] : [];
        at.Report(off);
        return off.Length == 0 ? criterion.From(minimum) : null;
    }

    private static TieBreak? ReadKey(JsonCursor at) => at.Kind == JsonKinds.Object
        ? at["higherScore"].Parse<CriterionId>() is { } criterion ? new TieBreak.HigherScore(criterion) : null
        : at.Text() switch
        {
            TieBreak.LowerRequest.Word => new TieBreak.LowerRequest(),
            TieBreak.Draw.Word => new TieBreak.Draw(),
            TieBreak.EarlierSubmission.Word => new TieBreak.EarlierSubmission(),
            TieBreak.LowerId.Word => new TieBreak.LowerId(),
            _ => null,
        };
}
