using System.Globalization;
using System.Text.Json;

namespace Postmortems.TestKit;

/// <summary>
/// A provider's published OpenAPI document, asked whether a captured request or a scripted answer fits it. It says what does not
/// fit, one line each; an empty list is a fit. Names and enum values are compared without regard to case, as the providers do.
/// </summary>
public sealed class OpenApiContract
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    private readonly JsonElement _document;
    private readonly SchemaRules _rules;

    private OpenApiContract(JsonElement document)
    {
        _document = document;
        _rules = new SchemaRules(document);
    }

    /// <summary>Reads a contract file; the test that asks is skipped where it is absent.</summary>
    public static OpenApiContract Read(string file) => Parse(ContractFiles.Read(file));

    public static OpenApiContract Parse(ReadOnlySpan<byte> json) => new(JsonElement.Parse(json));

    /// <param name="body">Empty for none.</param>
    /// <param name="contentType">With or without parameters; null for none.</param>
    public IReadOnlyList<string> RequestMistakes(HttpMethod method, Uri address, string? contentType, ReadOnlySpan<byte> body)
    {
        if (FindOperation(method, address) is not { } operation)
        {
            return [$"{method} {address.AbsolutePath} is no operation of the contract."];
        }

        List<string> mistakes = [.. QueryMistakes(operation, address)];
        JsonElement wanted = _rules.Resolve(Member(operation, "requestBody"));
        if (body.IsEmpty)
        {
            if (Member(wanted, "required").ValueKind == JsonValueKind.True)
            {
                mistakes.Add("The body is missing.");
            }

            return mistakes;
        }

        string media = contentType?.Split(';')[0].Trim() ?? "";
        if (!Member(wanted, "content").TryGetProperty(media, out JsonElement content))
        {
            mistakes.Add($"A body of type '{media}' is not accepted.");
            return mistakes;
        }

        mistakes.AddRange(BodyMistakes(content, body));
        return mistakes;
    }

    /// <summary>Whether a scripted answer is one the provider documents. A status without a rule of its own falls under <c>default</c>.</summary>
    public IReadOnlyList<string> AnswerMistakes(HttpMethod method, Uri address, int status, ReadOnlySpan<byte> body)
    {
        if (FindOperation(method, address) is not { } operation)
        {
            return [$"{method} {address.AbsolutePath} is no operation of the contract."];
        }

        JsonElement answers = Member(operation, "responses");
        string code = status.ToString(CultureInfo.InvariantCulture);
        if (!answers.TryGetProperty(code, out JsonElement answer) && (status < 400 || !answers.TryGetProperty("default", out answer)))
        {
            return [$"{status} is no documented answer."];
        }

        bool documented = Member(_rules.Resolve(answer), "content").TryGetProperty("application/json", out JsonElement content);
        return (documented, body.IsEmpty) switch
        {
            (false, true) => [],
            (false, false) => [$"{status} has no body."],
            (true, true) => [$"{status} has a body."],
            _ => BodyMistakes(content, body),
        };
    }

    private IReadOnlyList<string> BodyMistakes(JsonElement content, ReadOnlySpan<byte> body)
    {
        try
        {
            return _rules.Mistakes(Member(content, "schema"), JsonElement.Parse(body), "body");
        }
        catch (JsonException)
        {
            return ["The body is no JSON."];
        }
    }

    private IEnumerable<string> QueryMistakes(JsonElement operation, Uri address)
    {
        HashSet<string> given =
        [
            .. address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => Uri.UnescapeDataString(pair.Split('=')[0])),
        ];
        HashSet<string> known = [];
        foreach (JsonElement written in Items(operation, "parameters"))
        {
            JsonElement parameter = _rules.Resolve(written);
            if (Member(parameter, "in").ValueEquals("query") && Member(parameter, "name").GetString() is { } name)
            {
                known.Add(name);
                if (Member(parameter, "required").ValueKind == JsonValueKind.True && !given.Contains(name))
                {
                    yield return $"The query parameter '{name}' is missing.";
                }
            }
        }

        foreach (string unknown in given.Except(known))
        {
            yield return $"The query parameter '{unknown}' is not in the contract.";
        }
    }

    private JsonElement? FindOperation(HttpMethod method, Uri address)
    {
        // The name of a server is the deployment's choice (national clouds, regions); its path is the contract's.
        IEnumerable<string> roots = Items(_document, "servers").Select(server => new Uri(server.GetProperty("url").GetString()!).AbsolutePath.TrimEnd('/')).Distinct();
        foreach (string root in roots.Where(root => address.AbsolutePath.StartsWith(root + "/", StringComparison.Ordinal)))
        {
            string[] asked = address.AbsolutePath[root.Length..].Split('/');
            foreach (JsonProperty path in Member(_document, "paths").EnumerateObject())
            {
                if (IsPath(path.Name.Split('/'), asked) && path.Value.TryGetProperty(method.Method.ToLowerInvariant(), out JsonElement operation))
                {
                    return operation;
                }
            }
        }

        return null;
    }

    private static bool IsPath(string[] template, string[] asked) =>
        template.Length == asked.Length && template.Zip(asked).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second);

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : default;

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : Nothing;
}
