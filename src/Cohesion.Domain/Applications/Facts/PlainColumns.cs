using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Applications;

/// <summary>The facts that applications hold as integers, at most 63 of them.</summary>
internal static class PlainColumns
{
    /// <summary>The magnitude up to which a number is held: small enough to be multiplied by what rules multiply with.</summary>
    public const long Reach = 1L << 40;

    private const int Bits = 8;
    private const int CharacterBits = 6, MostCharacters = 10;
    private const string Own = "local:", Characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";

    private static readonly FactId DocumentKinds = FactId.Parse("documents.kinds", null);

    private static readonly PlainColumn[] Columns =
    [
        Code("applicant.legalForm", static content => content.Applicant.LegalForm),
        Place("applicant.seat", static content => content.Applicant.Seat),
        Places("applicant.zones", static content => content.Applicant.Zones),
        Day("applicant.createdOn", static content => content.Applicant.CreatedOn),
        Flag("applicant.registered", static content => content.Applicant.Registered),
        Count("applicant.employees", static content => content.Applicant.Employees),
        Count("applicant.closedAccountingYears", static content => content.Applicant.ClosedAccountingYears),
        Flag("applicant.taxUpToDate", static content => content.Applicant.TaxUpToDate),
        Flag("applicant.socialUpToDate", static content => content.Applicant.SocialUpToDate),
        .. Codes("applicant.commitments", static content => content.Applicant.Commitments),
        Flag("applicant.signatoryIsDelegate", static content => content.Applicant.SignatoryIsDelegate),
        Code("payee.legalForm", static content => content.Payee.LegalForm),
        .. Codes("project.themes", static content => content.Project.Themes),
        .. Codes("project.pillars", static content => content.Project.Pillars),
        .. Codes("project.objectives", static content => content.Project.Objectives),
        .. Codes("project.axes", static content => content.Project.Axes),
        .. Codes("project.activities", static content => content.Project.Activities),
        Places("project.zones", static content => content.Project.Zones),
        Places("project.places", static content => content.Project.Places),
        Period("project.period", static content => content.Project.Period),
        Period("project.period", static content => content.Project.Period, isEnd: true),
        .. Codes("project.slots", static content => content.Project.Slots),
        Code("project.novelty", static content => content.Project.Novelty),
        Flag("project.collective", static content => content.Project.Collective),
        Flag("project.oneOff", static content => content.Project.OneOff),
        Count("project.beneficiaries.total", static content => content.Project.Beneficiaries.Total),
        Count("project.beneficiaries.quartier", static content => content.Project.Beneficiaries.Quartier),
        Count("project.beneficiaries.ageMin", static content => content.Project.Beneficiaries.AgeMin),
        Count("project.beneficiaries.ageMax", static content => content.Project.Beneficiaries.AgeMax),
        Count("project.beneficiaries.women", static content => content.Project.Beneficiaries.Women),
        Count("project.beneficiaries.referred", static content => content.Project.Beneficiaries.Referred),
        Code("request.purpose", static content => content.Request.Purpose),
        Count("request.years", static content => content.Request.Years),
        Count("request.yearlyBudgets", static content => content.Request.YearlyBudgets),
        Amount("budget.total", static content => content.Budget.Total),
        Amount("budget.ownFunds", static content => content.Budget.OwnFunds),
        Amount("budget.coFunding", static content => content.Budget.CoFunding),
        Count("budget.coFunders", static content => content.Budget.CoFunders),
        Amount("budget.inKind", static content => content.Budget.InKind),
        Code("filing.channel", static content => content.Filing.Channel),
        new(FactId.Parse("request.amount", null), false, PlainForm.Number, static (content, _) => content.Request.Amount.TryGetValue(out RequestedAmount? asked) && asked is RequestedAmount.Whole whole ? Small(whole.Amount.Minor) : null),
        new(DocumentKinds, false, PlainForm.Codes, static (content, _) => Kinds(content)),
        new(FactId.Parse("submittedAt", null), false, PlainForm.Number, static (_, time) => (time as SubmissionTime.AtInstant)?.Time.ToUnixTimeTicks()),
    ];

    public static ReadOnlySpan<PlainColumn> All => Columns;

    /// <summary>Finds the column of a fact, or -1.</summary>
    public static int Find(FactId id, bool isEnd) => Array.FindIndex(Columns, column => column.Id == id && column.IsEnd == isEnd && column.Form != PlainForm.OwnCode);

    /// <summary>Finds the column of the code of a call that a fact may have beside codes of the library, or -1.</summary>
    public static int FindOwn(FactId id) => Array.FindIndex(Columns, column => column.Id == id && column.Form == PlainForm.OwnCode);

