namespace Cohesion.Domain.Grants;

/// <summary>What a payment may wait for. There is no zero member: <c>default</c> is no event.</summary>
public enum PaymentEvent
{
    /// <summary>The deliberation that decides the grant.</summary>
    Decision = 1,

    /// <summary>The notification of the decision to the beneficiary.</summary>
    Notification,

    /// <summary>The signature of the written agreement.</summary>
    Agreement,

    /// <summary>The first day for which the grant is given.</summary>
    Start,

    /// <summary>The last day for which the grant is given.</summary>
    End,

    /// <summary>The financial report.</summary>
    Report,
}
