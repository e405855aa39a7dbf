using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>What an application says: the properties shared by every call, the answers to a call's own questions, the opinions given on it.</summary>
public sealed record ApplicationContent
{
    private const string OpinionsPrefix = "opinions.";

    /// <summary>Gets who carries the project.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Applicant Applicant { get; init => field = Guard.Against.Null(value); } = Applicant.Unknown;

    /// <summary>Gets who receives the money, when it is not the applicant.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Payee Payee { get; init => field = Guard.Against.Null(value); } = Payee.Unknown;

    /// <summary>Gets what is to be done.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Project Project { get; init => field = Guard.Against.Null(value); } = Project.Unknown;

    /// <summary>Gets what is asked for.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public FundingRequest Request { get; init => field = Guard.Against.Null(value); } = FundingRequest.Unknown;

    /// <summary>Gets what the project costs and who pays for it.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Budget Budget { get; init => field = Guard.Against.Null(value); } = Budget.Unknown;

    /// <summary>Gets how the file is handed in.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Filing Filing { get; init => field = Guard.Against.Null(value); } = Filing.Unknown;

    /// <summary>Gets the documents of the file.</summary>
    public Answer<ValueList<Document>> Documents { get; init; }

    /// <summary>Gets the opinions given on the application, as facts <c>opinions.…</c>.</summary>
    /// <exception cref="ArgumentException">A fact is no opinion.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public FactSet Opinions { get; init => field = Only(value, IsOpinion, "Opinions are facts `opinions.…`."); } = FactSet.Empty;

    /// <summary>Gets the answers to the questions of the call, the steps taken, and any other fact that no other property holds.</summary>
    /// <exception cref="ArgumentException">Another property holds such a fact.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public FactSet Answers { get; init => field = Only(value, IsAnswer, "Another property holds such a fact."); } = FactSet.Empty;

    internal static FactMap<ApplicationContent> Map { get; } = new FactMap<ApplicationContent>("", new())
        .WithPart(Applicant.Map, c => c.Applicant, (c, part) => c with { Applicant = part })
        .WithPart(Payee.Map, c => c.Payee, (c, part) => c with { Payee = part })
        .WithPart(Project.Map, c => c.Project, (c, part) => c with { Project = part })
        .WithPart(FundingRequest.Map, c => c.Request, (c, part) => c with { Request = part })
        .WithPart(Budget.Map, c => c.Budget, (c, part) => c with { Budget = part })
        .WithPart(Filing.Map, c => c.Filing, (c, part) => c with { Filing = part })
        .With("documents", FactCodecs.Records(Document.Map), c => c.Documents, (c, value) => c with { Documents = value });

    /// <summary>Gives the content with an opinion added after those given before on the same question.</summary>
    /// <param name="question">The name of the question, as after <c>opinions.</c> in the rules of the call.</param>
    /// <param name="opinion">What was said.</param>
    /// <exception cref="FormatException"><paramref name="question"/> is no such name.</exception>
    /// <exception cref="InvalidOperationException">The question was judged element by element.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ApplicationContent WithOpinion(string question, Opinion opinion)
    {
        FactId id = FactId.Parse(OpinionsPrefix + Guard.Against.Null(question), null);
        ValueList<Opinion> before = !Opinions.TryGet(id, out FactValue? value) ? [] : value switch
        {
            FactValue.Judged judged => judged.Given,
            FactValue.JudgedByElement => throw new InvalidOperationException($"`{id}` is judged element by element."),
            _ => [],
        };
        return this with { Opinions = Opinions.With(id, new FactValue.Judged([.. before, Guard.Against.Null(opinion)])) };
    }

    /// <summary>Gives the facts that the content states, under the ids of the built-in catalogue and of the call.</summary>
    public FactSet ToFacts() => Map.Write(this).With(Opinions).With(Answers);

    /// <summary>Reads the content that facts state, the time of submission apart; nothing is lost.</summary>
    internal static ApplicationContent FromFacts(FactSet facts) => Map.Read(facts) with
    {
        Opinions = facts.Where(IsOpinion),
        Answers = facts.Where(IsAnswer),
    };

    /// <summary>Tells whether a fact is an opinion.</summary>
    internal static bool IsOpinion(FactId id) => id.ToString().StartsWith(OpinionsPrefix, StringComparison.Ordinal);

    private static bool IsOpinion(FactId id, FactValue value) => IsOpinion(id);

    private static bool IsAnswer(FactId id, FactValue value) => !Map.Holds(id) && !IsOpinion(id, value) && !SubmissionTime.IsOne(id, value);

    private static FactSet Only(FactSet facts, Func<FactId, FactValue, bool> fits, string otherwise) =>
        Guard.Against.Null(facts).Values.FirstOrDefault(fact => !fits(fact.Key, fact.Value)) is { Value: not null } other
            ? throw new ArgumentException($"{otherwise} Found: `{other.Key}`.", nameof(facts))
            : facts;
}
