namespace Postmortems.Domain;

/// <summary>What hints know of German. The form of a line: <see cref="HintRule"/>.</summary>
internal static class German
{
    private const string HumanError =
        """
        any menschliches/menschlichen versagen/versagens
        any menschlicher/menschliche/menschlichen/menschliches fehler/fehlern/fehlers/irrtum/fehlverhalten
        any bedienfehler~/bedienungsfehler~/anwenderfehler~/benutzerfehler~/nutzerfehler~/flüchtigkeitsfehler~/anfängerfehler~/leichtsinnsfehler~ -after rate/quote/code/meldung
        any fehler/fehlern/versehen/irrtum des/der/vom/von/eines/einer/unseres PERSON
        any fehler/fehlern/versehen/irrtum PERSON
        any fehler/fehlern von PERSON
        any mein/meine/dein/sein/seine/unser/unsere fehler -after rate/quote/budget
        any PERSONS fehler
        any manueller/manuelle/manuellen fehler
        person falschen/falsche/falsches/falscher ... gedrückt/gewählt/ausgewählt/getippt/eingegeben/erwischt/geklickt/kopiert/genommen
        person vertippt/verklickt/vertan
        implied vertippt/verklickt
        person fehler gemacht/begangen/unterlaufen
        any fehler gemacht
        person falsch bedient
        """;

    private const string Counterfactual =
        """
        person hätte/hätten/hättest ... müssen/sollen/können/dürfen/muessen/koennen/duerfen
        person hätte/hätten ... gemusst/gesollt/gekonnt
        any hätte/hätten PERSON ... gelesen/geprüft/geschaut/getestet/gefragt/gesehen/bemerkt/gewartet/aufgepasst/gewusst/befolgt/informiert/beachtet/kontrolliert/reagiert/nachgedacht/gesagt/zugehört/gehandelt/gemeldet/erkannt
        any wenn PERSON ... hätte/hätten
        any hätte/hätten ... getestet/geprüft/kontrolliert/bemerkt/gesehen/erkannt/entdeckt/angekündigt/kommuniziert/dokumentiert/freigegeben/deployt/deployed/verhindert/vermieden/abgesprochen/gemeldet/zurückgerollt/erneuert werden müssen/sollen/können/dürfen
        any hätte/hätten ... auffallen müssen/sollen/können
        any hätte/hätten ... nie/niemals ... dürfen
        any blick ... hätte gereicht/genügt/gezeigt
        person sollte/sollten/musste/mussten eigentlich
        any wäre/wären ... wenn PERSON ... hätte/hätten
        """;

    private const string Omission =
        """
        implied vergessen/vergaß/vergaßen/vergass/verpennt/verschlafen/verschwitzt/verbummelt/verschludert -after haben/anfordern/zurücksetzen
        any wurde/wurden/worden/wird ... vergessen/versäumt/übersehen/unterlassen/vernachlässigt
        implied versäumt/versäumte/versäumten/unterlassen/unterließ/vernachlässigt/vernachlässigte
        person übersehen/übersah/übersahen/ignoriert/ignorierte/ignorierten/verpasst/verpasste/verpassten/missachtet/missachtete
        person übersprungen/ausgelassen/weggelassen/übersprang
        person nicht/nie ... geprüft/getestet/gelesen/beachtet/bemerkt/geschaut/kontrolliert/informiert/nachgefragt/gedacht/gekümmert/gesehen/aktualisiert/dokumentiert/kommuniziert/gemeldet/überprüft/reagiert/erwähnt/mitgeteilt/weitergegeben/befolgt/eingehalten/gefragt/gewarnt
        nobody passt/passte
        nobody gemacht/erledigt/durchgeführt/geprüft/getestet/gelesen/beachtet/bemerkt/geschaut/kontrolliert/informiert/nachgefragt/gedacht/gekümmert/gesehen/aktualisiert/dokumentiert/kommuniziert/gemeldet/überprüft/reagiert/dran/gefragt/gewarnt/hingeschaut/aufgepasst/erneuert
        person prüfte/testete/las/beachtete/bemerkte/schaute/kontrollierte/informierte/dachte ... nicht
        nobody prüfte/testete/las/beachtete/bemerkte/schaute/kontrollierte/informierte/dachte
        any nicht für nötig
        any von PERSON ... übersehen/ignoriert/vergessen/verpasst
        any nicht aufgepasst
        """;

