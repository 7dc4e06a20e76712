namespace Postmortems.Domain;

/// <summary>What hints know of English. The form of a line: <see cref="HintRule"/>.</summary>
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
        nobody bothered/cared
        person missed/overlooked/ignored/omitted/skipped/disregarded
        person left out
        any slept ... page/pages/alert/alerts/alarm/alarms
        any could not be bothered
        implied ^ overlooked/ignored/disregarded the/a/an/our/all/every/several
        any alert/alerts/page/warning/warnings/email/mail/alarm/alarms/ticket/message/step was/were/got/been/being missed/ignored/overlooked/skipped by PERSON
        any warning/warnings/alert/alerts/alarm/alarms/email/emails/ticket/tickets/page/pages/advice was/were/got/been ignored/overlooked/missed
        implied did not (even) (properly) (really) check/test/verify/read/notice/look/ask/tell/inform/escalate/follow/update/think/pay/review/validate/document/communicate/warn/listen/bother/run/realise/realize/remember/consider
        implied never (even) (really) (properly) checked/tested/verified/read/noticed/looked/asked/told/informed/escalated/followed/updated/thought/reviewed/validated/documented/communicated/warned/listened/bothered/realised/realized
        nobody checked/tested/verified/read/noticed/looked/asked/told/informed/escalated/followed/updated/thought/reviewed/validated/documented/communicated/warned/questioned/monitored/watched/realised/realized/remembered/spotted/caught/cleaned/renewed -before outside
        person dropped the ball
        implied not/without (even) paying attention
        """;

    private const string Character =
        """
        any careless~/negligen~/reckless~/incompeten~/complacen~/inattenti~/stupid~/idiot~/clueless/unprofessional~/irresponsibl~/foolish~/thoughtless~/amateurish~/half-assed/moron~/brainless
        any sloppy/sloppily/sloppiness -after quorum/quorums/phrase/counter/hand-off
        any too lazy
        any lazy/laziness -after loading/load/loaded/loader/init/initialization/initialisation/initialized/evaluation/eval/import/imports/migration/replication/delete/deletion/expiry/expiration/creation/connect/connection/cache/thread/unmount/propagation/value/free/write/fetch/fetching
        any dumb -after terminal/pipe/pipes/proxy/client/balancer
        any inexperienc~
        any lack/lacks/lacked/lacking (of) diligence/discipline/care/attention/competence/common
        any too proud/arrogant/stubborn
        any no clue
        any no idea what he/she/they/PERSON
        any not know what he/she/they was/were doing
        any nobody/anyone competent
        any poor/bad judgement/judgment
        any asleep at the wheel
        any not (being) careful/thorough/diligent/attentive enough
        any cowboy/cowboys
        """;

    private const string Fault =
        """
        any PERSONS (own) fault
        any my/our/his/her/their/your/whose (own) fault
        any fault of PERSON
        any entirely/solely my/our/his/her/their fault
        person at fault
        person to blame -before about
        any who/whoever is/was/were to blame -before about
        any blame/blames/blamed PERSON
        any blame/blamed (on) PERSON
        any blame ourselves/myself/him/her/them
        any guilty/guilt
        any culprit/culprits ... who/whoever/person/responsible
        any the culprit/culprits is/was PERSON
        any find/found/finding/looking (for) the culprit/culprits
        any PERSON is/was/were the culprit/culprits
        person responsible for ... outage/incident/downtime/failure/crash/breakage/mess/disaster/loss/damage
        any caused by PERSON -after report/action
        any because of PERSON $
        any due to PERSON $
        person caused/causes ... outage/incident/downtime/failure/crash/breakage/mess/disaster/loss/damage/this/it/everything
        person let/lets/letting ... down
        any this/that/it/one is/was on him/her/them/us/me $
        any it/this/that on PERSON $
        any it/this/that on him/her/them/us/me $
        any fault lies with PERSON
        """;

    private const string Hindsight =
        """
        any obvious/obviously
        any clearly show/shows/showed/shown/visible/said/says/stated/wrong/broken/marked/documented/knew/saw/indicated/pointed/did/was/were/not/should/too/insufficient/bad
        any ^ clearly
        any was/were/are/is clearly -after defined/separated/named
        any simply/just (have) had/has/have/needed/needs/need to
        any had/have/has/needed/needs/need to simply/just
        person can/could/should/would simply/just
        any could/should/would have easily/simply/just
        any could/would/should easily/simply have
        any all PERSON had/have/needed to do
        any of course -before matter
        any any competent/reasonable/decent/sane/good
        any everyone/everybody/anyone knows/knew -after that's
        any clear/obvious/known to everyone/anyone/everybody/anybody
        any ^ naturally
        any pretty/so/really/very basic
        any basic stuff
        any plain/easy/clear/visible to see/everyone/anyone/everybody
        any plainly/blatant~/glaring~/trivially/self-evident/no-brainer/evidently
        any was/is trivial/easy -before not
        any was/is just/simply/only a matter of
        any common sense
        any common knowledge
        any needless to say
        any how hard is/can/could
        any it was (very) (perfectly) (quite) (already) clear
        any basic knowledge
        """;

    private const string PersonBreaks =
        """
        person broke/breaks/breaking
        person took/takes/taking/brought/brings/bringing ... down
        person crashed/killed/wiped/nuked/destroyed/trashed/ruined/botched/bricked/hosed/borked/corrupted/misconfigured/misconfigures -after stuck/stale/hung/old/bad/the
        person crashed/wiped/nuked/destroyed/trashed/ruined/botched/bricked/hosed/borked/corrupted/misconfigured
        person killed the production/primary/database/cluster/prod/service/site
        person dropped/drops ... table/tables/database/databases/schema/index/collection/column/data/keyspace/bucket/topic
        person pushed/deployed/released/merged/shipped/committed ... broken/bad/wrong/untested/faulty/buggy/unreviewed
        person took out
        person deleted/deletes/erased/truncated/overwrote/unplugged -after stuck/stale/hung/old/bad/orphaned/poisoned/corrupt/corrupted/temporary/duplicate/broken/failed/connection/connections
        person messed/screwed/fucked/blew/blown ... up
        person accidentally/mistakenly/inadvertently/wrongly
        any broken/deleted/dropped/crashed/wiped/killed/corrupted/misconfigured/overwritten/destroyed/truncated/erased by PERSON
        any taken/brought down by PERSON
        any who broke/deleted/dropped/crashed/wiped
        """;

    private const string Punishment =
        """
        any disciplin~ action/actions/measure/measures/hearing/procedure/procedures/consequences/steps
        any disciplinary
        any be/been/was/were/get/gets disciplined
        any talk/talks/talked/speak/speaks/spoke to him/her/them about his/her/their
        any held/hold/holding/be accountable
        any hold/holding PERSON accountable
        any reprimand~/punish~/admonish~/rebuke~
        any face/faces/facing consequences
        any there will/must/should be consequences
        any consequences for PERSON
        any personal consequences
        any been/was/were/be spoken to
        any have/had/having a ... word/words/talk/chat with PERSON
        any serious/stern/strong word/words/talk with
        any take/taken/taking ... away from PERSON
        any formal/written/official/verbal warning
        any written up $
        person fired/sacked/dismissed/suspended -after on/for/at/by/the/a/an
        person was/were/be/been/get/got/gets fired/sacked/dismissed/suspended
        any lost/lose/loses/losing his/her/their job/jobs
        any name and shame
        any shame on
        any performance review/rating -before dashboard
        any make/made/making an example
        """;

    private const string VagueItem =
        """
        any be (more) (a) (bit) careful
        any more careful/carefully/attentive/diligent/diligence/discipline/cautious/caution
        any pay/paying ... attention
        any remember to
        any do not forget
        any try harder/better
        any do better
        any need/needs to think/care
        any think before/twice/first
        any remind everyone/everybody/people/PERSON/all/them/engineers/developers/teams
        any retrain/retraining
        any train/educate/coach the/our/all/PERSON/people/everyone
        any raise/raising/increase awareness
        any be/being (more) aware/vigilant/mindful
        soft make/making sure
        soft ensure
        any double-check/doublecheck
        any double check
        any take (more) care
        any does/do/should/must/will not happen again
        any never happen/happens again
        any better/improved/more communication/collaboration/discipline/care/attention/coordination
        any communicate better/more
        soft ^ review/revisit/rethink
        soft ^ improve/improving/better/more/enhance/strengthen
        soft ^ look/looking into
        soft ^ investigate/consider/discuss/explore/think/evaluate/monitor/check
        any follow the process/runbook/checklist/procedure/rules/guidelines
        any test/review/check more/better/harder/properly/thoroughly
        any keep an eye
        any keep in mind
        """;

    private const string ItemTooLarge =
        """
        any rewrite/rewriting/rearchitect~/re-architect~/redesign/redesigning/overhaul/rebuild/reimplement ... platform/system/systems/application/app/architecture/process/processes/monolith/backend/frontend/product/stack/pipeline/infrastructure/everything/services/network/codebase
        any migrate/migrating/move/moving/refactor/replace/upgrade/convert/document/test/audit/review/port/instrument ... all/every/everything/entire/whole
        any rewrite/redesign/rebuild/overhaul/rearchitect everything/all/every
        any across/in all/every (our) team/teams/service/services/system/systems/repositories
        any from scratch
        any company-wide/companywide
        """;

    private const string Impact =
        """
        any user/users/customer/customers/people/client/clients/visitor/visitors/merchant/merchants/guest/guests/everyone/everybody/anyone/subscriber/subscribers/player/players/buyer/buyers/seller/sellers/patient/patients/student/students/employee/employees/caller/callers/reader/readers/partner/partners/tenant/tenants/shopper/shoppers/passenger/passengers/driver/drivers/member/members/consumers-facing/public
        any no/zero ... impact
        any unable to
        any could/can no longer
        any nobody/no-one/one could
        any checkout/login/logins/sign-in/sign-ins/signin/signup/payments/payment/orders/order/search/searches/upload/uploads/download/downloads/refunds/bookings/booking/website/site/homepage/app/shop/calls/emails/deliveries/exports/transfers ... fail/fails/failed/failing/down/slow/unavailable/unreachable/missing/stuck/delayed/rejected/late/lost/broken/blocked/impossible/refused/declined/offline/empty/erroring/stopped
        """;

    public static Lexicon Lexicon { get; } = new(
        EnglishGrammar.Grammar,
        new Dictionary<HintKind, string>
        {
            [HintKind.HumanError] = HumanError,
            [HintKind.Counterfactual] = Counterfactual,
            [HintKind.Omission] = Omission,
            [HintKind.Character] = Character,
            [HintKind.Fault] = Fault,
            [HintKind.Hindsight] = Hindsight,
            [HintKind.PersonBreaks] = PersonBreaks,
            [HintKind.Punishment] = Punishment,
            [HintKind.VagueItem] = VagueItem,
            [HintKind.ItemTooLarge] = ItemTooLarge,
        },
        Impact);
}
