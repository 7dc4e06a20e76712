namespace Postmortems.Domain;

/// <summary>What hints know of English: what somebody did, did not do or should have done. The form of a line: <see cref="HintRule"/>.</summary>
internal static class English
{
    private const string HumanError =
        """
        any human/operator/user/pilot/manual error/errors/mistake/mistakes/failure -after rate/rates/message/messages/page/pages/code/codes/log/logs/budget/count/report/reports
        any human-error
        any pebkac/pebcak/id10t
        any layer 8
        any fat-finger~/fatfinger~
        any fat finger~
        any mistake/mistakes/error/errors by/of PERSON
        any mistake/mistakes/error/errors on PERSONS part/side
        any PERSONS mistake/error/blunder/oversight
        any my/his/her/their/your/our/whose (own) mistake/mistakes/blunder/oversight
        person made/make/makes a/an/the/some ... mistake/mistakes/error/blunder
        person made mistakes
        person pressed/picked/chose/selected/typed/entered/clicked/used/copied/pasted (the) (a) (an) wrong/incorrect
        any wrong/incorrect ... typed/entered/pressed/chosen/selected/clicked/copied by PERSON
        any rookie/beginner/junior mistake/mistakes/error
        any typo by PERSON
        any admin/handling/operating error/errors -after rate/rates/message/messages/page/code/codes/log/logs
        any between (the) (his) (her) keyboard/chair and (the) (his) (her) chair/keyboard
        any human failing/failings/slip/blunder/oversight
        any wrong/incorrect/improper/faulty/poor handling/operation/use/usage/input/entry by/of/from PERSON
        any mishandling/misuse/misoperation/misjudgement/misjudgment/misreading/misconfiguration by/of PERSON
        any slip/slip-up/blunder/oversight/lapse/goof/gaffe/screwup/screw-up/cock-up/cockup/fuckup by/of/from PERSON
        any brain fart/fade
        any slip of the finger/fingers/hand/mouse
        any finger trouble
        any butterfingers/brainfart
        any error/errors/mistake/mistakes/oversight on the part of
        person mistyped/mis-typed/misclicked/mis-clicked/misread/mis-read/misjudged/misunderstood/fumbled/typoed
        person muddled/mixed up
        person typed/ran/executed/restarted/rebooted/changed ... in/on/against the wrong
        person pressed/picked/chose/selected/typed/entered/clicked/used/copied/pasted/hit/ran/set/opened/restarted/rebooted/edited/ticked/mounted/loaded/keyed/flipped/changed/applied/punched (in) (the) (a) (an) (his) (her) wrong/incorrect
        person got ... wrong/backwards $
        person confused/mistook ... with/for
        any mistake/error was made by
        any someone/somebody made a mistake
        """;

    private const string Counterfactual =
        """
        person should/could/would/might/must/ought (to) (not) (never) (also) (really) (at) (least) have/of -after lost/liked/run
        person shouldn't/couldn't/wouldn't have/of
        implied ^ should/could (not) (never) (really) (at) (least) have/of -after been
        implied ^ ought to have
        any should/could/ought (to) (not) (never) (easily) (also) have been tested/reviewed/checked/double-checked/verified/noticed/spotted/caught/seen/escalated/communicated/announced/documented/approved/rolled/prevented/avoided/detected/questioned/validated/planned/told/done/found/foreseen -after automatically
        person need/needed to have
        person was/were/are/is supposed/meant/expected to
        any if only PERSON
        any had PERSON (only) (just) checked/read/looked/tested/asked/known/followed/noticed/seen/told/waited/done/been/verified/reviewed/paid/thought/listened/taken/acted/used/called/escalated/run/set/kept/remembered/rolled
        any if PERSON ... had (not) (only) (just) checked/read/looked/tested/asked/known/followed/noticed/seen/told/waited/done/been/verified/reviewed/paid/thought/listened/taken/acted/used/called/escalated/run/set/kept/remembered/rolled
        any if PERSON (just) would/'d/could have
        any better if PERSON
        any look/glance ... would have
        any had PERSON (only) (just) (not) (actually) (really) (properly) opened/called/rung/phoned/raised/mentioned/reported/pinged/warned/stuck/stayed/double-checked/compared/googled/spoken/talked/stopped/rebooted/restarted/renewed/scheduled/pulled/skipped/taken/given/left/informed/bothered/communicated
        any better/wiser/smarter/safer/nicer/prudent for PERSON to
        any would have been better/wiser/smarter/safer/nicer/prudent to -after off
        any were PERSON to have
        any would have taken/cost/needed (only) ... minute/minutes/second/seconds/click/call/look/glance
        any all it needed/took/takes
        person could/should/would/might at least
        person never should/ought have
        person had better
        any it was/is PERSONS job/duty/responsibility to
        any i/we/they/he/she wish
        any why did not PERSON
        any why PERSON did not
        implied instead of/rather asking/reading/escalating/double-checking/thinking/raising/reporting/phoning/talking/informing/consulting
        implied rather than asking/reading/escalating/double-checking/thinking/raising/reporting/phoning/talking/informing/consulting
        any none of this/it/that happens/happened/would
        any this/that/it would not/never have happened/come
        person should/ought (to) (really) (already) know/realise/realize/understand
        any all because PERSON
        any if PERSON (only) (just) had -after access/no
        """;

