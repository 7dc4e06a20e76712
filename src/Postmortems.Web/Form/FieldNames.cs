using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Names of the form's fields, which are their ids too. A question's id holds no dot, so one never begins another's field.</summary>
internal static class FieldNames
{
    public const string Version = "version";
    public const string Button = "do";

    /// <summary>What the opened page calls itself; empty without a script.</summary>
    public const string Page = "page";

    public static string Of(QuestionId question) => $"q-{question}";

    public static string Nothing(QuestionId question) => $"q-{question}.nothing";

    /// <summary>Which account counts after two tabs differed.</summary>
    public static string Keep(QuestionId question) => $"q-{question}.keep";

    /// <param name="path">Positions from the root down, from 0.</param>
    public static string Why(QuestionId question, ImmutableArray<int> path) => $"q-{question}.{string.Join('.', path)}";

    /// <param name="part">One of <see cref="WhyParts"/>.</param>
    public static string Why(QuestionId question, ImmutableArray<int> path, string part) => $"{Why(question, path)}.{part}";

    /// <param name="part">One of <see cref="ItemParts"/>.</param>
    public static string Item(QuestionId question, int row, string part) => string.Create(CultureInfo.InvariantCulture, $"q-{question}.{row}.{part}");
}

/// <summary>The fields of one why beside its text.</summary>
internal static class WhyParts
{
    public const string Evidence = "evidence";

    /// <summary>Could we change this? <see cref="Yes"/> or <see cref="No"/>.</summary>
    public const string Change = "change";

    /// <summary>The number of a proposed action item among all of the sheet, from 0.</summary>
    public const string Item = "item";

    public const string Reason = "reason";

    public const string Yes = "yes";
    public const string No = "no";
}

/// <summary>The fields of one action item's row.</summary>
internal static class ItemParts
{
    public const string Title = "title";
    public const string Owner = "owner";
    public const string Email = "email";
    public const string Due = "due";
}
