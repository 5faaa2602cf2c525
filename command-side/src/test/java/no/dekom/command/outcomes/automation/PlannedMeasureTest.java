package no.dekom.command.outcomes.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import org.junit.jupiter.api.Test;

class PlannedMeasureTest {

    private static PlannedMeasure measure(OrganisationId owner, OrganisationId up2) {
        var measure = new PlannedMeasure();
        measure.evolve(Steps.proposed(Steps.MEASURE, owner, up2));
        return measure;
    }

    @Test
    void it_runs_from_its_first_autumn_to_its_last_spring() {
        var measure = measure(null, null);
        assertThat(measure.runsIn(2023)).isFalse();
        assertThat(measure.runsIn(2024)).isTrue();
        assertThat(measure.runsIn(2026)).isTrue();
        assertThat(measure.runsIn(2027)).isFalse();
    }

    @Test
    void what_is_reported_is_as_planned_and_decided() {
        var measure = measure(null, null);
        var joined = new OrganisationId("skole-i-puljen");
        measure.evolve(new SchoolsJoined(Steps.MEASURE, 1, List.of(joined, Fjordlesing.SCHOOL)));
        var command = measure.asDecided(Steps.prepared(Fjordlesing.NETWORK, 2025, 1, 400_000));
        assertThat(command.measure()).isEqualTo(new MeasureId("lesing-2025"));
        assertThat(command.due()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(command.grants()).isEmpty();
        var about = command.about();
        assertThat(about.source()).isEqualTo(MeasureSource.NEEDS);
        assertThat(about.origin()).isEqualTo("lesing");
        assertThat(about.year()).isEqualTo(2025);
        assertThat(about.schools()).containsExactly(Fjordlesing.SCHOOL, joined);
        assertThat(about.gatherings()).isEqualTo(2);
        assertThat(about.ruleSet().value()).isEqualTo("dekom-2021");
    }

    @Test
    void whose_it_is_signs_and_the_university_in_the_measure_before_that_of_the_network() {
        var decision = Steps.prepared(Fjordlesing.NETWORK, 2025, 1, 400_000);
        assertThat(measure(null, null).asDecided(decision).about().signatories())
                .containsExactly(Fjordlesing.NETWORK, Fjordlesing.UNIVERSITY);
        var about =
                measure(Fjordlesing.OWNER, Steps.PARTNER).asDecided(decision).about();
        assertThat(about.signatories()).containsExactly(Fjordlesing.OWNER, Steps.PARTNER);
        assertThat(about.universities()).containsExactly(Fjordlesing.UNIVERSITY, Steps.PARTNER);
        assertThat(about.owner()).isEqualTo(Fjordlesing.OWNER);
    }
}
