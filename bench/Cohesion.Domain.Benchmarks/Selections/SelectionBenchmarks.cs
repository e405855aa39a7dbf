using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Benchmarks.Selections;

/// <summary>What it costs to rank applications and to award an envelope with three sub-envelopes, as a ratio to sorting and adding up numbers by hand.</summary>
[MemoryDiagnoser]
public class SelectionBenchmarks
{
    private ValueList<Entry> _entries;
    private (long Score, long Cost)[] _numbers = [];
    private SelectionPolicy _policy = null!; // set up before every benchmark

    /// <summary>Gets or sets how many applications compete.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    private Money Envelope => Money.Euros(Count * 500L);

    [GlobalSetup]
    public void Fill()
    {
        uint state = 7;
        CriterionId criterion = CriterionId.Parse("quality", null);
        Code[] forms = [Code.Parse("association", null), Code.Parse("company", null), Code.Parse("publicBody", null)];
        EntryProfile[] profiles = [.. forms.Select(form => new EntryProfile { LegalForms = [form] })];
        _numbers = [.. Enumerable.Range(0, Count).Select(_ => (Next(2_001), 100 + Next(1_900)))];
        _entries = [.. _numbers.Select((one, i) => new Entry(
            new Scorecard(ApplicationReference.Parse($"a{i}", null), [new(criterion, Points.Of(Ratio.Of(one.Score, 100)))]), Money.Euros(one.Cost), profile: profiles[i % profiles.Length]))];
        _policy = SelectionPolicy.Create(
            ScoreGrid.Create(Criterion.Create(criterion, LocalizedText.Of("Qualité", "Quality"), 0, 20)),
            AwardRule.SkipOver,
            [new TieBreak.LowerRequest(), new TieBreak.LowerId()],
            terms: new SelectionTerms
            {
                SubEnvelopes =
                [
                    SubEnvelope.Create(SubEnvelopeId.Parse("associations", null), SubEnvelopeKind.Earmark, new Audience { LegalForms = [forms[0]] }, Money.Euros(Count * 100L)),
                    SubEnvelope.Create(SubEnvelopeId.Parse("companies", null), SubEnvelopeKind.Cap, new Audience { LegalForms = [forms[1]] }, Money.Euros(Count * 100L)),
                    SubEnvelope.Create(SubEnvelopeId.Parse("public", null), SubEnvelopeKind.Exclusive, new Audience { LegalForms = [forms[2]] }, Money.Euros(Count * 50L)),
                ],
            });

        long Next(uint bound) => (state = unchecked((state * 1_664_525) + 1_013_904_223)) / 65_536 % bound;
    }

    [Benchmark(Baseline = true)]
    public long ByHand()
    {
        (long Score, long Cost)[] ranked = [.. _numbers];
        Array.Sort(ranked, static (left, right) => right.Score.CompareTo(left.Score) is not 0 and int byScore ? byScore : left.Cost.CompareTo(right.Cost));
        long left = Count * 500L;
        foreach ((_, long cost) in ranked)
        {
            left -= cost <= left ? cost : 0;
        }

        return left;
    }

    [Benchmark]
    public Selection RankAndAward() => Selection.Of(_entries, Envelope, _policy);
}
