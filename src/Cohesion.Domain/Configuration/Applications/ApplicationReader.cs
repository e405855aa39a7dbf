using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads the applications to a call; without a call, only what every call shares is checked.</summary>
internal sealed class ApplicationReader
{
    private readonly CallForProjects? _call;
    private readonly FactValueReader _values;
    private readonly FactSetReader _facts;
    private readonly Func<FactSet, IEnumerable<Problem>> _check;

    public ApplicationReader(CallForProjects? call)
    {
        _call = call;
        FactCatalogue catalogue = CatalogueOf(call);
        Shape = ApplicationShapes.File(catalogue);
        _values = new FactValueReader(call?.Zone ?? DateTimeZone.Utc);
        _facts = new FactSetReader(
            FactTree.Of(catalogue),
            new FactValueShapes(catalogue),
            _values,
            call is null ? FactTolerance.OfOtherFacts : FactTolerance.None,
            static _ => false);
        _check = call is null ? new FactSetCheck(catalogue, null).Run : facts => new SituationCheck(call.Rules).Run(facts);
    }

    /// <summary>Gets the shape of the files that are read.</summary>
    public Shape Shape { get; }

    /// <summary>Gives the facts that an application to a call may state.</summary>
    public static FactCatalogue CatalogueOf(CallForProjects? call) => call is null ? FactCatalogue.BuiltIn : SituationCheck.CatalogueOf(call.Rules);

    public ApplicationBatch? Read(JsonCursor at)
    {
        bool isBatch = at["applications"].Exists;
        CallId? call = isBatch ? at["call"].Parse<CallId>() : null;
        if (call is { } named && _call is not null && named != _call.Id)
        {
            at["call"].Report(ProblemCode.OtherCall);
        }

        ValueList<JsonCursor> places = isBatch ? at["applications"].List() : at.Kind == JsonKinds.List ? at.List() : [at];
        ValueList<Application> applications = [.. places.Select(Application).OfType<Application>()];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonCursor id in places.Select(place => place[ApplicationShapes.Id]).Where(id => id.Text() is { } text && !seen.Add(text)))
        {
            id.Report(ProblemCode.DuplicateId);
        }

        return at.IsSound ? new ApplicationBatch(applications, call, isBatch && at["fictional"].Exists, [.. Sources.Below(at).Distinct()]) : null;
    }

    /// <summary>Reads one application.</summary>
    public Application? Application(JsonCursor at)
    {
        StatedFacts stated = _facts.Read(at, ApplicationShapes.Others);
        FactSet facts = stated.Facts;
        foreach (Problem problem in _check(facts))
        {
            stated.Report(problem);
        }

        return at[ApplicationShapes.Id].Parse<ApplicationReference>() is { } id ? Withdrawn(Applications.Application.FromFacts(id, facts), at[ApplicationShapes.WithdrawnAt]) : null;
    }

    private Application Withdrawn(Application application, JsonCursor at)
    {
        if (_values.Moment(at) is not FactValue.Moment moment)
        {
            return application;
        }

        if (application is SubmittedApplication submitted)
        {
            return submitted.Withdraw(moment.Value);
        }

        at.Report(ProblemCode.UnsupportedHere, ApplicationShapes.WithdrawnAt, "submittedAt");
        return application;
    }
}
