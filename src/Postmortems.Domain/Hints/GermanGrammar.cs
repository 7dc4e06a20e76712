namespace Postmortems.Domain;

internal static class GermanGrammar
{
    public static Grammar Grammar { get; } = new()
    {
        SubjectComesFirst = false,
        Common = WordSet.Parse(
            """
            der die das den dem des ein eine einen einem einer eines und oder nicht ist war wurde wurden hat haben hatte hätte hätten wir ich man es er
            sie zu im in auf für von vom mit bei beim zum zur nach vor aus als wenn weil dass auch nur noch schon sich wird werden kein keine keiner
            niemand jemand doch mal aber sind waren durch über um wer da dann mehr alle
            """),
        People = WordSet.Parse(
            """
            kollege kollegen kollegin kolleginnen entwickler entwicklern entwicklers entwicklerin entwicklerinnen admin admins administrator
            administratoren administratorin ops sre dba operator operatoren techniker technikern technikerin ingenieur ingenieure ingenieuren
            ingenieurin team teams bereitschaft nachtschicht frühschicht spätschicht schicht praktikant praktikanten praktikantin azubi azubis
            dienstleister dienstleistern dienstleisters freelancer berater beratern beraterin reviewer reviewern reviewers reviewerin autor autoren
            autorin chef chefin chefs leiter leiterin leitung teamleiter management mitarbeiter mitarbeitern mitarbeiterin mitarbeiterinnen leute
            leuten person personen mensch menschen typ verantwortliche verantwortlichen verantwortlicher zuständige zuständigen zuständiger
            jungs jungen mädels mädel bursche truppe mannschaft externer externe externen externem leiharbeiter zeitarbeiter aushilfe aushilfen
            hilfskraft werkstudent werkstudenten werkstudentin student studenten studentin lehrling auszubildende auszubildender auszubildenden
            fremdfirma lieferant lieferanten zulieferer subunternehmer auftragnehmer fachbereich fachabteilung helpdesk servicedesk service-desk
            leitstelle disposition disponent disponenten disponentin einkauf vertrieb bediener bedienerin netzwerker netzwerkern linuxer dbas sres
            spezialist spezialisten experte experten expertin fachmann fachkraft fachkräfte architekt architekten architektin vorgesetzte vorgesetzter
            vorgesetzten führungskraft geschäftsführung vorstand projektleiter projektleitung projektleiterin schichtleiter schichtleitung schichtführer
            product-owner po teamlead herr herrn frau programmierer programmiererin programmierern elektriker hausmeister monteur monteure bauarbeiter
            fahrdienstleiter stellwerker bedienpersonal personal bereitschaftsdienst nachtdienst wochenenddienst notdienst rufbereitschaft
            wochenendbereitschaft urlaubsvertretung vertretung nachfolger vorgänger jungspund anwendungsbetreuer systembetreuer
            sachbearbeiter sachbearbeitern sachbearbeiterin sachbearbeitung buchhaltung frühdienst spätdienst tagdienst wachdienst hintergrunddienst
            haustechnik instandhaltung arbeitsvorbereitung datenpflege verwaltung sachgebiet referat referent operateur operateure bedienmannschaft
            neue neuer neuen neuem beteiligte beteiligter beteiligten betreffende betreffender betreffenden
            kraft einsatzkraft teilzeitkraft reinigungskraft fahrdienstleitung schichtkoordination supportler frontendler backendler
            infrastrukturler datenbänkler sicherheitsleute fachanwender projektteam hiwi hiwis zivi ferienjobber quereinsteiger
            wartungsfirma baufirma dienststelle hotliner produktmanager produktmanagerin scrum-master
            moderation abteilung gruppe tester testern testerin anfänger neuling diensthabende diensthabender diensthabenden betrieb release-manager incident-manager teamlead junior on-call oncall devs dev
            """),
        PeopleEndings = ["team", "teams", "leute", "leuten", "entwickler", "entwicklerin", "kollege", "kollegen", "kollegin", "schicht", "admin", "admins", "ingenieur", "techniker", "abteilung", "mitarbeiter", "mitarbeiterin", "mitarbeitern", "kolleginnen", "entwicklern", "ingenieurin", "technikern", "technikerin", "betreuer", "bereitschaft", "leiter", "leiterin", "leitung", "dienstleister", "administrator", "berater", "experte", "experten", "praktikant", "studenten", "student", "sachbearbeiter", "sachbearbeitung", "spezialist", "spezialisten", "verantwortliche", "verantwortlicher", "verantwortlichen", "mensch", "heini", "fritze", "fuzzi", "guru", "beauftragte", "beauftragter", "beauftragten", "kräfte", "mannschaft", "truppe", "azubi", "chef", "chefin", "disponent", "disponenten", "monteur", "monteure", "-it", "-ops", "-devs", "-jungs", "-mädels", "-leute"],
        Machines = WordSet.Empty,
        Ambiguous = WordSet.Empty,
        Human = WordSet.Empty,
        Adjectival = WordSet.Parse(
            """
            externer externe externen externem verantwortliche verantwortlichen verantwortlicher zuständige zuständigen zuständiger diensthabende
            diensthabender diensthabenden vorgesetzte vorgesetzter vorgesetzten auszubildende auszubildender auszubildenden
            neue neuer neuen neuem beteiligte beteiligter beteiligten betreffende betreffender betreffenden
            """),
        Capitals = WordSet.Parse("neue neuer neuen neuem beteiligte beteiligter beteiligten betreffende betreffender betreffenden"),
        Pronouns = WordSet.Parse("ich wir man jemand irgendjemand irgendwer wer jeder ihr einer ma"),
        Nobody = WordSet.Parse("niemand niemandem keiner keinem"),
        Articles = WordSet.Parse("der die das ein eine einer kein keine dieser diese dieses jene jener unser unsere mein meine sein seine ihre jede jedes alle"),
        ObliqueArticles = WordSet.Parse("den dem des einen einem eines keinen keinem diesen diesem unseren unserem seinen seinem ihren ihrem meinem meinen vom beim zum zur im am"),
        SubjectArticles = WordSet.Parse("der ein kein dieser unser mein"),
        Feminine = WordSet.Parse(
            """
            bereitschaft nachtschicht frühschicht spätschicht schicht kollegin kolleginnen entwicklerin entwicklerinnen leitung abteilung gruppe
            rufbereitschaft wochenendbereitschaft urlaubsvertretung vertretung leitstelle disposition truppe mannschaft fremdfirma fachabteilung
            hilfskraft kraft einsatzkraft teilzeitkraft reinigungskraft sachbearbeitung buchhaltung haustechnik instandhaltung arbeitsvorbereitung
            datenpflege verwaltung wartungsfirma baufirma dienststelle bedienmannschaft schichtkoordination fahrdienstleitung
            fachkraft führungskraft geschäftsführung projektleitung schichtleitung frau aushilfe jungs disponenten experten spezialisten
            netzwerkern programmierern externen vorgesetzten
            chefin moderation person personen leute leuten kollegen admins entwicklern mitarbeiterin technikerin ingenieurin
            """),
        Prepositions = WordSet.Parse(
            """
            in im an am auf bei beim von vom zu zum zur mit für durch nach vor über unter aus um gegen ohne wegen während seit bis hinter neben
            zwischen laut trotz ins ans aufs gemäß dank
            """),
        Conjunctions = WordSet.Parse("und oder aber denn sondern weil dass wenn als ob obwohl während nachdem bevor damit sodass also sobald falls deshalb"),
        Joining = WordSet.Parse("und aber sondern oder"),
        Between = WordSet.Parse(
            """
            hat haben hatte hatten habe ist war wurde wurden wird werden nicht nie auch nur einfach schlicht leider dann da hier noch mal wieder doch ja
            halt eben natürlich vorher eigentlich wohl offenbar offensichtlich versehentlich aus hätte hätten sich es das hab am ende
            daran dadurch dabei dafür darauf danach davor dort so jetzt damals heute gestern später
            """),
        Denials = WordSet.Parse("nicht kein keine keinen keiner keinem keinerlei nie niemals ohne niemand weder statt anstatt kaum gegen weniger"),
        Causes = WordSet.Parse("weil da denn wegen"),
        Credit = WordSet.Parse("danke dank gute guter großartig~ lob toll tolle super dankbar glücklicherweise schnelle schneller schnelles rettung gerettet rasche zügige hervorragend~ vorbildlich~ prima"),
        Quantities = WordSet.Empty,
        Actions = WordSet.Parse(
            """
            anlegen schreiben aufräumen aktualisieren umziehen migrieren löschen entfernen ersetzen bauen einführen automatisieren ändern testen
            geben setzen konfigurieren verkleinern erhöhen erweitern umstellen ausrollen installieren dokumentieren ergänzen hinzufügen abschalten
            """),
        Agents = WordSet.Parse("von vom durch wegen dank seitens"),
        ActionEndings = ["en", "ern", "eln"],
        Checkable = WordSet.Parse("wenn sobald falls damit sodass bis unter über älter neuer mit per"),
    };
}
