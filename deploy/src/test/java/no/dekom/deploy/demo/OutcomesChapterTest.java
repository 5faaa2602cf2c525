package no.dekom.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.dekom.deploy.TheService;
import no.dekom.eventlog.EventJson;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import org.junit.jupiter.api.Test;

/** What the demo's decisions have asked for, and how far each report has come. */
class OutcomesChapterTest {

    private final TheService service = TheService.shared();
    private final int year = LocalDate.ofInstant(service.part(Clock.class).instant(), ZoneId.of("Europe/Oslo"))
            .getYear();

    private OutcomeExpected expected(String name) {
        return EventJson.mapper()
                .readValue(
                        service.sql()
                                .sql("select payload::text from log.event where name = 'outcomes.OutcomeExpected'"
                                        + " and stream = ?")
                                .param(name + "-" + year)
                                .query(String.class)
                                .single(),
                        OutcomeExpected.class);
    }

    private List<String> facts(String stream) {
        return service
                .sql()
                .sql("select name from log.event where stream = ? and name like 'outcomes.%' order by sequence")
                .param(stream)
                .query(String.class)
                .list()
                .stream()
                .map(name -> name.replace("outcomes.", ""))
                .toList();
    }

    @Test
    void decisions_ask_for_reports_of_what_they_pay_for() {
        var reading = expected("demo-tiltak-lesing");
        assertThat(reading.about().source()).isEqualTo(MeasureSource.NEEDS);
        assertThat(reading.about().schools()).containsExactly(Place.LYNGKNATTEN.id(), Place.EINERDALEN.id());
        assertThat(reading.about().signatories()).containsExactly(Place.NETWORK.id(), Place.UNIVERSITY.id());
        assertThat(reading.about().gatherings()).isEqualTo(8);
        var inclusion = expected("demo-tiltak-inkludering-i-gang");
        assertThat(inclusion.about().owner()).isEqualTo(Place.ORLAND.id());
        assertThat(inclusion.about().signatories()).containsExactly(Place.ORLAND.id(), Place.UNIVERSITY.id());
        assertThat(inclusion.due()).isEqualTo(LocalDate.of(year + 1, 1, 15));
        assertThat(expected("demo-tiltak-ferdigheter-i-gang").about().signatories())
                .containsExactly(Place.T_NETWORK.id(), Place.NTNU.id());
    }

    @Test
    void one_waits_for_a_signature_one_for_control_one_for_an_answer_and_one_is_accepted() {
        var last = Map.of(
                "demo-tiltak-lesing-" + year,
                "OutcomeSigned",
                "demo-tiltak-ferdigheter-i-gang-" + year,
                "OutcomeSigned",
                "demo-tiltak-inkludering-i-gang-" + year,
                "MoreAskedFor",
                "demo-lek",
                "OutcomeAccepted");
        last.forEach((stream, fact) -> assertThat(facts(stream)).as(stream).contains(fact));
        assertThat(facts("demo-tiltak-lesing-" + year)).containsOnlyOnce("OutcomeSigned");
        assertThat(facts("demo-tiltak-ferdigheter-i-gang-" + year))
                .filteredOn("OutcomeSigned"::equals)
                .hasSize(2);
        assertThat(service.sql()
                        .sql("select count(*) from command.outcome_due where measure in ('demo-tenkende',"
                                + " 'demo-begreper') and not (reported and parties <@ signed)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
