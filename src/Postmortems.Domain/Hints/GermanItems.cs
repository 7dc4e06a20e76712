namespace Postmortems.Domain;

/// <summary>What hints know of action items and of impact in German. The form of a line: <see cref="HintRule"/>.</summary>
internal static class GermanItems
{
    public const string VagueItem =
        """
        any besser/mehr/genauer aufpassen/hinschauen/hinsehen/achtgeben/aufgepasst
        any vorsichtiger/sorgfältiger/achtsamer/aufmerksamer/gewissenhafter
        any vorsichtig/aufmerksam/achtsam/wachsam sein/bleiben/arbeiten
        any mehr sorgfalt/aufmerksamkeit/vorsicht/disziplin/achtsamkeit/acht
        soft darauf/drauf achten
        any daran/dran/erst/vorher denken/nachdenken
        soft ^ mehr/bessere/besseres
        any nicht vergessen
        any alle/allen ... erinnern
        any PERSON ... erinnern
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
        any besser/mehr/genauer/genau/richtig/gut/gründlich/gründlicher/künftig/sorgfältig/doppelt/ordentlich aufpassen/hinschauen/hinsehen/hingucken/achtgeben/schauen/gucken/hinhören/zuhören/arbeiten/lesen/nachdenken/überlegen/mitdenken
        any aufpassen/hinschauen/hinsehen/hingucken/achtgeben/mitdenken/zusammenreißen $
        any aufmerksam machen
        soft ansprechen/thematisieren/adressieren/anmerken/erwähnen/appellieren/ermahnen/belehren/unterweisen/briefen/einnorden/aufklären/animieren/anhalten/auffordern/motivieren/ermutigen/bitten $
        any ansprechen/thematisieren/besprechen/adressieren/diskutieren/vorstellen/erwähnen im/in/beim
        any im/in/beim/auf (nächsten) (der) (dem) (nächster) jf/jour/meeting/team-meeting/teammeeting/daily/weekly/standup/stand-up/retro/retrospektive/besprechung/teamrunde/runde/schichtübergabe/teamsitzung/sitzung/termin ... ansprechen/thematisieren/besprechen/diskutieren/erwähnen/klären/vorstellen/aufnehmen/adressieren
        any alle/allen/kollegen/mitarbeiter/mitarbeitern/leute/leuten/jeden/jedem ... hinweisen/erinnern/sensibilisieren/schulen/nachschulen/informieren/belehren/unterweisen/briefen/ermahnen/auffordern/bitten/einweisen/anhalten/motivieren
        any PERSON ... hinweisen/erinnern/sensibilisieren/schulen/nachschulen/informieren/belehren/unterweisen/briefen/ermahnen/auffordern/bitten/einweisen/anhalten/motivieren
        any alle/jeder/jede müssen/muss/sollen/soll/sollten/sollte
        soft hinweis/appell/rundmail/rundschreiben/infomail/reminder/ermahnung/belehrung an alle/das/die/team/kollegen/mitarbeiter
        soft hinweis/appell/rundmail/rundschreiben/infomail/reminder/ermahnung/belehrung an PERSON
        any rundmail/infomail/rundschreiben/unterweisung/belehrung
        soft optimieren/stärken/intensivieren/ausbauen/fördern/hinterfragen/überdenken/analysieren/klären/beobachten/begutachten/stabilisieren/verschärfen/nachschärfen/bewerten/schärfen/vertiefen/betrachten/anschauen/ansehen/angucken/angehen $
        soft optimierung/verbesserung/stärkung/intensivierung/sensibilisierung/überprüfung/analyse/evaluierung/klärung/abstimmung/schulung/~schulung/unterweisung/betrachtung von/der/des/vom/zum/zur/für/aller -before um
        soft ^ optimierung/verbesserung/stärkung/intensivierung/sensibilisierung/überprüfung/analyse/evaluierung/klärung/abstimmung/schulung/monitoring/dokumentation/kommunikation/awareness/achtsamkeit
        any schulung/~schulung/schulungen/nachschulung/unterweisung/training/workshop für/zu/zum/der/aller
        any awareness/~awareness
        soft ^ verbesserte/bessere/besserer/stärkere/stärker/engere/strengere
        soft prozess/prozesse/ablauf/abläufe/konzept/monitoring/alarmierung/kommunikation/zusammenarbeit prüfen/überprüfen/überarbeiten/anpassen/überdenken/hinterfragen $
        any künftig/zukünftig/zukunft/demnächst/jetzt/sofort (noch) (immer) (wieder) (besser) (genauer) (mehr) (genau) (vor) (bei) aufpassen/achten/hinschauen/prüfen/schauen/darauf/drauf/besser/genauer/mehr/vorsichtig/früher/schneller/immer
        any in zukunft
        any nächstes mal
        any beim nächsten mal
        any vorsicht/achtung bei/beim/mit
        any vorsichtig/vorsichtiger/sorgfältig/sorgsam/aufmerksam/behutsam/bewusst/bewusster/achtsam mit/bei/umgehen
        any sorgsam~/behutsam~
        any achten auf
        any auf ... achten $
        any gut/besser/immer/stets/unbedingt/bitte/möglichst achten/aufpassen/prüfen/testen/schauen/kontrollieren/dokumentieren
        any bitte
        any man/wir/ihr muss/müssen/sollte/sollten/soll/müssten
        any im hinterkopf behalten
        any mehr miteinander
        any miteinander reden/sprechen
        any reden/sprechen mit/über
        any mit PERSON reden/sprechen/abstimmen/abklären/klären
        any besser/mehr/gründlicher/genauer/öfter/häufiger/früher/sauberer/ordentlich/stärker/enger/regelmäßiger abstimmen/absprechen/kommunizieren/informieren/dokumentieren/planen/vorbereiten/schulen/prüfen/testen/zusammenarbeiten/überwachen/monitoren/austauschen/koordinieren/einbinden/einarbeiten
        any klarer/klare/saubere/bessere/besseres/besserer/verbesserte/stärkere/engere/intensivere kommunikation/abstimmung/zusammenarbeit/absprache/absprachen/disziplin/koordination/dokumentation/doku/planung/vorbereitung/prozesse/regeln/tests/monitoring/überwachung/schulung/einarbeitung/übergabe/übergaben/kultur/qualität
        any fehlerkultur/kultur
        any lessons learned
        any best practice/practices
        any nie/nicht (wieder/mehr) freitags/vergessen/blind
        any so etwas/sowas nicht/nie/vermeiden
        any fehler vermeiden/verhindern
        any solche/derartige/ähnliche ... vermeiden/verhindern
        any lösung suchen/finden/überlegen
        any gedanken machen
        any ernst/ernster nehmen
        any nachdenken/überlegen über/wie/ob
        any schauen/gucken/überlegen ob/wie/was
        any kümmern
        any bewusstsein/awareness/achtsamkeit/aufmerksamkeit/sensibilität/verständnis/bewusstheit/wachsamkeit ... erhöhen/schaffen/schärfen/stärken/steigern/wecken/fördern/verbessern
        any bescheid sagen/geben
        any rücksprache halten
        any lieber
        any nachfragen $
        any im zweifel/zweifelsfall
        any augen auf/offen
        any am ball
        any dranbleiben
        any aus fehlern
        soft ^ prüfung von/der/des/aller
        any mehr/höhere/höherer/größere/größerer/bessere/stärkere/hohe sensibilität/achtsamkeit/sorgfalt/bewusstsein/problembewusstsein/verantwortung/verantwortungsbewusstsein/eigenverantwortung/vorsicht/rücksicht/gewissenhaftigkeit/umsicht/wachsamkeit/konzentration/genauigkeit/gründlichkeit/disziplin/selbstdisziplin/engagement/ownership/transparenz/qualität/qualitätsbewusstsein/teamgeist/miteinander/ruhe/zeit/fokus/respekt/verständnis/weitsicht/bedacht/obacht/austausch/miteinander/gespür
        soft ^ qualität/stabilität/zuverlässigkeit/sicherheit/verfügbarkeit/robustheit/resilienz/ausfallsicherheit/effizienz/transparenz/performance/wartbarkeit/codequalität/datenqualität/~qualität/reaktionszeit/professionalität/motivation/disziplin/teamgeist/zusammenhalt ... erhöhen/steigern/heben/anheben/fördern/hochhalten/sichern/stärken/maximieren $
        any ^ (mehr) (die) (unsere) disziplin/~disziplin/sensibilität/sensibilisierung/sorgfalt/sorgfaltspflicht/eigenverantwortung/verantwortungsbewusstsein/achtsamkeit/wachsamkeit/umsicht/mindset/ownership/teamgeist/fehlerkultur/bewusstseinsbildung/bewusstsein
        any sorge tragen
        any zeit/ruhe/mühe/herz nehmen/lassen/bewahren
        any verantwortung/ownership/initiative übernehmen/zeigen/leben/ergreifen
        any proaktiver/bewusster/gewissenhaft~/verantwortungsvoll~/umsichtig~/disziplinierter/professioneller/konzentrierter/strukturierter/penibel/penibler/akribisch~/wachsamer
        any regel/regeln/prozess/prozesse/checkliste/checklisten/vorgaben/richtlinien/anleitung/~prozess/~prinzip/vorgehen/dienstanweisung/arbeitsanweisung (strikt) (konsequent) (immer) (besser) (genau) (stets) einhalten/beachten/befolgen/leben/ernst/verinnerlichen/beherzigen/durchsetzen/respektieren
        any an den/die/das prozess/prozesse/regeln/vorgaben/checkliste/checklisten/ablauf/absprachen/anweisungen/~prozess/~prinzip/runbook halten
        any ins boot holen
        any an einem strang
        any am riemen/riemem
        any zusammenreißen/dazulernen/anstrengen/mitdenken/sensibel/hausaufgaben
        any besser werden
        any daraus lernen
        any lehre/lehren ziehen
        any wiederholung/wiederholungen/wiederholungsfehler vermeiden/verhindern/ausschließen/unterbinden
        any darf/soll/sollte (so) (uns) (das) nicht/nie/niemals
        any an die/das/unsere (eigene) nase/pflichten/pflicht/regeln/sorgfaltspflicht erinnern
        any fokus/augenmerk/hauptaugenmerk/schwerpunkt auf
        any wert legen
        soft ^ weiterbildung/fortbildung/auffrischung/auffrischungskurs/coaching/infoveranstaltung/infotermin/lessons/workshop/teambuilding/brainstorming/austausch/nachbereitung
        any auffrischung~/auffrischungsschulung~
        any mal/nochmal/endlich/ordentlich/gescheit/vernünftig/anständig prüfen/testen/arbeiten/dokumentieren/aufräumen/kommunizieren/reden/machen $
        """;

