package no.dekom.query.seedfunds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Søknaden som sak")
class ApplicationPagesTest {

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
    @CsvSource({"nb, lek-23", "nn, lek-23", "nb, ute-23", "nn, bok-24", "nb, tenk-25", "nn, tenk-25"})
    @DisplayName("Hver fane står på begge språk, med én overskrift og ingen like merker")
    void everyTab(String language, String application) {
        for (var tab : new String[] {"sak", "vurdering", "vedtak", "rapport", "historikk"}) {
            var page = scene.side.get(scene.coordinator, "/soknader/" + application + "?fane=" + tab, language);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"" + language + "\"").containsOnlyOnce("<h1");
            var ids = Pattern.compile("\\sid=\"([^\"]+)\"")
                    .matcher(page.body())
                    .results()
                    .map(found -> found.group(1));
            assertThat(ids.toList()).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("Den som ikke har med søknaden å gjøre, finner den ikke")
    void notForOthers() {
        Stream.of("", "?fane=vedtak", "/endre", "/trekk", "/kvittering").forEach(page -> {
            assertThat(scene.status(scene.otherTeacher, "/soknader/lek-23" + page))
                    .as(page)
                    .isEqualTo(404);
            assertThat(scene.status(scene.stranger, "/soknader/lek-23" + page))
                    .as(page)
                    .isEqualTo(404);
        });
        Stream.of("/endre", "/trekk", "/kvittering")
                .forEach(page -> assertThat(scene.status(scene.coordinator, "/soknader/lek-25" + page))
                        .as(page)
                        .isEqualTo(404));
        assertThat(scene.status(scene.teacher, "/soknader/finnes-ikke")).isEqualTo(404);
    }

    @Test
    @DisplayName("Saken viser alt som er søkt om, med budsjettet til hver skole")
    void allContent() {
        assertThat(scene.text(scene.leader, "/soknader/tenk-25"))
                .contains("Tenkende klasserom", "Til vurdering", "195 000 kr fordelt på 2 skoler")
                .contains("Havn ungdomsskole, Fjordvik kommune", "Egne observasjoner", "Skoleleder")
                .contains("Bord og tavler", "Til sammen 195 000 kr", "Ikke noe slikt samarbeid");
    }

    @ParameterizedTest
    @CsvSource({
        "lek-25, Du har vurdert søknaden, Endre vurderingen",
        "tenk-25, Du har ikke vurdert søknaden ennå, Vurder søknaden",
        "bok-25, Søknaden er trukket, ",
        "lek-24, Saken er lagt fram, ",
        "ute-23, Søknaden er avslått, Les vedtaket"
    })
    @DisplayName("Neste steg følger runden og den som ser")
    void nextStep(String application, String words, String button) {
        var text = scene.text(scene.anne, "/soknader/" + application);
        assertThat(text).contains("Neste steg: " + words);
        if (button != null) {
            assertThat(text).contains(button);
        } else {
            assertThat(text).doesNotContain("Vurder søknaden");
        }
    }

    @Test
    @DisplayName("Den som hører til en skole som søker, får ikke vurdere og ser ikke papirene")
    void theDisqualified() {
        assertThat(scene.text(scene.bjorn, "/soknader/ute-25?fane=vurdering"))
                .contains("Du er inhabil i denne saken", "har en rolle ved Vågen skole")
                .doesNotContain("Vurder søknaden", "sier");
        assertThat(scene.text(scene.eva, "/soknader/lek-24?fane=vurdering"))
                .contains("har meldt tilknytning til Solvang skole", "Er gift med rektor")
                .doesNotContain("sier AnneArbeid", "Nøkternt budsjett");
        assertThat(scene.text(scene.eva, "/soknader/lek-24?fane=vedtak")).doesNotContain("Foreslått", "85 000");
    }

    @Test
    @DisplayName("Vurderingene står side om side for gruppa, og er lukket for skolen til runden er vedtatt")
    void assessments() {
        assertThat(scene.text(scene.cecilie, "/soknader/lek-24?fane=vurdering"))
                .contains("Anne Arbeid", "Cecilie Arbeid", "Gi 90 000 kr", "Gi 80 000 kr", "Delvis oppfylt")
                .contains("Gruppa foreslår å gi 85 000 kr.", "Nøkternt budsjett");
        assertThat(scene.text(scene.teacher, "/soknader/lek-24?fane=vurdering"))
                .contains("Vurderingene er ikke åpne for deg ennå")
                .doesNotContain("Gi 90 000 kr", "Anne Arbeid", "Er gift med rektor", "Nøkternt budsjett");
        assertThat(scene.text(scene.teacher, "/soknader/lek-23?fane=vurdering"))
                .contains("Anne Arbeid", "Eva Styre har meldt tilknytning til Solvang skole")
                .doesNotContain("Er gift med rektor");
    }

    @Test
    @DisplayName("Historikken holder tilbake vurdering og forslag til den som leser, kan se dem")
    void history() {
        var path = "/soknader/lek-24?fane=historikk";
        assertThat(scene.text(scene.teacher, path))
                .contains("Vurderinger og forslag vises her")
                .doesNotContain("90 000 kr → 85 000 kr", "Nøkternt budsjett", "sier AnneArbeid");
        assertThat(scene.text(scene.cecilie, path)).doesNotContain("Vurderinger og forslag vises her");
        assertThat(scene.side.get(scene.cecilie, path).body().split("dekom-timeline__words"))
                .hasSizeGreaterThan(scene.side.get(scene.teacher, path).body().split("dekom-timeline__words").length);
    }

    @Test
    @DisplayName("Vedtaket viser summene fra søkt til tildelt, hvem som får pengene, og hvorfor")
    void decision() {
        assertThat(scene.text(scene.teacher, "/soknader/lek-23?fane=vedtak"))
                .contains("Søknaden er innvilget med 85 000 kr", "Treffer formålet")
                .contains("Solvang skole 90 000 kr 85 000 kr 85 000 kr Fjordvik kommune")
                .contains("Runden hadde 350 000 kr: 300 000 kr fra fylket og 50 000 kr i egne midler")
                .contains("En skole kunne få høyst 100 000 kr.", "Solvang skole søkte om 90 000 kr.")
                .contains("Arbeidsgruppa foreslo 85 000 kr.", "Med på vedtaket: David Styre.")
                .contains("Eva Styre, Frode Havn", "Det står igjen 70 000 kr.");
        assertThat(scene.text(scene.otherTeacher, "/soknader/ute-23?fane=vedtak", "nn"))
                .contains("Søknaden er avslått", "Søk gjerne igjen", "Kvifor?")
                .doesNotContain("Blir betalt til");
        assertThat(scene.side
                        .get(scene.teacher, "/soknader/lek-23?fane=rapport")
                        .body())
                .contains("href=\"/rapporter/lek-23\"");
    }

    @Test
    @DisplayName("Søknaden kan trekkes til runden er vedtatt, og ikke to ganger")
    void withdrawing() {
        var open = scene.side.get(scene.teacher, "/soknader/lek-25/trekk").body();
        assertThat(open)
                .contains("action=\"/api/seed-fund-rounds/runde-25/applications/lek-25/withdrawal\"")
                .contains("name=\"_version\" value=\"1\"", "name=\"reason\"");
        assertThat(scene.text(scene.teacher, "/soknader/lek-23/trekk")).contains("Runden er vedtatt.");
        assertThat(scene.text(scene.teacher, "/soknader/bok-25/trekk")).contains("Den er alt trukket.");
        assertThat(scene.text(scene.teacher, "/soknader/bok-25/kvittering")).contains("Søknaden er trukket");
    }

    @Test
    @DisplayName("Kvitteringen sier hva som er sendt, og hva som skjer")
    void receipt() {
        assertThat(scene.text(scene.teacher, "/soknader/lek-25/kvittering"))
                .contains("Søknaden er sendt", "Søknad nr. 1 i Såkornfondet, skoleåret 2025/2026")
                .contains("Styringsgruppa vedtar hele runden samlet", "15. juni 2026", "Bord og tavler");
    }
}
