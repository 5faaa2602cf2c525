package no.dekom.command.outcomes.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.dekom.command.edge.StoredEvents;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose each measure is and whether it is accepted, in PostgreSQL. */
class MeasuresToReportTest {

    private static final NeedsMeasureId OWNERS = new NeedsMeasureId("overgang");
    private static final List<MeasureEvent> STORY = List.of(
            Steps.proposed(OWNERS, Fjordlesing.OWNER, null),
            new MeasureSentIn(OWNERS),
            new MeasureSentBack(OWNERS, List.of()),
            new MeasureSentIn(OWNERS),
            new MeasureAccepted(OWNERS, ""),
            new MeasureReopened(OWNERS, "For tidlig"),
            new MeasureAccepted(OWNERS, ""),
            new MeasureWithdrawn(OWNERS, "Slutt"));
    private static final List<Boolean> ACCEPTED = List.of(false, false, false, false, true, false, true, false);

    private final TestDatabase database = TestDatabase.fresh();
    private final MeasuresToReport table = new MeasuresToReport(JdbcClient.create(database.app()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_follows_every_measure() {
        for (var at = 0; at < STORY.size(); at++) {
            table.on(STORY.get(at));
            assertThat(table.acceptedOf(Fjordlesing.OWNER)).hasSize(ACCEPTED.get(at) ? 1 : 0);
        }
    }

    @Test
    void a_network_has_its_own_and_those_of_its_owners() {
        table.on(Steps.proposed(Steps.MEASURE, null, null));
        table.on(new MeasureAccepted(Steps.MEASURE, ""));
        table.on(STORY.getFirst());
        table.on(new MeasureAccepted(OWNERS, ""));
        assertThat(table.acceptedOf(Fjordlesing.NETWORK)).containsExactly(Steps.MEASURE, OWNERS);
        assertThat(table.acceptedOf(Fjordlesing.OWNER)).containsExactly(OWNERS);
        assertThat(table.acceptedOfNetwork(Fjordlesing.NETWORK)).containsExactly(Steps.MEASURE);
        assertThat(table.acceptedOf(new OrganisationId("annen-kommune"))).isEmpty();
    }

    @Test
    void the_measures_of_before_the_table_are_taken_from_the_log() throws IOException {
        var migration = new ClassPathResource("db/migration/V292__measures_to_report.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var backfill = migration.substring(migration.indexOf("with stage"));
        var owner = JdbcClient.create(database.superuser());
        for (var at = 0; at < STORY.size(); at++) {
            StoredEvents.add(owner, "overgang", at, STORY.get(at));
            owner.sql("delete from command.measure_to_report").update();
            owner.sql(backfill).update();
            assertThat(table.acceptedOf(Fjordlesing.OWNER))
                    .as(STORY.get(at).toString())
                    .hasSize(ACCEPTED.get(at) ? 1 : 0);
        }
    }
}
