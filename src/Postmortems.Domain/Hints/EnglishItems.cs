namespace Postmortems.Domain;

/// <summary>What hints know of action items and of impact in English. The form of a line: <see cref="HintRule"/>.</summary>
internal static class EnglishItems
{
    public const string VagueItem =
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
        any remind everyone/everybody/people/all/them/engineers/developers/teams
        any remind PERSON
        any retrain/retraining
        any train/educate/coach the/our/all/people/everyone
        any train/educate/coach PERSON
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
        soft ^ investigate/consider/discuss/explore/think/evaluate/monitor
        soft ^ check -after constraint/constraints/digit/digits/script/job/sum/endpoint/plugin/valve/in/in-page/step/steps/rule/rules/query/queries
        any follow the process/runbook/checklist/procedure/rules/guidelines
        any test/review/check more/better/harder/properly/thoroughly
        any keep an eye
        any keep in mind
        soft ^ optimise/optimize/optimising/strengthen/streamline/harden/clarify/address/reconsider/rethink/reassess/reevaluate/re-evaluate/analyse/analyze/assess/research/examine/study/watch/observe/mention/communicate/align/coordinate/tidy/polish/stabilise/stabilize/encourage/foster/emphasise/emphasize/reinforce/refine/respect
        soft ^ try/learn/talk/speak/think/stay/remain/be/being
        soft ^ avoid/follow/obey
        any be/being/more (more) (extra) (a) (bit) careful/cautious/attentive/diligent/disciplined/thorough/mindful/vigilant/alert/conscious/proactive/responsible/precise/rigorous/patient
        any extra/more/greater/special/particular care/caution/attention/vigilance/diligence/focus/awareness/discipline/responsibility
        any with/use/exercise/show (more) (extra) care/caution
        any more/extra/especially carefully/cautiously/thoroughly/closely/attentively/proactively/seriously
        any everyone/everybody (should) (must) (has) (have) (needs) (need) (to) (always) read/check/double/double-check/remember/watch/look/pay/take/think/follow/respect/know/learn/ask/communicate/speak/keep
        any PERSON (should) (must) (has) (have) (needs) (need) (to) (always) read/check/double/double-check/remember/watch/look/pay/take/think/follow/respect/know/learn/ask/communicate/speak/keep
        any everyone/everybody should/must/needs/has/have to/always
        any PERSON should/must/needs/has/have to/always
        any everyone/everybody should/must
        any talk/talking/speak/speaking/chat to/with/about
        any discuss/discussion with/about/in
        any mention/raise/discuss/address/cover/present/share/flag/bring ... in/at/during (the) (next) (our) (weekly) (daily) standup/stand-up/retro/retrospective/meeting/all-hands/daily/weekly/townhall
        any remind/reminding everyone/all/the/our/staff/folks/people/operators/engineers
        any remind/reminding PERSON
        soft reminder/reminders to/for/about
        any training/trainings/workshop/coaching/refresher/lecture for/on/about -after data/job/jobs
        any train/training/educate/educating/coach/coaching/teach/teaching/sensitise/sensitize/instruct staff/people/everyone/our/all/new/team/teams/users/engineers/developers -after model/data
        any train/training/educate/educating/coach/coaching/teach/teaching/sensitise/sensitize/instruct PERSON -after model/data
        any refresher
        any lessons learned/learnt
        any best practice/practices
        any make/making/made (it) clear/aware
        any make/making people/everyone/teams/staff (more) aware/understand
        any make/making PERSON (more) aware/understand
        any awareness
        any work/do/doing/be/test/check/plan/communicate/document/coordinate/review/monitor/handle/prepare/look/watch/read (things) (it) better/properly/harder/thoroughly/diligently/carefully/accurately/closely/closer/attentively
        any not repeat/let (this) (that) (it) (the) (same)
        any not make (this) (that) (the) (such) (same) mistake/mistakes
        any do not (ever) (just) touch/deploy/push/merge/rush/panic/click
        any never (ever) (again) deploy/push/merge/touch/rush
        any prevent/avoid/stop ... happening/occurring again
        any prevent/avoid (such) (this) (these) (similar) (future) (further) (human) (more) mistakes/errors/incidents/outages/recurrence/issues/problems
        any in (the) future
        any going forward
        any from now on
        any next time
        any we/you should/need/must
        any have a look
        any get better
        any up/raise/raising/lift/lifting/step/stepping (up) our/the/your/their game/bar/standards -after chart/graph/limit/height
        any slow/slowing down when/before/and/on $
        any think twice
        any own it
        any stay/staying/keep/be/remain on top/alert/sharp/focused/disciplined/vigilant/ball
        any tighten/tightening up
        any buckle down
        any use/using/apply common sense
        any adhere/adhering/comply/stick/sticking/keep/conform to (the) (our) (all) process/processes/procedure/procedures/rules/guidelines/policy/standards/protocol/protocols/runbook/checklist/plan
        any respect/follow/following/observe/obey/live (the) (our) (all) (change) (deployment) (release) (four-eyes) process/procedure/procedures/policy/policies/rules/guidelines/principle/protocol
        any brush/brushing/sharpen/sharpening (up) (on) (our) skills/knowledge/skill/basics/fundamentals
        any reflect on/upon/about
        any touch base
        any sync up
        any lead by
        any get our/your act
        any hold ourselves/everyone/each to
        any take/taking pride/time/ownership/initiative/heed
        any more/greater/extra (of) (a) (an) focus/emphasis/ownership/rigour/rigor/thought/professionalism/sensitivity/accountability/transparency/respect/engagement/patience
        any focus/focusing/emphasis/concentrate on/upon
        any be/being/work smarter/sharper/stricter/tidier/quicker/faster
        any eyes open/peeled
        any learn/learning (some) (the) lesson/lessons from/from
        any sense of urgency/ownership/responsibility
        any care more
        any culture/mindset
        soft ^ monitoring/documentation/communication/collaboration/coordination/observability/alerting/testing/training/reliability/resilience/awareness $
        any better/improved/proper/clearer/stronger/stricter/tighter/closer/smarter/sufficient/good/robust/more monitoring/testing/tests/documentation/docs/alerting/alerts/observability/process/processes/planning/preparation/handover/handovers/reviews/review/training/checks/visibility/tooling/teamwork/alignment/guidelines/guidance/controls/resilience/redundancy
        any find/finding a better/good way/solution
        any find/finding a way/solution
        any figure out
        any take/taking ... seriously
        any take ownership/responsibility
        any improve/improving/optimise/optimize/enhance/strengthen (the) (our) (overall) (general) communication/collaboration/coordination/quality/awareness/culture/teamwork/stability/reliability/resilience/robustness
        any please
        soft follow up
        any tell/ask/urge/encourage/instruct/advise everyone/everybody/people/staff/teams/all
        any tell/ask/urge/encourage/instruct/advise PERSON
        any if/when in doubt
        any set/manage expectations
        any learn from
        """;

    public const string ItemTooLarge =
        """
        any rewrite/rewriting/rearchitect~/re-architect~/redesign/redesigning/overhaul/rebuild/reimplement ... platform/system/systems/application/app/architecture/process/processes/monolith/backend/frontend/product/stack/pipeline/infrastructure/everything/services/network/codebase
        any migrate/migrating/move/moving/refactor/replace/upgrade/convert/document/test/audit/review/port/instrument ... all/every/everything/entire/whole
        any rewrite/redesign/rebuild/overhaul/rearchitect everything/all/every
        any across/in all/every (our) team/teams/service/services/system/systems/repositories
        any from scratch
        any company-wide/companywide
        any rewrite/rewriting/rearchitect~/re-architect~/redesign/redesigning/re-design/overhaul/overhauling/rebuild/rebuilding/reimplement/re-implement/reinvent/modernise/modernize/replatform/re-platform/reengineer/re-engineer/restructure ... platforms/applications/processes/pipelines/engine/suite/landscape/erp/crm/mainframe/core/ecosystem/estate/datacentre/datacenter/framework/portal/website/organisation/organization
        any replace/replacing/retire/decommission/modernise/modernize/migrate/migrating/swap (the) (our) (whole) (entire) (old) (legacy) (current) (existing) erp/crm/platform/system/systems/monolith/mainframe/core/stack/infrastructure/landscape/storage/network
        any rewrite/rewriting/port/porting/migrate/migrating/convert/converting/redo ... in/to rust/go/golang/java/kotlin/python/elixir/scala/typescript/kubernetes/k8s/cloud/aws/azure/gcp/microservices/serverless
        any swap/swapping/exchange/upgrading/replacing/retire/decommission/consolidate/standardise/standardize/decouple/modernise/modernize/automate/secure/containerise/containerize/redeploy/rename ... all/every/everything/entire/whole
        any test/tests/testing/documentation/docs/runbook/runbooks/dashboards/coverage/slos/automation/backups/redundancy/failover/audit/reviews/validation/observability/tracing for every/all/each/everything/any
        any every/all ... we have/own/run/use/operate
        any full/complete/total/end-to-end test/coverage/redundancy/automation/observability/rewrite/redesign/overhaul/migration/inventory/refactoring/refactor/audit/rebuild
        any coverage ... 100
        any 100 coverage/test
        any active-active/multi-region/multiregion/multi-cloud/multicloud/geo-redundan~
        any second/new/another/third/backup data center/centre
        any second/new/another/third/backup datacenter/datacentre
        any move/moving/migrate/migrating/go/switch ... to (the) (a) (another) (new) (public) cloud/microservices/kubernetes/k8s/event-driven/serverless
        any entire/whole company/organisation/organization/platform/stack/estate/fleet/codebase/network/infrastructure/department
        any org-wide/organisation-wide/organization-wide/enterprise-wide/group-wide/fleet-wide
        any across all/every (our) (of) (the) (our) repos/sites/stores/branches/warehouses/hospitals/countries/regions/products/applications/apps/departments/locations/databases/pipelines/environments/clusters/teams/services/systems
        any across the board/company/organisation/organization/estate/fleet
        any get rid of all/every/the legacy/technical/tech
        any rid/off/off-board/out of (all) (the) (our) (this) (old) mainframe/mainframes/monolith/monoliths/erp/legacy/datacentre/datacenter/oracle/sap/as400/cobol/vendor/stack/platform
        any sunset/retire/decommission/replace/kill/scrap/ditch ... mainframe/monolith/stack/platform/erp/crm/datacentre/datacenter
        any kill/ditch/drop/sunset/dump/scrap/bin/eliminate/phase/modernise/modernize/retire/deprecate (out) (the) (our) (whole) (entire) (old) (legacy) mainframe/monolith/erp/crm/platform/stack/cobol/as400/legacy/datacentre/datacenter
        any unify/harmonise/harmonize/consolidate/standardise/standardize/homogenise/homogenize (the) (our) (all) platforms/systems/landscape/tooling/tools/stacks/pipelines/infrastructure/processes/databases/logging/environments
        any finish/complete/do/start/plan/kick (off) (the) (our) (full) cloud/s4/erp/sap/kubernetes/k8s/datacentre/datacenter/mainframe/platform migration/move/rewrite/transition/exit/rollout
        any technical/tech debt
        any document/test/automate/monitor/fix/check/review everything
        any off/from the mainframe/monolith/legacy
        any introduce/adopt/implement/establish sre/itil/devops/agile/safe/microservices/kubernetes/gitops/zero-trust
        """;

    public const string Impact =
        """
        any user/users/customer/customers/people/client/clients/visitor/visitors/merchant/merchants/guest/guests/everyone/everybody/anyone/subscriber/subscribers/player/players/buyer/buyers/seller/sellers/patient/patients/student/students/employee/employees/caller/callers/reader/readers/partner/partners/tenant/tenants/shopper/shoppers/passenger/passengers/driver/drivers/member/members/consumers-facing/public
        any no/zero ... impact
        any unable to
        any could/can no longer
        any nobody/no-one/one could
        any checkout/login/logins/sign-in/sign-ins/signin/signup/payments/payment/orders/order/search/searches/upload/uploads/download/downloads/refunds/bookings/booking/website/site/homepage/app/shop/calls/emails/deliveries/exports/transfers ... fail/fails/failed/failing/down/slow/unavailable/unreachable/missing/stuck/delayed/rejected/late/lost/broken/blocked/impossible/refused/declined/offline/empty/erroring/stopped
        any nurse~/doctor~/physician~/clinician~/pharmacist~/dispatcher~/conductor~/cashier~/courier~/teacher~/pupil~/citizen~/resident~/traveller~/traveler~/commuter~/analyst~/trader~/staff/pickers/packers/wards/hospitals/clinics/stores/shops/branches/depots/factories/restaurant~/hotel~/household~/viewer~/listener~/accountant~/colleagues/clerks/consumers/businesses/suppliers/truck/trucks/lorry/lorries/trains/flights/ambulance~/parcels/deliveries/shipments/packages/prescriptions/invoices/receipts/salaries/wages/surgeries/appointments
        any agents -before monitoring/log/build
        any had to -before we/node/nodes/cluster/server/broker/pod/pods -after restart/reboot/fail/roll
        any by hand/phone/radio/fax
        any on paper
        any manually
        any went/go/going/gone without
        any without ... light/power/phone/phones/internet/data/access/results/labels/papers/wifi/network/email
        any not (be) (able) (to) work/sign/log/pay/buy/order/book/print/scan/call/check/see/reach/open/use/ship/pick/search/upload/download/withdraw/transfer/enter/register/submit/play/watch/stream/travel/board
        any cannot (be) sign/log/pay/buy/order/book/print/scan/call/see/reach/open/use/ship/work
        any nothing/none for/was/were/noticed/affected
        any not affected/visible/noticeable
        any waited/waiting/queued/stranded ... hours/hour/minutes/minute/min/h/outside/counter/till/gate/line
        any double/twice/wrongly/too charged/billed/booked/paid/debited/invoiced/much
        any charged/billed/booked/paid/debited/invoiced twice/double/wrongly
        any out of stock/service
        any printer~/printing/scanner~/terminals/pos/tills/till/phones/phone/telephone/telephony/hotline/intranet/wifi/internet/tv/chat/video/sms/mail/email/invoicing/billing/payroll/picking/packing/shipping/dispatch/delivery/portal/homepage/etas/prices/tickets/labels/results/reports ... fail/fails/failed/failing/down/slow/unavailable/unreachable/missing/stuck/delayed/rejected/late/lost/broken/blocked/impossible/refused/declined/offline/empty/stopped/dead/blank/wrong/silent/stale/gone/out
        any checkout/login/logins/sign-in/sign-ins/signin/signup/payments/payment/orders/order/searches/uploads/downloads/refunds/bookings/booking/website/site/homepage/app/shop/calls/emails/exports/transfers/transactions/withdrawals/trades/purchases/cards/card ... dead/gone/wrong/out/twice/double/timed/timeout/hung/bounced/blank/dropped/not
        """;
}
