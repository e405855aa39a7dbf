using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Files;

/// <summary>Reads what a selection needs, and selects.</summary>
internal static class SelectionFiles
{
    public static SelectionPolicy? Policy(InputFile file, Desk desk) => desk.Accept(file, SelectionPolicyFile.Read(file.Open()));

    /// <summary>Selects among those that compete.</summary>
    /// <param name="competition">Who competes.</param>
    /// <param name="applications">The file that they stand in.</param>
    /// <param name="scored">Their scores or the ballots of a jury, or <see langword="null"/> where the policy has no criteria.</param>
    /// <param name="policy">How they are ranked and awarded.</param>
    /// <param name="seed">The seed of the draw, where the policy draws.</param>
    /// <param name="desk">Takes what is wrong.</param>
    public static SelectionOutcome? Select(Competition competition, InputFile applications, InputFile? scored, SelectionPolicy policy, DrawSeed? seed, Desk desk)
    {
        ScoreSheet? scores = null;
        Func<ValueList<Problem>, ValueList<Diagnostic>>? place = null;
        if (scored is not null && FileKinds.Of(scored) == FileKind.Jury)
        {
            Reading<JurySheet> reading = JuryFile.Read(scored.Open());
            place = reading.Place;
            if (desk.Accept(scored, reading) is { } jury)
            {
                _ = competition.TryCount(jury, policy, out scores, out ValueList<Problem> wrong);
                desk.Report(scored.Path, place(wrong));
            }
        }
        else if (scored is not null)
        {
            Reading<ScoreSheet> reading = ScoresFile.Read(scored.Open());
            place = reading.Place;
            scores = desk.Accept(scored, reading);
        }

        if (desk.HasErrors)
        {
            return null;
        }

        bool isSelected = competition.TrySelect(scores, policy, seed, out Selection? selection, out ValueList<Problem> problems);
        bool IsOfScores(Problem problem) => place is not null && (problem.Path.StartsWith("/scores", StringComparison.Ordinal) || problem.Path == "/call");
        if (scored is not null && place is not null)
        {
            desk.Report(scored.Path, place([.. problems.Where(IsOfScores)]));
        }

        desk.Report(applications.Path, [.. problems.Where(problem => !IsOfScores(problem))]);
        return isSelected ? new SelectionOutcome(competition.Record(selection!, CallFile.HashOf(competition.Call))) : null;
    }
}
