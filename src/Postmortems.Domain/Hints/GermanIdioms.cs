namespace Postmortems.Domain;

/// <summary>Figures of speech in which German finds fault. The form of a line: <see cref="HintRule"/>.</summary>
internal static class GermanIdioms
{
    public const string HumanError =
        """
        person bock/böcke ... geschossen
        person gepatzt/patzte/patzten/danebengelangt/danebengehauen/danebengetippt/danebengeklickt
        any griff/griffe ins klo
        any ins klo gegriffen
        any eigentor~
        any ins (eigene) knie geschossen
        any ~fehler/~panne/~schlamassel von/vom/durch/seitens PERSON
        any bedienung/fehlbedienung/handhabung/eingabe/vertauschung/verwechslung/falscheingabe durch/seitens PERSON
        any fehlerhafte/fehlerhafter/fehlerhaften/falsche/falscher/falschen/unsachgemäße/unsachgemäßer/unkorrekte ~ung/~eingabe/eingabe/eintrag/~eintrag/handhabung durch/seitens/von/vom PERSON
        any unbeabsichtigt~/ungewollt~ ... durch/seitens PERSON
        any wurstfinger~/fettfinger~
        any dicke/zittrige finger/fingern
        person veraltete/veralteten/falsche/falschen/vorwöchige/abgelaufene ... erwischt/gegriffen/hochgeladen/importiert
        """;

    public const string Counterfactual =
        """
        any wäre/wär/wären ... angebracht/geboten/angezeigt/ratsam/wünschenswert/zumutbar/angemessen/fällig/drin gewesen
        any angebracht/geboten/angezeigt/zumutbar gewesen wäre/wären
        any von/vom/seitens/durch/für PERSON ... nötig/notwendig/erforderlich/sinnvoll/möglich/machbar gewesen
        any wäre/wär/wären ... sache/pflicht/schuldigkeit/~aufgabe/~pflicht/angelegenheit des/der/von/vom/unseres
        any bei/mit/durch (nur) (etwas) (ein) (wenig) (bisschen) (mehr) (der) (dem) (nötiger) (gebotener) (gehöriger) sorgfältige~/sorgfältigere~/genaue~/genauere~/gründliche~/gründlichere~/aufmerksame~/gewissenhafte~/rechtzeitige~/ordentliche~/korrekte~/umsichtige~/ordnungsgemäße~ ... wäre/wären/wär/hätte/hätten
        any mit/bei/durch (nur) (etwas) (ein) (wenig) (bisschen) mehr sorgfalt/umsicht/vorsicht/disziplin/aufmerksamkeit/nachdenken/hirn/gespür/erfahrung/mühe/weitblick
        any mit/bei nötiger/gebotener/gehöriger/üblicher/angemessener sorgfalt/umsicht/vorsicht/aufmerksamkeit
        any und es/das/alles/nichts wäre/wär ... gekommen/passiert/gewesen/geschehen/erspart
        any wäre/wär/wären ... gar/nie/nicht/niemals ... gekommen/passiert/entstanden
        any hätte/hätten/hätt (uns) (allen) (dem) (der) ... erspart/ersparen
        any rücksprache/abstimmung/absprache/gegenlesen/gegenprobe/handgriff/mausklick/probelauf/trockenlauf/zweitblick/vier-augen-check/~blick/~anruf/hinsehen/nachlesen/durchlesen/zuhören/mitdenken/lesen ... hätte/hätten/hätt
        person hätt ... müssen/sollen/können/dürfen
        any statt/anstatt ... rumzusuchen/rumzuprobieren/rumzudoktern/herumzuprobieren/weiterzumachen/weiterzuklicken/zuzuschauen/wegzuklicken/loszulegen/draufloszuarbeiten/wegzusehen
        person verpflichtet/gehalten gewesen
        any darf/dürfte/kann/konnte/muss/musste man ... erwarten/verlangen/voraussetzen
        any man müsste/sollte ... meinen/annehmen/glauben
        """;

