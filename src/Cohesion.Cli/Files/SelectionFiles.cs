using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Files;

/// <summary>Reads what a selection needs, and selects.</summary>
internal static class SelectionFiles
{
    public static SelectionPolicy? Policy(InputFile file, Desk desk) => desk.Accept(file, SelectionPolicyFile.Read(file.Open()));

    /// <summary>Reads scores, or makes them of the ballots of a jury.</summary>
    public static ScoreSheet? Scores(InputFile file, SelectionPolicy policy, CallForProjects call, Desk desk)
    {
        if (FileKinds.Of(file) != FileKind.Jury)
        {
            return desk.Accept(file, ScoresFile.Read(file.Open()));
        }

        if (desk.Accept(file, JuryFile.Read(file.Open())) is not { } jury)
        {
            return null;
        }

        if (policy.Terms.Jury is not { } by)
        {
            desk.Report(file.Path, [new Problem(ProblemCode.MissingMember, "", expected: "selection.jury")]);
            return null;
        }

        _ = jury.TryAggregate(policy.Grid, by, call.FedCriteria, out ScoreSheet? scores, out ValueList<Problem> problems);
        desk.Report(file.Path, problems);
        return scores;
    }

    public static SelectionOutcome? Select(Competition competition, ScoreSheet? scores, SelectionPolicy policy, DrawSeed? seed, string file, Desk desk)
    {
        bool isSelected = competition.TrySelect(scores, policy, seed, out Selection? selection, out ValueList<Problem> problems);
        desk.Report(file, problems);
        return isSelected ? new SelectionOutcome(competition.Record(selection!, CallFile.HashOf(competition.Call))) : null;
    }
}
