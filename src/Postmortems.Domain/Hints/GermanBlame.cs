namespace Postmortems.Domain;

/// <summary>What hints know of judging people in German. The form of a line: <see cref="HintRule"/>.</summary>
internal static class GermanBlame
{
    public const string Character =
        """
        any nachlässig~/fahrlässig~/schlampig~/schlamper~/geschlampt/schlampe~/unfähig~/inkompeten~/leichtsinn~/leichtfertig~/unaufmerksam~/unerfahren~/unkonzentriert~/unvorsichtig~/gedankenlos~/verantwortungslos~/überheblich~/ahnungslos~/planlos~/unachtsam~/sorglos~/unprofessionell~/dilettant~/idiot~/unqualifiziert~ -after leichtsinnsfehler
        any dumm/dumme/dummer/dummen/dummes/dummheit/blöd/blöde/blöder/blöden/bescheuert~ -after gelaufen
        any oberflächlich/schludrig~ -after betrachtet
        any zu faul/bequem
        person faul
        any faulheit
        any keine/keinerlei ahnung/plan -after ob
        any nicht wusste/gewusst was er/sie
        any mangelnde/fehlende sorgfalt/disziplin/aufmerksamkeit/kompetenz/erfahrung
        person geschlafen/gepennt
        any unsorgfältig~/unzuverlässig~/unüberlegt~/unbedacht~/unbesonnen~/übereifrig~/hudelei/gehudelt/schluder~/geschludert/hingeschludert/pfusch~/gepfuscht/verpfuscht~/hingepfuscht/stümper~/murks~/gemurkst/vermurkst~/hingerotzt/hingeschmiert~/trottel~/depp~/vollpfosten/vollidiot~/blindfisch~/pappnase~/schnarchnase~/schlafmütze~/schlafmützig~/dödel/arrogan~/ignoran~/naivität/hirnlos~/kopflos~/lustlos~/gleichgültig~/desinteress~/unmotiviert~/übermütig~/übermut/selbstüberschätzung/hemdsärmel~/cowboy~/wildwest~/unverantwortlich~/betriebsblind~/unbelehrbar~/beratungsresisten~/eigenmächtig~/selbstherrlich~/eigensinnig~/bequemlichkeit/vergesslichkeit/schusselig~/schussel/tollpatsch~/tölpel~/amateur~/laienhaft~/unbedarft~/unaufgeklärt~/unreif~/undiszipliniert~/unprofessional~/halbherzig~/lax/laxe/laxer/laxen/laxem/blauäugig~/hitzköpf~/ungeduld~/übereilt~/voreilig~/kurzsichtig~/rücksichtslos~/verpeilt~/penner/schlaftablette~ -after leichtsinnsfehler/sichtbare
        any drauflos~/draufhau~
        any drauf los
        any blind drauf/drauflos
        any auf gut glück
        any aufs geratewohl
        any ins blaue
        any husch husch
        any hau ruck
        any ohne sinn und
        any ohne hirn/verstand/plan
        any hirn/kopf/gehirn aus/ausgeschaltet/abgeschaltet/einschalten
        any keine/keinen/null/kein/wenig/keinerlei/nullkommanull ahnung/plan/bock/lust/interesse/dunst/schimmer/motivation/peilung/disziplin/verantwortungsbewusstsein/fachkenntnis~/gespür -after ob/nach/für/zum/zur/b
        any von tuten und
        any hinter den ohren
        any nicht die hellste/hellsten/schlaueste/schlauesten
        person überfordert/abgelenkt/ungeeignet/unqualifiziert/stur/doof/dumm/unwillig/lahm/unbegabt/talentfrei/lernresistent
        person nicht fähig/geeignet/gewachsen/gründlich/sorgfältig/aufmerksam/konzentriert/gewissenhaft/vorsichtig/qualifiziert/kompetent/zuverlässig
        person zu jung/grün/dumm/doof/unerfahren/unkonzentriert/langsam/bequem/faul/stolz/ungeduldig/hektisch/unvorsichtig/eitel/blöd
        any zu blöd/dumm/doof/faul/bequem/unfähig um/zum/für
        any mangelnde~/fehlende~/mangels/ungenügend~/unzureichende sorgfalt/disziplin/aufmerksamkeit/kompetenz/erfahrung/verantwortungsbewusstsein/gewissenhaftigkeit/interesse/motivation/engagement/fachkenntnis~/konzentration/gründlichkeit/umsicht/weitsicht/eigenverantwortung/ernsthaftigkeit/professionalität/arbeitsmoral/vorsicht/genauigkeit/achtsamkeit/lust/fachwissen/qualifikation/eignung
        any mangel an sorgfalt/disziplin/aufmerksamkeit/kompetenz/erfahrung/verantwortungsbewusstsein/gewissenhaftigkeit/interesse/motivation/engagement/konzentration/gründlichkeit/umsicht/professionalität/vorsicht
        any arbeitsmoral
        any schlechte/schlechter/falsche/miese einstellung/arbeitsweise/haltung
        any typisch junior/azubi/praktikant
        any typisch PERSON
        any typische arbeit/art ... PERSON
        any wie immer/üblich/gewohnt PERSON
        person pennt/schlief/pennte/schnarcht/träumt/träumte/döst/döste
        any im tiefschlaf/halbschlaf
        any geschlafen und/statt
        any lieblos~/unordentlich~/chaoten~/chaostruppe/sauhaufen/sauladen/armutszeugnis/unverzeihlich~/unentschuldbar~/frechheit/dreist~/kindergarten/schnodderig~/amateurtruppe/trödel~/getrödelt/schnarchlad~
        person chaotisch/konfus/lässig/wurschtig/larifari/schusselig
        any lernt/lernen es/das nie/nicht
        any peinlich -after genau
        """;