    public const string Omission =
        """
        any unterlassene~/unterbliebene~/versäumte~/ausgebliebene~/vergessene~/übersehene~/verpasste~/ignorierte~/verschleppte~/nichterfolgte~ ... durch/von/vom/seitens PERSON
        any unterlassene~/unterbliebene~/versäumte~ ~prüfung/prüfung/kontrolle/~kontrolle/rücksprache/meldung/~meldung/abstimmung/information/eskalation/weitergabe/sichtung/überwachung/wartung/erneuerung/verlängerung
        any nichtbefolgen/nichtbefolgung/nichterneuerung/nichtinformation/nichtweitergabe/nichtmelden/nichtprüfen/unterlassung der/des/von/durch/seitens
        any ignorieren/übersehen/vergessen/verschlafen/missachten der/des/von warnung~/~warnung/~warnungen/meldung~/~meldung/~meldungen/hinweis~/anleitung/doku~/checkliste/frist/alarm~/anweisung~/vorgabe~
        any ausbleiben/fehlen der/einer/jeglicher ... durch/von/seitens PERSON
        any fehlende/fehlender/mangelnde/mangelnder/mangelhafte/unzureichende/unzureichender/ungenügende/verspätete prüfung/~prüfung/kontrolle/~kontrolle/abstimmung/kommunikation/rücksprache/reaktion/überwachung/wartung/pflege/vorbereitung/planung/sichtung/meldung ... durch/von/vom/seitens PERSON
        any prüfung/kontrolle/~prüfung/~kontrolle/rücksprache/rückfrage/abstimmung/gegenprobe/sichtung unterblieb/unterblieben
        any seitens PERSON ... nicht/nie/niemals
        any seitens PERSON ... keine/kein/keinerlei prüfung/~prüfung/kontrolle/~kontrolle/rückmeldung/reaktion/meldung/information/eskalation/rücksprache/antwort/abstimmung/ankündigung
        person kam/kamen ... nicht nach
        person nicht/nie nachgekommen
        implied verschlampt/verschlampte/verschnarcht/verdöst/verträumt/verkramt/versiebt/verduselt/vertrödelte/verbaselte/verpeilte/verschwitzte/verdödelt
        person versanden/versickern/verstauben/verrotten/verfallen/ablaufen/vergammeln/schmoren/auflaufen gelassen/lassen/ließ/ließen
        any in der schublade ... gelassen/verschwinden/verschwunden
        person auge/augen zugedrückt/verschlossen/zu
        person auf durchzug
        any auf durchzug/taub geschaltet/gestellt
        person nicht/nix/nichts/null ... gecheckt/gerafft/geschnallt/kapiert/geblickt/begriffen/mitbekommen/mitgekriegt/gepeilt/gebacken/mitgeschnitten
        any nicht auf die reihe
        any nichts/nix auf die reihe
        any däumchen gedreht
        any hände in den/die schoß/taschen
        any füße/füsse hoch/hochgelegt
        any kopf in den sand
        person nicht/nie rangegangen/drangegangen/abgehoben/zurückgerufen
        person ging/gingen/hob/hoben nicht ran/dran/ab
        nobody gecheckt/gerafft/geblickt/mitbekommen/mitgekriegt/erkundigt/gerührt/bequemt/rangegangen
        person schlampte/schlampten/pennte/pennten
        person zu spät/langsam/zögerlich reagiert/gemeldet/eskaliert/informiert/gehandelt/angerufen
        person tat/taten/unternahm/unternahmen nichts/nix
        person weggeklickt/verschmissen/hinausgezögert/rausgezögert/unterschätzt/verharmlost/kleingeredet/heruntergespielt/runtergespielt
        """;