    public const string ItemTooLarge =
        """
        any plattform/system/systeme/anwendung/architektur/monolith/monolithen/backend/frontend/infrastruktur/prozess/prozesse/pipeline/codebasis ... neu schreiben/bauen/entwickeln/aufsetzen
        any neuschreiben/neuentwicklung/neubau
        any alle/sämtliche/gesamte/gesamten/ganze/ganzen/alles/jeden/jedes ... umziehen/migrieren/umstellen/ersetzen/ablösen/dokumentieren/testen/überarbeiten/umbauen/prüfen/aktualisieren/lösen/trennen
        any von grund auf
        any komplett/vollständig neu/überarbeiten/umbauen
        any unternehmensweit~/firmenweit~
        any ~plattform/~system/~systeme/~anwendung/~architektur/~infrastruktur/~landschaft/~software/~prozess/~prozesse/~pipeline/~netz/~netzwerk/~rechenzentrum/~schnittstellen/~dienste/plattform/system/systeme/anwendung/architektur/monolith/backend/frontend/infrastruktur/landschaft/software/netz/netzwerk/erp/rechenzentrum/website/webshop/shop/app/codebasis ... neu schreiben/bauen/entwickeln/aufsetzen/aufbauen/machen/implementieren/designen/konzipieren/programmieren
        any neuschreiben/neuentwicklung~/neubau/neuimplementierung~/komplettumbau/komplettumstellung/komplettablösung/generalüberholung/runderneuerung/großumbau
        any alle/aller/allen/sämtliche/sämtlicher/sämtlichen/gesamte/gesamten/gesamter/ganze/ganzen/ganzer/komplette/kompletten/kompletter/alles/jeden/jedes/jede ... tauschen/austauschen/auswechseln/umziehen/umbauen/umschreiben/ablösen/erneuern/modernisieren/härten/virtualisieren/neuschreiben/abschaffen/abdecken/automatisieren/vereinheitlichen/standardisieren/konsolidieren/migriert/refactoren/refaktorieren/portieren/umrüsten/verlagern/auditieren/zertifizieren/durchtesten/aufräumen/durchgehen/sanieren/digitalisieren/absichern/verschlüsseln/zentralisieren
        any austausch/umstellung/migration/ablösung/modernisierung/überarbeitung/umbau/dokumentation/test/tests/testabdeckung/abdeckung/erneuerung/inventarisierung/automatisierung/prüfung/refactoring/revision/härtung/audit/standardisierung/konsolidierung/überprüfung/redundanz aller/sämtlicher/des/der/für (gesamten) (kompletten) (ganzen) alle/sämtliche/gesamten/kompletten/ganzen/allen/jede/jeden/jedes/altsysteme/bestands~
        any austausch/umstellung/migration/ablösung/modernisierung/überarbeitung/umbau/dokumentation/test/tests/~tests/testabdeckung/abdeckung/erneuerung/inventarisierung/automatisierung/refactoring/härtung/redundanz aller/sämtlicher
        any test/tests/~tests/doku/dokumentation/runbooks/runbook/handbuch/redundanz für alle/sämtliche/jeden/jede/jedes
        any ~abdeckung/abdeckung ... 100/vollständig/komplett
        any auf 100 bringen/testen/abdecken
        any ~abdeckung aller/auf
        any ~umgebung/~umgebungen/umgebung/architektur komplett/vollständig
        any komplett/vollständig/gänzlich/ganz/gesamt neu/neue/neues/überarbeiten/umbauen/ersetzen/ablösen/umstellen/erneuern/modernisieren/austauschen/automatisieren/dokumentieren/migrieren/umschreiben/abschaffen
        any komplette/kompletter/kompletten/komplettes/vollständige/vollständiger ablösung/umstellung/neuaufbau/neubau/migration/überarbeitung/modernisierung/erneuerung/neuentwicklung/redundanz/automatisierung/testabdeckung/abdeckung/dokumentation/umbau/austausch
        any altsystem/altsysteme/altsystemen/legacy-systeme/erp/kernsystem/monolith/monolithen/großrechner/mainframe/sap ... ablösen/ersetzen/abschaffen/abschalten/migrieren/umziehen/zerlegen/aufteilen/austauschen/wechseln/zerschlagen
        any ablösung/austausch/migration/umstieg des/der/auf/vom (gesamten) (kompletten) altsystem~/legacy~/erp~/kernsystem~/monolith~/mainframe~/großrechner~/cloud/4hana/kubernetes/microservices/sap
        any ablösung/umstieg/wechsel/umzug/migration in/auf/nach die/der/eine/kubernetes/microservices (public) (private) (neue) cloud/kubernetes/microservices/plattform/4hana
        any in die cloud (zu) umziehen/migrieren/verlagern/bringen/heben/schieben/verschieben
        any auf kubernetes/microservices/4hana umstellen/umziehen/migrieren/wechseln/umbauen
        any zweites/neues/weiteres/drittes rechenzentrum/rz
        any technische/technischen/alle schulden
        any konzernweit~/standortübergreifend~/flächendeckend~/bundesweit~/deutschlandweit~/europaweit~/weltweit~/hausweit~/systemweit~/abteilungsübergreifend~/teamübergreifend~/organisationsweit~
        any an/für/in allen/alle/sämtlichen (unseren) standorten/standorte/filialen/kliniken/werken/häusern/märkten/ländern/lagern/diensten/systemen/services/teams/repos/anwendungen
        any ein für alle/allemal
        any georedundan~/multi-region/active-active/aktiv-aktiv
        any ~migration/~ablösung/~umstellung/~einführung/~modernisierung/~konsolidierung/~vereinheitlichung/migration/ablösung/umstellung/modernisierung/konsolidierung/vereinheitlichung/rewrite/neubau/replatforming (endlich) (zeitnah) (schnellstmöglich) (komplett) (vollständig) abschließen/durchführen/umsetzen/starten/angehen/vorantreiben/planen/beginnen/anstoßen/beenden/durchziehen/vorziehen/beschleunigen/stemmen/priorisieren/fertigstellen/finalisieren $
        any ^ rewrite/neubau/neuentwicklung/replatforming/reengineering/systemablösung/systemwechsel/plattformwechsel/technologiewechsel/~ablösung/komplettmigration/cloudmigration/cloud-migration/erp-migration
        any ^ ablösung/austausch/modernisierung/vereinheitlichung/konsolidierung/harmonisierung/standardisierung/umbau/neuaufbau/restrukturierung/umstrukturierung/zerlegung/migration/umzug/umstieg/wechsel/erneuerung/digitalisierung/automatisierung (der) (des) (vom) (von) (unserer) (unseres) (alten) (bestehenden) (veralteten) ~systeme/~systems/~system/~systemen/~landschaft/~plattform/~plattformen/~anwendungen/~prozesse/~infrastruktur/~architektur/~steuerung/~prozessen/mainframe/mainframes/großrechner/großrechners/host/hosts/monolith/monolithen/monoliths/erp/as/as400/~wirtschaft/kernsystem~/kassen/kassensoftware/sap/r3/~netz/~netze/~netzwerk/~netzwerks/~netzwerke/rechenzentrum~/bestandssystem~/systeme/systemlandschaft/landschaft/plattform/plattformen/prozesse/anwendungen/architektur/infrastruktur/werkzeuge/tools/toolchain/~software/~technik/leittechnik
        any umstieg/umzug/wechsel/verlagerung/umstellung/ablösung/migration/austausch/umbau/einführung/ausbau/vereinheitlichung/harmonisierung/standardisierung/konsolidierung/erneuerung/digitalisierung/automatisierung/anbindung/virtualisierung/zentralisierung (der) (des) (von) gesamten/kompletten/ganzen/aller/allen/sämtlicher/sämtlichen
        any ~abdeckung/abdeckung/tests/~tests/monitoring/redundanz/dokumentation/logging/tracing/alarme/alarmierung in/für/über/bei/aller/auf (alle) (allen) sämtlichen/sämtliche/allen/alle/jedem/jeden/jede
        any sämtliche/sämtlichen/sämtlicher/gesamte/gesamten/komplette/kompletten ... bringen/heben/ausrollen/nachrüsten/upgraden/einführen/anheben/überführen/ausstatten/versehen/hieven/umschreiben/neu/transformieren
        any raus/weg aus/von/vom (dem) (der) (der) rechenzentrum/mainframe/großrechner/monolith/monolithen/altsystem/cloud/oracle/sap
        any großrechner/mainframe/host/monolith/monolithen/altsystem/as/erp/sap/kernbankensystem/warenwirtschaft/legacy ... loswerden/stilllegen/ablösen/rauswerfen/entsorgen/modernisieren/ersetzen/neu/kubernetes/cloud
        any microservice-architektur/microservicearchitektur/multi-cloud/hybrid-cloud
        any auf/nach/in (die) (eine) (der) kubernetes/microservices/cloud/4hana/openshift/azure/aws/linux/postgres/rust/java/go umstellen/migrieren/portieren/umschreiben/umziehen/heben/überführen/neuschreiben
        any itil/devops/sre/zero-trust/microservices/kubernetes/gitops/safe ... einführen/etablieren/umstellen
        """;

