namespace Postmortems.Domain;

/// <summary>Figures of speech in which English tells what somebody did or left undone. The form of a line: <see cref="HintRule"/>.</summary>
internal static class EnglishIdioms
{
    public const string HumanError =
        """
        any own goal/goals
        any rookie/schoolboy/schoolgirl/elementary/beginner's/amateur/freshman/newbie/basic error/errors/mistake/mistakes
        any shot himself/herself/themselves/ourselves/itself in
        any shot our/his/her/their own foot
        person made/makes/make a/an/the (complete) (total) (real) (right) (bit) (of) (a) (absolute) hash/mess/pig's/pig/meal/dog's/balls/bollocks/boo-boo/booboo/howler/clanger
        person goofed/flubbed/fluffed/whiffed/muffed/slipped/cocked/stuffed/ballsed/bollocksed up/it/the/this/that/on
        person goofed/cocked/stuffed/ballsed/bollocksed
        any balls-up/cock-up/foul-up/snafu/howler/clanger/boo-boo/booboo/whoopsie/oopsie
        any brain freeze/glitch
        person picked/chose/grabbed/took/used/selected/loaded/opened/copied/imported/uploaded (the) (an) (a) last/yesterday/outdated/stale/expired/obsolete/incorrect/mismatched -after known/good/backup/snapshot/resort
        any mis-key~/miskey~/mis-enter~/mistype~/mis-typ~ -after rate/check/handling/message
        any honest mistake/mistakes/slip
        person got/get/getting (it) (this) (that) (the) (things) (everything) (numbers) (order) (sign) wrong
        """;

    public const string Counterfactual =
        """
        any shoulda/coulda/woulda
        person oughta/shoulda
        any expected/expect better of/from
        any a simple/quick/short/single/proper/second/one-line/two-minute/five-minute check/test/look/call/glance/question/email/message/review/read/ping/grep ... would/could
        any it/this would have been nice/polite/courteous/wise/sensible/prudent/advisable/professional/decent
        any would have been the (right) (sensible) (obvious) (decent) (smart) thing
        any would it have killed/hurt
        any would not have killed/hurt (to) PERSON
        any all PERSON would have had/needed
        any with (a) (little) (bit) (just) (some) (more) (of) care/diligence/attention/thought/foresight/discipline ... would/could
        any had PERSON (only) (just) (not) ... instead
        any call/look/check/glance/message/email/test/read/question/ping ... and we/it/this/nothing/none/they would
        any could/would/should all have been fine/avoided/spared/prevented
        """;

    public const string Omission =
        """
        person asleep/snoozing/napping/dozing at/out/off/on
        any asleep at the switch/wheel/helm
        any dropped/drops/drop/dropping the ball/baton
        any caught napping/asleep/off-guard
        person nodded/dozed/drifted/zoned/switched/tuned off/out
        person phoned it/in
        any phoned it in
        any took/take/taken/taking (his) (her) (their) (our) eye/eyes off
        any eye/eyes off the ball
        any fell/falling/fallen down on the job
        any fell down on
        person sat/sits/sitting on (it) (the) (this) (that) (his) (her) (their) hands/ticket/alert/email/report/warning/request/fix/patch/hands/it
        any dragged/drags/dragging (his) (her) (their) (our) feet/heels
        any kicked/kicking/kick the can
        any head/heads in the/a sand/clouds/cloud
        any stuck (his) (her) (their) head
        any out to lunch
        person slacked/slacking/skived/shirked/loafed/dawdled/dithered/procrastinated
        any do/did/done (his) (her) (their) (the) (our) homework
        person glossed/brushed/breezed/skipped over/past/off/through
        person had one job
        any one job
        any twiddling/twiddled
        any buried/bury (his) (her) (their) head
        any not on the ball
        any passed/passing/pass the buck
        any jumped the gun
        any never/not (even) (bothered) (opened) (looked) (glanced) (to) glance/glanced/bother/peek/peeked at/to
        any radio silence from PERSON
        any crickets from
        any not pick/picked up the phone/pager/call
        person lgtm'd/lgtmed/lgtm
        any unreviewed/unapproved/unannounced/unauthorised/unauthorized/accidental/mistaken/inadvertent ... by PERSON
        any lack/absence of ... by/from PERSON
        any lack/absence/failure/inaction/negligence/inattention/haste/carelessness ... on the part of
        any on the part of PERSON
        any on PERSONS part -after we/of
        any PERSONS lack/absence of
        any his/her/their/our/my lack of care/attention/diligence/interest/experience/thought/communication/preparation/effort/discipline/skill/training
        person bypassed/circumvented/sidestepped/flouted/violated/dodged (the) (our) (all) (every) (change) (deploy) (review) (release) (approval) process/rules/rule/policy/procedure/procedures/checklist/review/approval/controls/board/safeguards/guidelines
        any behind our/their/my/everyone's/everybody's back/backs
        any without so much as
        any despite/after (several) (repeated) (multiple) (clear) (many) (numerous) (being) warnings/reminders/told/warned
        any went/left/sat/lay/remained unread/unnoticed/unanswered/unheeded/ignored
        any on a whim
        any took/take/takes it upon himself/herself/themselves
        any unilaterally
        any not/never (even) on PERSONS radar
        any not/never (even) on his/her/their/our/anyone's/anybody's/nobody's radar
        any nobody/no-one/noone had it/this/that on
        """;

    public const string PersonBreaks =
        """
        person torpedoed/kneecapped/steamrolled/vaporised/vaporized/murdered/yeeted/bulldozed/detonated/napalmed/annihilated/demolished/incinerated/gutted/decimated/blitzed/totalled/totaled/mauled/mutilated -before was/were/been/being/be/are
        person blew/blow/blows/blown away/up/out/through
        person ran/run/runs/executed/fired/issued/kicked/launched/typed/did (off) (a) (an) (the) drop/delete/truncate/wipe/rm/destroy/purge/reset/drop/format/flush/kill/terraform-destroy -after dry/test/in
        person pulled/pull/hit/pressed/pushed/yanked (the) (big) (red) trigger/plug/rug/panic
        person threw/throw a spanner/wrench
        person screwed/screw the pooch
        any screwed the pooch
        person went rogue/cowboy/freestyle/off-script
        any shot from the hip
        any played/playing/plays fast and
        person winged/wing it
        person drove/ran/crashed (it) (us) (the) ... into the ground/wall/ditch
        any into the ground by PERSON
        person set ... on fire/alight
        person poked/poking/hacked/hacking around/about/at
        person brought/took/sent/put (the) (whole) (entire) ... to its/their knees
        """;
}
