using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Reports;

/// <summary>What the tests of a call do not show, where, and the tests that would.</summary>
internal sealed class CoverageReport(Session session, string file, Reading<CallForProjects> reading, CallForProjects call)
{
    private readonly CallCoverage _coverage = CallCoverage.Of(call, session.Language);

    private ValueList<CoverageFinding> Findings => _coverage.Coverage.Findings;

    /// <summary>Prints one line for each thing that is not shown, then the tests to add, as they stand in the file.</summary>
    public void Print()
    {
        foreach (CoverageFinding finding in Findings.Where(finding => finding is not CoverageFinding.Shown))
        {
            FilePlace place = PlaceOf(finding);
            string why = finding switch
            {
                CoverageFinding.Unreachable never => $" ({session.Say("impossible", "impossible")}{session.Colon}{never.Why.ToText(session.Language)})",
                CoverageFinding.Open open => $" ({open.Why.ToText(session.Language)})",
                _ => "",
            };
            session.Plain.WriteLine($"{file}({place.Line},{place.Column}): note: {finding.Goal.ToText(call.Rules, session.Language)}{why} [{place.Pointer}]");
        }

        if (_coverage.Missing.Count > 0)
        {
            session.Plain.WriteLine(session.Say($"{file} : à relire, puis à ajouter sous \"tests\"\u00A0:", $"{file}: to read, then to add under \"tests\":"));
            session.Plain.WriteLine(string.Join(",\n", _coverage.Missing.Select(test => CallFile.WriteTest(call, test))));
        }

        session.Plain.WriteLine(session.Say(
            $"{file} : {Findings.Count} points à montrer, {Count<CoverageFinding.Shown>()} montré(s), {Count<CoverageFinding.Hole>()} manquant(s), {Count<CoverageFinding.Unreachable>()} impossible(s), {Count<CoverageFinding.Open>()} sans cas trouvé",
            $"{file}: {Findings.Count} things to show, {Count<CoverageFinding.Shown>()} shown, {Count<CoverageFinding.Hole>()} missing, {Count<CoverageFinding.Unreachable>()} impossible, {Count<CoverageFinding.Open>()} for which no case was found"));
    }

    /// <summary>Writes the member <c>coverage</c>, one object for each call; nothing where nobody asked.</summary>
    public static void Write(Utf8JsonWriter json, List<CoverageReport> reports)
    {
        if (reports.Count == 0)
        {
            return;
        }

        json.WriteStartArray("coverage");
        reports.ForEach(report => report.Write(json));
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteStartArray("findings");
        foreach (CoverageFinding finding in Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (CallTest test in _coverage.Missing)
        {
            json.WriteRawValue(CallFile.WriteTest(call, test));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, CoverageFinding finding)
    {
        FilePlace place = PlaceOf(finding);
        json.WriteStartObject();
        json.WriteString("clause", finding.Goal.Clause.ToString());
        json.WriteString("pointer", place.Pointer);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("limit", finding.Goal.Limit);
        json.WriteString("aspect", finding.Goal.Aspect.ToString());
        json.WriteString("state", finding.GetType().Name);
        json.WriteString("fr", finding.Goal.ToText(call.Rules, Language.French));
        json.WriteString("en", finding.Goal.ToText(call.Rules, Language.English));
        switch (finding)
        {
            case CoverageFinding.Shown shown:
                json.WriteString("by", shown.By);
                break;
            case CoverageFinding.Hole hole:
                json.WriteNumber("missing", _coverage.Coverage.Missing.Select(missing => missing.Name).ToList().IndexOf(hole.Missing.Name));
                break;
            case CoverageFinding.Unreachable never:
                json.WriteString("why", never.Why.ToText(session.Language));
                break;
            case CoverageFinding.Open open:
                json.WriteString("why", open.Why.ToText(session.Language));
                break;
            default:
                break;
        }

        json.WriteEndObject();
    }

    private int Count<T>()
        where T : CoverageFinding => Findings.Count(finding => finding is T);

    private FilePlace PlaceOf(CoverageFinding finding) => reading.Locate(finding.Goal.Path);
}