    public const string PersonBreaks =
        """
        person weggeräumt/weggeputzt/weggekickt/weggeballert/weggebügelt/wegrasiert/wegradiert/weggefegt/weggepustet/weggehackt/weggesprengt/rausgekickt/rausgekegelt/rausgeschmissen/rausgekickt/plattgewalzt/niedergemacht/niedergerissen/totgemacht/totgefahren/totkonfiguriert/totgepatcht/kaputtgepatcht/kaputtoptimiert/kaputtgelegt/kaputtadministriert/kaputtmigriert/abgestochen/abgeknallt/abgeschmiert/abgemeiert/zerhackt/zerbröselt/zerrissen/zersägt/zerschmettert/zerlöchert/zermalmt/gebrickt/genuked/genukt/geborkt/gehimmelt/gekegelt/gekickt/getötet/gemeuchelt/gelyncht/verbrannt/verschmort/verheizt/verhackstückt/verwurstet/verkorkst/vergurkt/verhühnert/versemmelt/vergeigt/verballert/zugenagelt/leergefegt/leergeräumt/ausradiert/ausgelöscht/gewiped/getruncated/getrunct -before hängende~/alte~/verwaist~/kaputte~/defekte~/temporär~/doppelt~
        person an/gegen die wand gefahren/gesetzt/fuhr/fahren
        any an die wand gefahren
        any in die grütze/binsen/tonne gefahren/gesetzt/geritten/getreten
        any karren ... dreck/wand
        person in den dreck/orkus/boden gefahren/geschickt/gestampft
        person in den boden
        person rumgemurkst/rumgepfuscht/rumgefummelt/rumgespielt/rumprobiert/rumgebastelt/rumgedoktert/herumgedoktert/herumgespielt/herumprobiert/herumgepfuscht/drangefummelt/rumgeschraubt/rumgewurschtelt/rumgestöpselt/rumgemacht/reingepfuscht/dazwischengefunkt/reingefunkt
        person räumte/räumten/pustete/fegte/schmiss ... weg/raus
        person knipste ... aus
        person scheiße/scheisse/mist/bockmist/blödsinn/unsinn/quatsch/unfug gebaut/gemacht/verzapft/getrieben/angestellt
        person in die luft gejagt
        any versehentlich~/irrtümlich~/eigenmächtig~/unbefugt~ ... durch/seitens PERSON
        person drop/delete/truncate/rm/destroy/wipe/purge ... abgesetzt/ausgeführt/abgeschickt/losgeschickt/gefahren/losgelassen/laufen
        """;

    public const string Character =
        """
        any fehlt/fehlte/fehlten/fehlen/mangelt/mangelte/gebricht/gebrach ... kompetenz/sorgfalt/disziplin/motivation/fachwissen/grundwissen/fachkenntnis~/ernsthaftigkeit/ernst/interesse/wille/umsicht/weitsicht/gewissenhaftigkeit/verantwortungsbewusstsein/professionalität/konzentration/gründlichkeit/qualifikation/eignung/reife/feingefühl/fingerspitzengefühl/problembewusstsein/durchblick/grips/verstand/rüstzeug/händchen
        any PERSON fehlt/fehlte/mangelt/mangelte (es) (einfach) (schlicht) (an) (die) (das) (der) (jede) (jegliche) (jeglicher) erfahrung/routine/verständnis
        any lässt/ließ/lassen/ließen ... sorgfalt/disziplin/gründlichkeit/professionalität ... vermissen
        person zu wünschen übrig
        any nicht mit ruhm
        any ruhm bekleckert
        person auf der/dem leitung/schlauch gestanden/stand/steht
        any brett vorm/vor kopf/dem
        any tomaten auf
        any scheuklappen
        any zwei linke hände
        any nicht (ganz) (wirklich) bei der sache
        any nicht (ganz) bei trost
        any gedanken ... woanders/anderswo/sonstwo
        any dienst nach vorschrift
        any gurkentruppe/saftladen/flachzange~/flitzpiepe~/dumpfbacke~/hohlbirne~/knalltüte~/witzfigur~/stümper~/laientheater/laienspielgruppe/chaos-truppe/schnarchnasen/nichtskönner/blitzmerker/hornochse~/schlampe~/schlendrian/schlamperei~/nachlässigkeit~/larifari/wurschtigkeit/dummbatz/honk/honks/vollhonk~ -after versuch
        any nicht alle tassen
        any wenig/keine/nicht/kaum (große) leuchte/leuchten
        any nicht das/der hellste/schärfste
        any ohne sachverstand/fachkenntnis/sachkenntnis/rücksicht/rückgrat/ambition
        person nicht (so) (wirklich) (ganz) kompetent/fit/belastbar/reif/tauglich/imstande/willens/trittsicher/sattelfest/teamfähig/vertrauenswürdig/bemüht
        person überfordert/begriffsstutzig/schlafmützig/schusslig/fahrig/hektisch/zerstreut/pampig/patzig/bockig/ungeschickt/tollpatschig/schlampig/unbeholfen
        any fehl am platz/platze
        any mehr glück als
        any kennt/kannte/verstand/versteht sein/ihr handwerk nicht
        any wie ein anfänger/amateur/elefant/azubi/praktikant
        any elefant im porzellanladen
        any anfängerhaft~/stümperhaft~/tölpelhaft~/schülerhaft~/schlafwandler~/schlafwandlerisch
        person gedöst/geträumt/gepennt/geschnarcht/geratzt/gedämmert/geschlampt/geschludert/gepfuscht
        any steht/stand/stehen/standen neben sich
        """;

