using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Postmortems.Application;

/// <summary>
/// Which fields a document has. What is derived from others is not stored; documents from before a list or an optional field was added
/// still load, the list empty, never default.
/// </summary>
internal static class StoredFields
{
    public static void Choose(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (JsonPropertyInfo derived in type.Properties.Where(property => property.Set is null && property.AssociatedParameter is null).ToList())
        {
            type.Properties.Remove(derived);
        }

        List<(JsonPropertyInfo Property, object Empty)> collections = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (EmptyOf(property.PropertyType) is { } empty)
            {
                property.IsRequired = false;
                collections.Add((property, empty));
            }
            else if (Nullable.GetUnderlyingType(property.PropertyType) is not null || property.AssociatedParameter is { IsNullable: true })
            {
                property.IsRequired = false;
            }
        }

        if (collections.Count > 0)
        {
            type.OnDeserialized = read => FillIn(read, collections);
        }
    }

    private static void FillIn(object read, List<(JsonPropertyInfo Property, object Empty)> collections)
    {
        foreach ((JsonPropertyInfo property, object empty) in collections)
        {
            object? value = property.Get!(read);
            if (value is null || value.Equals(DefaultOf(property.PropertyType)))
            {
                property.Set!(read, empty);
            }
        }
    }

    private static object? EmptyOf(Type type)
    {
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(ImmutableArray<>) ? type.GetField(nameof(ImmutableArray<>.Empty))!.GetValue(null)
            : definition == typeof(ImmutableSortedDictionary<,>) ? OrdinalDictionaryJson.EmptyOf(type)
            : null;
    }

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
