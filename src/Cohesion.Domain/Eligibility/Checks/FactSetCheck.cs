using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>What can be wrong with facts, one by one and together, as far as their definitions tell.</summary>
/// <param name="facts">Every fact that there is, events and opinions among them.</param>
/// <param name="context">The clock, the currency and the scopes of a call; <see langword="null"/> where no call is at hand, whose codes are then unknown as well.</param>
internal sealed class FactSetCheck(FactCatalogue facts, RuleContext? context)
{
    private readonly Dictionary<FactId, CodeDomain?> _codes = [];

    /// <summary>Gives everything that is wrong, at places of a canonical application file such as <c>/documents/0/kind</c>.</summary>
    public IEnumerable<Problem> Run(FactSet stated) => [.. Each(stated, null), .. PartsAndWholes.Check(stated)];

    /// <summary>Gives the place of a fact in a canonical application file.</summary>
    public static string PathOf(FactId fact) => "/" + fact.ToString().Replace('.', '/');

    private IEnumerable<Problem> Each(FactSet stated, FactId? list)
    {
        string prefix = list is { } owner ? PathOf(owner) : "";
        return stated.Values.SelectMany(fact => One(fact.Key, fact.Value, list, PathOf(fact.Key)[prefix.Length..]));
    }

    private IEnumerable<Problem> One(FactId id, FactValue value, FactId? list, string path) =>
        !facts.TryGet(id, out FactDefinition? fact) || facts.ListOf(id)?.Id != list
            ? [new Problem(ProblemCode.UnknownFact, path, id.ToString(), "", Nearest.Of(id.ToString(), facts.Definitions.Select(known => known.Id.ToString())))]
            : value switch
            {
                FactValue.Unverifiable => [],
                FactValue.None => MayBeNone(fact) ? [] : [new Problem(ProblemCode.NoneNotAllowed, path, id.ToString())],
                FactValue.Records records when fact.Kind == FactKind.Records => records.Values.SelectMany((record, i) =>
                    Each(record, id).Select(problem => problem.Under(string.Create(CultureInfo.InvariantCulture, $"{path}/{i}")))),
                _ when !FactValueKinds.Fits(value, fact.Kind) =>
                    [new Problem(ProblemCode.WrongFactValue, path, FactValueKinds.Say(value), FormatWords.Of(fact.Kind))],
                _ => OfKind(value, fact, path),
            };

    // Outside its case a fact is none, and whether the case holds more facts tell; what is computed over nothing may be none too.
    private static bool MayBeNone(FactDefinition fact) => fact.IsOptional || fact.AppliesWhen is not null || fact.Source == FactSource.Derived;

    private IEnumerable<Problem> OfKind(FactValue value, FactDefinition fact, string path) => value switch
    {
        FactValue.Amount amount => Money(amount.Value, fact, path),
        FactValue.AmountByScope amounts => amounts.Values.SelectMany(entry => Share(entry.Key, entry.Value, fact, $"{path}/{entry.Key}")),
        FactValue.Choice choice => Codes([choice.Value], fact, _ => path),
        FactValue.Choices choices => Codes(choices.Values, fact, i => string.Create(CultureInfo.InvariantCulture, $"{path}/{i}")),
        FactValue.Text text => Text(text.Value, fact, path),
        _ => Bounds(value, fact, path),
    };

    private IEnumerable<Problem> Money(Money amount, FactDefinition fact, string path) => context is not null && amount.Currency != context.Currency
        ? [new Problem(ProblemCode.WrongCurrency, path, amount.ToString(), context.Currency.Code)]
        : Bounds(new FactValue.Amount(amount), fact, path);

    private IEnumerable<Problem> Share(ScopeId scope, Money amount, FactDefinition fact, string path) => context is not null && !context.Scopes.Contains(scope)
        ? [new Problem(ProblemCode.UnknownScope, path, scope.ToString(), "", Nearest.Of(scope.ToString(), context.Scopes.Select(known => known.ToString())))]
        : Money(amount, fact, path);

    private IEnumerable<Problem> Codes(IEnumerable<Code> codes, FactDefinition fact, Func<int, string> path) => context is null ? []
        : DomainOf(fact) is { } domain ? codes.Select((code, i) => domain.Check(code.ToString(), path(i))).OfType<Problem>()
        : [];

    private CodeDomain? DomainOf(FactDefinition fact)
    {
        if (!_codes.TryGetValue(fact.Id, out CodeDomain? domain))
        {
            _codes[fact.Id] = domain = CodeDomain.Of(fact, facts);
        }

        return domain;
    }

    private static IEnumerable<Problem> Text(string text, FactDefinition fact, string path) =>
        FactValueKinds.IsSiret(fact) && !Siret.TryParse(text, null, out _) ? [new Problem(ProblemCode.WrongKey, path, text)]
        : string.IsNullOrWhiteSpace(text) ? [new Problem(ProblemCode.WrongFactValue, path, text, FormatWords.Of(fact.Kind))]
        : [];

    private IEnumerable<Problem> Bounds(FactValue value, FactDefinition fact, string path) =>
        (fact.Min is { } min && FactBounds.IsBelow(value, min, context?.Zone)) || (fact.Max is { } max && FactBounds.IsAbove(value, max, context?.Zone))
            ? [new Problem(ProblemCode.OutsideBounds, path, FactValueKinds.Say(value), FactBounds.Say(fact))]
            : [];
}
