using System.Collections.Frozen;

namespace Postmortems.Web;

/// <summary>The built-in questions in the reader's language. What a playbook words itself stays as it was written.</summary>
internal static class QuestionWords
{
    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string[]>
    {
        ["what-stopped"] = ["question.what-stopped.text", "question.what-stopped.guidance", "question.what-stopped.weak", "question.what-stopped.strong"],
        ["why-stopped"] = ["question.why-stopped.text", "question.why-stopped.guidance", "question.why-stopped.weak", "question.why-stopped.strong"],
        ["how-fixed"] = ["question.how-fixed.text", "question.how-fixed.guidance", "question.how-fixed.weak", "question.how-fixed.strong"],
        ["what-led"] = ["question.what-led.text", "question.what-led.guidance", "question.what-led.weak", "question.what-led.strong"],
        ["prevention"] = ["question.prevention.text", "question.prevention.guidance", "question.prevention.weak", "question.prevention.strong"],
        ["impact"] = ["question.impact.text", "question.impact.guidance", "question.impact.weak", "question.impact.strong"],
        ["discovery"] = ["question.discovery.text", "question.discovery.guidance", "question.discovery.weak", "question.discovery.strong"],
    }.SelectMany(question => question.Value).Select(key => KeyValuePair.Create(Languages.Default[key], key)).ToFrozenDictionary(StringComparer.Ordinal);

    extension(Question question)
    {
        public string TextSaid => Said(question.Text);

        public string GuidanceSaid => Said(question.Guidance);

        public string? WeakSaid => question.Weak is { } weak ? Said(weak) : null;

        public string? StrongSaid => question.Strong is { } strong ? Said(strong) : null;
    }

    /// <summary>A built-in question's text in the reader's language; any other text as it is.</summary>
    public static string Said(string written) => Keys.TryGetValue(written, out string? key) ? Texts.Say(key) : written;
}
