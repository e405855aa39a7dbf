using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using NodaTime;
using NodaTime.Text;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of the hours of volunteers in files, with the method that values them, and how both are read and written.</summary>
internal static class VolunteerFormat
{
    private static WordTable<ValuationBasis> Bases { get; } = new(
        new(ValuationBasis.MinimumWage, Word("minimumWage", "Le SMIC horaire.", "The hourly minimum wage.")),
        new(ValuationBasis.LoadedMinimumWage, Word("loadedMinimumWage", "Le SMIC horaire chargé.", "The hourly minimum wage with the employer’s contributions.")),
        new(ValuationBasis.ReplacementCost, Word("replacementCost", "Le coût d’un remplacement.", "What somebody paid to do the same would cost.")),
        new(ValuationBasis.DeclaredRate, Word("declaredRate", "Un taux fixé par un financeur ou par l’association.", "A rate that a funder or the association sets.")));

    public static Shape Volunteers { get; } = Named("volunteers", static () => Object(
        Required("shifts", List(Shift), "Le temps donné.", "The time that was given."),
        Optional("valuation", Valuation, "La méthode déclarée qui le valorise.", "The declared method that values it.")));

    private static ObjectShape Shift => Object(
        Required("who", HourShapes.Subject, "De qui.", "By whom."),
        Required("on", DaySpans.Day, "Le jour.", "The day."),
        Required("minutes", Integer(1, HourLedger.MinutesOfDay), "Combien de minutes.", "How many minutes."),
        Optional("task", Forms.Code, "Pour quelle tâche.", "Doing what."));

    private static ObjectShape Valuation => Object(
        Required("basis", Bases.Shape, "Sur quoi reposent les taux.", "On what the rates rest."),
        Required("rates", List(Rate, 1), "Les taux.", "The rates."));

    private static ObjectShape Rate => Object(
        Required("from", DaySpans.Day, "Le premier jour où il vaut.", "The first day on which it holds."),
        Required("amount", ValueForms.Money, "Ce que vaut une heure.", "What an hour is worth."),
        Required("source", ProgrammeForms.Source, "Qui le dit.", "Who says so."),
        Optional("task", Forms.Code, "Pour quelle tâche\u202F; sans mention, pour celles qui n’ont pas de taux à elles.", "For which task; unless said, for those without a rate of their own."));

    /// <summary>Reads both; what is wrong with a shift, or with its rate, is told at its place.</summary>
    public static (VolunteerHours? Hours, ValuationMethod? Method) Read(JsonCursor at)
    {
        ValuationMethod? method = Method(at["valuation"]);
        JsonCursor[] places = [.. at["shifts"].List()];
        (JsonCursor At, VolunteerShift Shift)[] shifts = [.. places.Select(place => (place, ShiftOf(place))).Where(one => one.Item2 is not null).Select(one => (one.place, one.Item2!.Value))];
        VolunteerHours.TryCreate([.. shifts.Select(one => one.Shift)], out VolunteerHours? hours, out ValueList<Problem> problems);
        foreach (Problem problem in problems)
        {
            string[] steps = problem.Path.Split('/');
            shifts[int.Parse(steps[2], System.Globalization.CultureInfo.InvariantCulture)].At["minutes"].Report(problem.Code, problem.Found, problem.Expected);
        }

        foreach ((JsonCursor place, VolunteerShift shift) in method is null ? [] : shifts.Where(one => method.RateOf(one.Shift.Task, one.Shift.Day) is null))
        {
            place["on"].Report(ProblemCode.NoHourlyRate);
        }

        return at.Exists && at.IsSound ? (hours, method) : (null, null);
    }

    public static void Write(CanonicalJson json, VolunteerHours hours, ValuationMethod? method)
    {
        json.Member("shifts").List(hours.Shifts, static (list, shift) => list.Object(members =>
        {
            members.Code<SubjectId>("who", shift.Volunteer);
            members.Member("on", LocalDatePattern.Iso.Format(shift.Day));
            members.Member("minutes", (long?)shift.Minutes);
            members.Code("task", shift.Task == default ? null : (Code?)shift.Task);
        }));
        if (method is not null)
        {
            json.Member("valuation", members =>
            {
                members.Member("basis", Bases.Of(method.Basis));
                members.Objects("rates", method.Rates, static (inner, rate) =>
                {
                    inner.Member("from", LocalDatePattern.Iso.Format(rate.From));
                    inner.Code<Money>("amount", rate.Amount);
                    ProgrammeForms.Write(inner, "source", rate.Source);
                    inner.Code("task", rate.Task == default ? null : (Code?)rate.Task);
                });
            });
        }
    }

    private static VolunteerShift? ShiftOf(JsonCursor at) =>
        at["who"].Parse<SubjectId>() is { } who && at["on"].Day() is { } day && at["minutes"].Integer() is { } minutes && at["task"].IsSound
            ? new VolunteerShift(who, day, (int)minutes, at["task"].Parse<Code>() ?? default)
            : null;

    private static ValuationMethod? Method(JsonCursor at)
    {
        HourlyRate?[] rates = [.. at["rates"].List().Select(RateOf)];
        if (!at.Exists || Bases.Read(at["basis"]) is not { } basis || rates.Length == 0 || Array.Exists(rates, rate => rate is null))
        {
            return null;
        }

        ValuationMethod.TryCreate(basis, [.. rates.OfType<HourlyRate>()], out ValuationMethod? method, out ValueList<Problem> problems);
        at.Report(problems);
        return method;
    }

    private static HourlyRate? RateOf(JsonCursor at) =>
        at["from"].Day() is { } from && at["amount"].Parse<Money>() is { } amount && ProgrammeForms.ReadSource(at["source"]) is { } source && at["task"].IsSound
            ? new HourlyRate(from, amount, source, at["task"].Parse<Code>() ?? default)
            : null;
}
