namespace Postmortems.Domain;

/// <summary>Figures of speech in which German judges people. The form of a line: <see cref="HintRule"/>.</summary>
internal static class GermanBlameIdioms
{
    public const string Character =
        """
        any fehlt/fehlte/fehlten/fehlen/mangelt/mangelte/gebricht/gebrach ... kompetenz/sorgfalt/disziplin/motivation/fachwissen/grundwissen/fachkenntnis~/ernsthaftigkeit/ernst/interesse/wille/umsicht/weitsicht/gewissenhaftigkeit/verantwortungsbewusstsein/professionalität/konzentration/gründlichkeit/qualifikation/eignung/reife/feingefühl/fingerspitzengefühl/problembewusstsein/durchblick/grips/verstand/rüstzeug/händchen
        any PERSON fehlt/fehlte/mangelt/mangelte (es) (einfach) (schlicht) (an) (die) (das) (der) (jede) (jegliche) (jeglicher) erfahrung/routine/verständnis
        any lässt/ließ/lassen/ließen ... sorgfalt/disziplin/gründlichkeit/professionalität ... vermissen
        person zu wünschen übrig
        any nicht mit ruhm
        any ruhm bekleckert
        person auf der/dem leitung gestanden/stand/steht
        person stand/stehe/steht/standen ... auf der leitung
        any auf dem schlauch
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
        any nimmt/nahm/nehmen/nahmen (es) (das) (dies) (halt) (da) (dort) (hier) (eh) (sowieso) nicht/keiner/niemand (so) (ganz) (sonderlich) (immer) genau/ernst/wichtig
        any kein/keinen/keinerlei verlass
        any auf PERSON ... verlassen
        any jeder was/wie er/sie will/wollte
        any macht/machen/machte jeder/alle was/wie er/sie
        any zu fein/schade um/dafür/für/sich
        any nicht/schon (zum) (das) erste/ersten mal dass/das PERSON
        any schon/mal/immer wieder PERSON $
        any wie so oft
        any zum wiederholten mal/male
        person wie immer/üblich
        any wiederholungstäter~
        person besserwisser~/übermütig/ungeduldig/unbelehrbar/beratungsresistent/hochnäsig/selbstgefällig/großspurig
        any besserwisser~/klugscheißer~/selbstgefällig~/großspurig~/hochnäsig~/schlaumeier~/möchtegern~/sturkopf/sturköpf~/sturheit/starrsinn~/dickkopf~/eitelkeit/hochmut
        any kopf woanders/wo anders
        any kann/können/konnte/konnten (es) (das) (einfach) (halt) nicht besser
        any dafür/dazu/hierfür (einfach) (schlicht) (noch) (eindeutig) nicht (gut) (ausreichend) (genug) qualifiziert/geeignet/ausgebildet/befähigt/gemacht
        any wenn/weil man/wir PERSON ... lässt/lassen/ranlässt/ranlassen/ließ/ranließ
        any PERSON an die/das/den/so (prod) (anlage) (system) (sowas) lassen/lässt/ranlassen
        any arbeitseinstellung/arbeitshaltung/arbeitsethos/berufsauffassung/dienstauffassung
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
        any haben/hatten wir (alles) PERSON zu verdanken
        any ~verschulden
        any auf dem kerbholz
        any uns/alle/kunden ... hängenlassen/hängengelassen/auflaufen/reingerissen/reingeritten
        person hingeschmissen/reingeritten/reingerissen/eingebrockt/vergurkt/versemmelt/verschuldete/verschuldeten/verursachte/verursachten -after keine/keinen/nur
        any verantwortlich (ist) (war) (dafür) (hierfür) für (den) (die) (das) (diesen) (dieses) (diese) (dieser) ausfall/~ausfall/störung/~störung/vorfall/schaden/~schaden/datenverlust/~verlust/panne/~panne/fehler/chaos/desaster/debakel/misere/fiasko/malheur/schlamassel/stillstand/~stillstand/verzögerung/unterbrechung/katastrophe/blamage/dilemma ... PERSON
        any verantwortlich für (den) (die) (das) (diesen) (dieses) (diese) ausfall/~ausfall/störung/~störung/vorfall/schaden/~schaden/datenverlust/~verlust/panne/~panne/fehler/chaos/desaster/debakel/misere/fiasko/malheur/schlamassel/stillstand/~stillstand/verzögerung/unterbrechung/katastrophe/blamage/dilemma (ist) (war) (sind) (allein) (einzig) (eindeutig) (wieder) (mal) PERSON
        any PERSON ist/war/sind/waren (der) (die) (das) (klar) (eindeutig) (eigentliche) (eigentlich) (alleinige) (wahre) grund/ursache/problem/verursacher/schwachstelle/störfaktor/risikofaktor
        any problem/grund/ursache/verursacher/schwachstelle (ist) (war) (heißt) (hieß) (sitzt) (klar) (eindeutig) PERSON $
        any ursache/hauptursache/grund/problem/verursacher : PERSON aus/von/vom/im/in/der/beim PERSON $
        any auf eigene/eigener faust
        any am prozess/change/board/~prozess/~management/team/~board/betrieb/~team vorbei
        any hinter/hinterm (unserem) (dem) rücken
        person ungefragt/heimlich/klammheimlich
        person verstoßen/verstieß/verstießen/umgangen/umging/hinweggesetzt/unterlaufen/ausgehebelt
        any verstoß/verstöße gegen ... durch/von/seitens PERSON
        any regelverstoß/regelverstöße/fehlverhalten/dienstpflichtverletzung/pflichtverletzung/eigenverschulden/fremdverschulden/mitverschulden
        any alles/ganze/schlamassel/chaos/misere/desaster ... nur/bloß/allein wegen PERSON
        any nur/bloß/alles/allein wegen PERSON
        any darf/durfte/dürfte (so) (etwas) (sowas) (einem) (einer) ... nicht/nie/niemals passieren/vorkommen/geschehen/unterlaufen
        any sollte/müsste (so) (etwas) (sowas) (einem) (einer) PERSON ... nicht/nie/niemals passieren/vorkommen/unterlaufen
        any nicht/nie/niemals passieren/vorkommen dürfen
        """;

