using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads the situations and the tests of a call, whose facts are those of the library, of the call, of its calendar and of its conditions.</summary>
internal sealed class CallCaseReader
{
    private static readonly ValueList<string> Rules = ["facts", "parameters", "conditions", "clauses"];

    private readonly JsonCursor _file;
    private readonly RulePlaces _places;
    private readonly Damage _damage;
    private readonly FactTree _tree;
    private readonly FactValueShapes _shapes;
    private readonly FactValueReader _values;
    private readonly FactSetCheck _check;
    private readonly FactCatalogue _facts;

    public CallCaseReader(JsonCursor file, CallDefinition call, CallSources sources, RulePlaces places, Damage damage)
    {
        CallLinker linker = new(call, sources);
        RuleContext context = linker.ContextOfFacts();
        FactCatalogue facts = linker.Facts([]);
        FactCatalogue all = facts.And([.. Events(call), .. Rules.SelectMany(rule => Opinions(file[rule]))]);
        (_file, _places, _damage, _tree, _shapes, _facts) = (file, places, damage, FactTree.Of(all), new FactValueShapes(all), all);
        (_values, _check) = (new FactValueReader(context.Zone), new FactSetCheck(all, context));
    }

    public ValueList<CallSituation> Situations() =>
        [.. _file["situations"].Members().Where(member => !string.IsNullOrWhiteSpace(member.Name)).Select(member => new CallSituation(member.Name, Facts(member)))];

    public CallTest? Test(JsonCursor at)
    {
        JsonCursor expect = at["expect"];
        bool isWrongOnPurpose = expect["diagnostic"].Exists;
        FactSet facts = isWrongOnPurpose ? Reader(FactTolerance.OfEverything).Read(at["facts"]).Facts : Facts(at["facts"]);
        return at["name"].Text() is not { } name ? null : new CallTest(name, Expectation(expect))
        {
            Stage = RuleWords.Stages.Read(at["stage"]) ?? Stage.Eligibility,
            Scopes = _places.Set<ScopeId>(at["for"]),
            From = at["from"].Text(),
            Facts = facts,
            Without = [.. Known(at["without"]).List(fact => fact.Parse<FactId>())],
            Citations = [.. at.Citations(), .. Sources.Below(expect)],
        };
    }

    private Expectation Expectation(JsonCursor at) => new()
    {
        Verdict = CallWords.Verdicts.Read(at["verdict"]),
        Failing = Set<ClauseId>(at["failing"]),
        Missing = Set<FactId>(Known(at["missing"])),
        Awaited = Set<RoleId>(at["awaited"]),
        Obligations = Set<RuleName>(at["obligations"]),
        Wave = at["wave"].Text(),
        HasDiagnostic = at["diagnostic"].Flag(),
        Diagnostic = at["diagnostic"].Text() is { } code ? (ProblemCode)int.Parse(code.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture) : null,
        Clauses =
        [
            .. from clause in at["clauses"].Members()
               let state = CallWords.States.Read(clause)
               where state is not null && ClauseId.TryParse(clause.Name, null, out _)
               select KeyValuePair.Create(ClauseId.Parse(clause.Name, null), state.Value),
        ],
    };

    /// <summary>Gives a list of facts, once it is told which of them there are not.</summary>
    private JsonCursor Known(JsonCursor list)
    {
        foreach (JsonCursor at in list.List())
        {
            if (at.Parse<FactId>() is { } fact && !_facts.TryGet(fact, out _) && !IsLost(fact.ToString()))
            {
                at.Report(ProblemCode.UnknownFact, nearest: at.Suggest(fact.ToString(), _tree.AllPaths));
            }
        }

        return list;
    }

    // An empty list is an answer: nothing is expected there.
    private ValueSet<T>? Set<T>(JsonCursor at)
        where T : struct, ISpanParsable<T>, IComparable<T> => at.Exists ? _places.Set<T>(at) : null;

    /// <summary>Gives the facts that the calendar of a call foresees.</summary>
    private static IEnumerable<FactDefinition> Events(CallDefinition call) =>
        from phase in call.Calendar
        from window in phase.Windows
        where window.Foreseen is not null
        select new FactDefinition(FactId.Parse(window.Id is { } wave ? $"events.{phase.Name}.{wave}" : $"events.{phase.Name}", null), FactKind.Date);

    /// <summary>Gives the facts that conditions declare, wherever these stand and whatever else is wrong with them.</summary>
    private static IEnumerable<FactDefinition> Opinions(JsonCursor at) =>
    [
        .. at.Name == "opinion" && FactId.TryParse(at["fact"].Text(), null, out FactId opinion) ? [new FactDefinition(opinion, FactKind.Opinion)] : Array.Empty<FactDefinition>(),
        .. at.Members().SelectMany(Opinions),
        .. at.List().SelectMany(Opinions),
    ];

    private FactSet Facts(JsonCursor at)
    {
        StatedFacts stated = Reader(FactTolerance.None).Read(at);
        FactSet facts = stated.Facts;
        foreach (Problem problem in _check.Run(facts).Where(problem => !_damage.Explains(problem)))
        {
            stated.Report(problem);
        }

        return facts;
    }

    private FactSetReader Reader(FactTolerance tolerance) => new(_tree, _shapes, _values, tolerance, IsLost);

    // What is declared in a way that could not be read may be anything.
    private bool IsLost(string fact) => fact.Split('.')[0] switch
    {
        "events" => _damage.IsLostEvent(fact),
        "opinions" => _damage.IsIn("facts", "parameters", "conditions", "clauses"),
        _ => _places.IsLost(fact),
    };
}
