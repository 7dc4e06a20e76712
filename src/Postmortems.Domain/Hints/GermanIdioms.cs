namespace Postmortems.Domain;

/// <summary>Figures of speech in which German tells what somebody did or left undone. The form of a line: <see cref="HintRule"/>.</summary>
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
        any von/vom/durch PERSON (hier) (da) (wurde) (der) (die) (das) (den) (ein) (eine) falsche/falscher/falsches/falschen
        person produktive~/produktiven~/produktivsystem/prod/live/live-system/falsche~ ... erwischt/geleert/gestoppt/abgeschaltet/neugestartet/angefasst
        any dreher reingebracht/eingebaut/drin
        person nicht richtig/ordentlich/genau/gescheit/sauber hingelangt/hingesehen/hingeschaut/aufgepasst/gearbeitet/gelesen/zugehört
        """;

    public const string Counterfactual =
        """
        any angebracht/angezeigt/ratsam/zumutbar/wünschenswert gewesen
        any wäre/wär/wären ... angebracht/geboten/angezeigt/ratsam/wünschenswert/zumutbar/angemessen/fällig/drin gewesen
        any angebracht/geboten/angezeigt/zumutbar gewesen wäre/wären
        any von/vom/seitens/durch/für PERSON ... nötig/notwendig/erforderlich/sinnvoll/möglich/machbar gewesen
        any wäre/wär/wären ... pflicht/selbstverständlich/~pflicht/anständig/höflich/fair gewesen
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
        any sollte/müsste/sollten/müssten man/PERSON ... wissen/kennen/merken/beherrschen/wissen/draufhaben
        any hätte/hätten/hätt ... klar/bewusst/bekannt/geläufig sein müssen/sollen/können/dürfen
        any müsste/sollte/sollten/müssten ... bekannt/bewusst/geläufig sein
        any wozu/warum/weshalb/wieso gibt/haben (es) (wir) (denn) (eigentlich)
        any man kann/darf/muss/könnte/dürfte (doch) (wohl) (ja) (schon) ... erwarten/verlangen/voraussetzen
        any nachdenken/hinschauen/hinsehen/hingucken/nachfragen/rückfrage/rücksprache/durchlesen/nachlesen/mitdenken/abstimmung/absprache/sorgfalt/blick/anruf wäre/wären/wär
        any mit/bei/nach (nur) (ein) (paar) (zwei) (fünf) (zehn) (einer) (drei) minute/minuten/sekunden/sekunde nachdenken/lesen/hinschauen/arbeit/recherche/aufwand
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
        nobody geantwortet/beantwortet/zurückgerufen/zurückgemeldet/zurückgeschrieben/nachgehakt/angesprochen/abgenommen/geschert/bemüht/bequemt/erinnert/erbarmt/drangesetzt/gejuckt/informiert/gecheckt/gerafft/geblickt/mitbekommen/mitgekriegt/erkundigt/gerührt/bequemt/rangegangen
        person schlampte/schlampten/pennte/pennten
        person zu spät/langsam/zögerlich reagiert/gemeldet/eskaliert/informiert/gehandelt/angerufen
        person tat/taten/unternahm/unternahmen nichts/nix
        person weggeklickt/verschmissen/hinausgezögert/rausgezögert/unterschätzt/verharmlost/kleingeredet/heruntergespielt/runtergespielt
        nobody auf dem/der/seinem schirm/radar/zettel/liste
        any ungelesen/unbeachtet/ungehört/ungeöffnet
        any blieb/blieben (drei) (zwei) ... liegen -before zug/waren/paket~/auf
        person verschlief/verpasste/verschlafen/schlief
        person verzichtet/verzichtete/verzichteten auf
        any ohne (auch) (nur) (einmal) (kurz) zu prüfen/testen/gucken/schauen/fragen/lesen
        any auf PERSON gewartet/warten
        any trotz (mehrfacher) (mehrmaliger) (wiederholter) (klarer) (deutlicher) (eindeutiger) hinweise/warnung/warnungen/bitte/aufforderung/erinnerung/erinnerungen/ansage/anweisung/nachfragen
        any wider besseres/besseren wissen/wissens
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
        person einfach mal/so/drauf
        person mal eben -after nach
        person weggeschossen/reingehauen/draufgehauen/draufgebügelt/drübergebügelt/drübergebraten/durchgeballert/durchgejagt/reingegrätscht/reingehackt/umgenietet/kaltgemacht/weggezogen/runtergehauen
        """;
}
