using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Postmortems.Web;

/// <summary>What one form sent and what is wrong with it: a refused form is shown again with everything that was typed.</summary>
public sealed class FormInput(IFormCollection? form = null)
{
    public const int LongestLine = 200;
    public const int LongestText = 4_000;

    private readonly List<FieldError> errors = [];
    private readonly Dictionary<string, string> shown = [];

    public static FormInput None => new();

    /// <summary>The same rules for what came in another way than by a form.</summary>
    public static FormInput Of(params (string Field, string? Value)[] fields) =>
        new(new FormCollection(fields.ToDictionary(field => field.Field, field => new StringValues(field.Value))));

    /// <summary>Which of the page's forms was sent; empty when none was.</summary>
    public string FormId => this[PostForm.IdField];

    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>The errors by the ids of their fields; what concerns no field leads to the page.</summary>
    public FieldErrors AsErrors() => new([.. errors.Select(error => error with { Field = error.Field.Length > 0 ? $"{FormId}-{error.Field}" : "main" })]);

    public bool Refused => errors.Count > 0;

    /// <summary>True when somebody else has changed meanwhile what the form was about.</summary>
    public bool Conflict { get; private set; }

    /// <summary>What was typed, without surrounding white space; empty when nothing was.</summary>
    public string this[string field] => (shown.GetValueOrDefault(field) ?? form?[field].ToString() ?? "").ReplaceLineEndings("\n").Trim();

    public bool Has(string field) => form?.ContainsKey(field) is true;

    public IEnumerable<string> All(string field) => form?[field].OfType<string>() ?? [];

    /// <summary>Puts another text where the sender has left the page's own.</summary>
    public void Show(string field, string text) => shown[field] = text;

    public void Refuse(string field, string message) => errors.Add(new FieldError(field, message));

    public void RefuseAsConflict(string field, string message)
    {
        Conflict = true;
        Refuse(field, message);
    }

    /// <summary>One line of text; refused when empty or too long.</summary>
    public string Line(string field, string message)
    {
        string line = string.Join(' ', this[field].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Checked(field, line, message, LongestLine);
    }

    /// <summary>Text of any number of lines; refused when empty or too long.</summary>
    public string Text(string field, string message) => Checked(field, this[field], message, LongestText);

    public EmailAddress? Email(string field, string message)
    {
        if (!EmailAddress.TryParse(this[field], out EmailAddress? address))
        {
            Refuse(field, message);
        }

        return address;
    }

    /// <summary>A person by address, called by their address when no name was typed; null when refused.</summary>
    public Person? Person(string nameField, string emailField, string message)
    {
        EmailAddress? address = Email(emailField, message);
        string name = Line(nameField, "");
        return address is null ? null : new Person(address, name.Length > 0 ? name : address.Value);
    }

    public DateOnly? Date(string field, string message)
    {
        if (DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        Refuse(field, message);
        return null;
    }

    public TimeOnly? Time(string field, string message)
    {
        if (TimeOnly.TryParseExact(this[field], ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        Refuse(field, message);
        return null;
    }

    public int Number(string field, int fallback = 0) =>
        int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : fallback;

    // An empty message marks a field that may stay empty.
    private string Checked(string field, string text, string message, int longest)
    {
        if (text.Length == 0 && message.Length > 0)
        {
            Refuse(field, message);
        }
        else if (text.Length > longest)
        {
            Refuse(field, Texts.Say("acts.too-long", Texts.Number(longest), Texts.Number(text.Length)));
        }

        return text;
    }
}
