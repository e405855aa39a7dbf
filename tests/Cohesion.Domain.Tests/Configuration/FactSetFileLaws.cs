using System.Text;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class FactSetFileLaws
{
    private static readonly CallForProjects Call = CallFiles.Valid(CallFiles.Whole);

    private static readonly FactCatalogue Catalogue = SituationCheck.CatalogueOf(Call.Rules);

    private static readonly Gen<DateTimeZone> Zones =
        Gen.Elements("Europe/Paris", "Pacific/Tahiti", "America/Cayenne", "Indian/Reunion").Select(id => DateTimeZoneProviders.Tzdb[id]);

    [Fact]
    public void Reading_inverts_writing() => Law.Holds(Generate.StatedFacts(Catalogue), Zones, (facts, zone) => facts.Equals(Read(Write(facts, zone), zone)), 500);

    [Fact]
    public void Writing_gives_always_the_same_bytes() => Law.Holds(
        Generate.StatedFacts(Catalogue), Zones, (facts, zone) => Write(facts, zone) is var written && Read(written, zone) is { } read && Write(read, zone) == written);

    [Fact]
    public void Facts_nested_and_facts_by_their_ids_are_the_same() => Law.Holds(
        Generate.StatedFacts(Catalogue), facts => facts.Equals(Read(ById(facts), DateTimeZone.Utc)), 300);

    private static string Write(FactSet facts, DateTimeZone zone) => CanonicalJson.ToText(json => json.Object(members => new FactSetWriter(zone).Members(members, facts)));

    private static string ById(FactSet facts) => CanonicalJson.ToText(json => json.Object(members =>
    {
        foreach ((FactId id, FactValue value) in facts.Values)
        {
            // A fact written alone stands at the end of its path.
            string alone = Write(FactSet.Of((id, value)), DateTimeZone.Utc);
            JsonNode node = JsonTree.Parse(Encoding.UTF8.GetBytes(alone), new DiagnosticSink()).Root!;
            foreach (string step in id.ToString().Split('.'))
            {
                node = node.Step(step)!;
            }

            node.WriteTo(members.Member(id.ToString()));
        }
    }));

    private static FactSet? Read(string json, DateTimeZone zone)
    {
        FactSetReader reader = new(FactTree.Of(Catalogue), new FactValueShapes(Catalogue), new FactValueReader(zone), FactTolerance.None, static _ => false);
        return JsonFile.Read(json, new AnyObjectShape(), at => reader.Read(at).Facts).TryGetValue(out FactSet? facts) ? facts : null;
    }
}
