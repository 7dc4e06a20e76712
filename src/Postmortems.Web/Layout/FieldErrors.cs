using System.Collections.Immutable;

namespace Postmortems.Web;

/// <param name="Field">The id of the control to mend, which is also its name.</param>
/// <param name="Message">What to do, as a sentence without its full stop.</param>
public sealed record FieldError(string Field, string Message);

/// <summary>What was refused, in the order of the page.</summary>
public sealed record FieldErrors(ImmutableArray<FieldError> All)
{
    public static FieldErrors None { get; } = new([]);

    public bool IsEmpty => All.IsDefaultOrEmpty;

    public static FieldErrors Of(string field, string message) => new([new FieldError(field, message)]);

    /// <returns>Null if the field is fine.</returns>
    public string? For(string field) => All.FirstOrDefault(error => error.Field == field)?.Message;
}
