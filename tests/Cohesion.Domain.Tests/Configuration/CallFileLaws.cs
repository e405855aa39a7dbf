using System.Text;
using System.Text.Json;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class CallFileLaws
{
    // The clauses of the whole example read facts, phases and parameters; one clause that reads none of them stands for them here.
    private const string Clause = """{ "id": "siret", "require": { "known": "applicant.siret" }, "cite": [] }""";

    private static readonly string[] Identity = ["call", "version", "kind", "title", "issuer", "timeZone"];

    // What is declared in other members of the example.
    private static readonly string[] Dependent = ["clauses", "conditions", "parameters", "facts", "situations", "tests", "inForce", "under", "follows", "change", "contract", "cite", "note"];

    [Fact]
    public void The_schema_and_the_reader_agree_on_what_is_structural() =>
        FormatLaws.SchemaAgreesWithReader(10, CallFile.JsonSchema, json => CallFile.Read(json).Diagnostics, Parts);

    [Fact]
    public void What_is_still_right_after_damage_is_written_canonically()
    {
        byte[] whole = Encoding.UTF8.GetBytes(CallFiles.Whole);
        int right = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            if (CallFile.Read(Mutation.Of(whole, seed)).TryGetValue(out CallForProjects? call))
            {
                CallFiles.WritingIsCanonical(call);
                right++;
            }
        }

        Assert.InRange(right, 10, 290);
    }

    [Fact]
    public void Neither_the_order_of_members_nor_the_layout_nor_notes_make_another_call()
    {
        CallForProjects call = CallFiles.Valid(CallFiles.Whole);
        for (int seed = 0; seed < 20; seed++)
        {
            JsonDraft draft = JsonDraft.Of(JsonElement.Parse(CallFiles.Whole));
            Shuffle(draft, new Dice(seed));
            StringBuilder text = new();
            draft.WriteTo(text);
            CallForProjects other = CallFiles.Valid(text.ToString());
            Assert.Equal(call.Definition, other.Definition);
            Assert.Equal(CallFile.HashOf(call), CallFile.HashOf(other));
        }
    }

    [Fact]
    public void A_call_that_says_something_else_has_another_hash() => Assert.NotEqual(
        CallFile.HashOf(CallFiles.Valid(CallFiles.Whole)),
        CallFile.HashOf(CallFiles.Valid(CallFiles.Whole.Replace("\"otherwise\": \"15000 EUR\"", "\"otherwise\": \"15000.01 EUR\"", StringComparison.Ordinal))));

    [Fact]
    public void The_schema_has_always_the_same_bytes() =>
        Assert.Equal(CallFile.JsonSchema, CallShapes.Call.ToJsonSchema("urn:cohesion:schema:call", "Call for projects"));

    /// <summary>Gets a file for each member of the example, which is damaged more densely and read faster than the whole of it.</summary>
    private static byte[][] Parts
    {
        get
        {
            JsonElement whole = JsonElement.Parse(CallFiles.Whole);
            string identity = string.Join(",\n", whole.EnumerateObject().Where(member => Identity.Contains(member.Name)).Select(Spelled));
            string[] members =
            [
                .. whole.EnumerateObject().Where(member => !Identity.Contains(member.Name) && !Dependent.Contains(member.Name)).Select(Spelled),
                string.Join(",\n", whole.EnumerateObject().Where(member => member.Name is "inForce" or "under" or "follows" or "change" or "contract" or "cite" or "note").Select(Spelled)),
                """
                "situations": { "some": { "project": { "period": { "end": "2027" }, "beneficiaries.total": 3, "themes": "1.2" }, "project.title": "a", "applicant": { "siret": { "none": true } },
                  "request": { "amount": { "x": "3 EUR" } }, "documents": [ { "kind": "rib", "originals": 2 } ], "submittedAt": "2026-10-31T17:00Z", "budget.total": "3.10 EUR" } },
                "funders": [ { "id": "x", "name": "X" } ], "tests": [ { "name": "a", "from": "some", "facts": { "project.title": 3 }, "expect": { "diagnostic": true, "clauses": { "siret": "met" } } } ]
                """,
            ];
            return [.. members.Select(member => Encoding.UTF8.GetBytes($"{{ {identity},\n{member},\n\"clauses\": [{Clause}] }}"))];
        }
    }

    private static string Spelled(JsonProperty member) => $"{JsonSerializer.Serialize(member.Name)}: {member.Value.GetRawText()}";

    private static void Shuffle(JsonDraft draft, Dice dice)
    {
        foreach ((string _, JsonDraft value) in draft.Parts)
        {
            Shuffle(value, dice);
        }

        if (draft.IsObject)
        {
            (string, JsonDraft)[] note = draft.Parts.All(part => part.Name != "note") && dice.Next(3) == 0 ? [("note", JsonDraft.Spelled("\"n\""))] : [];
            (string, JsonDraft)[] parts = [.. draft.Parts, .. note];
            for (int i = parts.Length - 1; i > 0; i--)
            {
                int other = dice.Next(i + 1);
                (parts[i], parts[other]) = (parts[other], parts[i]);
            }

            draft.Parts.Clear();
            draft.Parts.AddRange(parts);
        }
    }
}
