using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Contracts;

/// <summary>A contrat de ville: what the State, an intercommunalité and its communes agree to do for priority quartiers, and until when.</summary>
/// <remarks>
/// Its pillars, axes, fields and objectives are words of its own. The figures that it declares are kept apart from what lists add up to.
/// Source: law no. 2014-173 of 21 February 2014, article 6.
/// </remarks>
public sealed partial record ContratDeVille
{
    private readonly ContratDeVilleDraft _content;

    private ContratDeVille(ContratDeVilleDraft content) => _content = content;

    /// <summary>Gets by what files refer to it.</summary>
    public ContractId Id => _content.Id;

    /// <summary>Gets the generation to which it belongs.</summary>
    public ContractGeneration Generation => _content.Generation;

    /// <summary>Gets by what people name it.</summary>
    public LocalizedText Title => _content.Title;

    /// <summary>Gets the days on which it is in force, as signed and as extended.</summary>
    public ContractTerm Term => _content.Term;

    /// <summary>Gets by what the files of ANCT name it, or <see langword="null"/>.</summary>
    public ContractCode? Code => _content.Code;

    /// <summary>Gets the EPCI or the commune that carries it, or <see langword="null"/> where it is not known.</summary>
    public TerritoryCode? Holder => _content.Holder;

    /// <summary>Gets those who signed it.</summary>
    public ValueList<Signatory> Signatories => _content.Signatories;

    /// <summary>Gets its pillars (<i>piliers</i>).</summary>
    public ValueList<ContractTopic> Pillars => _content.Pillars;

    /// <summary>Gets its cross-cutting or thematic axes (<i>axes transversaux, axes thématiques</i>).</summary>
    public ValueList<ContractTopic> Axes => _content.Axes;

    /// <summary>Gets the fields in which it acts.</summary>
    public ValueList<ContractTopic> Fields => _content.Fields;

    /// <summary>Gets what it sets out to achieve.</summary>
    public ValueList<ContractTopic> Objectives => _content.Objectives;

    /// <summary>Gets where it applies.</summary>
    public ContractTerritory Territory => _content.Territory;

    /// <summary>Gets where it can be read.</summary>
    public ValueList<Citation> Citations => _content.Citations;

    /// <summary>Creates a contract from a draft known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static ContratDeVille Create(ContratDeVilleDraft draft)
    {
        TryCreate(draft, out ContratDeVille? contract, out ValueList<Problem> problems);
        return Problems.Require(contract, problems);
    }

    /// <summary>
    /// Creates a contract, or tells everything that is wrong with the draft: a holder that is neither an EPCI nor a commune, a signatory twice, a code of
    /// a topic twice, a parent or an official theme that there is not, a topic that belongs to itself by way of others, quartiers of another generation.
    /// </summary>
    /// <param name="draft">What the contract should say.</param>
    /// <param name="contract">The contract, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/>, its title, its term or its territory is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A code of the draft is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The generation of the draft is none.</exception>
    public static bool TryCreate(ContratDeVilleDraft draft, [NotNullWhen(true)] out ContratDeVille? contract, out ValueList<Problem> problems)
    {
        Guard.Against.Null(draft);
        Guard.Against.Default(draft.Id, nameof(draft));
        Guard.Against.Undefined(draft.Generation, nameof(draft));
        Guard.Against.Null(draft.Title, nameof(draft));
        Guard.Against.Null(draft.Term, nameof(draft));
        Guard.Against.Null(draft.Territory, nameof(draft));
        Guard.Against.DefaultAmong(draft.Territory.Communes, nameof(draft));
        problems = ContractChecks.Of(ContractSketch.Of(draft));
        contract = problems.Count == 0 ? new ContratDeVille(draft) : null;
        return contract is not null;
    }

    /// <summary>Tells whether the contract is in force on a day, every amendment counted.</summary>
    public bool IsInForceOn(LocalDate day) => Term.IsInForceOn(day);
}