    private const string Character =
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
        """;

    private const string Fault =
        """
        person schuld/schuldig/hauptschuld/mitschuld
        any schuld hat/hatte/haben/ist/war/trägt/trifft PERSON
        any schuld ... bei/an PERSON
        any schuld von PERSON
        any schuld des/der PERSON
        any selbst/selber schuld
        any meine/deine/seine/eure/unsere schuld
        any schuldige/schuldiger/schuldigen
        any verursacht/ausgelöst von/durch PERSON
        any von/vom/durch PERSON ... verursacht/ausgelöst/verschuldet
        person verschuldet/verursacht
        person ... für den/die/das ausfall/störung/vorfall/schaden/chaos/fehler verantwortlich
        any für den/die/das ausfall/störung/vorfall/schaden/chaos/fehler verantwortlich
        person verantwortlich für den/die/das/diesen/diese ausfall/störung/vorfall/schaden/chaos/fehler
        any auf die kappe
        any wegen PERSON $
        person ... zu verantworten
        any im stich gelassen
        """;

    private const string Hindsight =
        """
        any offensichtlich/offenkundig/selbstverständlich/bekanntlich/logischerweise/unübersehbar~/zweifellos
        any natürlich -after sprachlich~
        any eindeutig zu/erkennbar/ersichtlich/sichtbar/falsch
        any klar zu/erkennbar/ersichtlich/sichtbar
        any stand/steht (doch) (ja) eindeutig/klar/deutlich
        any klar (und) deutlich
        any war (das) (doch) (ja) (eh) (allen) (völlig) klar -after definiert/geregelt
        any ist/war ja/doch/wohl (wohl) klar
        any jedem/allen klar
        any doch klar/logisch
        any deutlich zu sehen/erkennen
        any leicht/problemlos/einfach/ohne weiteres vermeiden/verhindern/vermieden/verhindert/erkennen/erkannt
        any hätte/hätten ... leicht/problemlos
        any hätte/hätten ... einfach/bloß
        any musste/müsste/mussten/muss/braucht/brauchte ... nur/bloß/einfach
        any jeder/jedem/jeder/alle weiß/weiss/wissen/wusste/wussten/klar
        any jedes kind
        any liegt/lag auf der hand
        any gesunder/gesunden menschenverstand
        any ganz/doch einfach -before nicht
        any kinderleicht/trivial/banal -after zerlegung
        any einfach nur/nicht
        """;

    private const string PersonBreaks =
        """
        person gelöscht/löschte/löschten -before hängende~/alte~/verwaist~/vergiftet~/kaputte~/defekte~/temporär~/doppelt~/blockiert~
        person lahmgelegt/abgeschossen/zerschossen/zerstört/gecrasht/gesprengt/verbockt/vermasselt/versaut/verhauen/überschrieben/gedroppt/geschrottet/ruiniert/runtergerissen/plattgemacht/kaputtgemacht/verkonfiguriert/verstellt
        person kaputte~/fehlerhafte~/ungetestete~ ... ausgerollt/deployt/deployed/gepusht/eingespielt/veröffentlicht/gemergt
        person mitgerissen/losgelassen
        person kaputt/platt/lahm/falsch/unbrauchbar gemacht/gelegt/konfiguriert/eingestellt/eingetragen
        person legte ... lahm
        person zerstörte/zerschoss/überschrieb/crashte/ruinierte
        person mist gebaut
        person in den sand gesetzt
        any von/vom/durch PERSON ... gelöscht/überschrieben/zerstört/abgeschossen/lahmgelegt/zerschossen
        any von/vom/durch PERSON gelöscht/überschrieben/zerstört/abgeschossen/lahmgelegt/zerschossen
        person versehentlich
        """;

    private const string Punishment =
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
        """;

