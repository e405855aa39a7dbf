using System.Globalization;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>The forms of the texts that calls and applications hold beside those of their rules.</summary>
internal static class CallForms
{
    // Any character: a name that people give to a situation is free, if it is not blank.
    private const string Anything = @"[^\u0000]*";

    public static Form Hash { get; } = Form.Of<ContentHash>(
        "contentHash", "sha256:[0-9a-f]{64}", $"sha256:{new string('0', 63)}1", "Un condensat SHA-256.", "A SHA-256 hash.");

    public static Form Version { get; } = Form.Of<CallVersion>(
        "version",
        CallVersion.Pattern[1..^1],
        "1.0.0",
        "La version de l’appel, selon Semantic Versioning.",
        "The version of the call, after Semantic Versioning.",
        ProblemCode.TooLargeAmount);

    public static Form TimeZone { get; } = Form.Of(
        "timeZone",
        "[A-Za-z][A-Za-z0-9_+:/-]*",
        "Europe/Paris",
        "Un fuseau horaire de la base IANA.",
        "A time zone of the IANA database.",
        static text => DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is null ? ProblemCode.UnknownTimeZone : null);

    public static Form Contract { get; } = Form.Of<ContractId>(
        "contract",
        IdGrammar.Pattern[1..^1],
        "lens-lievin-2015",
        "L’identifiant d’un contrat de ville.",
        "The id of a contrat de ville.");

    public static Form Theme { get; } = Form.Of(
        "theme",
        "[0-9](\\.[0-9][a-z]?)?|local:[A-Za-z0-9][A-Za-z0-9-]{0,63}",
        "1.2",
        "Un code de la nomenclature du programme 147, ou `local:…`.",
        "A code of the classification of programme 147, or `local:…`.",
        static text => ThemeCode.TryParse(text, null, out ThemeCode code) && (code.IsLocal || ThemeCatalogue.Official.Contains(code)) ? null : ProblemCode.UnknownCode);

    public static Form Zone { get; } = Form.Of<TerritoryCode>(
        "zone",
        "local:[A-Za-z0-9][A-Za-z0-9-]{0,63}",
        "local:les-pres",
        "L’identifiant d’une zone sans code officiel.",
        "The id of a zone without an official code.");

    public static Form Siret { get; } = Form.Of<Siret>(
        "siret", "[0-9]{14}", "73282932000074", "Un numéro SIRET.", "A SIRET number.", ProblemCode.WrongKey);

    public static Form Instant { get; } = Form.Of(
        "instant",
        InstantText.Pattern,
        "2021-04-30T17:00",
        "Un jour et une heure dans le fuseau de l’appel, ou avec un décalage ou `Z`\u202F; une date seule là où l’heure n’est pas connue.",
        "A day and an hour in the zone of the call, or with an offset or `Z`; a date alone where the hour is not known.",
        static text => InstantText.Read(text, DateTimeZone.Utc) is null ? ProblemCode.NoSuchDay : null);

    public static Form Moment { get; } = Form.Of(
        "moment",
        InstantText.MomentPattern,
        "2021-04-30T17:00",
        "Un jour et une heure dans le fuseau de l’appel, ou avec un décalage ou `Z`.",
        "A day and an hour in the zone of the call, or with an offset or `Z`.",
        static text => InstantText.Read(text, DateTimeZone.Utc) is null ? ProblemCode.NoSuchDay : null);

    public static Form Diagnostic { get; } = Form.Of(
        "diagnosticCode",
        "COH[0-9]{4}",
        "COH2003",
        "Le code d’un diagnostic.",
        "The code of a diagnostic.",
        static text => Enum.IsDefined((ProblemCode)int.Parse(text.AsSpan(3), CultureInfo.InvariantCulture)) ? null : ProblemCode.UnknownCode);

    public static Form FreeName { get; } = Form.Of(
        "freeName",
        Anything + TextShape.NotBlank + Anything,
        "in order",
        "Un nom libre.",
        "A free name.");
}
