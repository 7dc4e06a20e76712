using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Every mail there is: a new kind, and a new language, is tested from the day it is added.</summary>
internal static class MailKindsAndLanguages
{
    public static TheoryData<NoticeKind, string> All
    {
        get
        {
            TheoryData<NoticeKind, string> all = [];
            foreach (NoticeKind kind in Enum.GetValues<NoticeKind>())
            {
                foreach (Language language in Languages.All)
                {
                    all.Add(kind, language.Tag);
                }
            }

            return all;
        }
    }
}
