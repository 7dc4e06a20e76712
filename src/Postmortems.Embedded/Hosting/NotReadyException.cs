namespace Postmortems.Embedded;

/// <summary>The program cannot start as it is set up; the message says what to do about it.</summary>
internal sealed class NotReadyException(string message) : Exception(message);
