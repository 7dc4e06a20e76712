using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Postmortems.Adapters.Mail;
using Postmortems.Adapters.SendGrid;
using Postmortems.Web;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>A setting that nobody reads does nothing and says nothing: every name the template writes is one the program has.</summary>
public sealed partial class SettingNamesTests
{
    private static readonly Dictionary<string, Type?> s_sections = new()
    {
        [SiteOptions.Section] = typeof(SiteOptions),
        [LinkOptions.Section] = typeof(LinkOptions),
        [SignInOptions.Section] = typeof(SignInOptions),
        [IntakeOptions.Section] = typeof(IntakeOptions),
        [DeliveryOptions.Section] = typeof(DeliveryOptions),
        [MailOptions.Section] = typeof(MailOptions),
        [SendGridOptions.Section] = typeof(SendGridOptions),
        ["Cosmos"] = Find("Postmortems.Adapters.Cosmos", "CosmosOptions"),
        ["Graph"] = Find("Postmortems.Adapters.Graph", "GraphOptions"),
    };

    // Read by name, before there are options.
    private static readonly string[] s_loose = ["Store:Kind", "Calendar:Kind", "Playbook:File"];

    [Fact]
    public async Task Settings_OfTheTemplate_AreAllKnownToTheProgram()
    {
        string template = (await BicepTests.MainAsync()).GetRawText();

        string[] written = [.. Name().Matches(template).Select(name => name.Value.Replace("{0}", "0", StringComparison.Ordinal).Replace("__", ":", StringComparison.Ordinal)).Distinct()];

        Assert.Contains("Mail:SendGrid:ApiKey", written);
        Assert.DoesNotContain(written.Where(name => !name.StartsWith("AzureWebJobsStorage:", StringComparison.Ordinal) && !name.StartsWith("AzureFunctionsJobHost:", StringComparison.Ordinal)), name => !IsKnown(name));
    }

    [Theory]
    [InlineData("Mail:SendGrid:ApiKey", true)]
    [InlineData("Mail:AllowedDomains:0", true)]
    [InlineData("Intake:Sources:0:Secret", true)]
    [InlineData("Links:Keys:0:Secret", true)]
    [InlineData("Delivery:SendGrid:Unsigned", true)]
    [InlineData("Mail:SendGrid:Key", false)]
    [InlineData("Links:Keys:0:Value", false)]
    [InlineData("Intake:Sources:0:Token", false)]
    [InlineData("Site:Url", false)]
    [InlineData("Store:Sort", false)]
    public void IsKnown_NameOfASetting_IsLookedUpInItsOptions(string name, bool known) => Assert.Equal(known, IsKnown(name));

    private static bool IsKnown(string name)
    {
        string? section = s_sections.Keys.Where(section => name.StartsWith(section + ":", StringComparison.Ordinal)).MaxBy(section => section.Length);
        return s_loose.Contains(name)
            || (section is not null && s_sections[section] is { } type && Leads(type, name[(section.Length + 1)..].Split(':')));
    }

    private static bool Leads(Type type, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
        {
            return Leads(type.GetGenericArguments()[^1], path[1..]);
        }

        string name = path[0];
        PropertyInfo? property = type.GetProperties().FirstOrDefault(property => (property.GetCustomAttribute<ConfigurationKeyNameAttribute>()?.Name ?? property.Name) == name);
        return property is not null && Leads(property.PropertyType, path[1..]);
    }

    private static Type? Find(string assembly, string options) => Assembly.Load(assembly).GetType($"{assembly}.{options}");

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+(__[A-Za-z0-9{}]+)+")]
    private static partial Regex Name();
}
