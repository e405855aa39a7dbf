using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Territories;

/// <summary>A list of priority quartiers as a decree sets it for a part of the country, with the days on which it is in force.</summary>
/// <remarks>
/// Quartiers, communes and EPCIs stand in the order of their codes, so that two lists that say the same are equal. Whether a quartier is
/// a priority depends on the list and on the day: in 2024 the lists of both generations were in force, each in its part of the country.
/// </remarks>
public sealed partial record QuartierList
{
    private readonly QuartierListDraft _content;

    private QuartierList(QuartierListDraft content) => _content = content with
    {
        Departements = [.. content.Departements, .. content.Quartiers.Select(quartier => quartier.Code.Departement)],
        Quartiers = [.. content.Quartiers.OrderBy(quartier => quartier.Code)],
        Communes = [.. content.Communes.OrderBy(commune => commune.Code)],
        Epcis = [.. content.Epcis.OrderBy(epci => epci.Siren)],
    };

    /// <summary>Gets the identifier by which it is known.</summary>
    public QuartierListId Id => _content.Id;

    /// <summary>Gets the generation of its codes.</summary>
    public QuartierGeneration Generation => _content.Generation;

    /// <summary>Gets the first day on which it is in force.</summary>
    public LocalDate From => _content.From;

    /// <summary>Gets the last day on which it is in force, included, or <see langword="null"/> where none is known.</summary>
    public LocalDate? Until => _content.Until;

    /// <summary>Gets the départements for which it speaks: those of its quartiers, and those where it declares that there is none.</summary>
    public ValueSet<DepartementCode> Departements => _content.Departements;

    /// <summary>Gets its quartiers, in the order of their codes.</summary>
    public ValueList<Quartier> Quartiers => _content.Quartiers;

    /// <summary>Gets the communes that it describes, in the order of their codes.</summary>
    public ValueList<Commune> Communes => _content.Communes;

    /// <summary>Gets the intercommunalités that it describes, in the order of their SIREN.</summary>
    public ValueList<Epci> Epcis => _content.Epcis;

    /// <summary>Gets which of its quartiers succeed to which before it, as declared.</summary>
    public ValueList<QuartierSuccession> Successions => _content.Successions;

    /// <summary>Gets the decrees that set it.</summary>
    public ValueList<Citation> Citations => _content.Citations;

    /// <summary>Creates a list from a draft known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static QuartierList Create(QuartierListDraft draft)
    {
        TryCreate(draft, out QuartierList? list, out ValueList<Problem> problems);
        return Problems.Require(list, problems);
    }

    /// <summary>Creates a list, or tells everything that is wrong with the draft.</summary>
    /// <remarks>
    /// Errors: days in the wrong order, a code twice, a quartier of another generation, a succession to a quartier
    /// that is not listed or from one that is. Warnings, since published lists hold such things: a commune of another département than its
    /// quartier, two statements of an EPCI that differ.
    /// </remarks>
    /// <param name="draft">What the list should say.</param>
    /// <param name="list">The list, unless there are errors.</param>
    /// <param name="problems">Errors, or warnings beside a list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The identifier of the draft is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The generation of the draft is none.</exception>
    public static bool TryCreate(QuartierListDraft draft, [NotNullWhen(true)] out QuartierList? list, out ValueList<Problem> problems)
    {
        Guard.Against.Null(draft);
        Guard.Against.Default(draft.Id, nameof(draft));
        Guard.Against.Undefined(draft.Generation, nameof(draft));
        List<Problem> found = QuartierListChecks.Of(QuartierListSketch.Of(draft));
        problems = [.. found];
        list = found.HasErrors() ? null : new QuartierList(draft);
        return list is not null;
    }

    /// <summary>Tells whether the list is in force on a day; its first and last days are included.</summary>
    public bool IsInForceOn(LocalDate day) => From <= day && (Until is not { } last || day <= last);
}
