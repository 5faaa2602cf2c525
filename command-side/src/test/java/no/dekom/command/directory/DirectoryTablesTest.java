package no.dekom.command.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an organisation lies today, and from a day to come. */
class DirectoryTablesTest {

    private static final OrganisationId OLD = new OrganisationId("gammel-eier");
    private static final OrganisationId NEW = new OrganisationId("ny-eier");
    private static final OrganisationId SCHOOL = new OrganisationId("skole");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    private static DirectoryTables at(TestDatabase database, String instant) {
        return new DirectoryTables(
                JdbcClient.create(database.app()), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void a_move_holds_from_its_day() {
        try (var database = TestDatabase.fresh()) {
            var before = at(database, "2024-07-31T21:59:59Z");
            var after = at(database, "2024-07-31T22:00:00Z");
            for (var owner : new OrganisationId[] {OLD, NEW}) {
                before.on(
                        new OrganisationRegistered(owner, owner.value(), OrganisationKind.SCHOOL_OWNER, "Eier", null));
            }
            before.on(new OrganisationRegistered(SCHOOL, "3", OrganisationKind.SCHOOL, "Skole", OLD));
            before.on(new OrganisationMoved(SCHOOL, NEW, DAY));
            assertThat(before.parentOf(SCHOOL)).contains(OLD);
            assertThat(after.parentOf(SCHOOL)).contains(NEW);
            assertThat(before.parentOf(OLD)).isEmpty();

            assertThat(before.hasOpenBelow(OLD, DAY.minusDays(2))).isTrue();
            assertThat(before.hasOpenBelow(OLD, DAY)).as("it has moved by then").isFalse();
            assertThat(before.hasOpenBelow(NEW, DAY.minusDays(2)))
                    .as("it is coming")
                    .isTrue();
            before.on(new OrganisationClosed(SCHOOL, DAY.plusDays(9)));
            assertThat(before.hasOpenBelow(NEW, DAY.plusDays(8))).isTrue();
            assertThat(before.hasOpenBelow(NEW, DAY.plusDays(9))).isFalse();
        }
    }
}