    public const string Fault =
        """
        person schuld/schuldig/hauptschuld/mitschuld
        any schuld hat/hatte/haben/ist/war/trägt/trifft PERSON
        any schuld ... bei/an PERSON
        any schuld von PERSON
        any schuld des/der PERSON
        any selbst/selber schuld
        any meine/deine/seine/eure/unsere schuld
        any hauptschuldige~/alleinschuldige~/mitschuldige~
        any schuldige/schuldiger/schuldigen -after ein/eine/das
        any verursacht/ausgelöst von/durch PERSON
        any von/vom/durch PERSON ... verursacht/ausgelöst/verschuldet
        person verschuldet/verursacht
        any für den/die/das ausfall/störung/vorfall/schaden/chaos/fehler verantwortlich
        person verantwortlich für den/die/das/diesen/diese ausfall/störung/vorfall/schaden/chaos/fehler
        any auf die kappe
        any wegen PERSON $
        any im stich gelassen
        person zu verantworten/verschulden
        any schuld daran/dafür/hieran war/ist/hat/trägt/sind/haben PERSON
        any schuld ist/war/sind/waren wieder/mal/klar/eindeutig/ganz/allein/natürlich/einzig (klar) (mal) (allein) PERSON
        any PERSON (hier) (mal) (wieder) (alles) (ganz) (allein) zu verdanken
        any verdanken wir PERSON
        any geht/ging/gehen/gingen (voll) (ganz) (klar) (eindeutig) (allein) auf/aufs (das) konto von/vom/des/der PERSON
        any liegt/lag (klar) (eindeutig) (allein) (einzig) an PERSON $
        any an PERSON (allein) gelegen/liegen/lag
        any fehler/ursache/schuld/versagen/problem (klar) (eindeutig) liegt/lag/liegen (klar) (eindeutig) (ganz) (allein) bei/beim/an PERSON
        any volle/alleinige/ganze verantwortung
        any verantwortung dafür/hierfür trägt/tragen/trug PERSON
        any auf PERSON zurückzuführen
        any zurückzuführen auf PERSON
        any auf versäumnisse/nachlässigkeit des/der/von
        person eingebrockt/verzapft/angerichtet/verbrochen/verdorben/vergeigt/vermurkst
        any eingebrockt/verbrochen/verzapft
        any verursacher/verursacherin/übeltäter/übeltäterin (ist) (war) (wieder) (mal) (eindeutig) PERSON
        any übeltäter~/missetäter~ -after ein/eine/das/die/der/laut/wie/dabei/ist/war
        any sündenbock~/sündenböcke/schuldzuweis~
        any mit dem finger
        any finger zeigen/zeigt auf
        any vorwerfen/vorzuwerfen/ankreiden/anzukreiden/anlasten/anzulasten -before niemandem/keinem
        any vorwurf an PERSON
        any sich fragen/vorwerfen/anhören lassen
        any selbst zuzuschreiben/eingebrockt
        any zuzuschreiben
        any wer ... verbockt/verbrochen/vermasselt/versaut/verzapft
        any durch die schuld
        any durch PERSON (allein) verschuldet/verursacht/ausgelöst
        any durch verschulden/versagen/unfähigkeit/nachlässigkeit
        any verschulden des/der/von PERSON
        any versagen des/der/von PERSON
        person versagt/versagte/versagten
        any schämen
        any wegen PERSONS änderung/deployment/merge/commit/eingriff/aktion/skript/umbau/fehler/alleingang/patzer
        any durch PERSONS änderung/deployment/merge/commit/eingriff/aktion/skript/umbau/update/alleingang
        any alleingang/alleingänge ... PERSON
        any alleingang/eigenmächtigkeit von/des/der
        any ausgebadet/ausbaden
        any im regen stehen/stehengelassen
        any mist gewachsen
        person reingeritten/reingezogen/hängengelassen
        any suppe ... eingebrockt/auslöffeln/ausgelöffelt
        any denen/ihm/ihr/ihnen zu verdanken
        """;