    public const string Impact =
        """
        any nutzer~/benutzer~/kunde/kunden/kundinnen/kundin/anwender~/besucher~/leute/niemand/niemanden/jeder/alle/händler~/gäste/mitarbeiter~/patient~/käufer~/mandant~/teilnehmer~/abonnent~/leser~/partner~/fahrgäste/mitglieder~/öffentlich~
        any keine/keinerlei ... auswirkung/auswirkungen
        any unmöglich
        any anmeldung/anmeldungen/login/logins/bestellung/bestellungen/zahlung/zahlungen/kasse/checkout/suche/website/webseite/seite/shop/app/upload/uploads/download/downloads/buchung/buchungen/erstattungen/überweisungen/anrufe ... nicht/fehl/fehlgeschlagen/langsam/ausgefallen/verzögert/verspätet/abgelehnt/weg/leer/tot/offline/hing/hingen/verloren
        any arzt/ärzte~/ärztinnen/pfleg~/station/stationen/op/ops/ops-säle/op-säle/lkw/lkws/fahrer/fahrern/fahrerinnen/disponent~/leitstelle/leitstellen/züge/zug/reisende~/bürger~/schüler~/lehrer~/lehrkräfte/eltern/studierende~/beschäftigte~/kassen/kassierer~/filiale/filialen/märkte/märkten/lager/lagerist~/kommissionier~/apotheke/apotheken/klinik/kliniken/labor/labore/praxen/versicherte~/neukunden/bestandskunden/geschäftskunden/endkunden/~skunden/~tkunden/~rkunden/~fkunden/~dkunden/~ukunden/~nkunden/~pkunden/~kkunden/~gkunden/onlinekunden/~kundinnen/~kassen/~filialen/~märkte/~märkten/~praxen/~ambulanz/~ambulanzen/notaufnahme/notaufnahmen/patientenaufnahme/~gäste/~nutzer/lieferant~/spediteur~/speditionen/händlern/verkäufer~/anrufer~/hotline/schalter/zuschauer~/zuhörer~/spieler~/sachbearbeit~/buchhaltung/empfänger~/pendler~/kollegen/kolleginnen/personal/werker/lieferungen/sendungen/rezepte/befunde/rechnungen/gehälter/löhne/tickets/flüge/termine/haushalte/verbraucher~/betroffen/betroffene~
        any ~gäste/~nutzer/~patienten/~reisende/~mitarbeiter/~teilnehmer
        any per/mit/von/auf hand/telefon/fax/papier/zettel/funk/papierakte
        any telefonisch/händisch/manuell/handschriftlich/papierakte~
        any musste/mussten ... manuell/händisch/warten/per/ausweichen/verschoben/telefonisch/auf/umsteigen/bar/storniert
        any warteten/wartete/stauten/staute/standen/strandeten/gestrandet -after auf
        any ohne papiere/strom/licht/telefon/internet/zugriff/daten/ergebnisse/ware/lieferschein~/etiketten/netz
        any konnte/konnten/kann/können ... nicht/kein/keine/keinen/keinerlei/niemand/nirgends -before ~host/~hosts/~server/~servern/~knoten/~node/~nodes/~cluster/~datenbank/~pod/~pods/~switch/~broker/~router/~vm/~vms/~storage/~instanz/vcenter/host/hosts/server/knoten/node/nodes/cluster/datenbank/pod/pods/broker/router/storage
        any sahen/sah/hatten/bekamen/bekam/erhielten/erhielt ... kein/keine/keinen/keinerlei/falsche/leere/nichts/doppelt~/alte/veraltete
        any nicht (mehr) buchbar/bestellbar/bezahlbar/bedienbar/zustellbar/lieferbar/druckbar/benutzbar/nutzbar/zugänglich/einsehbar
        any doppelt/falsch/zweimal/mehrfach abgebucht/berechnet/belastet/bezahlt/gebucht/ausgeliefert/geliefert/abgerechnet
        any kein/keine/keinen telefon/telefonie/internet/strom/licht/wlan/druck/drucker/lieferscheine/etiketten/zahlung/zahlungen/kartenzahlung/ware/mails/notruf/ton/bild
        any ~druck/drucker/~drucker/kartenzahlung/telefonie/telefon/telefone/telefonanlage/wlan/internet/intranet/notruf/kasse/kassen/portal/~portal/webshop/~shop/online-banking/onlinebanking/fahrplan~/fahrgastinfo~/anzeige/anzeigen/terminvergabe/versand/produktion/auslieferung/lieferung/abrechnung/belege/etiketten/lieferscheine/mails/mail ... nicht/ausgefallen/aus/tot/stumm/still/standen/stand/leer/fehlte/fehlten/langsam/weg/down/falsch/gestört/verzögert/verspätet/unmöglich/unterbrochen/blieb/blieben/gestoppt
        any kam/kamen/konnte/konnten/kommt/bekam/erreichte/sah/ging/kriegte keiner/niemand/keine
        any keiner/niemand/keine/niemanden/jeder/viele/manche/alle (von) (den) (mehr) kam/kommt/kamen/konnte/konnten/bekam/bekamen/sah/sahen/erreichte/kriegte/kriegten
        any kein/keine/keinen/keinerlei ... login/logins/anmeldung/anmeldungen/zugriff/zugang/empfang/bestellung/bestellungen/buchung/buchungen/auskunft/auskünfte/anrufe/überweisung/überweisungen/abhebung/abhebungen/laboraufträge/~aufträge/befund/befunde/tickets/rechnungen/belege/fahrkarten/fahrscheine/buchen/abbuchung/termine/mahlzeiten/essen/warmwasser/heizung
        any bar/barzahlung/barzahlungen/notbetrieb/papierbetrieb/handbetrieb/ersatzfahrplan/schienenersatzverkehr
        any ~kasse/~kassen/~filiale/~filialen/~markt/~märkte/~automat/~automaten/~zahlung/~zahlungen/~überweisung/~überweisungen/~buchung/~buchungen/~bestellung/~bestellungen/~termine/~praxis/~schalter/~kundschaft/~kundin/~spieler/~fahrer/~fahrgäste/~auskunft/zugverkehr/bahnverkehr/flugverkehr/busverkehr/zahlungsverkehr ... nicht/kein/keine/keinen/ging/gingen/geht/aus/ausgefallen/ausfall/tot/nur/weg/stand/standen/dicht/gesperrt/offline/langsam
        any ließ/ließen/läßt/lässt/lassen (sich) ... nicht/kein/keine/keinen ... erfassen/buchen/bestellen/aufrufen/öffnen/drucken/bezahlen/anmelden/abheben/einsehen/speichern/hochladen/abschicken/absenden/anlegen/verschicken/ausstellen/scannen/einloggen/bedienen/nutzen/abrufen/ansehen
        any ging/gingen/geht/gehen/lief/liefen nicht/nichts/gar/garnichts/nix/garnicht/nur/mehr -before ~host/~hosts/~server/~servern/~knoten/~node/~nodes/~cluster/~datenbank/~pod/~pods/~dienst/host/hosts/server/knoten/node/nodes/cluster/datenbank/pod/pods/dienst/job/cron
        any kamen/kam/kommt/kommen nicht (mehr) (in) (ins) (an) (auf) (rein) (durch) (weiter) rein/durch/ran/weiter/hinein/spiel/konto/system
        any pakete ... zugestellt/liegen/geliefert/ausgeliefert/verspätet/kunden/depot/sortiert/ausgegeben
        any bus/busse/bussen/bahn/bahnen/straßenbahn~/u-bahn~/s-bahn~/fähre~/flieger
        any fuhr/fuhren/fährt/verkehrten/verkehrte ... kein/keine/keinen/nicht/nur
        any app/apps/handy-app/browser/webseite/spiel ... stürzte/stürzten/stürzt/hängt/hängte/reagierte/reagierten/startete/lud/laden/öffnete -before ~server/~dienst
        any kundschaft/bürger/spieler/publikum/passagier~/klient~/bewohner~/gast/fans/hörer/mieter~/eltern/angehörige~/anwohner~
        any nicht (mehr) möglich/erreichbar/verfügbar/nutzbar -before ~host/~hosts/~server/~servern/~knoten/~node/~nodes/~cluster/~datenbank/~pod/~pods/~switch/~switches/~broker/~router/~vm/~vms/~dienst/~storage/~gateway/~instanz/~instanzen/vcenter/host/hosts/server/knoten/node/nodes/cluster/datenbank/pod/pods/switch/broker/router/vm/vms/storage/instanz/instanzen/gateway/dienst
        """;
}
