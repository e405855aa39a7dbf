using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ContractFileTests
{
    private const string Least = """
        { "contract": "least", "generation": 2024, "title": { "fr": "Contrat", "en": "Contract" }, "term": { "from": "2024-01-01", "until": "2030-12-31" } }
        """;

    private const string Whole = """
        { "$schema": "contract.schema.json", "contract": "whole-2015", "generation": 2015, "title": { "fr": "Contrat", "en": "Contract", "cite": [ { "text": "cover" } ] },
          "code": "CV219", "holder": "epci:246200364",
          "term": { "from": "2015-01-01", "until": "2020-12-31",
            "amendments": [ { "adoptedOn": "2018-12-28", "until": "2022-12-31", "cite": [ { "text": "law" } ] }, { "adoptedOn": "2021-12-30", "until": "2023-12-31" } ],
            "cite": [ { "text": "article 6" } ] },
          "signatories": [ { "name": "État", "role": "state", "cite": [ { "text": "article 6" } ] }, { "name": "Lens-Liévin", "role": "epci", "siren": "246200364" } ],
          "pillars": [ { "code": "cohesion", "title": { "fr": "Cohésion sociale", "en": "Social cohesion" }, "theme": "1", "cite": [ { "text": "page 3" } ] } ],
          "axes": [ { "code": "youth", "title": { "fr": "Jeunesse", "en": "Youth" } } ],
          "fields": [ { "code": "mobility", "title": { "fr": "Mobilité", "en": "Mobility" }, "parent": "cohesion", "theme": "local:mobility" } ],
          "objectives": [ { "code": "near", "title": { "fr": "Au plus près", "en": "Close by" }, "parent": "mobility", "note": "n" } ],
          "territory": { "communes": ["62510", "62498"], "quartiers": { "all": "qpv", "in": "epci:246200364", "generation": 2015 },
            "declared": { "quartiers": { "value": 21, "asOf": "2021", "cite": [ { "text": "notice" } ] }, "inhabitants": { "value": 56000 } } },
          "cite": [ { "text": "the contract", "url": "https://example.org/" } ] }
        """;

    private const string Listed = """
        { "contract": "listed", "generation": 2024, "title": { "fr": "Contrat", "en": "Contract" }, "holder": "97801", "term": { "from": "2025-01-01", "until": "2030-12-31", "amendments": [] },
          "signatories": [], "pillars": [], "territory": { "quartiers": ["QN97801M", "QN97802M"], "declared": {} } }
        """;

    private static readonly byte[][] Examples = [.. new[] { Least, Whole, Listed }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_whole_file_gives_the_contract_that_it_states()
    {
        Siren call = Siren.Parse("246200364", null);
        ContractTopicCode cohesion = Code("cohesion"), mobility = Code("mobility");
        Assert.True(ContractFile.Read(Whole).TryGetValue(out ContratDeVille? contract));
        Assert.Equal(
            ContratDeVille.Create(new ContratDeVilleDraft
            {
                Id = ContractId.Parse("whole-2015", null),
                Generation = ContractGeneration.Of2015,
                Title = LocalizedText.Of("Contrat", "Contract"),
                Code = ContractCode.Parse("CV219", null),
                Holder = TerritoryCode.OfEpci(call),
                Term = ContractTerm.Create(
                    new LocalDate(2015, 1, 1),
                    new LocalDate(2020, 12, 31),
                    [
                        new ContractAmendment(new LocalDate(2018, 12, 28), new LocalDate(2022, 12, 31), [new Citation("law")]),
                        new ContractAmendment(new LocalDate(2021, 12, 30), new LocalDate(2023, 12, 31)),
                    ]),
                Signatories = [new Signatory("État", SignatoryRole.State), new Signatory("Lens-Liévin", SignatoryRole.Epci, call)],
                Pillars = [new ContractTopic(cohesion, LocalizedText.Of("Cohésion sociale", "Social cohesion"), null, ThemeCode.Parse("1", null), [new Citation("page 3")])],
                Axes = [new ContractTopic(Code("youth"), LocalizedText.Of("Jeunesse", "Youth"))],
                Fields = [new ContractTopic(mobility, LocalizedText.Of("Mobilité", "Mobility"), cohesion, ThemeCode.Parse("local:mobility", null))],
                Objectives = [new ContractTopic(Code("near"), LocalizedText.Of("Au plus près", "Close by"), mobility)],
                Territory = new ContractTerritory
                {
                    Communes = [CommuneCode.Parse("62498", null), CommuneCode.Parse("62510", null)],
                    Quartiers = new ContractQuartiers.AllOf(TerritoryCode.OfEpci(call), QuartierGeneration.Of2015),
                    Declared = new DeclaredFigures
                    {
                        Quartiers = new DeclaredFigure(21, PartialDate.OfYear(2021), [new Citation("notice")]),
                        Inhabitants = new DeclaredFigure(56_000),
                    },
                },
                Citations = [new Citation("the contract", new Uri("https://example.org/")), new Citation("cover"), new Citation("article 6")],
            }),
            contract);
    }

    [Fact]
    public void What_is_absent_is_none()
    {
        Assert.True(ContractFile.Read(Least).TryGetValue(out ContratDeVille? contract));
        Assert.Equal((null, null, new ContractTerritory(), 0), (contract.Code, contract.Holder, contract.Territory, contract.Signatories.Count));
    }

    [Fact]
    public void Quartiers_may_be_written_out()
    {
        Assert.True(ContractFile.Read(Listed).TryGetValue(out ContratDeVille? contract));
        Assert.Equal("QN97801M QN97802M", string.Join(' ', Assert.IsType<ContractQuartiers.Listed>(contract.Territory.Quartiers).Codes));
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Generate.ElaborateContracts, contract =>
        ContractFile.Write(contract) is var text
        && ContractFile.Read(text).TryGetValue(out ContratDeVille? read) && read == contract && ContractFile.Write(read) == text);

    [Fact]
    public void Canonical_text_is_in_the_order_of_the_format()
    {
        Assert.True(ContractFile.Read(Listed).TryGetValue(out ContratDeVille? contract));
        Assert.Equal(
            """
            {
              "contract": "listed",
              "generation": 2024,
              "title": {
                "fr": "Contrat",
                "en": "Contract"
              },
              "holder": "97801",
              "term": {
                "from": "2025-01-01",
                "until": "2030-12-31"
              },
              "territory": {
                "quartiers": [
                  "QN97801M",
                  "QN97802M"
                ],
                "declared": {}
              }
            }

            """,
            ContractFile.Write(contract),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("\"whole-2015\"", "\"whole 2015\"", "Malformed /contract")]
    [InlineData("2015, \"title\"", "2030, \"title\"", "UnknownValue /generation")]
    [InlineData("2015, \"title\"", "2024, \"title\"", "OtherGeneration /territory/quartiers")]
    [InlineData("\"en\": \"Contract\", ", "", "MissingTranslation /title")]
    [InlineData("CV219", "CV000", "Malformed /code")]
    [InlineData("\"holder\": \"epci:246200364\"", "\"holder\": \"epci:246200365\"", "WrongKey /holder")]
    [InlineData("\"holder\": \"epci:246200364\"", "\"holder\": \"region:32\"", "UnsupportedHere /holder")]
    [InlineData("2015-01-01", "2021-01-01", "Reversed /term/until")]
    [InlineData("2018-12-28", "2018-02-29", "NoSuchDay /term/amendments/0/adoptedOn")]
    [InlineData("2021-12-30", "2018-12-27", "OutOfOrder /term/amendments/1/adoptedOn")]
    [InlineData("2022-12-31", "2020-12-31", "OutOfOrder /term/amendments/0/until")]
    [InlineData("2023-12-31", "2022-12-31", "OutOfOrder /term/amendments/1/until")]
    [InlineData("\"state\"", "\"estate\"", "UnknownValue /signatories/0/role")]
    [InlineData("\"role\": \"epci\", \"siren\": \"246200364\"", "\"role\": \"epci\", \"siren\": \"246200365\"", "WrongKey /signatories/1/siren")]
    [InlineData("\"name\": \"Lens-Liévin\", \"role\": \"epci\", \"siren\": \"246200364\"", "\"name\": \"État\", \"role\": \"epci\"", "DuplicateElement /signatories/1")]
    [InlineData("\"parent\": \"cohesion\"", "\"parent\": \"cohesian\"", "UnknownCode /fields/0/parent")]
    [InlineData("\"parent\": \"cohesion\"", "\"parent\": \"near\"", "CyclicReference /fields/0/parent, CyclicReference /objectives/0/parent")]
    [InlineData("\"code\": \"youth\"", "\"code\": \"cohesion\"", "DuplicateId /axes/0/code")]
    [InlineData("\"theme\": \"1\"", "\"theme\": \"1.9\"", "UnknownCode /pillars/0/theme")]
    [InlineData("\"theme\": \"1\"", "\"theme\": \"one\"", "Malformed /pillars/0/theme")]
    [InlineData("\"62498\"", "\"62510\"", "DuplicateElement /territory/communes/1")]
    [InlineData("\"all\": \"qpv\"", "\"all\": \"commune\"", "UnknownValue /territory/quartiers/all")]
    [InlineData("\"value\": 21", "\"value\": -21", "NumberOutOfRange /territory/declared/quartiers/value")]
    [InlineData("\"asOf\": \"2021\"", "\"asOf\": 2021", "WrongType /territory/declared/quartiers/asOf")]
    [InlineData("\"pillars\"", "\"pilars\"", "UnknownMember /pilars, UnknownCode /fields/0/parent")]
    public void A_mistake_is_said_at_its_place(string right, string wrong, string said) =>
        Assert.Equal(said, Said(Whole.Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void Every_mistake_is_said_at_once() => Assert.Equal(
        "MissingMember , UnsupportedHere /holder, Reversed /term/until, NoSuchDay /term/amendments/0/until, OutOfOrder /term/amendments/1/adoptedOn, "
        + "OutOfOrder /term/amendments/2/until, DuplicateElement /signatories/1, UnknownValue /signatories/1/role, DuplicateId /pillars/1/code, MissingTranslation /pillars/1/title, "
        + "BlankText /pillars/1/title/fr, UnknownCode /axes/0/parent, UnknownCode /axes/0/theme, WrongKey /territory/quartiers/in",
        Said("""
            { "contract": "c", "generation": 2015, "holder": "62498/none",
              "term": { "from": "2015-01-01", "until": "2014-12-31",
                "amendments": [ { "adoptedOn": "2018-12-28", "until": "2022-12-32" }, { "adoptedOn": "2017-12-28", "until": "2020-12-31" }, { "adoptedOn": "2019-01-01", "until": "2020-12-31" } ] },
              "signatories": [ { "name": "État", "role": "state" }, { "name": "État", "role": "State" } ],
              "pillars": [ { "code": "a", "title": { "fr": "A", "en": "A" } }, { "code": "a", "title": { "fr": " " } } ],
              "axes": [ { "code": "b", "title": { "fr": "B", "en": "B" }, "parent": "c", "theme": "9" } ],
              "territory": { "quartiers": { "all": "qpv", "in": "epci:246200365", "generation": 2024 } } }
            """));

    [Fact]
    public void Of_codes_that_cannot_be_read_nothing_is_concluded() =>
        Assert.Equal("Malformed /pillars/0/code", Said(Whole.Replace("\"code\": \"cohesion\"", "\"code\": \"cohésion\"", StringComparison.Ordinal)));

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(ContractFile.JsonSchema, json => ContractFile.Read(new MemoryStream(json)).Diagnostics, Examples);

    private static ContractTopicCode Code(string text) => ContractTopicCode.Parse(text, null);

    private static string Said(string json) =>
        string.Join(", ", ContractFile.Read(json).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}"));
}