    public const string Hindsight =
        """
        any offensichtlich/offenkundig/selbstverständlich/bekanntlich/logischerweise/unübersehbar~/zweifellos
        any natürlich -after sprachlich~
        any eindeutig zu/erkennbar/ersichtlich/sichtbar/falsch
        any klar zu/erkennbar/ersichtlich/sichtbar
        any stand/steht (doch) (ja) eindeutig/klar/deutlich
        any klar (und) deutlich
        any war (das) (doch) (ja) (eh) (allen) (völlig) klar -after definiert/geregelt -before nach/minuten/stunden/uhr
        any ist/war ja/doch/wohl (wohl) klar
        any jedem/allen klar
        any doch klar/logisch
        any deutlich zu sehen/erkennen
        any leicht/problemlos/einfach/ohne weiteres vermeiden/verhindern/vermieden/verhindert/erkennen/erkannt
        any hätte/hätten ... leicht/problemlos
        any hätte/hätten ... einfach/bloß
        any musste/müsste/mussten/muss/braucht/brauchte ... nur/bloß/einfach
        any jeder/jedem/alle weiß/weiss/wissen/wusste/wussten/klar
        any jedes kind
        any liegt/lag auf der hand
        any gesunder/gesunden menschenverstand
        any ganz/doch einfach -before nicht
        any kinderleicht/trivial/banal -after zerlegung
        any einfach nur/nicht
        any im nachhinein/rückblick
        any rückblickend/nachträglich/hinterher betrachtet/gesehen/ist/war/weiß
        any hinterher/nachher (ist) (man) immer/schlauer/klüger
        any rückblickend
        any sieht/merkt/erkennt/weiß/weiss (das) man (das) (doch) (ja) (eigentlich) sofort/gleich/direkt
        any man (das) (doch) (ja) (eigentlich) sofort/gleich/direkt sieht/sehen/merkt/erkennt
        any weiß/weiss/sieht/merkt/erkennt/kennt/wusste/kapiert (doch) (ja) (eigentlich) (nun) (wirklich) jeder/jede/jedes/man -after nicht/noch/erst
        any jedem/jeden ... klar/einleuchten/auffallen/einleuchtend
        any jeder/jede (doch) (ja) (sofort) weiß/weiss/sieht/merkt/wusste/hätte/kennt
        any abzusehen/vorhersehbar/absehbar/erwartbar/selbstredend/selbsterklärend~/augenfällig~/selbstverständlichkeit/vorprogrammiert
        any war/ist (ja) (doch) (eh) (wohl) klar/selbstverständlich -after definiert/geregelt/dass
        any war/ist (ja) (doch) (eh) (wohl) (halt) logisch -after getrennt/definiert
        any musste/mussten ja (irgendwann) (so) (mal)
        any musste/mussten (das) so/irgendwann/früher kommen/passieren/schiefgehen/knallen/krachen/oder
        any frage der zeit
        any früher oder später
        any kein wunder
        any wen wunderts/wundert's/wundert
        any wie (immer) (schon) zu erwarten
        any war/waren ... zu erwarten
        any nicht/kaum/schwer zu übersehen
        any kaum/schwer/schwerlich übersehbar
        any ins auge springen/springt/sprang
        any sprang/springt/stach/sticht (einem) (doch) (sofort) ins auge
        any vor der nase
        any vor aller augen
        any stand/steht/stehen/standen (doch) (ja) (da) (dort) groß/fett/dick/schwarz/überall
        any lag/liegt/lagen/liegen ... auf der hand
        any keine/kein raketenwissenschaft/hexenwerk/zauberei/kunst/kunststück/geheimnis/rocket
        any kleine/kleinen/kleines einmaleins
        any grundwissen/basiswissen/anfängerwissen/allgemeinwissen/binsenweisheit/binse/allgemeinbildung
        any wer lesen kann
        any klar im vorteil
        any leicht/einfach/simpel zu erkennen/vermeiden/verhindern/sehen/finden/merken
        any sollte/müsste (doch) (eigentlich) (ja) jedem/allen/jeder klar/bekannt/geläufig/einleuchten/auffallen/wissen
        any mit etwas/bisschen (nachdenken) (hirn) (verstand) (logik)
        any mit gesundem/normalem menschenverstand
        any menschenverstand
        any kann man sich/doch ausrechnen/denken/sehen
        any ausrechnen/denken können
        any man muss/müsste/braucht (doch) (ja) nur/bloß
        any fünf/zwei/zehn/5/2/10 minuten arbeit
        any alle/sämtliche (warn) zeichen/warnzeichen/vorzeichen/signale waren/da/deutlich
        any warnzeichen/vorzeichen/anzeichen waren (alle) da/deutlich/klar/eindeutig
        any die ganze zeit (über) sichtbar/zu/da/sehen/offen
        any hab/habe/haben (ich) (wir) (es) ja/doch/immer (schon) (immer) gesagt -before nicht/nie/niemand
        any sag/sage ich (doch) (ja) schon/seit
        any versteht sich von
        any ohne jeden/jede/jeglichen zweifel/frage
        any fraglos/zweifelsohne/zweifelsfrei
        any anfänger ... gesehen/gemerkt/erkannt/gewusst
        any jeder/selbst anfänger/azubi/praktikant/laie/student/kind/blinder/blinde
        any jeder halbwegs/vernünftige/denkende
        any ein/selbst/sogar blinder/kind/azubi/laie/anfänger ... sieht/gesehen/erkennt/erkannt/weiß/gewusst
        """;

