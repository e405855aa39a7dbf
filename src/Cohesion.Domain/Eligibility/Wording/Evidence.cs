using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>What one clause has read of an application, to be quoted: the values of facts, the parameters that applied, the conditions that failed.</summary>
internal sealed class Evidence
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    private readonly RuleSet _rules;
    private readonly Language _language;
    private readonly Func<FactId, FactValue?> _read;
    private readonly Func<Condition, Truth> _judge;
    private readonly Frame _frame;

    public Evidence(Clause clause, RuleSet rules, Func<FactId, FactValue?> read, Func<Condition, Truth> judge, Language language)
    {
        (_rules, _language, _read, _judge) = (rules, language, read, judge);
        (FactId, FactValue)[] facts = [.. FactReader.FactsOf(clause, rules).Append(SubmittedAt).Distinct()
            .Select(id => (Id: id, Value: read(id)))
            .Where(entry => entry.Value is not null)
            .Select(entry => (entry.Id, entry.Value!))];
        _frame = new Frame(rules, new Situation(FactSet.Of(facts)), null);
    }

    /// <summary>Tells whether a condition fails on what the refusal rests on.</summary>
    public bool Refutes(Condition condition) => _judge(condition) == Truth.False;

    /// <summary>Tells whether a condition holds on what the refusal rests on.</summary>
    public bool Proves(Condition condition) => _judge(condition) == Truth.True;

    /// <summary>Says the value of a fact, or that nobody stated it.</summary>
    public string ValueOf(FactId fact, bool withTime = true) => new ProseValues(_rules, _language).Of(_read(fact), FactLookup.Find(_rules, fact), withTime);

    /// <summary>Says the value of a parameter that applied, or those that may apply.</summary>
    public string ValueOf(Parameter parameter)
    {
        CodeDomain? codes = CodeDomain.Of(parameter.Vocabulary, _rules.Facts);
        ProseValues values = new(_rules, _language);
        IReadOnlyList<ParameterValue>? possible = new Cases(_frame, new Evaluator(_frame)).Values(parameter.Name, null, []);
        return possible is null
            ? values.Of(new FactValue.Unverifiable(parameter.Name.ToString()), null)
            : string.Join(_language == Language.French ? " ou " : " or ", possible.Distinct().Select(value => values.List(values.Of(value, codes, parameter.Unit))));
    }

    /// <summary>Says what a name of the file stands for: the dates of a window, what a list holds.</summary>
    public string NameOf(NameReference name) => Names.WindowOf(name, _rules) is not var (phase, wave)
        ? new ProseNouns(_rules, _language).Of(name).Text
        : string.Join(", ", (wave is null ? phase.Windows : [wave]).Select(window => window.ToText(_language)));
}