    public const string Hindsight =
        """
        any rot/schwarz/schwarzweiß auf weiß/weiss
        any nichts/nicht/kaum/schwerlich misszuverstehen/misszudeuten/mißzuverstehen
        any unmissverständlich~/unzweideutig~/unschwer/sonnenklar~/glasklar~/kristallklar/vorauszusehen/vorherzusehen/voraussehbar~/sattsam/offenbarlich
        any an (den) (einer) (fünf) (zwei) (allen) (zehn) fingern/hand abzählen/abzuzählen/ausrechnen/auszurechnen
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
        any springt/sprang/springen/sprangen ... ins auge/gesicht
        any ins gesicht gesprungen
        any auf den ersten/einen blick (zu) (klar) ersichtlich/erkennbar/sehen/erkennen
        any mit bloßem auge
        any ohne brille
        any gehört zum/zu handwerk/grundlagen/basics/einmaleins/handwerkszeug/grundwissen
        any weiß/weiss/lernt/lernte man/jeder (im) (doch) (schon) (am) (in) ersten/erste/schule/lehrjahr/grundkurs/tag
        any fällt/fiel/fallen (doch) (einem) doch/einem/sofort/jedem/gleich auf -before keinem/niemandem/nicht
        any bedarf keiner erklärung/erläuterung
        any nicht (gerade) (wirklich) schwer/schwierig zu/gewesen
        any so schwer/schwierig ist/kann/war
        any groß/lang und breit
        any nicht (weiter) (sehr) zu wundern/verwundern
        any braucht/muss man sich nicht
        any verwundert/überrascht/wundert/erstaunt (hier) (da) (doch) (wohl) (eigentlich) niemanden/keinen/kaum/nicht
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
        any zum/zu gespräch ... gebeten/geladen/zitiert/bestellt/einbestellt/vorgeladen
        any zu einem (klärenden) (ernsten) gespräch ... gebeten/geladen/zitiert/bestellt/einbestellt/eingeladen
        any ein/das gespräch mit ihm/ihr/denen/PERSON über sein/seine/ihr/ihre
        any darüber/hierüber/dazu/nochmal/noch wird/werden/muss/müssen/haben ... mit PERSON (noch) (mal) (nochmal) zu reden/sprechen
        any disziplinarrecht~/arbeitsgericht~/personalrat/beschwerde bei/beim/über/gegen/eingelegt/eingereicht -before ohne
        any PERSON wird/wurde/werden ... belehrt/nachgeschult/abgezogen/rausgenommen/abgestraft/gemaßregelt/vorgeladen/sanktioniert/ausgetauscht/abgelöst
        any konsequenzen für (den) (die) PERSON
        any personalabteilung/personalleitung/personalwesen/hr/rechtsabteilung ... übergeben/gemeldet/weitergegeben/weitergeleitet/kontaktiert/angesprochen/übernimmt/befasst
        any er/der darf ... nicht/keine/nichts/keinen mehr an/in/auf/ran/ändern/alleine/allein
        """;
}
