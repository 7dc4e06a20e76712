namespace Postmortems.Application;

/// <summary>One thing in a playbook that has to be put right.</summary>
/// <param name="File">The file it stands in, as it was named to us: the playbook's, or that of a calendar beside it.</param>
/// <param name="Line">1 for the first.</param>
/// <param name="Column">1 for the first.</param>
/// <param name="What">What is wrong, with the place's name: <c>meeting.step-minutes is 90</c>.</param>
/// <param name="Allowed">What may stand there instead.</param>
public sealed record PlaybookMistake(string File, int Line, int Column, string What, string Allowed)
{
    /// <summary>As compilers write it, so that terminals and editors can jump to the place.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {What}. Allowed: {Allowed}.";
}
