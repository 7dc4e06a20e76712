using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Postmortems.TestKit;

/// <summary>
/// A value as text, every case by its name and every field by its value: two values are the same when their descriptions are. Records
/// alone will not do, for they compare lists by identity and persons by address.
/// </summary>
public static class Described
{
    public static string Of(object? value)
    {
        StringBuilder text = new();
        Append(text, value, depth: 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.AppendLine("null");
                break;
            case DateTimeOffset instant:
                text.AppendLine(instant.ToString("O", CultureInfo.InvariantCulture));
                break;
            case string or Uri or Enum or ValueType and (IFormattable or bool):
                text.AppendLine(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}");
                break;
            case IEnumerable list:
                text.AppendLine("list");
                foreach (object? element in list)
                {
                    text.Append(' ', depth + 1);
                    Append(text, element, depth + 1);
                }

                break;
            default:
                text.AppendLine(value.GetType().FullName);
                foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    text.Append(' ', depth + 1).Append(property.Name).Append(" = ");
                    Append(text, property.GetValue(value), depth + 1);
                }

                break;
        }
    }
}
