using System.CommandLine;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;

namespace Postmortems.Embedded;

/// <summary>Runs a command; what is wrong with its surroundings becomes a sentence, not a stack trace.</summary>
internal static class Launch
{
    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        try
        {
            return await root.Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Explain(failure) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation);
            return ExitCodes.Wrong;
        }
    }

    private static string? Explain(Exception failure) => failure switch
    {
        NotReadyException or StoreInUseException or PlaybookRefusedException => failure.Message,
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        FileNotFoundException missing => missing.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } busy => $"{busy.Message} Choose another port with --port.",
        _ => null,
    };
}
