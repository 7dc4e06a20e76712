using System.Text;
using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

/// <summary>Requests and results as the tests of every source need them.</summary>
internal static class Given
{
    // A Tuesday noon after every inline payload and every public sample, so that none of them is "in the future".
    public static readonly DateTimeOffset Now = new(2026, 6, 2, 12, 0, 0, TimeSpan.Zero);

    public static IntakeRequest Json(string json) => IntakeRequest.Post(Encoding.UTF8.GetBytes(json));

    public static IntakeResult Read<TSource>(string json)
        where TSource : IIntakeSource, new() => new TSource().Read(Json(json), Now);

    public static TSignal Signal<TSource, TSignal>(string json)
        where TSource : IIntakeSource, new()
        where TSignal : IncidentSignal =>
        Assert.IsType<TSignal>(Assert.Single(Assert.IsType<IntakeResult.Accepted>(Read<TSource>(json)).Signals));

    public static IntakeResult.Refused Refusal<TSource>(string json)
        where TSource : IIntakeSource, new() => Assert.IsType<IntakeResult.Refused>(Read<TSource>(json));

    public static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();
}
