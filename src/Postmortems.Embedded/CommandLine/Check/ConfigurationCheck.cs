using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Postmortems.Web;

namespace Postmortems.Embedded;

/// <summary>The configuration, section by section, with what would stop the program at its start.</summary>
internal static partial class ConfigurationCheck
{
    public static IEnumerable<CheckLine> Lines(IServiceCollection registered, IServiceProvider services)
    {
        CheckLine[] sections = [.. Validated(registered).SelectMany(options => Section(options, services))];
        return sections.All(section => section.Good) ? [.. sections, SignIn(services)] : sections;
    }

    /// <returns>Empty if this is not about the configuration.</returns>
    public static ImmutableArray<string> Explain(Exception failure) => failure switch
    {
        OptionsValidationException wrong => [.. wrong.Failures.Select(Plain)],
        FileNotFoundException missing => [$"{missing.Message} Name a JSON file with --config."],
        // The outer messages say that a file or a value is wrong; the innermost says which and where.
        InvalidDataException or FormatException => [failure.Message + (failure.GetBaseException() is { } cause && cause != failure ? $" {cause.Message}" : "")],
        InvalidOperationException { InnerException: FormatException or ArgumentException } unreadable => [unreadable.Message],
        _ => [],
    };

    // What is validated is what is registered, so that a section added anywhere is looked at here.
    private static IEnumerable<Type> Validated(IServiceCollection registered) => registered
        .Select(service => service.ServiceType)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IValidateOptions<>))
        .Select(type => type.GenericTypeArguments[0])
        .Where(type => type.Namespace?.StartsWith(nameof(Postmortems), StringComparison.Ordinal) == true)
        .Distinct();

    private static CheckLine[] Section(Type options, IServiceProvider services)
    {
        string name = options.GetField("Section")?.GetRawConstantValue() as string ?? options.Name;
        try
        {
            _ = ((IOptions<object>)services.GetRequiredService(typeof(IOptions<>).MakeGenericType(options))).Value;
            return [new CheckLine(Good: true, name, "well formed")];
        }
        catch (Exception failure) when (Explain(failure) is { IsEmpty: false } mistakes)
        {
            return [.. mistakes.Select(mistake => new CheckLine(Good: false, name, mistake))];
        }
    }

    private static CheckLine SignIn(IServiceProvider services)
    {
        Uri site = services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl;
        bool key = services.GetRequiredService<IOptions<SignInOptions>>().Value.AccessKey is not null;
        return (key, site.IsLoopback) switch
        {
            (true, _) => new CheckLine(Good: true, "Who may look", $"staff with the access key; links lead to {site}"),
            (false, true) => new CheckLine(Good: true, "Who may look", $"everybody on this machine, nobody else; links lead to {site}"),
            (false, false) => new CheckLine(
                Good: false,
                "Who may look",
                $"links lead to {site}, where nobody could sign in, and listening beyond loopback is refused. Set SignIn:AccessKey (or the environment variable SignIn__AccessKey) to a long random text."),
        };
    }

    private static string Plain(string failure) => Annotation().Match(failure) is { Success: true } annotated ? annotated.Groups["error"].Value : failure;

    [GeneratedRegex("^DataAnnotation validation failed for '[^']*' members: '[^']*' with the error: '(?<error>.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Annotation();
}