    private const string Omission =
        """
        person failed/fails/failing to
        implied neglected/neglects/neglecting to
        person neglected
        implied forgot/forgotten/forgets
        any was/were/been/got simply/just/completely/again/apparently forgotten/overlooked/neglected
        any was/were/been/got forgotten/overlooked/neglected
        implied not (even) bother/bothered/care/cared
        person missed/overlooked/ignored/omitted/skipped/disregarded -before was/were/been/being/be/are
        person left out
        any slept ... page/pages/alert/alerts/alarm/alarms
        implied ^ overlooked/ignored/disregarded the/a/an/our/all/every/several
        any alert/alerts/page/warning/warnings/email/mail/alarm/alarms/ticket/message/step was/were/got/been/being missed/ignored/overlooked/skipped by PERSON
        any warning/warnings/alert/alerts/alarm/alarms/email/emails/ticket/tickets/page/pages/advice was/were/got/been ignored/overlooked/missed
        implied did not (even) (properly) (really) check/test/verify/read/notice/look/ask/tell/inform/escalate/follow/update/think/pay/review/validate/document/communicate/warn/listen/bother/run/realise/realize/remember/consider
        implied never (even) (really) (properly) checked/tested/verified/read/noticed/looked/asked/told/informed/escalated/followed/updated/thought/reviewed/validated/documented/communicated/warned/listened/bothered/realised/realized
        nobody checked/tested/verified/read/noticed/looked/asked/told/informed/escalated/followed/updated/thought/reviewed/validated/documented/communicated/warned/questioned/monitored/watched/realised/realized/remembered/spotted/caught/cleaned/renewed -before outside
        implied not/without (even) paying attention
        any not/never (been) (properly) (ever) followed/checked/tested/verified/read/noticed/escalated/reviewed/validated/documented/communicated/acted/acknowledged/picked/handled/addressed/reported/raised/passed/renewed/updated/looked/seen/answered (up) (on) (at) (to) by PERSON
        implied did not (even) (properly) (really) (ever) (want) (to) mention/raise/ring/phone/consult/coordinate/announce/share/double-check/doublecheck/inspect/investigate/study/care/respect/heed/obey/speak/talk/question/wonder/proofread/skim
        person did not (even) (properly) (really) (ever) report/flag/contact/notify/confirm/examine/follow/renew/acknowledge/react/respond/answer/compare/forward/hand
        implied never (even) (really) (properly) (once) mentioned/raised/phoned/consulted/coordinated/announced/shared/double-checked/inspected/investigated/studied/heeded/obeyed/spoke/talked/questioned/wondered/bothered
        person never (even) (really) (properly) (once) reported/flagged/called/rang/contacted/notified/confirmed/examined/followed/renewed/acknowledged/reacted/responded/answered/compared/forwarded/said/paid/cleaned/picked/finished/completed/reads/bothers/listens/learns/learn/looks/asks
        implied did not think to/of/about/it
        implied never thought to/of/about/it
        nobody thought/bothered/cared/mentioned/raised/flagged/notified/consulted/announced/shared/double-checked/inspected/confirmed/investigated/wondered/reacted/responded/answered/picked/acknowledged/tells/reads/checks/tests/looks -before outside
        person without (even) (first) (ever) (once) (properly) checking/testing/reading/looking/asking/telling/thinking/verifying/reviewing/informing/notifying/warning/consulting/announcing/double-checking/bothering
        implied without (even) (first) (ever) (once) asking/telling/thinking/reading/looking/double-checking/bothering
        person skimmed/shrugged/brushed/snoozed/disregarded/procrastinated
        person waved ... through
        person rubber-stamped/rubberstamped
        any rubber-stamped/rubberstamped/waved (through) by PERSON
        person swept ... under the
        any fell asleep
        person was/were/is (fast) asleep/distracted/absent-minded/daydreaming/oblivious
        any turned/turn/turning a blind eye
        person put off
        person kept/keep/keeps ignoring/postponing/snoozing/putting/forgetting/skipping
        person refused to
        any paid/pay/pays/gave/give/given no attention/heed/thought to
        any escaped PERSONS attention/notice
        any slipped/slip PERSONS mind/attention
        any slipped my/his/her/their/our mind/attention
        any nothing was done
        person did nothing
        person forgets/forgetting/skips/ignores/overlooks/misses/disregards
        any neglect/failure of/by PERSON (to)
        any PERSONS failure/neglect/refusal/inability to
        any his/her/their/our/my failure/neglect/refusal to
        person lost track/sight
        person left ... running/open/unattended/unlocked/behind/lying/enabled/disabled/unfinished/half-done/unanswered
        person let ... slide/slip/lapse/expire
        person cut/cutting/cuts corners
        any fell/fallen/fall through the cracks
        implied could not (even) be bothered/arsed
        any dropped the ball
        person had/has/have not (even) (properly) (actually) (really) (ever) (bothered) looked/checked/tested/read/verified/noticed/told/informed/asked/reviewed/thought/realised/realized/followed/documented/updated/warned/communicated/considered/bothered/mentioned/announced/escalated/renewed
        nobody replied/followed/escalated/objected/challenged/asked/responded/stepped/volunteered/owned/stopped
        person slow to
        person was/were (far) (much) (way) too/so slow to
        person took/takes far/way/much too long
        any unheeded
        any slipped past/by PERSON
        any slipped past/by us/me
        any slipped through my/our/his/her/their
        any ^ billing/finance/marketing/sales/procurement/purchasing/logistics/legal/networking/facilities/accounting/compliance/operations/support/pharmacy/catering/payroll/infrastructure/platform/security forgot/neglected/overlooked/refused/disregarded
        """;

