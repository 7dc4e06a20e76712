using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Every page, in every shape a postmortem can have, says nothing that is not from the resources but what people and sources have typed.</summary>
public sealed partial class PseudoTests
{
    private static readonly string[] Spoken = ["aria-label", "title", "alt", "placeholder", "data-label"];

    // The same everywhere: severities, the product's own address forms, examples of input.
    private static readonly string[] SameEverywhere = ["Sev1", "Sev2", "Sev3", "Sev4", "Sev5", "UTC", "asha@example.com"];

    [Fact]
    public async Task Page_InALanguageOfBrackets_HasNoWordOutsideOfThem()
    {
        PseudoLanguage.Register();
        SortedSet<string> found = new(StringComparer.Ordinal);
        int seen = 0;
        foreach (Postmortem shape in Shapes.All)
        {
            await using DeskSite site = await DeskSite.OpenAsync(shape);
            site.Browser.DefaultRequestHeaders.Add("Accept-Language", PseudoLanguage.Tag);
            string[] data = Data(shape);
            foreach (string address in Addresses.Of(site, shape).Where(address => !Problems.IsForPrograms(address) && !address.StartsWith("/openapi", StringComparison.Ordinal)))
            {
                Seen page = await site.GetAsync(address);
                if (page.Page.Body is { } body && page.Page.DocumentElement.GetAttribute("lang") is not null)
                {
                    found.UnionWith(Leftovers(page.Page.DocumentElement, data).Select(left => $"{Pattern(address)}: {left}"));
                    seen++;
                }
            }
        }

        Assert.InRange(seen, 100, int.MaxValue);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> Texts(IElement page) => page
        .GetDescendants()
        .OfType<IText>()
        .Where(text => text.ParentElement is { } parent && parent.LocalName is not ("script" or "style" or "textarea") && parent.Closest("[lang]:not(html), .typed, .prose, [data-typed]") is null)
        .Select(text => text.Text)
        .Concat(page.QuerySelectorAll("*").SelectMany(element => Spoken.Select(element.GetAttribute).OfType<string>()));

    // A sentence with markup inside lies in several pieces of text, its brackets in the first and the last.
    private static IEnumerable<string> Leftovers(IElement page, string[] data)
    {
        string text = PseudoLanguage.Outside(string.Join('\n', Texts(page)));
        foreach (string typed in data)
        {
            text = text.Replace(typed, " ", StringComparison.Ordinal);
        }

        return text.Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Any(char.IsLetter));
    }

    // Longest first, so that a name in a sentence does not spoil the sentence.
    private static string[] Data(Postmortem postmortem) =>
    [
        .. new[] { JsonSerializer.Serialize(postmortem, PostmortemJson.Options), JsonSerializer.Serialize(Playbooks.Default.People) }
            .SelectMany(json => Strings(JsonNode.Parse(json)))
            .SelectMany(text => text.Split('\n').Append(text))
            .Concat(ZoneNames.All)
            .Concat(SameEverywhere)
            .Select(text => text.Trim())
            .Where(text => text.Length > 2)
            .Distinct()
            .OrderByDescending(text => text.Length),
    ];

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray elements => elements.SelectMany(Strings),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static string Pattern(string address) => Identity().Replace(address, "…");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[A-Za-z0-9_-]{30,}")]
    private static partial Regex Identity();
}