    public const string Fault =
        """
        any schuh/schuhe ... anziehen/angezogen/zieht/anzieht
        any zieht/ziehen sich den schuh
        any an die eigene/eigenen nase
        any an der eigenen nase
        any schwarzer/schwarzen/schwarze peter
        any bärendienst
        any auf deren/dessen/seine/ihre/unsere/meine kappe
        any geht/ging/gehen ... auf deren/dessen/unsere/unser konto/rechnung/kappe
        any kappe von/vom/des/der
        any ei/eier gelegt
        any kuckucksei/kerbholz
        any verantwortung/mitverantwortung/hauptverantwortung/alleinverantwortung für (den) (die) (das) (diesen) (dieses) (diese) (den) ausfall/~ausfall/störung/~störung/vorfall/schaden/datenverlust/~verlust/panne/fehler/chaos/desaster/debakel/misere/totalausfall/stillstand/verzögerung/datenpanne/unterbrechung ... liegt/lag/trägt/tragen/trug/bei/beim/übernehmen/haben
        any trägt/tragen/trug/trifft/hat/haben ... verantwortung/mitverantwortung/hauptverantwortung für (den) (die) (das) (diesen) (diese) ausfall/~ausfall/störung/~störung/vorfall/schaden/datenverlust/panne/fehler/chaos/desaster/debakel/misere/stillstand/verzögerung
        any verantwortung (dafür) (hierfür) (daran) liegt/lag (klar) (eindeutig) (allein) (einzig) (ganz) (voll) (auch) bei/beim PERSON
        any verantwortung (dafür) (hierfür) liegt/lag eindeutig/klar/allein/einzig/ausschließlich/voll bei/beim
        any eindeutig/klar/allein/einzig/ausschließlich bei/beim PERSON
        any schuld ... hat/haben/trägt/tragen/trifft/war/waren/ist/sind ... (eindeutig) (klar) (allein) PERSON
        any schuld (am) (an) (der) (dem) (diesem) (dieser) ... hat/haben/trägt/tragen eindeutig/klar/allein/ganz
        any zu verantworten hat/haben/hatte -after ein/eine/technisch/niemand
        any hat/haben/hatte/hatten (das) (dies) (es) (allein) PERSON (ganz) (allein) zu verantworten/verschulden
        any hat/haben/hatte/hatten ... zu verantworten
        any hat/haben/hatte/hatten ... verbrochen
        any verursacher/verursacherin/übeltäter/schuldiger/schuldige/verschulden/schuld/täter/sünder : ... PERSON
        any verursacher/ursache/grund/hauptursache/grundursache/fehlerquelle/problem/auslöser/rootcause : PERSON $
        any root cause : PERSON $
        any ursache/hauptursache/grund/fehlerquelle/problem/auslöser war/ist/heißt/hieß (der) (die) (wieder) (mal) PERSON $
        any die/der schuldigen/schuldige/übeltäter/verantwortlichen finden/suchen/ermitteln/benennen
        any liegt/lag/liegen (klar) (eindeutig) (allein) (einzig) (ganz) (nur) am/beim/an PERSON $
        any PERSON sei dank
        any dank PERSONS ~aktion/aktion/eingriff/hilfe/genialer
        any bedanken/bedankt euch/sich bei PERSON
        any haben/hatten wir (alles) PERSON zu verdanken
        any ~verschulden
        any auf dem kerbholz
        any uns/alle/kunden ... hängenlassen/hängengelassen/auflaufen/reingerissen/reingeritten
        person hingeschmissen/reingeritten/reingerissen/eingebrockt/vergurkt/versemmelt/verschuldete/verschuldeten/verursachte/verursachten -after keine/keinen/nur
        """;

