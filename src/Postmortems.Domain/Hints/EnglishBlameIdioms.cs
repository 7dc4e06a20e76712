namespace Postmortems.Domain;

/// <summary>Figures of speech in which English judges people. The form of a line: <see cref="HintRule"/>.</summary>
internal static class EnglishBlameIdioms
{
    public const string Character =
        """
        person not (really) (quite) (yet) (just) up to -after date/speed/scratch/spec/standard/par/code/now/us
        any not up to doing/handling/running/managing/performing/operating/deploying/dealing/leading/maintaining
        any not cut out for/to
        any wet behind the
        any loose cannon
        any bull in a
        any bad apple/apples
        any could not organise/organize a
        any in hot water
        any weakest link
        any dead weight
        any pull/pulls/pulling (his) (her) (their) weight
        any all thumbs
        any two left hands/feet
        any half/fast/sound asleep
        any head/heads (was) (were) (is) not in the game
        any not have (his) (her) (their) head/heads in
        any out of (his) (her) (their) depth/league/element/mind
        any bitten/bit off more
        any not the sharpest/brightest/smartest
        any blind leading
        any flew/flying/fly blind
        any amateur/clown/circus/rookie/cowboys hour/show/outfit/move
        any amateur-hour/clown-show/shitshow
        any wrong person for
        any not exactly/really/hardly a/an/the genius/einstein/expert/pro/professional/superstar/rocket/brightest
        person does/did/do not know ... from
        any sheer/pure/utter/plain/gross/total/blatant laziness/stupidity/carelessness/negligence/incompetence/ignorance/arrogance/recklessness/idiocy/sloppiness
        person half-arsed/half-assed/halfarsed/halfassed/bodged/botched
        any gormless/feckless/witless/hapless/slovenly/lazybones/bungler/bunglers/buffoon/buffoons/halfwit/halfwits/nitwit/dolt/dunce/layabout/slob/slobs/ditzy/dozy/dopey/bozo/bozos/tosser/twit/pillock/plonker
        any no business touching/being/having/running/doing
        any not (for) the first time PERSON
        any yet again PERSON
        any as usual/always/ever PERSON $
        any serial/repeat offender/offenders
        any not/never be relied on/upon
        any thinks/think/thought he/she/they/PERSON knows/know/knew better/best
        any off his/her/their own bat
        any has/have form for
        any know-it-all/know-all/smartass/smart-arse/hothead/hotheaded/big-headed/bigheaded/pig-headed/pigheaded/bullheaded/headstrong/hot-headed/lone wolf
        any ego/egos
        any no/zero business near/being/with
        any not/never rely/depend/count/bank on PERSON
        any not/never trust PERSON
        any letting/let (the) (a) (an) intern/interns/trainee/trainees/junior/juniors/temp/temps/apprentice/student ... touch/near/loose/run/do/on
        """;

    public const string Fault =
        """
        any is/was/are/were/one's/that's/this (entirely) (squarely) (all) (solely) (purely) (100) on them/him/her/us/me/you $
        any one on them/him/her/us/me $
        any is/was (entirely) (squarely) (all) (solely) (purely) on PERSON $
        any that's/that/this/it/one (is) (was) (entirely) (squarely) (all) (solely) on the (whole) networking/network/netops/platform/infra/infrastructure/security/billing/product/marketing/sales/ops/operations/hr/legal/finance/payments/frontend/backend/qa/support/vendor/facilities/logistics/procurement $
        any at PERSONS door/doorstep/feet
        any at the door/doorstep/feet of PERSON
        any laid/lay/lies/lie squarely at/with/on
        any squarely/solely/entirely/firmly (on) (with) (at) PERSON $
        any my/their/his/her bad $
        any mea culpa
        any buck stops with
        any carry/carries/carried/carrying the can
        any take/takes/took/taking the fall/rap
        any face/faces/faced/facing the music
        any blood on (his) (her) (their) hands
        any egg on (his) (her) (their) face/faces
        any PERSON to thank for
        any thank PERSON for this/that/the outage/mess/downtime/incident/chaos
        any let/lets/letting the side down
        any let us/everyone/everybody/customers (all) down
        any left us/everyone/everybody/customers in the lurch/high
        any high and dry
        any hung/hang/hanging us/everyone out to
        any left holding the
        person blew/blows it
        any root cause/cause/reason/culprit/offender/responsible/blame/fault : PERSON $
        any culprit/offender/perpetrator/blame/guilty : ... PERSON
        any responsible/guilty party -after code/library
        any offender/offenders/perpetrator/perpetrators/wrongdoer/wrongdoers is/was/were PERSON
        any cause/reason/problem is/was (simple) (simply) (just) (again) PERSON $
        any answer/answers/answering for this/that/it/his/her/their
        any own/owns/owned/owning up
        any come/came clean
        any single-handedly/singlehandedly/single-handed
        any cover/covers/covered/covering (his) (her) (their) ass/arse/backs/back/backside/tracks
        any got us/everyone/everybody into this
        any landed/dropped us/everyone in it/this/the
        any to answer for this/that/it
        """;

