using System.Collections.Frozen;

namespace Postmortems.Domain;

/// <summary>Given names frequent enough to know without being told who took part, none of them also the name of software or a common word.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Names =
        """
        adam ahmed alex alice amir amy andreas andrew anna anne ben bernd bob brian carla carlos charlie chris christian christina claudia
        daniel dave david elena emily emma eric eva felix florian frank george greg hannah hans heike helen ines ivan jack jane jason jens
        jim joe john jonas jörg jose josh julian jürgen karen karin kate katrin kevin klaus lars laura lena linda lisa louis lucas lukas maria
        marie markus martin mary matt matthias michael michelle mike mohammed monika nick nicole nina olga olivia oliver omar paul peter petra
        priya rachel ralf richard robert sabine sandra sara sarah sebastian simon sofia stefan stephan steve susan sven tanja thomas tim
        tobias tom ulrich ursula uwe wei wolfgang yuki
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(name => HintWords.Fold(name)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded) => Names.Contains(folded);
}
