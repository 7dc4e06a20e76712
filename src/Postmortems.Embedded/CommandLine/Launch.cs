using System.CommandLine;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;

namespace Postmortems.Embedded;

/// <summary>Runs a command; what is wrong with its surroundings becomes a sentence, not a stack trace.</summary>
internal static class Launch
{
    /// <param name="invocation">Where to write; null for the console.</param>
    public static async Task<int> RunAsync(RootCommand root, string[] arguments, InvocationConfiguration? invocation = null)
    {
        invocation ??= new InvocationConfiguration();
        invocation.EnableDefaultExceptionHandler = false;
        try
        {
            ParseResult parsed = root.Parse(arguments);
            int code = await parsed.InvokeAsync(invocation);
            return parsed.Errors.Count == 0 ? code : ExitCodes.Wrong;
        }
        catch (Exception failure) when (Explain(failure) is { } explanation)
        {
            await invocation.Error.WriteLineAsync(explanation);
            return ExitCodes.Wrong;
        }
    }

    private static string? Explain(Exception failure) => failure switch
    {
        NotReadyException or StoreInUseException or StoreUnavailableException or PlaybookRefusedException => failure.Message,
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        FileNotFoundException missing => missing.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } busy => $"{busy.Message} Choose another port with --port.",
        _ => null,
    };
}
