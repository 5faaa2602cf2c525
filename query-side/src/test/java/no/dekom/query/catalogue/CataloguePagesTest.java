package no.dekom.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.query.testing.DemoCatalogue;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguePagesTest {

    private static final Instant NOW = Instant.parse("2024-06-20T10:00:00Z");
    private static QuerySide side;
    private static DemoRound out;
    private static DemoRound signed;
    private static DemoRound unsigned;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(NOW, ZoneOffset.UTC));
        out = new DemoRound(side, "a").whole();
        DemoCatalogue.told(side, out);
        unsigned = new DemoRound(side, "c").organisations().applied().decided().reported();
        signed = new DemoRound(side, "b").organisations().applied().decided().reported();
        side.fact(signed.coordinator, NOW, "gammel", new EntryWithdrawn(new EntryId("gammel"), "Ikke aktuelt"));
        side.await(side.fact(
                signed.ownersOfficer, NOW, signed.measure.value(), new OutcomeSigned(signed.measure, 1, signed.owner)));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String found(String search) {
        return side.get(out.teacher, "/tiltaksbank?" + search).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of("/tiltaksbank", "/tiltaksbank/" + EntryId.about(out.measure.value()))) {
            assertThat(side.get(out.teacher, path, language).status()).isEqualTo(200);
        }
        for (var path :
                List.of("/tiltaksbank/legg-ut", "/tiltaksbank/legg-ut/" + EntryId.about(signed.measure.value()))) {
            assertThat(side.get(signed.coordinator, path, language).status()).isEqualTo(200);
        }
        assertThat(side.get(out.coordinator, "/tiltaksbank/" + EntryId.about(out.measure.value()) + "/ta-ned", language)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sok=lekbasert",
                "sok=LEKBASERT+L%C3%86RING",
                "sok=l%C3%A6ringen",
                "sok=rom",
                "sok=rommet",
                "sok=brukte+rommene",
                "sok=laring",
                "sok=pr%C3%B8v",
                "sok=prov",
                "modell=ENTHUSIAST",
                "sok=lek&modell=ENTHUSIAST"
            })
    void a_measure_is_found_by_stems_beginnings_and_letters_left_out(String search) {
        assertThat(found(search)).contains("/tiltaksbank/" + EntryId.about(out.measure.value()) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sok=svømming", "modell=COURSE", "nettverk=finnes-ikke", "fylke=finnes-ikke", "side=99"})
    void what_does_not_fit_is_not_found(String search) {
        assertThat(found(search)).doesNotContain("/tiltaksbank/" + EntryId.about(out.measure.value()) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sok=%27%20or%201%3D1--",
                "sok=%26%7C!:*",
                "sok=%22",
                "sok=a%3A*%20%26",
                "side=-1",
                "side=x",
                "sok=-"
            })
    void odd_words_are_words_like_others(String search) {
        assertThat(side.get(out.teacher, "/tiltaksbank?" + search).status()).isEqualTo(200);
    }

    @Test
    void the_page_tells_the_schools_words_and_the_networks_address_and_no_person() {
        var page = side.get(out.teacher, "/tiltaksbank/" + EntryId.about(out.measure.value()))
                .body();
        assertThat(page)
                .contains("Rommene ble brukt hele dagen.", "Besøket ble for kort.", "post@nettverket.no")
                .doesNotContain("Alt kunne prøves ut dagen etter.", "Feil bilde av arbeidet");
        assertThat(side.get(out.teacher, "/tiltaksbank/gammel").status()).isEqualTo(404);
    }

    @Test
    void only_the_coordinator_of_the_network_lays_out_what_is_signed() {
        var path = "/tiltaksbank/legg-ut/" + EntryId.about(signed.measure.value());
        assertThat(side.get(signed.coordinator, path).body())
                .contains("Vi innredet to rom og prøvde ut lek i tre fag.", "Besøket ble for kort.");
        assertThat(side.get(signed.coordinator, "/tiltaksbank/legg-ut").body()).contains(path);
        for (var other : List.of(out.coordinator, signed.teacher, signed.ownersOfficer, signed.auditor)) {
            assertThat(side.get(other, path).status()).as(other.role().name()).isEqualTo(404);
        }
        assertThat(side.get(unsigned.coordinator, "/tiltaksbank/legg-ut/" + EntryId.about(unsigned.measure.value()))
                        .status())
                .isEqualTo(404);
        assertThat(side.get(signed.coordinator, "/tiltaksbank/" + EntryId.about(out.measure.value()) + "/ta-ned")
                        .status())
                .isEqualTo(404);
        assertThat(side.get(signed.coordinator, "/").body()).contains(path);
    }
}
