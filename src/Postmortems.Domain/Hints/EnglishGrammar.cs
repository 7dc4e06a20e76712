namespace Postmortems.Domain;

internal static class EnglishGrammar
{
    public static Grammar Grammar { get; } = new()
    {
        SubjectComesFirst = true,
        Common = WordSet.Parse(
            """
            the a an of to and or in on at by for with from was were is are be been has have had not no it its this that which who we they he she you
            i our their his her my as but because when if after before so than then did do does could should would will may can only than there us me
            mark bill grace
            """),
        People = WordSet.Parse(
            """
            engineer engineers developer developers dev devs admin admins administrator administrators sysadmin sysadmins dba dbas sre sres ops devops
            operator operators on-call oncall team teams colleague colleagues coworker coworkers manager managers management lead leads intern interns
            trainee trainees junior juniors newcomer hire contractor contractors freelancer consultant consultants vendor supplier reviewer reviewers
            author authors committer maintainer maintainers responder responders person people guy guys folks man woman employee employees staff
            architect architects tester testers qa boss cto shift department crew technician technicians programmer programmers coder analyst analysts
            commander approver approvers deployer releaser expert experts group squad leadership rookie newbie noob
            tech techs noc helpdesk lad lads bloke dude dudes chap chaps gal girl boy kid kids buddy student students apprentice apprentices temp
            temps subcontractor subcontractors outsourcer electrician electricians plumber cleaner cleaners janitor dispatcher dispatchers signaller
            signalman supervisor supervisors planner planners owner owners director directors executive executives ceo cio ciso cfo vp pm pms
            designer designers scientist scientists specialist specialists officer officers auditor auditors assignee netops secops infosec
            starter starters joiner joiners newbies rookies placement underling subordinate subordinates outsourcers freelancers
            clerk clerks netadmin netadmins superior superiors secretary bookkeeper foreman helper helpers
            """),
        PeopleEndings = [],
        Machines = WordSet.Parse(
            """
            portal console dashboard panel tool tools api page pages account accounts role roles group groups rotation schedule calendar channel
            environment environments cluster key keys token tokens mode process pipeline script scripts job jobs database bucket topic queue service
            template kit pack motor change changes image node nodes port settings config configuration policy list interface session ticket tickets
            """),
        Ambiguous = WordSet.Parse("manager managers operator operators lead leads author authors responder responders maintainer maintainers"),
        Human = WordSet.Parse("release incident product project engineering duty shift night change new junior senior on-call oncall delivery account"),
        Adjectival = WordSet.Empty,
        Capitals = WordSet.Empty,
        Pronouns = WordSet.Parse("i we you he she they someone somebody anyone anybody everyone everybody whoever who"),
        Nobody = WordSet.Parse("nobody noone no-one"),
        Articles = WordSet.Parse("the a an this that these those our my your his her their its some any every each no another one two three"),
        ObliqueArticles = WordSet.Empty,
        SubjectArticles = WordSet.Empty,
        Feminine = WordSet.Empty,
        Prepositions = WordSet.Parse(
            """
            of in on at by for from with to into onto over under behind between during without within near off per via about against around through
            upon inside outside across among like
            """),
        Conjunctions = WordSet.Parse(
            """
            and but or because since when while if unless until although though whereas where so that which who whoever as after before then once than
            whether yet nor
            """),
        Joining = WordSet.Parse("and but or then yet nor"),
        Between = WordSet.Parse(
            """
            have has had is was were are did do does be been being not never also simply just really clearly obviously probably apparently once again
            then actually completely accidentally mistakenly inadvertently wrongly somehow possibly still already maybe perhaps should could would
            might must can will may ought to even always often repeatedly later again both all first finally totally fully
            """),
        Denials = WordSet.Parse("not no never without nothing nobody neither nor rather instead less hardly isn't beyond against tolerate~ survive~ prevent~ non none remove"),
        Causes = WordSet.Parse("because since as due"),
        Credit = WordSet.Parse("thanks thank kudos credit props great good well nice shout-out shoutout grateful appreciate~ luckily fortunately"),
        Quantities = WordSet.Parse("one some any each most all member members many few half several both neither either two three none"),
        Actions = WordSet.Parse(
            """
            add write remove delete clean upgrade update migrate move refactor rewrite redesign replace build create set document introduce
            automate change fix test alert page give make put configure split reduce increase extend switch deploy install train review
            hire buy order move rename rotate enable disable block require enforce drop turn run send schedule publish decommission retire rework
            rebuild renew raise lower limit cap validate verify check log monitor measure record encrypt back archive restore define agree evaluate
            negotiate onboard roll
            """),
        Agents = WordSet.Parse("by from of because due"),
        ActionEndings = [],
        Checkable = WordSet.Parse("when if whenever so until below above older newer over via by"),
    };
}