    public const string Hindsight =
        """
        person should/shoulda/ought (to) (have) (really) (have) known/seen/realised/realized/guessed
        any mile/miles off/away
        any saw/see/seen/seeing (it) (this) (that) (one) (all) coming
        any written all over
        any plain/clear as day/daylight
        any in plain english
        any red flag/flags -before feature
        any blindingly/screamingly/patently/manifestly/glaringly/transparently
        any child's/childs/child play
        any under (his) (her) (their) (our) (everyone's) (everybody's) nose/noses
        any in bold/capital/big/giant/huge/red/block letters/capitals/type/caps/print
        any in black and white
        any black on white
        any can/could not miss/mistake/possibly miss/mistake/overlook
        any blind man/person/bat
        any rtfm
        any stands to reason
        any what did/do (they) (we) (you) (he) (she) expect
        any surprise surprise
        any who could/would have guessed/known/thought/predicted
        any asking/asked/begging for trouble/it
        any recipe for
        any tempting/tempted fate
        any question of time/when
        any bleeding/blatantly/blooming obvious
        any as plain as
        any half-decent/half-competent/halfway
        any unmistakable/unmissable/unmistakably
        any no-one/nobody/noone should/could/would be surprised/pretend/claim
        any first thing you/anyone/anybody/they/everyone
        any could/should/would have (been) (easily) foreseen/predicted/anticipated
        any knew or should
        any day one/1 stuff/knowledge
        any always/only going to end/fail/break/happen/blow/bite
        any end/ended/ends in tears
        """;

    public const string Punishment =
        """
        any carpeted/dressed-down/rapped/pink-slipped
        any on the carpet
        any riot act
        any talking-to
        any a (good) (stern) (serious) (proper) talking to
        any rap/rapped on/over the knuckles
        any doghouse
        any walk the plank
        any pink slip
        any marching orders
        any gardening leave
        any p45
        any clear/cleared/clearing (his) (her) (their) desk/desks
        any for the chop/high
        any high jump
        person was/were/be/been/got/get/is/are (being) axed/canned/booted/terminated/sidelined/disciplined/reprimanded -after from/by
        any escalate/escalated/complain/complained/report/reported/speak/spoken/spoke/cc/cc'd (this) (it) (that) (him) (her) to/with his/her/their manager/boss/supervisor/lead/superior/employer
        any his/her/their manager/boss/supervisor ... informed/told/notified/involved/spoken/word/talk/conversation
        any lose/lost/losing/forfeit (his) (her) (their) on-call/oncall/prod/production/admin/root privileges/rights/access
        any no longer allowed/permitted/trusted to/near/on/in
        any never/not be allowed/permitted/trusted (to) (anywhere) (near) (touch) (on) (in) prod/production/near/touch
        any keep/kept PERSON away
        any on thin ice
        any black mark
        any naughty step
        any pay/pays/paying/paid the price -after in/of
        any hold ... to account
        any called to account
        any has/have been (formally) (officially) (verbally) warned
        any feedback talk/session/conversation with PERSON
        any conversation/chat/talk/meeting/one-on-one/1:1/sit-down with PERSON about (his) (her) (their) (this) (the) conduct/performance/mistake/behaviour/behavior/attitude/error
        any read/reads/give/gave/giving PERSON a (piece) (hard) (rough) (bollocking) (rollicking) time/bollocking/rollicking/earful/roasting
        any bollocking/rollicking/earful
        """;
}
