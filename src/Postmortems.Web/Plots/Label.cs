using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Postmortems.Web;

/// <summary>Words in a plot. A component of its own, for Razor takes <c>text</c> inside code for a tag of its own.</summary>
public sealed class Label : ComponentBase
{
    [Parameter, EditorRequired] public double X { get; set; }

    [Parameter, EditorRequired] public double Y { get; set; }

    /// <summary>Its classes: <c>small</c>, <c>end</c>, <c>over</c> …</summary>
    [Parameter] public string? Kind { get; set; }

    [Parameter, EditorRequired] public string Words { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Kind);
        builder.AddAttribute(2, "x", Plot.At(X));
        builder.AddAttribute(3, "y", Plot.At(Y));
        builder.AddContent(4, Words);
        builder.CloseElement();
    }
}
