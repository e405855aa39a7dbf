using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;

namespace Cohesion.Cli.Files;

/// <summary>The lists of quartiers and the contract that calls may refer to, out of the files that were named.</summary>
internal static class Sources
{
    /// <summary>Gathers sources; what is wrong with them goes to the desk.</summary>
    public static CallSources Of(IEnumerable<InputFile> files, Desk desk)
    {
        List<QuartierList> lists = [];
        ContratDeVille? contract = null;
        foreach (InputFile file in files)
        {
            switch (FileKinds.Of(file))
            {
                case FileKind.QuartierList when desk.Accept(file, QuartierListFile.Read(file.Open())) is { } list:
                    lists.Add(list);
                    break;
                case FileKind.Contract when desk.Accept(file, ContractFile.Read(file.Open())) is { } read:
                    contract = read;
                    break;
                default:
                    break;
            }
        }

        if (!QuartierLists.TryCreate([.. lists], out QuartierLists? together, out ValueList<Problem> problems))
        {
            desk.Report("", problems);
        }

        return new CallSources { Quartiers = together ?? QuartierLists.None, Contract = contract };
    }
}
