namespace Cohesion.Domain;

/// <summary>What can be wrong in what a user wrote. The number is stable: it is what a user quotes, as <c>COH1010</c>.</summary>
/// <remarks>1000: JSON and structure; 1100: the form of values; 2000: meaning, of which 2900: what is odd in rules that are right. There is no zero member: <c>default</c> is no code.</remarks>
public enum ProblemCode
{
    /// <summary>The file is over its size limit.</summary>
    TooLarge = 1001,
    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8 = 1002,
    /// <summary>The text is not JSON.</summary>
    NotJson = 1003,
    /// <summary>The text ends in the middle of a value.</summary>
    Truncated = 1004,
    /// <summary>Values are nested over the depth limit.</summary>
    TooDeep = 1005,
    /// <summary>There are more elements than the limit.</summary>
    TooManyElements = 1006,
    /// <summary>An escape such as <c>\ud800</c> is half of a character, whose other half is absent.</summary>
    UnpairedSurrogate = 1007,
    /// <summary>A member is none of those that are understood.</summary>
    UnknownMember = 1010,
    /// <summary>A member stands twice in one object.</summary>
    DuplicateMember = 1011,
    /// <summary>A required member is absent.</summary>
    MissingMember = 1012,
    /// <summary>A value is of another JSON type than expected.</summary>
    WrongType = 1013,
    /// <summary>A word is none of those of a closed list.</summary>
    UnknownValue = 1014,
    /// <summary>A list or an object is empty where that means nothing.</summary>
    EmptyList = 1015,
    /// <summary>A text is over its length.</summary>
    TextTooLong = 1016,
    /// <summary>A text holds nothing but spaces.</summary>
    BlankText = 1017,
    /// <summary>A number is outside its bounds.</summary>
    NumberOutOfRange = 1018,
    /// <summary>A list has not the number of elements that its place asks for.</summary>
    WrongLength = 1019,
    /// <summary>Members that exclude each other stand together.</summary>
    ConflictingMembers = 1020,
    /// <summary>A list holds the same element twice.</summary>
    DuplicateElement = 1021,
    /// <summary>A text has not the form of what its place asks for.</summary>
    Malformed = 1100,
    /// <summary>A date has the right form, but the calendar has no such day.</summary>
    NoSuchDay = 1101,
    /// <summary>An identifier has the right form, but its control key is wrong.</summary>
    WrongKey = 1102,
    /// <summary>A code has the right form, but no territory can bear it.</summary>
    NoSuchTerritory = 1103,
    /// <summary>An amount is in another currency than its file.</summary>
    WrongCurrency = 1104,
    /// <summary>A name is no time zone of the IANA database.</summary>
    UnknownTimeZone = 1105,
    /// <summary>A number or an amount is beyond what the library counts.</summary>
    TooLargeAmount = 1106,
    /// <summary>A fact is neither built in nor declared.</summary>
    UnknownFact = 2001,
    /// <summary>A name of the file (@…) refers to nothing.</summary>
    UnknownName = 2002,
    /// <summary>A code is not in the vocabulary of its fact.</summary>
    UnknownCode = 2003,
    /// <summary>A funder or strand is not declared.</summary>
    UnknownScope = 2004,
    /// <summary>A role is not declared.</summary>
    UnknownRole = 2005,
    /// <summary>An identifier is given twice.</summary>
    DuplicateId = 2006,
    /// <summary>A condition does not apply to facts of this kind.</summary>
    KindMismatch = 2007,
    /// <summary>Two numbers that are compared or added count different things.</summary>
    UnitMismatch = 2008,
    /// <summary>A definition refers to itself.</summary>
    CyclicReference = 2009,
    /// <summary>A lower bound is above its upper bound.</summary>
    EmptyRange = 2010,
    /// <summary>A threshold is outside the domain of its fact, so that the comparison never varies.</summary>
    ThresholdOutsideDomain = 2011,
    /// <summary>A placeholder of a text names no fact of the catalogue.</summary>
    UnknownPlaceholder = 2012,
    /// <summary>A text lacks one of the two languages.</summary>
    MissingTranslation = 2013,
    /// <summary>A clause cites no source.</summary>
    MissingCitation = 2014,
    /// <summary>A construct has no meaning at its place.</summary>
    UnsupportedHere = 2015,
    /// <summary>A name is taken by the library.</summary>
    TakenName = 2016,
    /// <summary>No clause reads a window of the calendar.</summary>
    UnreadWindow = 2017,
    /// <summary>A list that the file refers to was not handed to the reader, so that the set is unverifiable.</summary>
    UnverifiableReference = 2018,
    /// <summary>A set of territories is compared with zones, and nothing says how many of them must lie within.</summary>
    MatchNeeded = 2019,
    /// <summary>One opinion is declared twice, by two authors or of different things.</summary>
    ConflictingOpinion = 2020,
    /// <summary>A clause reads a fact that exists only at a later stage.</summary>
    LaterStage = 2021,
    /// <summary>A phase of several waves stands where one limit is needed.</summary>
    SeveralWindows = 2022,
    /// <summary>A window has no such end: nothing says when it opens, or when it closes.</summary>
    OpenWindow = 2023,
    /// <summary>Two rows of a parameter hold on the same day and in the same case.</summary>
    OverlappingRows = 2024,
    /// <summary>No vocabulary bears the name.</summary>
    UnknownVocabulary = 2025,
    /// <summary>A field of records is read where no record is at hand.</summary>
    FieldOutsideList = 2026,
    /// <summary>Two things of one kind bear one label, so that a sentence does not say which it names.</summary>
    SameLabel = 2027,
    /// <summary>It cannot be told whether two rows of a parameter hold together, and nothing says which of them would count.</summary>
    RowsMayMeet = 2028,
    /// <summary>It cannot be told whether a parameter has a value in every case.</summary>
    CaseLeftOut = 2029,
    /// <summary>A period ends before it begins.</summary>
    Reversed = 2101,
    /// <summary>Dates that follow each other are not in order.</summary>
    OutOfOrder = 2102,
    /// <summary>A declared figure differs from what the list adds up to.</summary>
    DeclaredDiffers = 2201,
    /// <summary>The time zone cannot be told from the territory.</summary>
    TimeZoneNeeded = 2202,
    /// <summary>A quartier is of another generation than its list.</summary>
    OtherGeneration = 2203,
    /// <summary>A commune lies in another département than the code of its quartier says.</summary>
    OtherDepartement = 2204,
    /// <summary>Two statements of the EPCI of one place differ.</summary>
    OtherEpci = 2205,
    /// <summary>No list at hand holds a quartier.</summary>
    UnknownQuartier = 2206,
    /// <summary>Two lists speak for the same département on the same day.</summary>
    OverlappingLists = 2207,
    /// <summary>A count is below zero.</summary>
    NegativeCount = 2301,
    /// <summary>A share is taken of nobody.</summary>
    EmptyBase = 2302,
    /// <summary>A total is not the sum of its parts.</summary>
    SumDiffers = 2303,
    /// <summary>One figure is given two counts.</summary>
    OtherCount = 2304,
    /// <summary>A figure stands nowhere in the release.</summary>
    UnknownFigure = 2305,
    /// <summary>A table has more or fewer cells, or totals, than its rows and columns ask for.</summary>
    OtherShape = 2306,
    /// <summary>The incomes of a budget do not equal its expenses.</summary>
    UnbalancedBudget = 2401,
    /// <summary>The contributions in kind of a budget are not the same among its expenses and its incomes.</summary>
    UnbalancedInKind = 2402,
    /// <summary>No criterion of the score grid bears an identifier.</summary>
    UnknownCriterion = 2501,
    /// <summary>A criterion was not scored.</summary>
    MissingScore = 2502,
    /// <summary>A score is outside the scale of its criterion.</summary>
    ScoreOutOfScale = 2503,
    /// <summary>Scores are given to an application that nobody knows.</summary>
    UnknownApplication = 2504,
    /// <summary>An application that competes has no scores.</summary>
    UnscoredApplication = 2505,
    /// <summary>An application asks for an amount that is not above zero.</summary>
    NothingRequested = 2506,
    /// <summary>A request is in another currency than the envelope.</summary>
    OtherCurrency = 2507,
    /// <summary>An envelope is below zero.</summary>
    NegativeEnvelope = 2508,
    /// <summary>Ties are broken by the submission, and nobody said when an application was filed.</summary>
    SubmissionUnknown = 2509,
    /// <summary>The keys that break ties do not end with the one that leaves none.</summary>
    OpenTie = 2510,
    /// <summary>The minimum is outside the totals that a score grid can give.</summary>
    UnreachableMinimum = 2511,
    /// <summary>Scores are those of another call.</summary>
    OtherCall = 2512,
    /// <summary>A sub-envelope states no amount where one is due.</summary>
    AmountNeeded = 2513,
    /// <summary>No sub-envelope bears an identifier.</summary>
    UnknownSubEnvelope = 2514,
    /// <summary>Sub-envelopes are larger than the whole that they are parts of.</summary>
    SubEnvelopeTooLarge = 2515,
    /// <summary>A policy without criteria ranks by nothing else either.</summary>
    NothingRanks = 2516,
    /// <summary>Weights do not add up to what they must.</summary>
    WeightsDiffer = 2517,
    /// <summary>Awards are a share of the cost, and that of an application is not known.</summary>
    CostUnknown = 2518,
    /// <summary>Ties are broken by a draw, and it has no seed.</summary>
    SeedUnknown = 2519,
    /// <summary>Jurors rank the applications, and one was not ranked.</summary>
    RankUnknown = 2520,
    /// <summary>Money comes back from an application that received none.</summary>
    NotFunded = 2521,
    /// <summary>More comes back than was awarded.</summary>
    ReturnAboveAward = 2522,
    /// <summary>A juror scores an application twice.</summary>
    DuplicateBallot = 2523,
    /// <summary>No juror of the call bears an identifier.</summary>
    UnknownJuror = 2524,
    /// <summary>Too few jurors scored a criterion of an application for its score to be worked out.</summary>
    TooFewBallots = 2525,
    /// <summary>A preference that gives points or a rank is undecided.</summary>
    PreferenceUndecided = 2526,
    /// <summary>The shares of funders do not reach the budget.</summary>
    PlanShort = 2527,
    /// <summary>A selection was made already, and is not run again.</summary>
    AlreadySelected = 2528,
    /// <summary>Contributions exceed the budget.</summary>
    PlanAbove = 2529,
    /// <summary>An amount or a share is outside the bounds that a policy gives it.</summary>
    AmountOutOfBounds = 2530,
    /// <summary>Nobody can tell whether a sub-envelope is for an application.</summary>
    AudienceUndecided = 2531,
    /// <summary>A value is none of the kind of its fact.</summary>
    WrongFactValue = 2410,
    /// <summary>A fact is said to be none where it always has a value.</summary>
    NoneNotAllowed = 2411,
    /// <summary>A value is outside the bounds of its fact.</summary>
    OutsideBounds = 2412,
    /// <summary>A part is greater than its whole.</summary>
    AboveWhole = 2413,
    /// <summary>A fact is stated where it does not apply; nobody reads it.</summary>
    DoesNotApply = 2414,
    /// <summary>The contract at hand is not the one that the call names.</summary>
    OtherContract = 2421,
    /// <summary>A theme of the call itself has no title.</summary>
    UntitledTheme = 2423,
    /// <summary>A decision was recorded under other rules than those at hand.</summary>
    OtherRules = 2601,
    /// <summary>Decided again, a recorded decision comes out otherwise.</summary>
    DecidedOtherwise = 2602,
    /// <summary>A decision was recorded with another version of the data on time zones.</summary>
    OtherTimeZones = 2603,
    /// <summary>No version of the call was in force when an application was filed, or its day of filing does not tell which.</summary>
    NoVersion = 2604,
    /// <summary>A stage of a funnel has more than the one of which it is a part.</summary>
    StageAboveEarlier = 2801,
    /// <summary>A stage of a funnel has no count.</summary>
    MissingCount = 2802,
    /// <summary>No stage of a funnel bears a name.</summary>
    UnknownStage = 2803,
    /// <summary>An event does not say with whom it was.</summary>
    UnidentifiedEvent = 2804,
    /// <summary>An amount or a share is not above zero.</summary>
    /// <summary>A stage of a funnel counts another unit than the one of which it is a part, and nobody says what one counts for in the other.</summary>
    UnitChange = 2805,
    /// <summary>An amount or a share of a grant is not above zero.</summary>
    NotAboveZero = 2701,
    /// <summary>An amount is below zero.</summary>
    BelowZero = 2702,
    /// <summary>Something comes before what it follows.</summary>
    TooEarly = 2703,
    /// <summary>Payments add up to more than the award.</summary>
    AboveAward = 2704,
    /// <summary>A payment reaches into what waits for the financial report.</summary>
    AwaitsReport = 2705,
    /// <summary>Payments add up to more than the report leaves of a grant.</summary>
    AboveDeserved = 2706,
    /// <summary>More is given back than is owed.</summary>
    AboveOwed = 2707,
    /// <summary>A grant is closed while something is owed on it.</summary>
    StillOwed = 2708,
    /// <summary>A body that is no private non-profit one would keep what it does not spend.</summary>
    KeptForProfit = 2709,
    /// <summary>Something waits for a written agreement that is not signed.</summary>
    NoAgreement = 2710,
    /// <summary>A financial report tells of no expense.</summary>
    NoExpense = 2711,
    /// <summary>A part of a grant waits for the report where the report would wait for it.</summary>
    ReportBeforePayment = 2712,
    /// <summary>A step of a grant is stated without the one before it.</summary>
    MissingStep = 2713,
    /// <summary>The target of an indicator lies on the wrong side of its baseline.</summary>
    TargetAgainstDirection = 2811,
    /// <summary>A measurement of a ratio does not say out of how many, or one of a count does.</summary>
    DenominatorMismatch = 2812,
    /// <summary>A balance of hours, or the hours of a day, would be beyond their limit.</summary>
    BeyondHourLimit = 2821,
    /// <summary>No line of an hour ledger bears a number.</summary>
    UnknownEntry = 2822,
    /// <summary>A line of an hour ledger was taken back already, or takes another back.</summary>
    AlreadyReversed = 2823,
    /// <summary>A campaign acts along an axis that its programme has not.</summary>
    UnknownAxis = 2831,
    /// <summary>The campaigns of a programme cost more than its budget.</summary>
    CostsAboveBudget = 2832,
    /// <summary>A campaign acts where its programme does not.</summary>
    OutsideProgramme = 2833,
    /// <summary>What is given and what is received in an entry of hours are not the same.</summary>
    UnbalancedHours = 2824,
    /// <summary>Somebody is born after the day on which an agreement begins.</summary>
    BornAfter = 2841,
    /// <summary>A ranking names somebody who is not on the other side.</summary>
    UnknownPerson = 2842,
    /// <summary>No rule is in force on a day.</summary>
    NoRuleInForce = 2843,
    /// <summary>A sponsorship begins without a consent that it needs, or outside the ages of its rules.</summary>
    NotAllowed = 2844,
    /// <summary>No hourly rate is declared for a day.</summary>
    NoHourlyRate = 2851,
    /// <summary>The rules for holidays do not declare a fact that they are asked with, or declare it of another kind.</summary>
    OtherFact = 2861,
    /// <summary>No application can meet all clauses together.</summary>
    NobodyEligible = 2901,
    /// <summary>The guard of a clause never holds.</summary>
    ClauseNeverApplies = 2902,
    /// <summary>A clause refuses no complete application.</summary>
    ClauseNeverFails = 2903,
    /// <summary>A clause refuses every complete application.</summary>
    ClauseAlwaysFails = 2904,
    /// <summary>Others refuse whatever a clause refuses.</summary>
    ClauseNeverDecides = 2905,
    /// <summary>A condition of a clause changes nothing.</summary>
    RedundantCondition = 2906,
    /// <summary>An exception lifts its clause only where that refuses nobody.</summary>
    ExceptionNeverLifts = 2907,
    /// <summary>Wherever an exception lifts its clause, another does.</summary>
    ExceptionCovered = 2908,
    /// <summary>Two cases of a parameter hold together where one only may.</summary>
    CasesMeet = 2909,
    /// <summary>A parameter has no value in some case.</summary>
    CaseMissing = 2910,
    /// <summary>A clause is undecided though every answer gives the same.</summary>
    UndecidedThoughAgreed = 2911,
    /// <summary>With another comparison the tests of the call would pass.</summary>
    ThresholdAgainstTests = 2912,
    /// <summary>No test lies within one step of a limit, on one of its sides.</summary>
    UntestedThreshold = 2913,
    /// <summary>An exclusion by a share lets pass what has nothing to be a share of.</summary>
    ShareOfNothing = 2914,
    /// <summary>Two exceptions lift a clause together, where each of them does so without the other elsewhere.</summary>
    ExceptionsOverlap = 2915,
    /// <summary>A version does to applicants what it declares not to do.</summary>
    IntentBroken = 2921,
    /// <summary>It cannot be proved that a version does what it declares.</summary>
    IntentUnproved = 2922,
    /// <summary>A version declares to change another than the one before.</summary>
    OtherPredecessor = 2923,
}