    public const string Punishment =
        """
        any abmahn~/abgemahnt/disziplinarisch~/disziplinarverfahren/disziplinarmaßnahme~/bestraf~/ermahn~
        any zur rechenschaft
        any zur verantwortung
        any arbeitsrechtlich~/personelle/persönliche konsequenzen/schritte/folgen
        any konsequenzen für PERSON
        any mit konsequenzen rechnen
        any konsequenzen ziehen/geben/gezogen
        any muss/wird ... konsequenzen haben/geben
        any ernstes/klärendes/deutliches/ernsthaftes gespräch/wort mit PERSON
        any ernstes/deutliches wort/gespräch
        any gespräch mit PERSON geführt
        any ins gebet
        any verwarnung/verweis PERSON
        any schriftliche/mündliche/formelle/offizielle verwarnung/rüge/verweis
        person gekündigt/entlassen/gefeuert/rausgeworfen/gerügt/verwarnt
        any personalgespräch~/mitarbeitergespräch~
        any den kopf kosten
        any an den pranger
        any verwarn~/rüffel~/anschiss/anpfiff/standpauke/strafversetz~/strafmaßnahme~/rauswurf/rausschmiss/rausschmeißen/rausgeschmissen/personalakte/kritikgespräch~/zurechtgewiesen/zurechtweis~/gemaßregelt/maßregel~/massregel~/gerügt/getadelt/zusammengefaltet/zusammengestaucht/denkzettel/exempel/gehaltskürzung/fristlos~/disziplinier~/strafrechtlich~/zwangsversetz~
        any disziplinar~
        any strafe/sanktionen/sanktion/maßnahmen/ermittlungen gegen/für PERSON
        any rüge für/an/gegen PERSON
        any kündigung für/an/des/der PERSON
        any PERSON (die) (umgehend) (sofort) (fristlos) kündigen/feuern/entlassen/abmahnen/rauswerfen/freistellen/beurlauben/versetzen/suspendieren/sanktionieren/verwarnen/rügen/ermahnen
        person gekündigt/entlassen/gefeuert/rausgeworfen/verwarnt/suspendiert/beurlaubt/freigestellt/degradiert/sanktioniert/ermahnt/rausgeflogen
        person fliegt/fliegen/flog ... raus
        any köpfe rollen
        any rollen köpfe
        any kopf hinhalten
        any hr/personalabteilung/personaler (ist) (wurde) (wird) (bereits) (schon) informiert/eingeschaltet/prüft/ermittelt/involviert/eingebunden
        any mit hr/personalabteilung/betriebsrat/personalleitung geklärt/geprüft/besprochen/abgestimmt
        any hr-gespräch~/hr-verfahren/hr-fall
        any vier-augen-gespräch
        any zum rapport
        any zum chef/vorgesetzten/gespräch/personalgespräch zitiert/bestellt/vorgeladen/einbestellt
        any sich rechtfertigen/verantworten
        any muss/müssen/musste/wird/werden sich ... rechtfertigen/verantworten
        any geradestehen/geradezustehen
        any gerade stehen
        any zur kasse gebeten
        any zur rede gestellt/stellen
        any bonus/gehalt/prämie/provision (wird) (wurde) ... gestrichen/gekürzt/streichen/kürzen/weg
        any bonus/gehalts/prämie kürz~/streich~
        any haftbar
        any leviten
        any auf die finger
        any lehre sein
        any spüren/büßen/bezahlen/lernen müssen
        any muss/müssen/soll/sollen (er) (sie) (das) (es) (halt) (jetzt) (dafür) (schon) spüren/büßen/bluten/bereuen
        any nachspiel
        any PERSON ... rechte/~rechte/zugang/~zugang/zugriff/~zugriff/berechtigung/berechtigungen/~berechtigung/~berechtigungen (sofort) (vorerst) (wieder) entziehen/entzogen/wegnehmen/weggenommen/abnehmen/abgenommen
        any leuten/dem/denen/ihm/ihr sollte/muss/müsste man ... entziehen/wegnehmen/abnehmen
        any PERSON (sollte) (muss) (müsste) man ... entziehen/wegnehmen/abnehmen
        any hat/haben/bekommt/bekommen/kriegt ... keine/keinen prod-zugriff/prodzugriff/adminrechte/zugriff/rechte mehr
        person darf/dürfen ... nicht/keine/keinen mehr -after als
        any aus dem/der team/dienst/bereitschaft/rotation/projekt/schicht genommen/abgezogen/entfernt/geflogen/geworfen
        any dem chef/vorgesetzten/vorstand gemeldet/melden
        any konsequenzen tragen/spüren/androhen/angedroht/drohen
        any wird/werden/muss/müssen/sollte ... konsequenzen haben/nach/ziehen/tragen
        any beim nächsten mal ... raus/gekündigt/abmahnung/fliegt
        any null toleranz
        any letzte/letzter verwarnung/chance
        any ernstes/klärendes/deutliches/ernsthaftes/ernste/klare wort/worte/ansage/gespräch -after vom
        any klare ansage
        any personalmaßnahme~/einzelgespräch~/entlassung/entlassungen
        any PERSON ... entbunden/entbinden
        any probezeit
        """;
}
