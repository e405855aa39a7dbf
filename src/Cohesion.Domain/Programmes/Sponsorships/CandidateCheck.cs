using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Programmes;

/// <summary>What is wrong with a candidate by himself, on a day.</summary>
internal static class CandidateCheck
{
    public static IEnumerable<Problem> Of(SponsorshipCandidate candidate, LocalDate day)
    {
        if (candidate.BornOn > day)
        {
            yield return new Problem(ProblemCode.BornAfter, "/bornOn", LocalDatePattern.Iso.Format(candidate.BornOn), LocalDatePattern.Iso.Format(day));
        }

        foreach ((int i, Consent consent) in candidate.Consents.Index())
        {
            if (consent.By == default)
            {
                yield return new Problem(ProblemCode.UnidentifiedEvent, $"/consents/{i}", "by");
            }

            if (consent.WithdrawnOn is { } withdrawn && withdrawn < consent.GivenOn)
            {
                yield return new Problem(
                    ProblemCode.Reversed, $"/consents/{i}/withdrawnOn", LocalDatePattern.Iso.Format(withdrawn), $"≥ {LocalDatePattern.Iso.Format(consent.GivenOn)}");
            }
        }
    }

    /// <summary>Gives an obstacle as a file would name it: <c>parentalConsent</c>.</summary>
    public static string NameOf(SponsorshipObstacle obstacle) => $"{obstacle}" is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
