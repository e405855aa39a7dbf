using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>Applications drawn by a fixed seed, each in three forms: the record of <see cref="HandWritten"/>, the aggregate of the library, a situation that was read.</summary>
/// <remarks>Texts are copies of their own, as a reader of files makes them.</remarks>
public sealed class Sets
{
    private const int Clauses = 12;

    private uint _seed = 2021;

    public Sets(int count, bool isHalfEligible)
    {
        Records = [.. Enumerable.Range(0, count).Select(i => Draw(isHalfEligible && i % 2 == 1 ? Next(Clauses) : null))];
        Applications = [.. Records.Select((record, i) => Convert(record, i))];
        Ready = [.. Applications.Select(application => Call.Rules.Read(new Situation(application.ToFacts())))];

        // What lives side by side in a service does so here: nothing is left between applications of what made them.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }

    public static ReadOnlyMemory<byte> File { get; } = Resource();

    public static CallForProjects Call { get; } = Read() ?? throw new InvalidOperationException("The call is not sound.");

    // A reader of files names facts as their definitions do.
    private static FactId AlreadyFunded { get; } = Call.Rules.Facts.Definitions.Single(fact => fact.Id.ToString() == "answers.alreadyFunded").Id;

    public IReadOnlyList<Candidature> Records { get; }

    public IReadOnlyList<Application> Applications { get; }

    public IReadOnlyList<ReadySituation> Ready { get; }

    /// <summary>Reads and links the call.</summary>
    public static CallForProjects? Read() => CallFile.Read(File.Span).TryGetValue(out CallForProjects? call) ? call : null;

    private Candidature Draw(int? failing)
    {
        decimal cost = 4_000 + Next(14_000);
        int people = 10 + Next(190);
        string[] quartiers = [.. HandWritten.Quartiers.Order(StringComparer.Ordinal)];
        Candidature eligible = new(
            Copy(Pick("association", "association", "foundation", "commune", "epci", "publicSchool", "socialLandlord")),
            Copy(Pick(quartiers)),
            Next(2) == 0 ? [Copy(Pick("1.1", "1.2", "2.1", "local:mobility"))] : [Copy("1.3"), Copy(Pick("1.1", "1.2", "2.1", "local:mobility"))],
            decimal.Floor(cost * 0.80m) - Next(3_000),
            cost,
            decimal.Ceiling(cost * 0.05m) + Next(1_000),
            new DateOnly(2026, 1, 1).AddDays(Next(180)),
            new DateOnly(2026, 7, 1).AddDays(Next(180)),
            new DateTimeOffset(2025, 9, 2, 8, 0, 0, TimeSpan.FromHours(2)).AddMinutes(Next(60_000)),
            people,
            (people * 6 / 10) + 1,
            [Copy("rib"), Copy("statutes"), Copy("projectBudget"), Copy("planning")],
            false);
        return failing is null ? eligible : Spoil(eligible, failing.Value);
    }

    private static Candidature Spoil(Candidature of, int clause) => clause switch
    {
        0 => of with { LegalForm = Copy("company") },
        1 => of with { Quartier = Copy("QN05901M") },
        2 => of with { Themes = [Copy("3.1")] },
        3 => of with { Grant = (of.Cost * 0.80m) + 1 },
        4 => of with { Grant = 15_001, Cost = 20_000, OwnFunds = 1_000 },
        5 => of with { Grant = 0, Cost = 0, OwnFunds = 0 },
        6 => of with { End = new DateOnly(2027, 1, 1) },
        7 => of with { SubmittedAt = new DateTimeOffset(2025, 10, 15, 17, 1, 0, TimeSpan.FromHours(2)) },
        8 => of with { QuartierBeneficiaries = of.Beneficiaries / 2 },
        9 => of with { OwnFunds = (of.Cost * 0.05m) - 1 },
        10 => of with { Documents = [Copy("rib"), Copy("statutes"), Copy("planning")] },
        _ => of with { AlreadyFunded = true },
    };

    private static SubmittedApplication Convert(Candidature of, int index) => new DraftApplication(ApplicationReference.Parse($"a-{index}", null), new ApplicationContent
    {
        Applicant = new Applicant { LegalForm = Code.Parse(of.LegalForm, null) },
        Project = new Project
        {
            Zones = Answer.SetOf(TerritoryCode.Parse(of.Quartier, null)),
            Themes = Answer.SetOf([.. of.Themes.Select(theme => Code.Parse(theme, null))]),
            Period = PartialPeriod.Between(Day(of.Start), Day(of.End)),
            Beneficiaries = new Beneficiaries { Total = of.Beneficiaries, Quartier = of.QuartierBeneficiaries },
        },
        Request = new FundingRequest { Amount = RequestedAmount.Of(Euros(of.Grant)) },
        Budget = new Budget { Total = Euros(of.Cost), OwnFunds = Euros(of.OwnFunds) },
        Documents = Answer.ListOf([.. of.Documents.Select(kind => new Document { Kind = Code.Parse(kind, null) })]),
        Answers = FactSet.Of((AlreadyFunded, new FactValue.Flag(of.AlreadyFunded))),
    }).Submit(Instant.FromDateTimeOffset(of.SubmittedAt));

    private static PartialDate Day(DateOnly day) => PartialDate.OfDay(LocalDate.FromDateOnly(day));

    private static Money Euros(decimal euros) => Money.OfMinor((long)(euros * 100), Currency.Euro);

    private static string Copy(string text) => new(text.AsSpan());

    // The same on every machine: Knuth's linear congruence.
    private int Next(int bound)
    {
        _seed = unchecked((_seed * 1_664_525) + 1_013_904_223);
        return (int)((_seed >> 8) % (uint)bound);
    }

    private string Pick(params ReadOnlySpan<string> texts) => texts[Next(texts.Length)];

    private static byte[] Resource()
    {
        using Stream stream = typeof(Sets).Assembly.GetManifestResourceStream("twelve-clauses.json") ?? throw new InvalidOperationException("The call is not built in.");
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
