using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class QuartierListFileTests
{
    private const string Least = """{ "list": "none", "generation": 2024, "inForce": { "from": "2024-01-01" }, "quartiers": [] }""";

    private const string Whole = """
        { "$schema": "quartier-list.schema.json", "list": "extract", "generation": 2024, "inForce": { "from": "2024-01-01", "until": "2030-12-31" },
          "departements": ["59"],
          "quartiers": [
            { "code": "QN06225M", "name": "Grande Résidence", "communes": ["62498", "62523", "62842"], "epcis": ["246200364"],
              "populations": [
                { "censusYear": 2020, "inhabitants": 4643, "cite": [ { "text": "INSEE" } ] },
                { "censusYear": 2019, "suppressed": true, "cite": [ { "text": "INSEE" }, { "text": "décret" } ] } ] },
            { "code": "QN06202M", "name": "Camus", "communes": ["62032"], "note": "one" } ],
          "communes": [ { "code": "62498", "name": "Lens", "epci": "246200364" }, { "code": "59350", "name": "Lille" } ],
          "epcis": [ { "siren": "246200364", "name": "Lens-Liévin", "nature": "communauteDAgglomeration", "communes": ["62498", "62032"] }, { "siren": "246200299", "name": "Hénin-Carvin" } ],
          "successions": [ { "kind": "split", "from": ["QP062019"], "to": ["QN06225M", "QN06202M"] }, { "kind": "left", "from": ["QP062020"] } ],
          "cite": [ { "text": "décret", "url": "https://example.org/" }, { "text": "décret" } ], "note": "n" }
        """;

    private const string Others = """
        { "list": "others", "generation": 2015, "inForce": { "from": "2015-01-01" }, "departements": [],
          "quartiers": [ { "code": "QP02A001", "name": "A", "communes": ["2A004"], "populations": [] }, { "code": "QP02A002", "name": "B", "communes": ["2A004"] } ],
          "communes": [], "epcis": [],
          "successions": [ { "kind": "entered", "to": ["QP02A001"] }, { "kind": "merged", "from": ["QP062020", "QP062021"], "to": ["QP02A002"] } ] }
        """;

    private static readonly byte[][] Examples = [.. new[] { Least, Whole, Others }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_whole_file_gives_the_list_that_it_states()
    {
        QuartierCode grande = QuartierCode.Parse("QN06225M", null), camus = QuartierCode.Parse("QN06202M", null);
        CommuneCode lens = CommuneCode.Parse("62498", null), angres = CommuneCode.Parse("62032", null);
        Siren call = Siren.Parse("246200364", null);
        Assert.True(QuartierListFile.Read(Whole).TryGetValue(out QuartierList? list));
        Assert.Equal(
            QuartierList.Create(new QuartierListDraft
            {
                Id = QuartierListId.Parse("extract", null),
                Generation = QuartierGeneration.Of2024,
                From = new LocalDate(2024, 1, 1),
                Until = new LocalDate(2030, 12, 31),
                Departements = [DepartementCode.Parse("59", null)],
                Quartiers =
                [
                    Quartier.Create(
                        grande,
                        "Grande Résidence",
                        [lens, CommuneCode.Parse("62523", null), CommuneCode.Parse("62842", null)],
                        [call],
                        [PopulationObservation.Of(2020, 4643), PopulationObservation.Suppressed(2019)]),
                    Quartier.Create(camus, "Camus", [angres]),
                ],
                Communes = [new Commune(lens, "Lens", call), new Commune(CommuneCode.Parse("59350", null), "Lille")],
                Epcis = [new Epci(call, "Lens-Liévin", EpciNature.CommunauteDAgglomeration, [lens, angres]), new Epci(Siren.Parse("246200299", null), "Hénin-Carvin")],
                Successions =
                [
                    QuartierSuccession.Create(SuccessionKind.Split, [QuartierCode.Parse("QP062019", null)], [grande, camus]),
                    QuartierSuccession.Create(SuccessionKind.Left, [QuartierCode.Parse("QP062020", null)], []),
                ],
                Citations = [new Citation("décret", new Uri("https://example.org/")), new Citation("décret"), new Citation("INSEE")],
            }),
            list);
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Generate.ElaborateQuartierLists, list =>
        QuartierListFile.Write(list) is var text
        && QuartierListFile.Read(text).TryGetValue(out QuartierList? read) && read == list && QuartierListFile.Write(read) == text);

    [Fact]
    public void Canonical_text_is_in_the_order_of_the_format_and_of_codes()
    {
        Assert.True(QuartierListFile.Read(Others).TryGetValue(out QuartierList? list));
        Assert.Equal(
            """
            {
              "list": "others",
              "generation": 2015,
              "inForce": {
                "from": "2015-01-01"
              },
              "quartiers": [
                {
                  "code": "QP02A001",
                  "name": "A",
                  "communes": [
                    "2A004"
                  ]
                },
                {
                  "code": "QP02A002",
                  "name": "B",
                  "communes": [
                    "2A004"
                  ]
                }
              ],
              "successions": [
                {
                  "kind": "entered",
                  "to": [
                    "QP02A001"
                  ]
                },
                {
                  "kind": "merged",
                  "from": [
                    "QP062020",
                    "QP062021"
                  ],
                  "to": [
                    "QP02A002"
                  ]
                }
              ]
            }

            """,
            QuartierListFile.Write(list),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("\"extract\"", "\"an extract\"", "Malformed /list")]
    [InlineData("2024, \"inForce\"", "2020, \"inForce\"", "UnknownValue /generation")]
    [InlineData("2024, \"inForce\"", "2015, \"inForce\"", "OtherGeneration /quartiers/0/code, OtherGeneration /quartiers/1/code")]
    [InlineData("2030-12-31", "2023-12-31", "Reversed /inForce/until")]
    [InlineData("2030-12-31", "2030-02-30", "NoSuchDay /inForce/until")]
    [InlineData("2030-12-31", "2030", "Malformed /inForce/until")]
    [InlineData("[\"59\"]", "[\"20\"]", "NoSuchTerritory /departements/0")]
    [InlineData("[\"59\"]", "[\"59\", \"59\"]", "DuplicateElement /departements/1")]
    [InlineData("\"QN06202M\", \"name\"", "\"QN06225M\", \"name\"", "DuplicateElement /quartiers/1/code, UnknownQuartier /successions/0/to")]
    [InlineData("\"QN06202M\", \"name\"", "\"QN06225X\", \"name\"", "Malformed /quartiers/1/code")]
    [InlineData("\"name\": \"Camus\"", "\"name\": \" \"", "BlankText /quartiers/1/name")]
    [InlineData("[\"62032\"]", "[]", "EmptyList /quartiers/1/communes")]
    [InlineData("[\"62032\"]", "[\"59350\"]", "OtherDepartement /quartiers/1/communes")]
    [InlineData("[\"62032\"]", "[\"62032\"], \"epcis\": [\"246200365\"]", "WrongKey /quartiers/1/epcis/0")]
    [InlineData("\"censusYear\": 2019", "\"censusYear\": 2020", "DuplicateElement /quartiers/0/populations/1/censusYear")]
    [InlineData("\"suppressed\": true", "\"suppressed\": false", "UnknownValue /quartiers/0/populations/1/suppressed")]
    [InlineData("\"suppressed\": true", "\"suppressed\": true, \"inhabitants\": 0", "ConflictingMembers /quartiers/0/populations/1/inhabitants")]
    [InlineData("\"inhabitants\": 4643", "\"inhabitants\": -1", "NumberOutOfRange /quartiers/0/populations/0/inhabitants")]
    [InlineData("\"59350\", \"name\"", "\"62498\", \"name\"", "DuplicateElement /communes/1/code")]
    [InlineData("\"Lille\"", "\"Lille\", \"epci\": \"246200364\"", "OtherEpci /communes/1/epci")]
    [InlineData("\"communauteDAgglomeration\"", "\"communauteDagglomeration\"", "UnknownValue /epcis/0/nature")]
    [InlineData("\"246200299\"", "\"246200364\"", "DuplicateElement /epcis/1/siren")]
    [InlineData("\"split\"", "\"splitted\"", "UnknownValue /successions/0/kind")]
    [InlineData("\"split\"", "\"merged\"", "WrongLength /successions/0/from, WrongLength /successions/0/to")]
    [InlineData("\"kind\": \"left\"", "\"kind\": \"entered\"", "MissingMember /successions/1, UnknownMember /successions/1/from")]
    [InlineData("[\"QP062020\"]", "[\"QP062019\"]", "DuplicateElement /successions/1/from")]
    [InlineData("[\"QP062020\"]", "[\"QN06202M\"]", "DuplicateElement /successions/1/from")]
    [InlineData("\"departements\"", "\"department\"", "UnknownMember /department")]
    [InlineData("\"quartiers\"", "\"quartier\"", "MissingMember , UnknownMember /quartier")]
    public void A_mistake_is_said_at_its_place(string right, string wrong, string said) =>
        Assert.Equal(said, Said(Whole.Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void Every_mistake_is_said_at_once() => Assert.Equal(
        "MissingMember , NoSuchDay /inForce/from, BlankText /quartiers/0/name, DuplicateElement /quartiers/0/populations/1/censusYear, OtherGeneration /quartiers/1/code, "
        + "DuplicateElement /quartiers/2/code, EmptyList /quartiers/2/communes, WrongKey /communes/0/epci, DuplicateElement /communes/1/code, DuplicateElement /successions/0/to, "
        + "UnknownQuartier /successions/0/to, UnknownQuartier /successions/1/to",
        Said("""
            { "generation": 2024, "inForce": { "from": "2024-02-30", "until": "2024-01-01" },
              "quartiers": [ { "code": "QN06225M", "name": "", "communes": ["62498"], "populations": [ { "censusYear": 2020, "inhabitants": 1 }, { "censusYear": 2020, "suppressed": true } ] },
                { "code": "QP062019", "name": "A", "communes": ["62498"] }, { "code": "QN06225M", "name": "B", "communes": [] } ],
              "communes": [ { "code": "62498", "name": "Lens", "epci": "246200365" }, { "code": "62498", "name": "Lens" } ],
              "successions": [ { "kind": "modified", "from": ["QN06225N"], "to": ["QN06225N"] }, { "kind": "entered", "to": ["QN06299N"] } ] }
            """));

    [Fact]
    public void A_place_has_its_line_and_column()
    {
        Diagnostic only = Assert.Single(QuartierListFile.Read(Whole.Replace("\"59350\"", "\"97950\"", StringComparison.Ordinal)).Diagnostics);
        Assert.Equal(("(9,85)", ProblemCode.NoSuchTerritory, "97950"), ($"({only.Line},{only.Column})", only.Problem.Code, only.Problem.Found));
    }

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(QuartierListFile.JsonSchema, json => QuartierListFile.Read(new MemoryStream(json)).Diagnostics, Examples);

    private static string Said(string json) =>
        string.Join(", ", QuartierListFile.Read(json).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}"));
}
