using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>One key of a section, with everything its property says of it.</summary>
internal sealed class PlaybookMember
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PlaybookMember>> Known = [];

    private PlaybookMember(PropertyInfo property)
    {
        Property = property;
        Key = JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);
        IsList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        Type type = IsList ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        ValueType = Nullable.GetUnderlyingType(type) ?? type;
        Kind = ScalarKind.Of(ValueType);
    }

    public PropertyInfo Property { get; }

    public string Key { get; }

    public bool IsList { get; }

    /// <summary>The type of the value, or of each value of a list.</summary>
    public Type ValueType { get; }

    /// <summary>Null where the value, or each of the list, is a section.</summary>
    public ScalarKind? Kind { get; }

    public string Description => Property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";

    /// <summary>What applies where nothing is written and no fixed value does.</summary>
    public string? Otherwise => Property.GetCustomAttribute<OtherwiseAttribute>()?.Meaning;

    public string? Unit => Property.GetCustomAttribute<UnitAttribute>()?.Unit;

    public bool IsRequired => Property.IsDefined(typeof(RequiredAttribute));

    public bool IsAscending => Property.IsDefined(typeof(AscendingAttribute));

    public int? Fewest => Property.GetCustomAttribute<MinLengthAttribute>()?.Length;

    public int? Most => Property.GetCustomAttribute<MaxLengthAttribute>()?.Length;

    public StringLengthAttribute? Length => Property.GetCustomAttribute<StringLengthAttribute>();

    public RegularExpressionAttribute? Shape => Property.GetCustomAttribute<RegularExpressionAttribute>();

    public (int Min, int Max)? Range => Property.GetCustomAttribute<RangeAttribute>() is { } range
        ? (Convert.ToInt32(range.Minimum, CultureInfo.InvariantCulture), Convert.ToInt32(range.Maximum, CultureInfo.InvariantCulture))
        : null;

    public static ImmutableArray<PlaybookMember> Of(Type section) => Known.GetOrAdd(
        section,
        static type => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => new PlaybookMember(property))]);

    /// <summary>Whether one value lies within what the property's attributes allow.</summary>
    public bool Allows(object value) => value switch
    {
        int number => Range is not { } range || (number >= range.Min && number <= range.Max),
        Within within => Range is not { } range || (within.Days >= range.Min && within.Days <= range.Max),
        string text => Length?.IsValid(text) != false && Shape?.IsValid(text) != false && text.Trim().Length >= (Length?.MinimumLength ?? 1),
        _ => true,
    };

    /// <summary>What may be written, with unit, range and default; the section still holds the default.</summary>
    public string Allowed(PlaybookSection section) =>
        $"{Bound}; {(IsRequired ? "must be set" : DefaultText(section) is { } value ? $"{value} unless set" : $"else {Otherwise ?? "each default within"}")}";

    /// <summary>The value that applies where none is written, as YAML; null where no fixed one does.</summary>
    private string? DefaultText(PlaybookSection section) => (Property.GetValue(section), Kind) switch
    {
        (IList { Count: > 0 } list, { } kind) => $"[{string.Join(", ", list.Cast<object>().Select(kind.Write))}]",
        ({ } value, { } kind) when !IsList => kind.Write(value),
        _ => null,
    };

    private string Bound => string.Join(", ", Bounds().OfType<string>());

    private IEnumerable<string?> Bounds()
    {
        yield return (Kind, IsList) switch
        {
            (null, true) => "a list of groups of keys",
            (null, false) => "a group of keys",
            (_, true) => $"a list of {Unit ?? Kind.Several}",
            _ => Unit ?? (Length is null ? Kind.Noun : null),
        };
        yield return Range is { } range ? $"{range.Min} to {range.Max}{(IsList ? " each" : ValueType == typeof(Within) ? " days" : "")}" : null;
        yield return Length is { } length ? $"{(length.MinimumLength > 0 ? $"{length.MinimumLength} to" : "at most")} {length.MaximumLength} characters" : null;
        yield return Shape?.ErrorMessage;
        yield return IsAscending ? "ascending" : null;
        yield return Fewest is { } fewest ? $"at least {fewest}" : null;
        yield return Most is { } most ? $"at most {most}" : null;
    }
}
