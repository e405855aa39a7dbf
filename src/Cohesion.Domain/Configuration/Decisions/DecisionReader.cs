using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads recorded decisions and decides again; without a call, only the structure is checked.</summary>
internal sealed class DecisionReader
{
    public const string Decisions = "decisions";
    public const string Call = "call";
    public const string Version = "version";
    public const string Rules = "rules";
    public const string TimeZones = "timeZones";
    public const string Stage = "stage";
    public const string Application = "application";
    public const string World = "world";
    public const string Scopes = "scopes";

    private readonly CallForProjects? _call;
    private readonly ContentHash _hash;
    private readonly ApplicationReader _applications;
    private readonly WorldReader _world;

    public DecisionReader(CallForProjects? call)
    {
        (_call, _applications, _world) = (call, new ApplicationReader(call), new WorldReader(call));
        _hash = call is null ? default : CallFile.HashOf(call);
        FactSetShapes facts = new(ApplicationReader.CatalogueOf(call));
        ObjectShape decision = Object(
            SchemaLink,
            Required(Call, Forms.Id, "L’appel.", "The call."),
            Required(Version, CallForms.Version, "Sa version.", "Its version."),
            Required(Rules, CallForms.Hash, "Le condensat de sa forme canonique.", "The hash of its canonical form."),
            Required(TimeZones, Text(), "La version des données sur les fuseaux horaires.", "The version of the data on time zones."),
            Required(Stage, RuleWords.Stages.Shape, "La dernière étape décidée.", "The last stage that was decided."),
            Required(Application, ApplicationShapes.One(facts), "Le dossier tel qu’il était.", "The application as it stood."),
            Optional(World, WorldReader.ShapeOver(facts), "Ce qui était connu autour de lui.", "What was known around it."),
            Required(Scopes, List(Anything), "Ce qui a été décidé.", "What was decided."));
        Shape = new ByMemberOrShape([Object(Required(Decisions, List(decision), "Les décisions.", "The decisions."), SchemaLink)], decision);
    }

    /// <summary>Gets the shape of the files that are read.</summary>
    public Shape Shape { get; }

    public DecisionLog? Read(JsonCursor at)
    {
        Decision[] decisions = [.. (at[Decisions].Exists ? at[Decisions].List() : [at]).Select(Again).OfType<Decision>()];
        return at.IsSound ? new DecisionLog([.. decisions]) : null;
    }

    private Decision? Again(JsonCursor at)
    {
        Application? application = _applications.Application(at[Application]);
        World? world = at[World].Exists ? _world.Read(at[World]) : null;
        if (_call is null || application is null || !IsOfTheCall(at) || RuleWords.Stages.Read(at[Stage]) is not { } stage || !at.IsSound)
        {
            return null;
        }

        if (at[TimeZones].Text() != Decision.TimeZones)
        {
            at[TimeZones].Report(ProblemCode.OtherTimeZones, expected: Decision.TimeZones);
        }

        Decision decision = Decision.Of(_call, application, world, stage);
        DecisionComparison.Run(at[Scopes], decision);
        return decision;
    }

    private bool IsOfTheCall(JsonCursor at)
    {
        if (at[Rules].Parse<ContentHash>() is not { } hash || hash == _hash)
        {
            return true;
        }

        at[Rules].Report(ProblemCode.OtherRules, expected: _hash.ToString());
        return false;
    }
}
