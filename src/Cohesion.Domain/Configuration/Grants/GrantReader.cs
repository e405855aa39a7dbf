using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads what is granted, and lets the grant take the steps of the file, each of which it may refuse.</summary>
internal static class GrantReader
{
    public static Grant? Read(JsonCursor at, GrantRules rules)
    {
        GrantAward? award = Award(at);

        // What stands in the steps is told even where the award cannot be read.
        GrantSteps steps = GrantSteps.Read(at);
        return award is not null && at.IsSound ? steps.Follow(new ProposedGrant(award, at["proposed"]["on"].Day()!.Value, rules)) : null;
    }

    private static GrantAward? Award(JsonCursor at)
    {
        GrantBeneficiary? beneficiary = Beneficiary(at["beneficiary"]);
        DateInterval? period = Period(at["period"]);
        HolidayCalendar? holidays = Holidays(at["holidays"]);
        if (at["grant"].Parse<GrantId>() is not { } id || at["authority"].Parse<PartyId>() is not { } authority || at["amount"].Parse<Money>() is not { } amount
            || at["year"].Integer() is not { } year || at["yearEnd"].Day() is not { } yearEnd || beneficiary is null || period is null || holidays is null)
        {
            return null;
        }

        GrantAward.TryCreate(
            id, authority, beneficiary, amount, (int)year, period, yearEnd, holidays, CitationsOf(at), at["fictional"].Exists, out GrantAward? award, out ValueList<Problem> problems);
        at.Report(problems);
        return award;
    }

    /// <summary>Gives the sources of the file but for those of its payment terms, which keep their own.</summary>
    private static ValueList<Citation> CitationsOf(JsonCursor at) => Sources.With(
        at.Citations(),
        [
            .. at.Members().Where(member => member.Name is not ("agreement" or "opened")).SelectMany(static member => Sources.Below(member)),
            .. at["agreement"].Citations(),
            .. at["opened"].Citations(),
        ]);

    private static GrantBeneficiary? Beneficiary(JsonCursor at)
    {
        Code? form = at["legalForm"].Parse<Code>();
        if (form is { } known && !$"{known}".StartsWith(CodeText.LocalPrefix, StringComparison.Ordinal) && !Vocabularies.LegalForm.Contains(known))
        {
            at["legalForm"].Report(
                ProblemCode.UnknownCode, nearest: at.Suggest($"{known}", Vocabularies.LegalForm.Entries.Select(entry => $"{entry.Code}")));
            return null;
        }

        return at["id"].Parse<PartyId>() is { } id && form is { } legalForm ? new GrantBeneficiary(id, legalForm) : null;
    }

    private static DateInterval? Period(JsonCursor at)
    {
        if (at["from"].Day() is not { } from || at["until"].Day() is not { } until)
        {
            return null;
        }

        if (until < from)
        {
            at["until"].Report(ProblemCode.Reversed, expected: $"≥ {from:R}");
            return null;
        }

        return new DateInterval(from, until);
    }

    private static HolidayCalendar? Holidays(JsonCursor at)
    {
        if (!at.Exists)
        {
            return HolidayCalendar.Metropole;
        }

        HolidayZone? zone = GrantWords.Zones.Read(at["zone"]);
        bool hasGoodFriday = at["goodFriday"].Exists;
        if (zone is { } other && other != HolidayZone.AlsaceMoselle && hasGoodFriday)
        {
            at["goodFriday"].Report(ProblemCode.DoesNotApply, "goodFriday", "alsaceMoselle");
            hasGoodFriday = false;
        }

        return zone is { } read && at.IsSound ? HolidayCalendar.Of(read, hasGoodFriday, [.. at["added"].List(static day => day.Day())]) : null;
    }
}
