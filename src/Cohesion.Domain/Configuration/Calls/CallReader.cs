using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a call. Whatever could be read of it is checked together, so that every mistake is told at once.</summary>
internal sealed class CallReader
{
    // What stands for an identity that could not be read, so that the rest can be checked all the same.
    private static readonly CallId Unread = CallId.Parse("unread", null);
    private static readonly CallVersion FirstVersion = CallVersion.Parse("0.0.0", null);

    private readonly JsonCursor _file;
    private readonly CallSources _sources;
    private readonly RuleReader _rules;

    private CallReader(JsonCursor file, CallSources sources) =>
        (_file, _sources, _rules) = (file, sources, new RuleReader(FactKinds.Of(FactCatalogue.BuiltIn, file)));

    private RulePlaces Places => _rules.Places;

    private Currency InCurrency => CallWords.Currencies.Read(_file["currency"]) ?? Currency.Euro;

    public static CallForProjects? Read(JsonCursor file, CallSources sources) => new CallReader(file, sources).Read();

    private CallForProjects? Read()
    {
        CallDefinition definition = Definition();
        Damage damage = new(_file);
        CallForProjects.TryCreate(Cases(definition, damage), _sources, out CallForProjects? call, out ValueList<Problem> problems);
        _file.Remember(Places.Of);
        _file.Report(Places.Locate(problems, _file).Where(problem => !damage.Explains(problem)));

        return call;
    }

    private CallDefinition Definition() => new()
    {
        Id = _file["call"].Parse<CallId>() ?? Unread,
        Version = _file["version"].Parse<CallVersion>() ?? FirstVersion,
        Kind = CallWords.Kinds.Read(_file["kind"]) ?? CallKind.CallForProjects,
        Title = _file["title"].Localized() ?? LocalizedText.Of("—", "—"),
        Summary = _file["summary"].Localized(),
        Issuer = Issuer(_file["issuer"]) ?? new Issuer("—"),
        Contract = _file["contract"].Parse<ContractId>(),
        TimeZone = _file["timeZone"].Text() is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null,
        InForce = _file["inForce"]["from"].Parse<PartialDate>() is { } from ? new Validity(from, _file["inForce"]["until"].Parse<PartialDate>()) : null,
        Currency = InCurrency,
        Envelope = Envelope(_file["envelope"], InCurrency),
        Objectives = Places.Elements(_file["objectives"], Objective),
        Themes = Places.Elements(_file["themes"], Theme),
        Funders = Places.Elements(_file["funders"], Scope),
        Strands = Places.Elements(_file["strands"], Scope),
        Roles = Places.Elements(_file["roles"], Role),
        Territory = new TerritoryReader(Places).Read(_file["territory"]),
        Calendar = [.. _file["calendar"].Members().Where(phase => phase.Name != CalendarShapes.Provisional).Select(CalendarReader.Phase).OfType<CalendarPhase>()],
        IsCalendarProvisional = _file["calendar"][CalendarShapes.Provisional].Flag() ?? false,
        Codes = [.. _file["codes"].Members().Where(codes => Code.TryParse(codes.Name, null, out _)).Select(codes => KeyValuePair.Create(Code.Parse(codes.Name, null), Places.Elements(codes, Entry)))],
        Facts = _rules.Facts(_file["facts"]),
        Parameters = _rules.Parameters(_file["parameters"]),
        Conditions = _rules.Conditions(_file["conditions"]),
        Clauses = _rules.Clauses(_file["clauses"]),
        Selection = _file["selection"].Exists ? SelectionPolicyReader.Read(_file["selection"]) : null,
        Payment = PaymentReader.Terms(_file["payment"]),
        Under = _file["under"].Parse<CallId>(),
        Follows = _file["follows"].Parse<CallId>(),
        Change = !_file["version"].IsSound ? null : Change(_file["change"]),
        Citations =
        [
            .. _file.Citations(),
            .. ((ReadOnlySpan<string>)["title", "summary", "inForce", "codes", "change"]).ToArray().SelectMany(member => Sources.Below(_file[member])),
            .. _file["calendar"].Citations(),
        ],
    };

