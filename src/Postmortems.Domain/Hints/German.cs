namespace Postmortems.Domain;

/// <summary>What hints know of German: what somebody did, did not do or should have done. The form of a line: <see cref="HintRule"/>.</summary>
internal static class German
{
    private const string HumanError =
        """
        any menschliches/menschlichen versagen/versagens
        any menschlicher/menschliche/menschlichen/menschliches fehler/fehlern/fehlers/irrtum/fehlverhalten
        any bedienfehler~/bedienerfehler~/operatorfehler~/mitarbeiterfehler~/personenfehler~/bedienungsfehler~/anwenderfehler~/benutzerfehler~/nutzerfehler~/flüchtigkeitsfehler~/anfängerfehler~/leichtsinnsfehler~ -after rate/quote/code/meldung
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
        any fehlbedien~/falschbedien~/fehleingab~/falscheingab~/fehlgriff~/fehlhandlung~/fehlschaltung~/eingabefehler~/handhabungsfehler~/schaltfehler~/schusselfehler~/konzentrationsfehler~/leichtsinnsfehler~/schludrigkeitsfehler~/~bedienfehler/~benutzerfehler -after rate/quote/code/meldung
        any zwischen (der) (dem) tastatur/stuhl/stuhllehne/rückenlehne/bildschirm und (der) (dem) stuhl/stuhllehne/tastatur/rückenlehne/lehne
        any problem/fehler/ursache saß/sitzt/sass ... vor dem bildschirm/rechner/monitor/computer
        any layer/ebene/schicht 8/acht
        any faktor mensch
        any dau/pebkac/pebcak
        any human/user/operator error
        any mensch als/ist/war ... fehlerquelle/schwachstelle/ursache
        any falsche/falscher/falschen/fehlerhafte/fehlerhafter/unsachgemäße/unsachgemäßer/unsachgemässe bedienung/handhabung/eingabe/benutzung/schalthandlung
        any händischer/händische/händischen fehler
        any patzer/patzers/schnitzer/lapsus/fauxpas
        any fehler (liegt/lag/war) beim/bei PERSON
        person machte/macht/machten/beging/begeht ... fehler -after keine/keinen
        person verwechselte/vertauscht/vertauschte
        implied verwechselt/verhaspelt/verzählt/verguckt/vergriffen/verdrückt/vertippte/verklickte/verschrieben/verlesen/verschätzt/vertat/danebengegriffen
        any verwechslung/verwechselung/irrtum durch/von/seitens PERSON
        person falschen/falsche/falsches/falscher/falschem ... gezogen/gestartet/neugestartet/gebootet/markiert/angeklickt/ausgeführt/eingespielt/geöffnet/gelöscht/genutzt/verwendet/benutzt/angegeben/gesetzt/hinterlegt/abgezogen/gepatcht/gesteckt/bestellt/gebucht/geschickt/eingetragen/angehakt/zugewiesen/abgeschaltet/ausgeschaltet/ausgesteckt/gearbeitet/unterwegs
        person drückt/drückte/wählt/wählte/tippt/tippte/klickt/klickte/zieht/zog/nimmt/nahm/startet/startete/steckt/steckte/erwischt/erwischte/kopierte/löschte/löscht ... falschen/falsche/falsches/falscher
        person falsch verstanden/gelesen/eingegeben/abgelesen/getippt/geklickt/gesteckt/abgebogen/eingeschätzt
        any im falschen fenster/terminal/tab/mandanten
        any PERSON schlicht/einfach/leider falsch
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
        any ^ hätte/hätten/hätt PERSON
        any hätte/hätten/hätt man/jemand/wir/ich/ihr -after gern/gerne
        any man/jemand/wir/ich hätte/hätten/hätt -after gern/gerne
        person hätte/hätten/hätt/hättest ... brauchen/lassen/gesollt/wissen
        any wenn/falls PERSON ... hätte/hätten/hätt/wäre/wären/wär/würde/würden/gewesen
        any wäre/wär/wären es/das/man ... besser/klüger/schlauer/vernünftiger/sinnvoller/ratsamer/angebracht/ratsam gewesen
        any besser/klüger/schlauer/vernünftiger/sinnvoller wäre/wär es/man/gewesen
        any besser/klüger/schlauer/vernünftiger/sinnvoller gewesen wäre/wär
        any gut beraten
        any wäre/wären/wär ... gut/besser daran getan
        any gut/besser daran getan
        person wäre/wären/wär besser/klüger/schlauer
        any anruf/telefonat/blick/klick/nachfrage/rückfrage/satz/nachfragen/nachschauen/hinschauen ... hätte/hätten/hätt
        any getestet/geprüft/abgestimmt/besprochen/angekündigt/dokumentiert/kontrolliert/freigegeben/abgesprochen gehört
        any wieso/warum/weshalb/wozu hat/haben/wurde/war/ist/wird/sind PERSON
        any wieso/warum/weshalb PERSON ... nicht/nie/keine/keinen
        any statt/anstatt ... nachzufragen/rückzufragen/nachzusehen/nachzuschauen/anzurufen/nachzudenken/hinzuschauen/aufzupassen/abzusprechen
        any statt/anstatt ... zu fragen/lesen/schauen/sagen/informieren/eskalieren/überlegen
        person sollte/sollten doch/schon/längst
        any das/sowas/dies hätte/hätt (so) nie/niemals/gar ... dürfen
        any wäre/wär ... aufgabe/pflicht/job gewesen
        person hätte/hätten/hätt -after gern/gerne
        any wäre/wär/wären ... nicht/nie/gar/niemals passiert/geschehen/vorgekommen/soweit
        any wäre/wär/wären das/dies/es/so/sowas (alles) (gar) nicht/nie/niemals
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
        any nicht aufgepasst
        implied verplant/verpeilt/verschusselt/vertrödelt/verschleppt/verbaselt/vertändelt/vergisst/versäumt/versäumen/verschläft/verpasst/verpennte/verschlief/verschliefen/vergaßen/liegengelassen/liegenlassen/schleifenlassen -after haben/alarm
        person schleifen/liegen/sausen/schlittern/links gelassen/lassen/liegen
        any unter den tisch gefallen/fallen
        any unter den teppich
        any außer acht/ausser
        any ausser acht
        any aus den augen verloren
        any nicht auf dem/den/der schirm/zettel/radar
        any nicht auf'm/aufm schirm/zettel
        any auf die leichte schulter
        any in den wind
        any auf die lange bank
        person weggeklickt/weggedrückt/weggewischt/durchgewunken/durchgewinkt/abgenickt/weggeschaut/weggesehen/weggeguckt/überlesen/überlas/überhört/überhörte/übergangen/überging/übersieht/ignoriert/ignorieren/missachten/überliest/verdaddelt/überblättert/abgetan/abgewiegelt/ausgesessen/vertagt/unterschlagen/verschwiegen
        any wurde/wurden/worden/wird ... durchgewunken/durchgewinkt/abgenickt/weggeklickt/verschlafen/verpennt/verbummelt
        person ungeprüft/ungelesen/ungetestet/unbesehen/blind
        any ohne ... nachzufragen/rückzufragen/nachzusehen/nachzuschauen/nachzudenken/hinzuschauen/hinzusehen/hinzugucken/bescheid/abzusprechen
        any ohne (vorher) (groß) (einmal) (mal) (kurz) (jemanden) (irgendwen) (irgendjemanden) (irgendetwas) (das) (die) (den) (es) (etwas) zu fragen/lesen/schauen/sagen/informieren/überlegen/denken
        any ohne (vorherige) (jede) (jegliche) (kurze) rücksprache/absprache/rückfrage/nachfrage/nachdenken
        nobody gesagt/angerufen/hinterfragt/aufgefallen/interessiert/gefühlt/zugehört/gehandelt/gegengelesen/angeschaut/angesehen/angeguckt/abgestimmt/abgesprochen/angekündigt/eskaliert/weitergesagt/nachgeschaut/nachgesehen/nachgeguckt/mitgedacht/nachgedacht/verfolgt/geguckt/drangedacht/verlängert/reagierte/hinterfragte/fragte/sah/las/sagte/bescheid/drum/darum/durchgelesen/verstanden/aufgeräumt/gepflegt/weitergegeben/weitergeleitet/gegengeprüft/validiert/verifiziert/wahrgenommen/eingetragen/quittiert/hingehört/hingesehen/beschäftigt/gewundert/angefasst -before außen/draußen
        any keinen/niemanden/keinem/niemandem/keiner/niemand interessiert/gejuckt/gestört/geschert/gewundert/aufgefallen/gekümmert
        any interessierte/juckte/kümmerte/störte/wunderte/scherte ... keinen/niemanden/keinem
        any fiel ... keinem/niemandem auf/ein
        any hielt/hält/halten/hielten es nicht/keiner/niemand für
        any nicht für nötig/notwendig/wichtig/erforderlich
        person nicht/nie/niemals/keine/keinen/nichts ... angerufen/bescheid/gesagt/hingeschaut/hingesehen/nachgeschaut/nachgesehen/nachgedacht/mitgedacht/drangedacht/aufgepasst/abgestimmt/abgesprochen/besprochen/angekündigt/eskaliert/verlängert/erneuert/abgewartet/gewartet/zugehört/weitergesagt/weitergeleitet/hinterfragt/verifiziert/validiert/abgeglichen/gegengeprüft/eingetragen/nachgezogen/gepflegt/bereinigt/aufgeräumt/wahrgenommen/verfolgt/quittiert/geguckt/gemerkt/berücksichtigt/bedacht/unternommen/ernst/durchgelesen/angeschaut/angesehen/gerührt/zurückgemeldet/nachgehakt/gesichert/angefasst/abgehakt/gegengelesen/verständigt
        person nicht/nie/niemals an die/den/das/unsere/unseren/sein ... gehalten/hält/hielt/halten/hielten
        person hält/hielt/hielten/halten sich nicht/nie
        person fragte/meldete/sagte/reagierte/wartete/hielt/kümmerte/dokumentierte/aktualisierte/achtete/hinterfragte/erneuerte/verlängerte/rief/überprüfte/merkte/pflegte ... nicht/nie/nichts
        person prüft/testet/liest/beachtet/schaut/kontrolliert/informiert/denkt/fragt/meldet/sagt/kümmert/dokumentiert/achtet ... nicht/nie/nichts
        nobody prüft/testet/liest/beachtet/schaut/kontrolliert/informiert/denkt/kümmert/fühlt/fühlte/kümmerte/fragt/meldet/guckt/guckte/achtet/achtete
        any von/vom/durch PERSON ... nicht/nie/niemals ... geprüft/getestet/gelesen/beachtet/bemerkt/kontrolliert/informiert/gesehen/aktualisiert/dokumentiert/kommuniziert/gemeldet/überprüft/erwähnt/mitgeteilt/weitergegeben/befolgt/eingehalten/weitergeleitet/verlängert/erneuert/bearbeitet/beantwortet/quittiert/verfolgt/wahrgenommen/erkannt/ernst/eskaliert/gepflegt/umgesetzt/erledigt
        any von/vom/durch PERSON ... übersehen/ignoriert/vergessen/verpasst/übergangen/versäumt/missachtet/verschlafen/verschleppt/vernachlässigt/weggeklickt/weggedrückt/durchgewunken/abgenickt/unterlassen/verbummelt
        any versäumnis~/nichtbeachtung/nichteinhaltung/missachtung/vernachlässigung/vergesslich~/pflichtverletzung~
        any sich nicht gekümmert/drum/darum
        any schlicht/einfach/glatt/komplett/völlig/wieder vergessen/übersehen/verschlafen/verpennt -after von
        nobody gemerkt/merkte -after nur
        any PERSON (leider) (wohl) (schlicht) (einfach) (das) durchgerutscht/entgangen/entfallen/untergegangen/durchgegangen
        any mir/uns/ihm/ihr/ihnen/denen (leider) (wohl) (schlicht) (einfach) (das) durchgerutscht/entgangen/entfallen/untergegangen/durchgegangen
        any durch die lappen
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
        person versehentlich
        person abgeräumt/weggeschossen/rausgehauen/rausgeballert/rausgejagt/rausgerotzt/rausgeschossen/weggehauen/kaputtkonfiguriert/kaputtgespielt/kaputtgefixt/kaputtgespart/zerlegt/zerhauen/zerdeppert/demoliert/gekillt/abgesägt/abgeklemmt/ausgesteckt/rausgezogen/rausgerissen/abgerissen/durchtrennt/verhunzt/verpfuscht/verkackt/vergeigt/geplättet/versenkt/ausgeknipst/abgewürgt/abgefackelt/zerfetzt/umgehauen/eingerissen/vernichtet/totgelegt/niedergelegt/durchgebohrt/plattgefahren/umgefahren/angebohrt/verwürfelt/zugemüllt/geschreddert/gegrillt/gehimmelt/runtergeholt/weggelöscht/weggeschmissen/zerballert/verstümmelt -before hängende~/alte~/verwaist~/kaputte~/defekte~/temporär~/doppelt~
        person schießt/schoss/schossen/ballert/ballerte/knallt/knallte/würgt/würgte ... ab/weg/raus
        person reißt/riss/rissen/reisst ... runter/mit/ab/weg/nieder/ein/raus
        person legt/legen/legten/legte ... lahm/nieder/flach/tot
        person macht/machte/machten/machen ... kaputt/platt
        person haut/haute/hauten ... raus/weg/platt/um
        person löscht/überschreibt/zerstört/crasht/killt/killte/plättet/plättete/zerlegt/zerlegte/schrottet/schrottete/verbockt/verbockte/vermasselt/vermasselte/versaut/versaute/zerschießt/sprengte/sprengt/durchtrennte/versenkte/verstellte/verkonfigurierte/ruiniert/vernichtete -after hängende~/alte~/verwaist~/kaputte~/defekte~/temporär~/doppelt~/veraltet~/abgelaufen~
        person zieht/zog/zogen ... stecker/~stecker/kabel/~kabel/patchkabel
        person stecker/~stecker/kabel/~kabel/leitung/glasfaser ... gezogen/rausgezogen/abgezogen/ausgesteckt/gekappt/durchtrennt/rausgerissen
        person aus versehen/unachtsamkeit/jux
        person ausversehen/fälschlich~/irrtümlich~/unabsichtlich~
        person ohne (jede) (jeden) (einen) (vorherigen) (vorherige) test/tests/freigabe/review/absprache/rücksprache/backup/ankündigung/prüfung ... ausgerollt/deployt/deployed/gemergt/eingespielt/gepusht/geändert/gelöscht/umgestellt/live/freigegeben/freigeschaltet/neugestartet/gestartet/ausrollt/rausgehauen
        person einfach/direkt/mal (so) (mal) (eben) (direkt) auf/in prod~/produktion/live/produktiv~
        person defekte~/falsche~/unfertige~/ungeprüfte~/buggy/kaputten/fehlerhaften ... ausgerollt/deployt/deployed/gepusht/eingespielt/veröffentlicht/gemergt/hochgeladen/importiert/ausgeliefert/verteilt/freigegeben/gebaut
        person auf dem gewissen
        any von/vom/durch PERSON ... abgeräumt/weggeschossen/gekillt/gekappt/durchtrennt/zerlegt/geplättet/geschrottet/verbockt/vermasselt/ruiniert/vernichtet/verstellt/verkonfiguriert/abgeklemmt/ausgesteckt/plattgemacht/kaputtgemacht/runtergerissen/gecrasht/gedroppt
        any von/vom/durch PERSON kaputt/platt/lahm/falsch/versehentlich
        any von/vom/durch PERSON ... versehentlich/irrtümlich/fälschlich~
        any versehentlich ... durch/von/vom PERSON
        any von/vom/durch PERSON ... gelöscht/überschrieben/zerstört/abgeschossen/lahmgelegt/zerschossen
        person ~gelöscht -before hängende~/alte~/verwaist~/vergiftet~/kaputte~/defekte~/temporär~/doppelt~/blockiert~
        person stromlos/funktionsunfähig/unerreichbar/dunkel/offline/tot/dicht gemacht/gelegt/gesetzt/geschaltet
        """;

    public static Lexicon Lexicon { get; } = new(
        GermanGrammar.Grammar,
        new Dictionary<HintKind, string>
        {
            [HintKind.HumanError] = HumanError + "\n" + GermanIdioms.HumanError,
            [HintKind.Counterfactual] = Counterfactual + "\n" + GermanIdioms.Counterfactual,
            [HintKind.Omission] = Omission + "\n" + GermanIdioms.Omission,
            [HintKind.Character] = GermanBlame.Character + "\n" + GermanBlameIdioms.Character,
            [HintKind.Fault] = GermanBlame.Fault + "\n" + GermanBlameIdioms.Fault,
            [HintKind.Hindsight] = GermanBlame.Hindsight + "\n" + GermanBlameIdioms.Hindsight,
            [HintKind.PersonBreaks] = PersonBreaks + "\n" + GermanIdioms.PersonBreaks,
            [HintKind.Punishment] = GermanBlame.Punishment + "\n" + GermanBlameIdioms.Punishment,
            [HintKind.VagueItem] = GermanItems.VagueItem,
            [HintKind.ItemTooLarge] = GermanItems.ItemTooLarge,
        },
        GermanItems.Impact);
}
