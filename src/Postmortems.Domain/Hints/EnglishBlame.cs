namespace Postmortems.Domain;

/// <summary>What hints know of judging people in English. The form of a line: <see cref="HintRule"/>.</summary>
internal static class EnglishBlame
{
    public const string Character =
        """
        any careless~/negligen~/reckless~/incompeten~/complacen~/inattenti~/stupid~/idiot~/clueless/unprofessional~/irresponsibl~/foolish~/thoughtless~/amateurish~/half-assed/moron~/brainless
        any sloppy/sloppily/sloppiness -after quorum/quorums/phrase/counter/hand-off
        any too lazy
        any lazy/laziness -after loading/load/loaded/loader/init/initialization/initialisation/initialized/evaluation/eval/import/imports/migration/replication/delete/deletion/expiry/expiration/creation/connect/connection/cache/thread/unmount/propagation/value/free/write/fetch/fetching
        any dumb -after terminal/pipe/pipes/proxy/client/balancer
        any inexperienc~
        any too proud/arrogant/stubborn
        any no clue
        any no idea what he/she/they
        any no idea what PERSON
        any not know what he/she/they was/were doing
        any nobody/anyone competent
        any poor/bad judgement/judgment
        any asleep at the wheel
        any not (being) careful/thorough/diligent/attentive enough
        any no/little/zero/without/lacks/lacked/lacking (any) (an) (real) eye for
        any no/zero/lack/lacks/lacked/lacking/poor/bad/without (any) (of) (real) (basic) diligence/discipline/competence/professionalism/rigour/rigor/seriousness/conscientiousness/skill/skills/judgement/judgment/foresight/respect/clue/thoroughness/commitment
        any attention to detail
        any rushed/shoddy/slapdash/slipshod/half-hearted/half-baked/lousy/substandard/amateur/amateurish work/job/effort/attempt/change/fix/rollout/handover/commit/deploy/deployment/coding/code/patch/review
        any shoddy/slapdash/slipshod/half-hearted/lackadaisical~/laxity/nonchalan~/unthinking~/mindless~/hasty/hastily/rash/rashly/hubris/ignorant/ignorance/inept/ineptitude/oblivious/absent-minded/absentminded/scatterbrained/forgetful~/undisciplined/unskilled/unqualified/underqualified/overconfiden~/over-confident/arrogan~/immatur~/childish/cavalier/gung-ho/trigger-happy/muppet/muppets/clown/clowns/moronic/dimwit~/numpty/imbecil~/bonehead~/braindead/brain-dead/dumbass/ham-fisted/clumsy/clumsily/clumsiness/slacker/slackers/slacking/noob/noobs/disorganised/disorganized/yolo/yoloed
        any asleep/sleeping on the job
        any not (really) up to the/it job/task/$
        any out of his/her/their depth/league
        any in over his/her/their head/heads
        any not know/understand what he/she/they
        any not know/understand what PERSON
        any not have a/the/any clue/faintest/foggiest/slightest
        any has/have/had no business
        any be/been allowed/let anywhere near
        any typical PERSON
        any too impatient/lazy/careless/hasty/eager/confident/junior/green/inexperienced/arrogant/comfortable/relaxed/sloppy/dumb/stupid/proud/stubborn/cocky
        person not (really) competent/qualified/careful/thorough/skilled/capable/serious/reliable
        person incapable/unreliable/unprofessional/useless/hopeless/clueless/careless/sloppy/lazy/cocky/stubborn
        any sharpest/brightest ... drawer/bulb/box
        any playing/played with fire
        person cares/care/cared more about
        any could not care less
        any bad/wrong/poor/sloppy attitude
        any attitude problem
        any lack/lacks/lacked/lacking (of) care/attention/common
        any cowboy~ -after hat
        any zero clue/experience/idea/understanding/interest/care/discipline
        any never learn/learns
        any embarrassing/embarrassed/pathetic/ridiculous/laughable/disgrace~/shameful/inexcusable/unforgivable
        """;

