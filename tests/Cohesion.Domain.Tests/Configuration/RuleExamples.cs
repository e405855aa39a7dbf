namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Made-up rules that together have every construct, and every member of it, that a call file may hold.</summary>
internal static class RuleExamples
{
    public const string Clauses = """
        {
          "clauses": [
            { "id": "window", "stage": "admissibility", "require": { "during": { "fact": "submittedAt", "in": "@calendar.applications" } }, "cite": [ { "text": "art. 1" } ] },
            { "id": "siret", "stage": "admissibility", "require": { "known": "applicant.siret" }, "cite": [ { "text": "art. 2", "url": "https://example.org/2" } ] },
            { "id": "older-than-a-year", "require": { "compare": ["applicant.createdOn", "<", { "date": "submittedAt", "minus": "P1Y" }] } },
            { "id": "state-zone", "for": ["etat"], "title": { "fr": "Zone", "en": "Zone" },
              "require": { "within": { "fact": "project.zones", "zones": "@territory.quartiers", "match": "every" } } },
            { "id": "agglo-zone", "for": ["agglo", "etat"],
              "require": { "within": { "fact": "project.zones", "zones": ["@territory.quartiers", "62510/none", "epci:200072460"], "match": "some" } } },
            { "id": "start-after-vote", "when": { "known": "project.period.start" }, "require": { "compare": ["project.period.start", ">=", "@calendar.vote"] },
              "except": [ { "id": "early-start", "cite": [ { "text": "art. 4" } ], "when": { "all": [ { "flag": "answers.earlyStart" },
                { "opinion": { "fact": "opinions.earlyStart", "by": "services", "question": { "fr": "Accordé ?", "en": "Granted?" }, "before": "@calendar.vote", "each": "project.zones" } } ] } } ],
              "onFail": { "fr": "Trop tôt : {project.period.start}.", "en": "Too early: {project.period.start}." } },
            { "id": "ceiling", "require": { "compare": ["request.amount", "<=", "@ceiling"] } },
            { "id": "cost", "require": { "compare": [{ "times": [100, "request.amount"] }, "<=", { "sum": [{ "times": [0.8, "budget.total"] }, { "times": ["@rate", "budget.total"] }, "10.50 EUR"] }] } },
            { "id": "public", "require": { "share": { "fact": "project.beneficiaries.quartier", "base": "project.beneficiaries.total", "atLeast": "60 %" } } },
            { "id": "age", "require": { "between": { "fact": "answers.age", "min": 12, "max": { "years": ["2000-01-01", "submittedAt"] } } } },
            { "id": "forms", "require": { "any": [ { "in": { "fact": "applicant.legalForm", "values": ["association", "commune"] } }, { "is": "small" }, { "not": { "flag": "answers.earlyStart" } } ] } },
            { "id": "two-of", "require": { "atLeast": { "count": 2, "of": [ { "startsWith": { "fact": "project.title", "text": "2025 - " } }, { "flag": "answers.earlyStart" }, { "is": "small" } ] } } },
            { "id": "themes", "excludeWhen": { "has": { "fact": "project.themes", "any": "@themes" } } },
            { "id": "summer", "require": { "during": { "fact": "project.period", "in": ["2023-07/2023-08", "2023-12-25", "@holidays"] } } },
            { "id": "later", "require": { "compare": ["request.amount", "<=", { "parameter": "@ceiling", "at": "project.period.start" }] } },
            { "id": "later-rate", "require": { "compare": ["request.amount", "<=", { "times": [{ "parameter": "rate", "at": "project.period.start" }, "budget.total"] }] } },
            { "id": "partners", "stage": "selection", "prefer": { "more": "budget.coFunders" }, "gives": { "criterion": "partnership", "points": 5 } },
            { "id": "cheap", "stage": "selection", "prefer": { "less": { "share": { "fact": "request.amount", "base": "budget.total" } } }, "gives": { "rank": 1 } },
            { "id": "women", "prefer": { "has": { "fact": "project.themes", "any": ["local:women"] } } },
            { "id": "logo", "stage": "award", "oblige": { "duty": "showFunding", "of": "issuer", "until": { "date": "@calendar.vote", "plus": "P6M" }, "text": { "fr": "Le logo.", "en": "The logo." } } } ]
        }
        """;