    private const string VagueItem =
        """
        any besser/mehr/genauer aufpassen/hinschauen/hinsehen/achtgeben/aufgepasst
        any vorsichtiger/sorgfältiger/achtsamer/aufmerksamer/gewissenhafter
        any vorsichtig/aufmerksam/achtsam/wachsam sein/bleiben/arbeiten
        any mehr sorgfalt/aufmerksamkeit/vorsicht/disziplin/achtsamkeit/acht
        soft darauf/drauf achten
        any daran/dran/erst/vorher denken/nachdenken
        soft ^ mehr/bessere/besseres
        any nicht vergessen
        any PERSON/alle/allen ... erinnern
        any alle/jeden ... erinnern
        any kollegen/team/mitarbeiter/entwickler/leute ... erinnern/sensibilisieren/schulen/nachschulen/informieren
        any sensibilisier~/sensibilisieren
        any bewusstsein schaffen/schärfen/stärken
        any schulen/nachschulen/nachschulung
        any besser/mehr/gründlicher/genauer/öfter/sorgfältig testen/prüfen/kontrollieren/reviewen/kommunizieren/absprechen/dokumentieren/abstimmen/planen
        any bessere/mehr/verbesserte kommunikation/abstimmung/zusammenarbeit/absprache/absprachen/disziplin/koordination
        any mühe geben
        soft verbessern $
        soft verbessern
        soft untersuchen/überlegen/evaluieren/diskutieren/besprechen $
        any nochmal/noch/mal (mal) anschauen/ansehen/prüfen/angucken $
        any nicht/nie (wieder/mehr/nochmal) vorkommen/vorkommt/passieren/passiert
        any nicht wieder vorkommt/passiert
        soft sicherstellen/gewährleisten
        any im auge behalten
        """;

    private const string ItemTooLarge =
        """
        any plattform/system/systeme/anwendung/architektur/monolith/monolithen/backend/frontend/infrastruktur/prozess/prozesse/pipeline/codebasis ... neu schreiben/bauen/entwickeln/aufsetzen
        any neuschreiben/neuentwicklung/neubau
        any alle/sämtliche/gesamte/gesamten/ganze/ganzen/alles/jeden/jedes ... umziehen/migrieren/umstellen/ersetzen/ablösen/dokumentieren/testen/überarbeiten/umbauen/prüfen/aktualisieren/lösen/trennen
        any von grund auf
        any komplett/vollständig neu/überarbeiten/umbauen
        any unternehmensweit~/firmenweit~
        """;

    private const string Impact =
        """
        any nutzer~/benutzer~/kunde/kunden/kundinnen/kundin/anwender~/besucher~/leute/niemand/niemanden/jeder/alle/händler~/gäste/mitarbeiter~/patient~/käufer~/mandant~/teilnehmer~/abonnent~/leser~/partner~/fahrgäste/mitglieder~/öffentlich~
        any keine/keinerlei ... auswirkung/auswirkungen
        any nicht (mehr) möglich/erreichbar/verfügbar/nutzbar
        any konnte/konnten/kann/können ... nicht/kein/keine/keinen
        any unmöglich
        any anmeldung/anmeldungen/login/logins/bestellung/bestellungen/zahlung/zahlungen/kasse/checkout/suche/website/webseite/seite/shop/app/upload/uploads/download/downloads/buchung/buchungen/erstattungen/überweisungen/anrufe ... nicht/fehl/fehlgeschlagen/langsam/ausgefallen/verzögert/verspätet/abgelehnt/weg/leer/tot/offline/hing/hingen/verloren
        """;

    public static Lexicon Lexicon { get; } = new(
        GermanGrammar.Grammar,
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
