namespace Postmortems.Application;

/// <summary>What a number or a list of numbers counts.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnitAttribute(string unit) : Attribute
{
    public string Unit { get; } = unit;
}

/// <summary>What applies where nothing is written and no fixed value does.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OtherwiseAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;
}

/// <summary>Each number of the list is greater than the one before.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AscendingAttribute : Attribute;

/// <summary>Text without line breaks: it stands in subjects, headings and tables.</summary>
internal static class OneLine
{
    public const string Pattern = @"^[^\p{C}\u2028\u2029]*$";

    public const string Words = "one line";
}

/// <summary>A language, as browsers name it.</summary>
internal static class LanguageTag
{
    public const string Pattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    public const string Words = "a language tag like en or de";
}
