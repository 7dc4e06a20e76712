using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What is needed to understand a written report.</summary>
/// <param name="Questions">Headings that equal their text, without regard to case, are theirs.</param>
/// <param name="People">Whom names in action items may mean.</param>
/// <param name="Facilitator">Owns action items whose owner cannot be told.</param>
/// <param name="DueWhenMissing">The due date of an owner's action item that has none.</param>
public sealed record ReportReading(ImmutableArray<Question> Questions, ImmutableArray<Person> People, Person Facilitator, Func<Person, DateOnly> DueWhenMissing);

/// <summary>What was understood; always something, with a remark for each place where it had to be guessed.</summary>
/// <param name="Remarks">In the order of the lines; empty if all was plain.</param>
public sealed record ReadReport(ReportContent Content, ImmutableArray<ReportRemark> Remarks);

/// <param name="Line">1 for the first.</param>
/// <param name="Message">What is wrong, what was made of it, what to write instead.</param>
public sealed record ReportRemark(int Line, string Message)
{
    public override string ToString() => $"Line {Line}: {Message}";
}