    private const string PersonBreaks =
        """
        person broke/breaks/breaking
        person took/takes/taking/brought/brings/bringing ... down
        person crashed/killed/wiped/nuked/destroyed/trashed/ruined/botched/bricked/hosed/borked/corrupted/misconfigured/misconfigures -after stuck/stale/hung/old/bad/the -before was/were/been/being/be/are
        person crashed/wiped/nuked/destroyed/trashed/ruined/botched/bricked/hosed/borked/corrupted/misconfigured -before was/were/been/being/be/are
        person killed the production/primary/database/cluster/prod/service/site -before was/were/been/being/be/are
        person dropped/drops ... table/tables/database/databases/schema/index/collection/column/data/keyspace/bucket/topic -before was/were/been/being/be/are
        person pushed/deployed/released/merged/shipped/committed ... broken/bad/wrong/untested/faulty/buggy/unreviewed -before was/were/been/being/be/are
        person took out
        person deleted/deletes/erased/truncated/overwrote/unplugged -after stuck/stale/hung/old/bad/orphaned/poisoned/corrupt/corrupted/temporary/duplicate/broken/failed/connection/connections -before was/were/been/being/be/are
        person messed/screwed/fucked/blew/blown ... up
        person accidentally/mistakenly/inadvertently/wrongly
        any broken/deleted/dropped/crashed/wiped/killed/corrupted/misconfigured/overwritten/destroyed/truncated/erased by PERSON
        any taken/brought down by PERSON
        any who broke/deleted/dropped/crashed/wiped
        person pulled/yanked/unplugged/cut/severed/disconnected/removed/swapped/detached/switched/flipped/powered ... wrong
        person pulled/yanked/unplugged (the) ... cable/fibre/fiber/plug/cord/wire/power
        person tripped over
        person knocked/shot/tore/blew ... out/over/offline/down/apart/away -before was/were/been/being/be/are
        person managed to break/delete/kill/wipe/crash/destroy/nuke/take/bring/corrupt/lose/drop/lock/overwrite
        person deletes/wipes/nukes/crashes/destroys/ruins/corrupts/overwrites/trashes/bricks/messes/screws/fried/fries/toasted/torched/zapped/shredded/smashed/mangled/clobbered/obliterated/sank/tanked/bungled/bodged/mucked/buggered/butchered/wrecked/crippled -after stuck/stale/hung/old/bad/orphaned/poisoned/malicious/abusive -before was/were/been/being/be/are
        person killed/fried/zapped/clobbered/flattened/tanked/overloaded/hammered our/the/a/all ... production/primary/database/db/cluster/prod/service/site/network/leader/master -before was/were/been/being/be/are
        person killed/kills prod/production/everything/half -before was/were/been/being/be/are
        person uploaded/loaded/imported ... broken/bad/wrong/untested/faulty/buggy/incorrect
        person pushed/deployed/released/merged/shipped/committed ... without -before was/were/been/being/be/are
        person pushed/deployed/merged/force-pushed/shipped/released ... straight/directly/right to/into/in -before was/were/been/being/be/are
        person force-pushed
        person pushed/deployed/merged/shipped/released ... on a friday -before was/were/been/being/be/are
        person pushed/deployed/merged/shipped/released ... freeze -before was/were/been/being/be/are
        person went/go/goes ahead
        person fiddled/tinkered/meddled/messed/played/monkeyed with/around/about
        person left/leaving ... broken
        person introduced the/a/this/that (nasty) (subtle) bug/regression/error/typo/defect
        person took/brought/knocked/takes (out) prod/production
        any severed/unplugged/ruined/wrecked/trashed/nuked/bricked/crashed/messed/botched/bungled (up) by PERSON
        any PERSONS (bad) (broken) (faulty) (buggy) (untested) (last) change/commit/deploy/deployment/merge/push/pr/patch/script/hotfix/migration/edit/config broke/killed/crashed/took/deleted/wiped/brought/destroyed/dropped/corrupted
        any PERSONS bad/broken/faulty/buggy/untested/botched/sloppy/stupid change/commit/deploy/deployment/merge/push/pr/patch/script/hotfix/migration/edit/code/config
        person locked ... out
        person cut off
        any finger slipped
        person shut down the wrong
        """;

    public static Lexicon Lexicon { get; } = new(
        EnglishGrammar.Grammar,
        new Dictionary<HintKind, string>
        {
            [HintKind.HumanError] = HumanError + "\n" + EnglishIdioms.HumanError,
            [HintKind.Counterfactual] = Counterfactual + "\n" + EnglishIdioms.Counterfactual,
            [HintKind.Omission] = Omission + "\n" + EnglishIdioms.Omission,
            [HintKind.Character] = EnglishBlame.Character + "\n" + EnglishBlameIdioms.Character,
            [HintKind.Fault] = EnglishBlame.Fault + "\n" + EnglishBlameIdioms.Fault,
            [HintKind.Hindsight] = EnglishBlame.Hindsight + "\n" + EnglishBlameIdioms.Hindsight,
            [HintKind.PersonBreaks] = PersonBreaks + "\n" + EnglishIdioms.PersonBreaks,
            [HintKind.Punishment] = EnglishBlame.Punishment + "\n" + EnglishBlameIdioms.Punishment,
            [HintKind.VagueItem] = EnglishItems.VagueItem,
            [HintKind.ItemTooLarge] = EnglishItems.ItemTooLarge,
        },
        EnglishItems.Impact);
}
