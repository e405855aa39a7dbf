namespace Cohesion.Domain.Contracts;

/// <summary>A generation of contrats de ville. Each stands on the lists of quartiers of its own generation.</summary>
public enum ContractGeneration
{
    /// <summary>Contrats de ville of 2015 to 2020, extended to 2023. Source: law no. 2014-173, article 6, and circular of 15 October 2014.</summary>
    Of2015 = 1,

    /// <summary>Engagements Quartiers 2030: contrats de ville of 2024 to 2030, overseas from 2025. Source: circular of 31 August 2023.</summary>
    EngagementsQuartiers2030,
}
