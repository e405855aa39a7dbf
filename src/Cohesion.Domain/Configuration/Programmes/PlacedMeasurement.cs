using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Configuration;

/// <summary>A measurement, and where it stands in a file: as a whole, its count, out of how many.</summary>
internal sealed record PlacedMeasurement(Measurement Measurement, JsonCursor Whole, JsonCursor Count, JsonCursor OutOf);