    public const string Definitions = """
        {
          "facts": [
            { "id": "answers.earlyStart", "kind": "flag", "question": { "fr": "Avant le vote ?", "en": "Before the vote?" } },
            { "id": "answers.age", "kind": "count", "unit": "year", "min": 0, "max": 120, "label": { "fr": "Âge", "en": "Age" }, "optional": true, "sensitive": true,
              "appliesWhen": { "in": { "fact": "applicant.legalForm", "values": ["naturalPerson"] } }, "source": "registry", "cite": [ { "text": "art. 9" } ] },
            { "id": "answers.rent", "kind": "money", "min": "0 EUR", "max": "1000.50 EUR", "label": { "fr": "Loyer", "en": "Rent" } },
            { "id": "answers.rate", "kind": "ratio", "min": "0 %", "max": "2/3", "label": { "fr": "Taux", "en": "Rate" } },
            { "id": "steps.contact.on", "kind": "date", "min": "2021", "max": "2021-12-31", "label": { "fr": "Contact", "en": "Contact" } },
            { "id": "answers.at", "kind": "instant", "min": "2021-04-30T17:00", "label": { "fr": "Heure", "en": "Hour" } },
            { "id": "answers.form", "kind": "choice", "codes": ["a", "1.1"], "label": { "fr": "Forme", "en": "Form" } },
            { "id": "answers.axes", "kind": "choiceSet", "of": "axis", "label": { "fr": "Axes", "en": "Axes" } },
            { "id": "sessions", "kind": "records", "label": { "fr": "Séances", "en": "Sessions" },
              "fields": [ { "id": "sessions.period", "kind": "period" }, { "id": "sessions.place", "kind": "territory", "label": { "fr": "Lieu", "en": "Place" } } ] },
            { "id": "derived.sameYearGrants", "kind": "count", "unit": "grant", "derive": { "count": "history.grants", "where": { "all": [
              { "compare": ["history.grants.authority", "=", "trois-vals"] }, { "compare": ["history.grants.year", "=", 2026] } ] } } },
            { "id": "derived.sum", "kind": "money", "derive": { "sum": "history.grants.amount" } } ],
          "parameters": {
            "ceiling": { "kind": "money", "otherwise": "20000 EUR", "values": [
              { "when": { "has": { "fact": "project.themes", "any": ["local:women"] } }, "value": "30000 EUR", "cite": [ { "text": "art. 5" } ] } ] },
            "rate": { "kind": "ratio", "values": [ { "until": "2021-12-31", "value": "50 %" }, { "from": "2022", "value": "60 %" } ], "hit": "first", "cite": [ { "text": "art. 6" } ] },
            "persons": { "kind": "count", "unit": "person", "values": [ { "value": 12 } ], "hit": "lowest", "otherwise": { "unverifiable": "the notice is silent" } },
            "holidays": { "kind": "periods", "values": [ { "value": ["2023-07-08/2023-09-04", "2023-10-21/2023-11-06"] } ] },
            "year": { "kind": "period", "values": [ { "value": "2023-01-01/2023-12-31" } ] },
            "limit": { "kind": "instant", "values": [ { "value": "2021-03-15T12:00" } ] },
            "day": { "kind": "date", "values": [ { "value": "2021-03-15" } ], "hit": "highest" },
            "open": { "kind": "flag", "otherwise": true },
            "form": { "kind": "choice", "of": "legalForm", "values": [ { "value": "association" } ] },
            "forms": { "kind": "choiceSet", "of": "legalForm", "values": [ { "value": ["association", "commune"] } ] },
            "seat": { "kind": "territory", "values": [ { "value": "62510" } ] },
            "area": { "kind": "territorySet", "values": [ { "until": "2023", "value": ["@zones.veilleActive", "QN06225M", "region:32"] }, { "from": "2024", "value": "@territory.quartiers" } ] },
            "prefix": { "kind": "text", "values": [ { "value": "2025 - " } ] },
            "siret": { "kind": "identifier", "values": [ { "value": "73282932000074" } ] } },
          "conditions": { "small": { "compare": ["request.amount", "<", "3000 EUR"], "note": "as the board says" } },
          "clauses": []
        }
        """;
}