    /// <summary>Gives a place as an integer; <see langword="null"/> where its text is too long.</summary>
    public static long? KeyOf(string place)
    {
        if (place.Length > sizeof(long))
        {
            return null;
        }

        long key = 0;
        foreach (char character in place)
        {
            key = (key << Bits) | character;
        }

        return key;
    }

    /// <summary>Gives a code of a call as an integer: a one, and what follows <c>local:</c>, six bits a character; <see langword="null"/> for other codes and longer ones.</summary>
    public static long? KeyOfOwn(string code)
    {
        if (!code.StartsWith(Own, StringComparison.Ordinal) || code.Length > Own.Length + MostCharacters)
        {
            return null;
        }

        long key = 1;
        foreach (char character in code.AsSpan(Own.Length))
        {
            int place = Characters.IndexOf(character, StringComparison.Ordinal);
            if (place < 0)
            {
                return null;
            }

            key = (key << CharacterBits) | (uint)place;
        }

        return key;
    }

    private static PlainColumn Column<T>(string id, PlainForm form, Func<ApplicationContent, Answer<T>> get, Func<T, long?> toInteger, bool isEnd = false)
        where T : notnull => new(FactId.Parse(id, null), isEnd, form, (content, _) => get(content).TryGetValue(out T? value) ? toInteger(value) : null);

    private static PlainColumn Flag(string id, Func<ApplicationContent, Answer<bool>> get) => Column(id, PlainForm.Number, get, static value => value ? 1 : 0);

    private static PlainColumn Count(string id, Func<ApplicationContent, Answer<long>> get) => Column(id, PlainForm.Number, get, Small);

    private static PlainColumn Amount(string id, Func<ApplicationContent, Answer<Money>> get) => Column(id, PlainForm.Number, get, static value => Small(value.Minor));

    private static PlainColumn Day(string id, Func<ApplicationContent, Answer<PartialDate>> get) => Column(id, PlainForm.Number, get, static value => Days(value));

    private static PlainColumn Period(string id, Func<ApplicationContent, Answer<PartialPeriod>> get, bool isEnd = false) =>
        Column(id, PlainForm.Number, get, value => Days(isEnd ? value.End : value.Start), isEnd);

    private static PlainColumn Code(string id, Func<ApplicationContent, Answer<Code>> get) =>
        Column(id, PlainForm.Codes, get, static value => Numbers([value], out long? own) is { } number && own is null ? number : null);

    // Of the codes of a call one stands beside those of the library: most sets have no more.
    private static PlainColumn[] Codes(string id, Func<ApplicationContent, Answer<ValueSet<Code>>> get) =>
    [
        Column(id, PlainForm.Codes, get, static value => Numbers(value.AsSpan(), out _)),
        Column(id, PlainForm.OwnCode, get, static value => Numbers(value.AsSpan(), out long? own) is null ? null : own),
    ];

    private static PlainColumn Place(string id, Func<ApplicationContent, Answer<TerritoryCode>> get) => Column(id, PlainForm.Place, get, static value => KeyOf(value.ToString()));

    private static PlainColumn Places(string id, Func<ApplicationContent, Answer<ValueSet<TerritoryCode>>> get) =>
        Column(id, PlainForm.Place, get, static value => value.Count == 1 ? KeyOf(value.AsSpan()[0].ToString()) : null);

    private static long? Small(long value) => value is >= -Reach and <= Reach ? value : null;

    private static long? Days(PartialDate date) => date == default ? null : date.Days;

    private static long? Numbers(ReadOnlySpan<Code> codes, out long? own)
    {
        long numbers = 0;
        own = null;
        foreach (Code code in codes)
        {
            if (TryAdd(ref numbers, code))
            {
                continue;
            }

            if (own is not null || (own = KeyOfOwn(code.ToString())) is null)
            {
                return null;
            }
        }

        return numbers;
    }

    // The kinds of documents follow from the list, unless somebody states them.
    private static long? Kinds(ApplicationContent content)
    {
        if (!content.Documents.TryGetValue(out ValueList<Document> documents) || content.Answers.TryGet(DocumentKinds, out _))
        {
            return null;
        }

        long kinds = 0;
        foreach (Document document in documents.AsSpan())
        {
            if (!document.Kind.IsNone && !(document.Kind.TryGetValue(out Code kind) && TryAdd(ref kinds, kind)))
            {
                return null;
            }
        }

        return kinds;
    }

    private static bool TryAdd(ref long numbers, Code code)
    {
        bool fits = code.Number is > CodeName.None and <= byte.MaxValue && numbers >>> (64 - Bits) == 0;
        numbers = fits ? (numbers << Bits) | (uint)code.Number : numbers;
        return fits;
    }
}
