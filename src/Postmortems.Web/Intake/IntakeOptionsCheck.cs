using Microsoft.Extensions.Options;
using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>Stops the program at start, with every mistake at once, rather than refuse a provider's webhooks later.</summary>
internal sealed class IntakeOptionsCheck : IValidateOptions<IntakeOptions>
{
    public ValidateOptionsResult Validate(string? name, IntakeOptions options)
    {
        List<string> mistakes = [.. options.Sources.SelectMany(source => Mistakes(source.Key, source.Value))];
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(string source, SourceOptions options)
    {
        string key = $"{IntakeOptions.Section}:Sources:{source}";
        if (IntakeSources.FindConfigured(source) is null)
        {
            yield return $"{key}: there is no such source; there are {string.Join(", ", IntakeSources.All.Select(known => known.Name))}.";
        }

        if (!Enum.GetNames<UnsignedRequests>().Contains(options.WithoutSecret, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"{key}:Unsigned is '{options.WithoutSecret}'; it may be {string.Join(", ", Enum.GetNames<UnsignedRequests>())}.";
        }

        // White space around a secret comes from copying, and no sender would ever match it.
        if (options.AllSecrets.Any(secret => secret.Length == 0 || secret.Trim() != secret))
        {
            yield return $"{key}: a secret is empty or has white space around it; set it as the sender has it, or leave it out.";
        }
    }
}
