package no.dekom.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.dekom.command.allocation.Measures.Known;
import no.dekom.command.edge.StoredEvents;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
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

/** The measures that may be put in order, in PostgreSQL. */
class MeasureTableTest {

    private static final NeedsMeasureId ID = new NeedsMeasureId("tiltak");
    private static final OrganisationId NETWORK = new OrganisationId("fosen");
    private static final List<MeasureEvent> STORY = List.of(
            new MeasureProposed(ID, NETWORK, null, content("Lesing")),
            new MeasureAmended(ID, content("Skriving", line(300, 100), line(250, 0))),
            new MeasureSentIn(ID),
            new MeasureSentBack(ID, List.of()),
            new MeasureSentIn(ID),
            new MeasureAccepted(ID, ""),
            new MeasureReopened(ID, "For tidlig"),
            new MeasureAccepted(ID, ""),
            new MeasureWithdrawn(ID, "Slutt"));

    private final TestDatabase database = TestDatabase.fresh();
    private final MeasureTable table = new MeasureTable(JdbcClient.create(database.app()));

    @AfterEach
    void close() {
        database.close();
    }

    private static CostLine line(long amount, long ownShare) {
        return new CostLine(CostKind.UNIVERSITY, "Kurs", new Nok(amount), new Nok(ownShare), Nok.ZERO);
    }

    private static MeasureContent content(String title, CostLine... budget) {
        return new MeasureContent(
                title,
                "",
                ChangeModel.COURSE,
                false,
                new SchoolYear(2027),
                0,
                List.of(),
                "",
                "",
                0,
                List.of(),
                "",
                "",
                null,
                null,
                List.of(),
                "",
                "",
                List.of(budget),
                List.of());
    }

    /** What is known after each of the facts. */
    private static final List<Known> KNOWN = List.of(
            new Known(NETWORK, "Lesing", Nok.ZERO, false, false),
            new Known(NETWORK, "Skriving", new Nok(450), false, false),
            new Known(NETWORK, "Skriving", new Nok(450), true, false),
            new Known(NETWORK, "Skriving", new Nok(450), true, false),
            new Known(NETWORK, "Skriving", new Nok(450), true, false),
            new Known(NETWORK, "Skriving", new Nok(450), true, true),
            new Known(NETWORK, "Skriving", new Nok(450), true, false),
            new Known(NETWORK, "Skriving", new Nok(450), true, true),
            new Known(NETWORK, "Skriving", new Nok(450), true, false));

    @Test
    void it_follows_every_measure_from_proposal_to_its_end() {
        assertThat(table.find(ID)).isEmpty();
        for (var at = 0; at < STORY.size(); at++) {
            table.on(STORY.get(at));
            assertThat(table.find(ID)).as(STORY.get(at).toString()).contains(KNOWN.get(at));
        }
    }

    @Test
    void the_measures_of_before_the_table_are_taken_from_the_log() throws IOException {
        var migration = new ClassPathResource("db/migration/V268__measures_to_prioritise.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var backfill = migration.substring(migration.indexOf("with written"));
        var owner = JdbcClient.create(database.superuser());
        for (var at = 0; at < STORY.size(); at++) {
            StoredEvents.add(owner, "tiltak", at, STORY.get(at));
            owner.sql("delete from command.measure").update();
            owner.sql(backfill).update();
            assertThat(table.find(ID)).as(STORY.get(at).toString()).isEqualTo(Optional.of(KNOWN.get(at)));
        }
    }
}
