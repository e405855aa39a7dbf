using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Codes of territories and of those who live there, every one drawn from its published grammar.</content>
public static partial class Generate
{
    /// <summary>Gets every département and every collectivity overseas.</summary>
    public static Gen<DepartementCode> DepartementCodes => Gen.Elements<string>(
        [.. Enumerable.Range(1, 95).Where(n => n != 20).Select(n => $"{n:00}"), "2A", "2B", .. Enumerable.Range(971, 8).Select(n => $"{n}"), "984", "986", "987", "988", "989"])
        .Select(text => DepartementCode.Parse(text, null));

    /// <summary>Gets regions, each by one of its départements.</summary>
    public static Gen<RegionCode> RegionCodes => DepartementCodes.Select(code => code.Region).Where(region => region is not null).Select(region => region!.Value);

    /// <summary>Gets communes; one in four is of Lens-Liévin or an arrondissement, so that some meet.</summary>
    public static Gen<CommuneCode> CommuneCodes => Gen.Frequency(
        (3, from departement in DepartementCodes
            from digits in Digits(5 - departement.ToString().Length)
            select $"{departement}{digits}"),
        (1, Gen.Elements("62498", "62510", "62570", "75056", "75101", "75120", "69381", "69123", "13055", "13216", "98735")))
        .Select(text => CommuneCode.Parse(text, null));

    /// <summary>Gets quartiers by the grammars of 2015 and of 2024.</summary>
    public static Gen<QuartierCode> QuartierCodes =>
        from departement in DepartementCodes.Where(code => code.ToString() != "989")
        from tail in Gen.OneOf(Digits(3).Select(d => ("QP", d)), Digits(2).Zip(Gen.Elements("N", "M", "I", "C")).Select(p => ("QN", p.Item1 + p.Item2)))
        select QuartierCode.Parse($"{tail.Item1}{departement.ToString().PadLeft(3, '0')}{tail.Item2}", null);

    /// <summary>Gets SIREN numbers with their control key.</summary>
    public static Gen<Siren> Sirens => Digits(8).Select(WithKey).Where(text => text != "000000000").Select(text => Siren.Parse(text, null));

    /// <summary>Gets SIRET numbers with their control key, some of La Poste, which has a rule of its own.</summary>
    public static Gen<Siret> Sirets => Gen.Frequency(
        (9, from siren in Sirens from nic in Digits(4) select Siret.Parse(WithKey($"{siren}{nic}"), null)),
        (1, Gen.Elements("35600000000048", "35600000018723", "35600000049837").Select(text => Siret.Parse(text, null))));

    /// <summary>Gets numbers of the register of associations.</summary>
    public static Gen<Rna> Rnas =>
        from first in Gen.Elements("5", "9", "0")
        from second in Gen.Elements("9", "0", "C", "R", "T")
        from rest in Digits(7)
        select Rna.Parse($"W{first}{second}{rest}", null);

    /// <summary>Gets territories of every kind, local zones too.</summary>
    public static Gen<TerritoryCode> TerritoryCodes => Gen.OneOf(
        QuartierCodes.Select(TerritoryCode.Of),
        CommuneCodes.Select(TerritoryCode.Of),
        CommuneCodes.Select(TerritoryCode.OutsideQuartiersOf),
        Sirens.Select(TerritoryCode.OfEpci),
        DepartementCodes.Select(TerritoryCode.Of),
        RegionCodes.Select(TerritoryCode.Of),
        Gen.Elements("local:les-pres", "local:a", "local:0-9").Select(text => TerritoryCode.Parse(text, null)));

    private static Gen<string> Digits(int count) => Gen.Choose(0, 9).ListOf(count).Select(string.Concat);

    private static string WithKey(string digits) =>
        digits + Enumerable.Range(0, 10).Single(key => LuhnSum($"{digits}{key}") % 10 == 0);

    // Another way to the sum than the library's: digits that count double are doubled, then their own digits are added.
    private static int LuhnSum(string digits) => digits.Reverse()
        .Select((c, i) => (c - '0') * (1 + (i % 2)))
        .Sum(n => (n / 10) + (n % 10));
}