    public const string Fault =
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
        any one/this/that/it/outage/incident/mess (is) (was) (squarely) (entirely) (all) on (the) (our) networking/network/netops/platform/infra/infrastructure/security/billing/product/marketing/sales/ops/operations/hr/legal/finance/payments/frontend/backend/qa/support/vendor/facilities/logistics/procurement/pharmacy $
        any courtesy of -before image/photo/picture
        any caused/triggered/created/introduced/inflicted/provoked by PERSONS
        any triggered/inflicted/provoked by PERSON -after report/action
        any due/owing to PERSONS (own) (last) (bad) (late) change/changes/commit/deploy/deployment/merge/push/edit/action/actions/decision/inaction/handling/patch/pr/oversight/mistake/experiment/hotfix/negligence/tinkering/laziness/haste/stubbornness/refusal/attitude/behaviour/behavior/failure/work
        any because of PERSONS (own) (last) (bad) (late) change/changes/commit/deploy/deployment/merge/push/edit/action/actions/decision/inaction/handling/patch/pr/oversight/mistake/experiment/hotfix/negligence/tinkering/laziness/haste/stubbornness/refusal/attitude/behaviour/behavior/failure/work
        any responsibility/accountability ... outage/incident/downtime/failure/failures/wrong/broken/loss/damage/error/errors/mess/missing/lost/delay/delays/breach/leak/this ... lies/lay/rests/rested/sits/sat/falls/fell with/on
        any blame lies/lay/rests/rested/sits/falls/fell/goes/belongs
        any fault/fault's/mistake lies/lay/rests/rested/sits/is with
        any point/points/pointing/pointed ... finger/fingers at
        any PERSON has/have/had/own/owns/bear/bears/bore/carry/carries/take/takes/took (to) (the) (full) (sole) (all) (own) blame
        any PERSON has/have/own/owns/bear/bears/bore/carry/carries/take/takes (to) (the) full/sole responsibility
        any PERSON has/have/had to answer for
        any PERSONS doing/handiwork
        any PERSON is/was/were the (only) (real) (main) (sole) (whole) reason/cause/problem
        any was/is/were (all) (entirely) (purely) (solely) down to PERSON
        any comes/came/boils/boiled down to PERSON $
        any traced/traces/attributed/attributable/pinned (back) (down) to/on PERSON
        any trace/traced/traces/goes/went back to PERSONS
        any at the hands of PERSON
        any PERSON got us into
        any the one/guy/person/people/engineer/dev who/that caused
        any who caused this/it
        any whose fault/doing/idea/bright
        any should be ashamed
        any sabotage~
        any thrown/threw under the bus
        any blame for ... lies/sits/rests/falls/belongs/goes
        any put/puts/pin/pins/pinned this/it/that (one) (all) (squarely) on PERSON
        any blaming PERSON
        any we all know who
        any all know who/whose
        any to blame was/is PERSON
        """;

    public const string Hindsight =
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
        any in/with hindsight/retrospect
        any looking back
        any right there
        any hard/impossible/difficult to miss/overlook/ignore
        any in plain/clear/full sight/view
        any staring/stared/screaming/shouting/screamed/shouted (at) us/everyone/everybody/you
        any staring/stared/screaming/shouting/screamed/shouted (at) PERSON
        any writing was/on on/the the/wall
        any bound to fail/break/happen/go/blow/crash
        any matter of time
        any accident/disaster waiting
        any an/any/every idiot/child/toddler/intern/newbie/amateur/beginner/fool/schoolboy could/can/would/knows/sees
        any not rocket
        any no surprise
        any unsurprisingly/predictably/undoubtedly/inevitabl~/undeniably/unmistakabl~/foreseeable/painfully -after scaling/slow
        any it/that was/is (pretty) (perfectly) (quite) (so) (very) (already) plain/evident/apparent/predictable/inevitable/elementary -after from
        any crystal/abundantly clear
        any everyone/everybody/anyone/anybody would/could/should have seen/noticed/known/spotted/guessed/caught/realised/realized/told
        any everyone/everybody/anyone/anybody ... knows/knew/understands that/how/this/not
        any anyone/anybody/everyone who/with ... knows/knew/would/could/sees
        any you would think
        any one would think
        any should be a given
        any goes without saying
        any how could/can anyone/anybody/someone/you
        any how could/can PERSON
        any how on earth
        any who in their
        any what were/was PERSON thinking
        any signs/warnings/signals were (all) (clearly) there
        any there (all) for everyone/anyone/all/everybody to see
        any there/visible/sat/sitting/displayed/shown ... the whole/entire time
        any told you/us so
        any no excuse
        any sooner or later
        any two-minute/five-minute/one-minute/2-minute/5-minute/ten-minute fix/job/task
        any simple/trivial/elementary/easy (enough) to see/spot/avoid/prevent/notice/catch/foresee/predict
        any duh/facepalm
        any as PERSON knows
        any as everyone/everybody knows
        any everyone/everybody/anyone/anybody ... would/could/should have seen/noticed/known/spotted/guessed/caught/realised/realized/told
        any any fool
        """;

