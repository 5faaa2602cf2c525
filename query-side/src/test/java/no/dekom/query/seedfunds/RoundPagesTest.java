package no.dekom.query.seedfunds;

import static no.dekom.query.seedfunds.RoundScene.ASSESSED;
import static no.dekom.query.seedfunds.RoundScene.DECIDED;
import static no.dekom.query.seedfunds.RoundScene.OPEN;
import static no.dekom.query.seedfunds.RoundScene.PRESENTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sidene om fond og runder")
class RoundPagesTest {

    private static RoundScene scene;

    @BeforeAll
    static void start() {
        scene = new RoundScene();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    @DisplayName("Alle som har med nettverket å gjøre, får alle sidene sine på begge språk")
    void everyPageStandsInBothLanguages(String language) {
        for (var actor : List.of(scene.teacher, scene.anne, scene.eva, scene.auditor)) {
            scene.text(actor, "/sakornfond", language);
            scene.text(actor, "/sakornfond/fond", language);
            for (var round : List.of(OPEN, ASSESSED, PRESENTED, DECIDED)) {
                for (var tab : Stream.of(RoundTabs.values()).map(RoundTabs::id).toList()) {
                    var outside = RoundDesk.isOutside(actor);
                    var hidden = tab.equals("vurdering") && (outside || actor.equals(scene.eva))
                            || tab.equals("saksframlegg") && outside;
                    var path = "/runder/" + round + "?fane=" + tab;
                    if (hidden) {
                        assertThat(scene.status(actor, path))
                                .as("%s %s", actor, path)
                                .isEqualTo(404);
                    } else {
                        assertThat(scene.text(actor, path, language))
                                .as(path)
                                .contains("Såkornfondet", "Til fordeling");
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("Den som ikke har med nettverket å gjøre, finner ingenting")
    void strangersFindNothing() {
        for (var path : List.of(
                "/sakornfond/fond",
                "/runder/" + OPEN,
                "/runder/" + DECIDED + "?fane=vedtak",
                "/runder/" + DECIDED + "?format=csv",
                "/runder/finnes-ikke",
                "/sakornfond/fond/ny-runde")) {
            assertThat(scene.status(scene.stranger, path)).as(path).isEqualTo(404);
        }
        assertThat(scene.text(scene.stranger, "/sakornfond"))
                .contains("Nettverket ditt har ikke noe såkornfond ennå", "Opprett såkornfond")
                .doesNotContain("2023/2024");
    }

    @Test
    @DisplayName("Fondet viser rundene med ramme, egne midler og hvor de står")
    void fundShowsItsRounds() {
        assertThat(scene.text(scene.coordinator, "/sakornfond"))
                .contains("2023/2024", "Vedtatt", "280 000 kr", "Innstilt", "Til vurdering", "Åpen", "Åpne ny runde");
        assertThat(scene.text(scene.teacher, "/sakornfond/fond"))
                .contains("Lærere prøver ut", "Tildelt i alt 280 000 kr")
                .doesNotContain("Åpne ny runde");
        var file = scene.side.get(scene.coordinator, "/sakornfond?format=csv").body();
        assertThat(file).contains("Såkornfond;Nettverk;Runder;Tildelt").containsPattern(";\\d;280000");
        assertThat(scene.side.get(scene.coordinator, "/sakornfond").body()).contains("?format=xlsx");
    }

    @Test
    @DisplayName("Neste steg er det den som leser, kan gjøre nå")
    void nextStepIsTheReaders() {
        assertThat(scene.text(scene.teacher, "/runder/" + OPEN)).contains("Søk om såkornmidler");
        assertThat(scene.text(scene.owner, "/runder/" + OPEN)).contains("Legg til egne midler");
        assertThat(scene.text(scene.coordinator, "/runder/" + OPEN)).contains("Forleng fristen");
        assertThat(scene.text(scene.anne, "/runder/" + ASSESSED))
                .contains("Du har 2 søknader igjen å vurdere", "Vurder «Tenkende klasserom»");
        assertThat(scene.text(scene.bjorn, "/runder/" + ASSESSED)).contains("Meld tilknytning");
        assertThat(scene.text(scene.david, "/runder/" + PRESENTED)).contains("Vedta runden");
        assertThat(scene.text(scene.eva, "/runder/" + PRESENTED)).contains("tar ikke del i vedtaket");
        assertThat(scene.text(scene.teacher, "/runder/" + DECIDED)).contains("Se vedtaket");
        assertThat(scene.text(scene.auditor, "/runder/" + ASSESSED)).doesNotContain("Vurder «");
    }

    @Test
    @DisplayName("Summen til fordeling forklarer seg selv")
    void availableExplainsItself() {
        assertThat(scene.text(scene.teacher, "/runder/" + DECIDED))
                .contains("Til fordeling 350 000 kr", "Ramme 300 000 kr", "Egne midler fra Fjordvik kommune 50 000 kr");
    }

    @Test
    @DisplayName("Skoler ser sine egne søknader, og etter vedtaket hva som ble tildelt")
    void schoolsSeeTheirOwn() {
        assertThat(scene.text(scene.otherTeacher, "/runder/" + PRESENTED + "?fane=soknader"))
                .contains("Uteskole i fjæra", "64 500 kr")
                .doesNotContain("Lekbasert", "Tenkende", "Foreslått");
        assertThat(scene.text(scene.otherTeacher, "/runder/" + PRESENTED + "?fane=historikk"))
                .contains("50 000 kr")
                .doesNotContain("Lekbasert", "Tenkende", "Kari Solvang", "Anne", "280 000");
        assertThat(scene.text(scene.otherTeacher, "/runder/" + DECIDED + "?fane=soknader"))
                .contains("Tildelt i runden", "Lekbasert læring på 1. og 2. trinn", "85 000 kr")
                .doesNotContain("90 000 kr", "Treffer formålet");
        assertThat(scene.text(scene.otherTeacher, "/runder/" + DECIDED + "?fane=vedtak"))
                .contains("Søk gjerne igjen", "Avslått", "Igjen i fondet 70 000 kr", "Eva Styre", "Frode Havn")
                .doesNotContain("Treffer formålet", "Nøkternt");
        assertThat(scene.text(scene.teacher, "/runder/" + DECIDED + "?fane=vedtak"))
                .doesNotContain("Uteskole");
        assertThat(scene.text(scene.otherTeacher, "/runder/" + DECIDED + "?fane=historikk"))
                .doesNotContain("Kari Solvang", "Tenkende");
    }

    @Test
    @DisplayName("Gruppene ser alle søknadene, med summer som stemmer og sortering i adressen")
    void groupsSeeAll() {
        var text = scene.text(scene.anne, "/runder/" + PRESENTED + "?fane=soknader&sorter=sokt&retning=ned");
        assertThat(text).contains("349 500 kr", "280 000 kr", "Trukket");
        assertThat(text.indexOf("Tenkende")).isLessThan(text.indexOf("Lekbasert"));
        assertThat(text.indexOf("Lekbasert")).isLessThan(text.indexOf("Uteskole"));
    }

    @Test
    @DisplayName("CSV har det tabellen viser, og ingen formler")
    void csvIsWhatIsShown() {
        var csv = scene.side
                .get(scene.anne, "/runder/" + DECIDED + "?fane=soknader&format=csv&sorter=tittel")
                .body();
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFNr.;Tiltak;Skoler;Søkt;Foreslått;Tildelt;Status",
                        "3;'=Uteskole i fjæra;Vågen skole;64500;0;0;Avslått",
                        "4;Bok til alle;Solvang skole;38000;;;Trukket",
                        "1;Lekbasert læring på 1. og 2. trinn;Solvang skole;90000;85000;85000;Vedtatt",
                        "2;Tenkende klasserom;Fjelltun ungdomsskole, Havn ungdomsskole;195000;195000;195000;Vedtatt");
        var own = scene.side
                .get(scene.otherTeacher, "/runder/" + PRESENTED + "?format=csv")
                .body();
        assertThat(own.lines())
                .containsExactly(
                        "\uFEFFNr.;Tiltak;Skoler;Søkt;Status", "3;'=Uteskole i fjæra;Vågen skole;64500;Innstilt");
    }

    @Test
    @DisplayName("Vurderingen viser hvem som har vurdert, og forslagene side om side uten gjennomsnitt")
    void matrixShowsWhoHasAssessed() {
        var text = scene.text(scene.coordinator, "/runder/" + PRESENTED + "?fane=vurdering");
        assertThat(text)
                .contains(
                        "Vurdert 90 000 kr",
                        "Vurdert 80 000 kr",
                        "Vurdert Avslag",
                        "Ikke vurdert",
                        "Inhabil",
                        "har en rolle ved Vågen skole",
                        "Eva Styre har tilknytning til Solvang skole")
                .doesNotContain("Gjennomsnitt", "85 000 kr i snitt");
    }

    @Test
    @DisplayName("Den som er inhabil, ser ikke papirene til søknaden før vedtaket")
    void disqualifiedSeeNoPapers() {
        assertThat(scene.text(scene.bjorn, "/runder/" + PRESENTED + "?fane=vurdering"))
                .contains("Godt forankret, sier CecilieArbeid", "ikke synlige for deg");
        var hers = scene.text(scene.eva, "/runder/" + PRESENTED + "?fane=saksframlegg");
        assertThat(hers)
                .contains("ikke synlige for deg", "To skoler sammen")
                .doesNotContain("Nøkternt budsjett", "Tre søknader, to anbefales", "85 000 kr", "280 000 kr");
        assertThat(scene.text(scene.david, "/runder/" + PRESENTED + "?fane=saksframlegg"))
                .contains("Nøkternt budsjett", "Tre søknader, to anbefales", "Oppfylt: 2", "Lagt fram av Anne Arbeid");
    }

    @Test
    @DisplayName("Historikken røper ikke gruppenes papirer for den som ikke kan se dem")
    void historyKeepsThePapers() {
        assertThat(scene.text(scene.bjorn, "/runder/" + PRESENTED + "?fane=historikk"))
                .contains("Uteskole")
                .doesNotContain("Godt forankret", "Tre søknader, to anbefales");
        assertThat(scene.text(scene.eva, "/runder/" + PRESENTED + "?fane=historikk"))
                .doesNotContain("Godt forankret", "Tre søknader, to anbefales");
        assertThat(scene.text(scene.david, "/runder/" + ASSESSED + "?fane=historikk"))
                .contains("Lekbasert")
                .doesNotContain("Godt forankret");
        assertThat(scene.text(scene.david, "/runder/" + PRESENTED + "?fane=historikk"))
                .contains("Godt forankret", "Tre søknader, to anbefales");
        assertThat(scene.text(scene.otherTeacher, "/runder/" + DECIDED + "?fane=historikk"))
                .contains("280 000 kr")
                .doesNotContain("Tre søknader, to anbefales", "Lekbasert", "Godt forankret", "gift");
        assertThat(scene.text(scene.eva, "/runder/" + DECIDED + "?fane=historikk"))
                .contains("Godt forankret");
    }

    @Test
    @DisplayName("Vedtaket viser søkt, foreslått og tildelt med begrunnelser, og hva som er igjen")
    void decisionIsWhole() {
        assertThat(scene.text(scene.governor, "/runder/" + DECIDED + "?fane=vedtak"))
                .contains("90 000 kr 85 000 kr 85 000 kr Treffer formålet", "Igjen i fondet 70 000 kr", "David Styre");
    }

    @Test
    @DisplayName("En kvittering vises bare for det som er gjort")
    void receiptOnlyForWhatIsDone() {
        assertThat(scene.text(scene.david, "/runder/" + DECIDED + "?utfort=vedtatt"))
                .contains("Runden er vedtatt", "rapporterer innen 15. juni 2024");
        assertThat(scene.text(scene.david, "/runder/" + PRESENTED + "?utfort=vedtatt"))
                .doesNotContain("Runden er vedtatt");
        assertThat(scene.text(scene.david, "/runder/" + PRESENTED + "?utfort=noe-annet"))
                .doesNotContain("noe-annet");
    }
}
