using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>One kind of single value: how it is read, written back, and described to people and editors.</summary>
/// <param name="Noun">What is allowed, in words.</param>
/// <param name="Several">The same, of a list.</param>
/// <param name="JsonType">Its type in the schema.</param>
/// <param name="Read">Null if the text is no such value.</param>
/// <param name="Write">As the value stands in YAML.</param>
internal sealed record ScalarKind(string Noun, string Several, string JsonType, Func<string, object?> Read, Func<object, string> Write)
{
    private static readonly ImmutableDictionary<Type, ScalarKind> Plain = ImmutableDictionary.CreateRange(new Dictionary<Type, ScalarKind>
    {
        [typeof(string)] = new("text", "texts", "string", text => text.Trim(), value => (string)value),
        [typeof(int)] = new("a whole number", "whole numbers", "integer", text => ReadInt(text), value => ((int)value).ToString(CultureInfo.InvariantCulture)),
        [typeof(bool)] = new("true or false", "true or false", "boolean", text => ReadBool(text), value => (bool)value ? "true" : "false"),
        [typeof(TimeOnly)] = new("a time of day, 00:00 to 23:59", "times of day, 00:00 to 23:59", "string", text => ReadTime(text), value => ((TimeOnly)value).ToString("HH:mm", CultureInfo.InvariantCulture))
        {
            Pattern = "^([01]?[0-9]|2[0-3]):[0-5][0-9]$",
        },
        [typeof(DateOnly)] = new("a date like 2026-12-24", "dates like 2026-12-24", "string", text => ReadDate(text), value => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        },
        [typeof(EmailAddress)] = new("an email address like asha@example.com", "email addresses like asha@example.com", "string", ReadAddress, value => ((EmailAddress)value).Value)
        {
            Pattern = "^[^@\\s]+@[^@\\s]+$",
        },
        [typeof(Within)] = new("days and their kind, like 3 calendar days or 5 business days", "days and their kind", "string", text => MeetingWithin.TryRead(text), value => MeetingWithin.Write((Within)value)),
    });

    /// <summary>What every text of this kind matches; null where the type says it all.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The only texts there are; empty for kinds without a list.</summary>
    public ImmutableArray<string> Choices { get; private init; } = [];

    /// <returns>Null for a type that is no single value.</returns>
    public static ScalarKind? Of(Type type) => type.IsEnum ? ChoiceOf(type) : Plain.GetValueOrDefault(type);

    private static ScalarKind ChoiceOf(Type type)
    {
        ImmutableArray<string> choices = [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
        return new($"one of {string.Join(", ", choices)}", string.Join(", ", choices), "string", ReadChoice, value => choices[Array.IndexOf(Enum.GetValues(type), value)])
        {
            Choices = choices,
        };

        object? ReadChoice(string text) =>
            choices.IndexOf(text, 0, choices.Length, StringComparer.OrdinalIgnoreCase) is int at and >= 0
                ? Enum.GetValues(type).GetValue(at)
                : null;
    }

    private static int? ReadInt(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool? ReadBool(string text) => text switch { "true" or "True" or "TRUE" => true, "false" or "False" or "FALSE" => false, _ => null };

    private static TimeOnly? ReadTime(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    private static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static EmailAddress? ReadAddress(string text) => EmailAddress.TryParse(text, out EmailAddress? address) ? address : null;
}