    public const string Punishment =
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
        any access/rights/permissions/privileges/login/badge of ... PERSON ... pulled/revoked/withdrawn/suspended/taken/blocked/stripped
        any access/rights/permissions/privileges/badge has/have/was/were/is/are/got/will/been (be) (been) pulled/revoked/withdrawn/suspended/stripped from PERSON
        any PERSONS ... access/rights/permissions/privileges/badge has/have/was/were/is/are/got/will/been (be) (been) pulled/revoked/withdrawn/suspended/stripped/taken
        any revoke/revoked/pull/pulled/withdraw/withdrew/suspend/suspended/strip/stripped (the) PERSONS ... access/rights/permissions/privileges
        any pull/pulled/withdraw/withdrew/take/took/taken ... access/rights/permissions/privileges from/of/off PERSON
        any strip/stripped/relieve/relieved/relieving PERSON of
        any PERSON (has) (have) (will) lost/loses/lose his/her/their (prod) (production) (admin) (deploy) (root) (commit) (merge) access/rights/privileges/permissions/bonus
        any his/her/their bonus/salary/probation
        any bonus/bonuses/salary/pay will/is/was/gets/are/were (be) (been) cut/docked/withheld/reduced
        any dock/docked/docking ... pay/bonus/salary
        person can/could/cannot (not) (no) (longer) be trusted
        any have/has/had/having a/another/some (long) (serious) (frank) (little) word/words/talk/chat/conversation with
        any warning for/to/against PERSON
        any warning from hr
        any warned/cautioned/disciplined/called by hr/management
        any hr/hr's (has) (have) (was) (is) (been) (will) (be) informed/involved/notified/looking/investigating -before 0~/1~/2~/3~/4~/5~/6~/7~/8~/9~
        any reported/escalated/referred/report/escalate/refer ... to hr
        any personnel/hr file/record/case/hearing/meeting/matter
        person was/were/be/been/being/get/got/gets demoted/reassigned/suspended/told/dressed/grilled/chewed/hauled/benched/banned/barred/excluded/removed/kicked/taken off/from/down/out/before/pending/to/into -after the/a
        person was/were/be/been/being/get/got/gets demoted/benched/grilled/penalised/penalized
        person taken/moved/pulled/removed/kicked/barred/banned off/from (the) (on-call) (oncall) rota/rotation/project/team/schedule/roster/production/prod
        any told off
        any let PERSON go $
        any let go of PERSON
        any put/placed PERSON on (a) (an) probation/pip/notice/performance/leave
        any put/placed on (a) (an) probation/pip/performance/gardening
        any performance improvement/talk/conversation
        any ban/banned/bar PERSON
        any sack/dismiss/demote/penalise/penalize/discipline (the) (that) PERSON -before cease
        any fire/sack/discipline/penalise/penalize whoever/him/her/them
        any sanction/sanctions ... PERSON
        any sanction~/penalise~/penalize~ PERSON
        any heads will/must/should/have roll/to
        any heads roll/rolled
        any dressing down
        any dressing-down
        any slap/slapped on the wrist
        any hauled/dragged ... office/management/boss/hr/manager/board
        any called into/to ... office
        any answerable to/for
        any will/must/should/to pay for it/this/that
        any teach/taught/teaching him/her/them a
        any teach/taught/teaching PERSON a
        any learn/learned/learnt/learns his/her/their lesson
        any a/his/her/their final/last warning
        any three/two/one/another strikes/strike
        any zero tolerance
        any will not be tolerated
        any termination of (his) (her) (their) employment
        any yearly/annual review/appraisal
        any consequences will/must/should/to follow
        any accept/accepts the consequences
        any make/made PERSON pay
        any wall of shame
        person will/may/must/can/shall not (be) ... until he/she/they
        any shown the door
        any sent home
        any out of a job
        any pack his/her/their bags/things
        any days (here) are numbered
        any explain himself/herself/themselves
        any explaining to do
        """;
}
