using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

/// <summary>What every code keeps, whatever it names.</summary>
public class CodeLaws
{
    [Fact]
    public void A_commune_code_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.CommuneCodes, code => (code.Departement, code.Folded.Folded, code.IsArrondissement));

    [Fact]
    public void A_departement_code_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.DepartementCodes, code => code.Region);

    [Fact]
    public void A_region_code_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.RegionCodes, code => code);

    [Fact]
    public void A_quartier_code_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.QuartierCodes, code => (code.Generation, code.Departement, code.Outline));

    [Fact]
    public void A_siren_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.Sirens, code => code);

    [Fact]
    public void A_siret_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.Sirets, code => (code.Siren, code.Nic));

    [Fact]
    public void An_rna_number_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.Rnas, code => code);

    [Fact]
    public void A_territory_code_keeps_the_laws_of_codes() => KeepsTheLaws(
        Generate.TerritoryCodes, code => (code.Kind, code.Quartier, code.Commune, code.Epci, code.Departement, code.Region));

    [Fact]
    public void An_id_of_a_list_keeps_the_laws_of_codes() => KeepsTheLaws(Generate.QuartierListIds, id => id);

    [Fact]
    public void A_control_key_catches_every_wrong_digit() => Law.Holds(
        Generate.Sirens, Gen.Choose(0, 8).Zip(Gen.Choose(1, 9)), (siren, slip) => !Siren.TryParse(Slipped(siren.ToString(), slip.Item1, slip.Item2), null, out _));

    // Asked through the smaller interface, or the text would become a span on the way.
    private static void ParsesText<T>(string text)
        where T : IParsable<T>
    {
        Assert.False(T.TryParse(text, null, out _));
        T.Parse(text, null);
    }

    private static string Slipped(string digits, int place, int by) =>
        $"{digits[..place]}{(digits[place] - '0' + by) % 10}{digits[(place + 1)..]}";

    private static void KeepsTheLaws<T>(Gen<T> codes, Func<T, object?> readAll)
        where T : struct, ISpanParsable<T>, IComparable<T>, IEquatable<T>
    {
        Law.ParseInvertsToString(codes);
        Law.EqualValuesHashAlike(codes, code => T.Parse(code.ToString()!, null));
        Law.OrdersTotally(codes);
        Law.Holds(codes, codes, (a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())));
        Assert.Equal("", default(T).ToString());
        Assert.False(T.TryParse("", null, out _));
        Assert.Throws<ArgumentNullException>(() => ParsesText<T>(null!));
        Assert.Throws<FormatException>(() => T.Parse(new string('9', 500), null));
        NothingThrows(Sample(codes), readAll);
        _ = readAll(default);
    }

    /// <summary>A million texts, half of them a slip away from a code, some of them codes: each is read to itself or refused.</summary>
    private static void NothingThrows<T>(string[] seeds, Func<T, object?> readAll)
        where T : struct, ISpanParsable<T>
    {
        const string Alphabet = "0123456789QNPMICWAB:/-noneabcdepiréÀ٣９ \0\uD83D";
        Span<char> text = stackalloc char[64];
        ulong state = 20240101;
        for (int i = 0; i < 1_000_000; i++)
        {
            int length;
            if (i % 2 == 0)
            {
                string seed = seeds[Next(ref state, seeds.Length)];
                seed.CopyTo(text);
                length = Math.Max(0, seed.Length + Next(ref state, 3) - 1);
                text[Next(ref state, seed.Length)] = Alphabet[Next(ref state, Alphabet.Length)];
            }
            else
            {
                length = Next(ref state, 20);
                for (int j = 0; j < length; j++)
                {
                    text[j] = Alphabet[Next(ref state, j < 6 ? 15 : Alphabet.Length)];
                }
            }

            if (T.TryParse(text[..length], null, out T code))
            {
                Assert.Equal(text[..length].ToString(), code.ToString());
                _ = readAll(code);
            }
        }
    }

    private static string[] Sample<T>(Gen<T> codes) => [.. codes.Sample(50, new Rnd(20240101), 100).Select(code => code!.ToString()!)];

    // The generator of Steele, Lea and Flood (SplitMix64): the same texts on every machine.
    private static int Next(ref ulong state, int below)
    {
        unchecked
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)below);
        }
    }
}