    public const string Hindsight =
        """
        any rot/schwarz/schwarzweiß auf weiß/weiss
        any nichts/nicht/kaum/schwerlich misszuverstehen/misszudeuten/mißzuverstehen
        any unmissverständlich~/unzweideutig~/unschwer/sonnenklar~/glasklar~/kristallklar/vorauszusehen/vorherzusehen/voraussehbar~/sattsam/offenbarlich
        any an (den) (einer) (fünf) (zwei) (allen) (zehn) fingern/hand (abzählen) (abzuzählen) abzählen/abzuzählen/ausrechnen/auszurechnen
        any mit ansage
        any sehenden auges
        any spatzen von/vom/pfeifen
        any kloßbrühe/klossbrühe
        any amen in der
        any krückstock
        any kommen sehen/gesehen
        any wie befürchtet/prophezeit
        any wer hätte ... gedacht/ahnen/geahnt
        any überraschung überraschung
        any grundkurs/erstsemester/lehrbuchwissen/schulwissen/grundschulwissen/einmaleins
        any erstes/ersten semester/lehrjahr
        any steht/stand ja/doch/ausdrücklich (ja) (so) (auch) in/im/auf/da/dort/drin -before nicht
        any selbst/sogar meine/mein/unser/unsere oma/opa/großmutter/hund/katze/tochter/sohn
        any meine oma/großmutter
        any nicht/kaum/unmöglich zu übersehen/überhören/verfehlen/verwechseln/verkennen
        any unübersehbar~/unüberhörbar~/unverkennbar~
        any knallrot~/neonrot~
        any in großen/roten/fetten/dicken buchstaben/lettern
        any alarmglocken/warnglocken
        any heraufbeschworen
        any spiel mit dem/feuer
        any das konnte (ja) (doch) nur/nicht schiefgehen/gutgehen/gut/krachen
        any musste/konnte (ja) (doch) (nur) (so) (schief) schiefgehen/schieflaufen/knallen/krachen
        any man ahnt/ahnte
        any das kleine/große einmaleins
        any kein buch mit
        any liegt/lag/lagen doch/ja nahe/offen/klar
        any versteht/verstand (sich) (doch) jeder/von
        """;

    public const string Punishment =
        """
        any zur brust
        any kopf gewaschen/waschen/zurechtgerückt/zurechtrücken
        any wörtchen ... reden/geredet/mitreden
        any hühnchen ... rupfen/gerupft
        any tacheles
        any in den senkel
        any einlauf bekommen/gekriegt/verpasst
        any auf den deckel/teppich/hut/latz bekommen/gekriegt/gegeben/bestellt/geben/zitiert
        any einen/was/eins auf den/die deckel/mütze/nase/ohren/finger/hut
        any fett weg
        any marsch geblasen/blasen
        any hosenboden
        any rundgemacht/zusammengeschissen/angeschissen/zusammengebrüllt/angezählt/angeschnauzt/runtergeputzt/heruntergeputzt/angepfiffen/abgekanzelt/gefaltet
        any vor die tür/türe gesetzt/setzen
        any stuhl vor
        any an die luft gesetzt/setzen
        any hut nehmen/genommen
        any sachen/koffer/papiere packen/gepackt/holen
        any gespräch/gespräche/unterredung/aussprache/personalgespräch mit dem/der/den/diesem (betreffenden) (betroffenen) (verantwortlichen) (zuständigen) (jeweiligen) mitarbeiter/mitarbeiterin/mitarbeitern/kollegen/kollegin/verantwortlichen/verursacher/schuldigen/azubi
        any mit dem/der/den/diesem (betreffenden) (betroffenen) (verantwortlichen) (zuständigen) mitarbeiter/mitarbeiterin/mitarbeitern/kollegen/kollegin/verantwortlichen/verursacher/azubi ... gespräch/wort/wörtchen/unterhaltung/aussprache
        any mit PERSON wird/wurde/muss/werden ... ernst/deutlich
        any mitarbeitergespräch~/feedbackgespräch~/disziplinargespräch~
        any regress/privathaftung/gehaltsabzug/lohnabzug/bonusabzug/aberkennung
        person angezählt/rausgekantet/kaltgestellt/abgestraft/bestraft/strafversetzt/belangt/abgemahnt/einbestellt/vorgeladen/abberufen
        any bleibt/bleiben nicht/kaum ohne konsequenzen
        any nicht (mehr) ohne aufsicht
        any nicht mehr allein/alleine/unbeaufsichtigt an/auf/in/ran
        any nur noch unter aufsicht/begleitung/beobachtung
        any auf bewährung/abschussliste
        any knöpfe/knöpft/knöpfen sich ... vor
        any vorgeknöpft/vorknöpfen
        any das passiert denen/ihm/ihr/dem nicht/nie/kein
        any gelbe/rote/gelb-rote karte
        """;
}