    /// <summary>Adds the situations and the tests, whose facts only the rest of the call explains.</summary>
    private CallDefinition Cases(CallDefinition call, Damage damage)
    {
        if (!_file["situations"].Exists && !_file["tests"].Exists)
        {
            return call;
        }

        CallCaseReader cases = new(_file, call, _sources, Places, damage);
        return call with { Situations = cases.Situations(), Tests = Places.Elements(_file["tests"], cases.Test) };
    }

    private static Issuer? Issuer(JsonCursor at) => at["name"].Text() is { } name
        ? new Issuer(name, at["siren"].Parse<Siren>(), at["contact"].Text()) { Citations = at.Citations() }
        : null;

    private static Envelope? Envelope(JsonCursor at, Currency currency)
    {
        JsonCursor[] places = [at["total"], at["perProject"]["atLeast"], at["perProject"]["atMost"]];
        Money?[] amounts = [.. places.Select(place => place.Parse<Money>())];
        for (int i = 0; i < places.Length; i++)
        {
            if (amounts[i] is { } amount && amount.Currency != currency)
            {
                places[i].Report(ProblemCode.WrongCurrency, expected: currency.Code);
                amounts[i] = null;
            }
        }

        // Bounds are held against each other even where the whole could not be read.
        if ((amounts[0] ?? amounts[2] ?? amounts[1]) is not { } total)
        {
            return null;
        }

        Calls.Envelope.TryCreate(total, amounts[1], amounts[2], out Envelope? envelope, out ValueList<Problem> problems);
        at.Report(problems.Where(problem => amounts[0] is not null || problem.Path != "/total"));
        return amounts[0] is null ? null : envelope?.Citing(Sources.With(at.Citations(), at["perProject"].Citations()));
    }

    private static Objective? Objective(JsonCursor at) => (at["id"].Parse<Code>() ?? at["code"].Parse<Code>()) is { } id
        ? new Objective(id)
        {
            Parent = at["parent"].Parse<Code>(),
            Title = at["title"].Localized(),
            Summary = at["summary"].Localized(),
            Citations = [.. at.Citations(), .. at["title"].Citations(), .. at["summary"].Citations()],
        }
        : null;

    /// <summary>Reads a theme. An official one that says no title has that of the official catalogue.</summary>
    private static Theme? Theme(JsonCursor at)
    {
        if ((at["code"].Parse<ThemeCode>() ?? at["id"].Parse<ThemeCode>()) is not { } code)
        {
            return null;
        }

        LocalizedText? title = at["title"].Localized() ?? ThemeCatalogue.Official.Find(code)?.Title;
        if (title is null && !at["title"].Exists)
        {
            at.Report(ProblemCode.UntitledTheme, code.ToString());
        }

        return title is null ? null : new Theme(
            code,
            title,
            at["parent"].Parse<ThemeCode>(),
            at["summary"].Localized(),
            [.. at.Citations(), .. at["title"].Citations(), .. at["summary"].Citations()]);
    }

    private static Scope? Scope(JsonCursor at) => at["id"].Parse<ScopeId>() is { } id && (at["name"].Text(), at["title"].Localized()) is var (name, title) && (name is not null || title is not null)
        ? new Scope(id, name, title, at["siren"].Parse<Siren>()) { Citations = [.. at.Citations(), .. at["title"].Citations()] }
        : null;

    private static Role? Role(JsonCursor at) => at["id"].Parse<RoleId>() is { } id && at["title"].Localized() is { } title
        ? new Role(id, title) { Citations = [.. at.Citations(), .. at["title"].Citations()] }
        : null;

    private static VocabularyEntry? Entry(JsonCursor at) =>
        at["code"].Parse<Code>() is { } code ? new VocabularyEntry(code, at["parent"].Parse<Code>(), at["title"].Localized()) : null;

    private static DeclaredChange? Change(JsonCursor at) =>
        at["from"].Parse<CallVersion>() is { } from && CallWords.Intents.Read(at["intent"]) is { } intent ? new DeclaredChange(from, intent) : null;
}
