package no.dekom.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.dekom.eventlog.EventNames;
import no.dekom.eventlog.LogFacts;
import no.dekom.eventlog.LogPositions;
import no.dekom.query.accounts.AccountsProjection;
import no.dekom.query.allocation.AllocationProjection;
import no.dekom.query.frame.Moment;
import no.dekom.query.schemes.SchemesProjection;
import no.dekom.query.testing.DemoAccounts;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoCatalogue;
import no.dekom.query.testing.DemoComplaints;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoPayments;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.DemoSurveys;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Read models as they stood, against those that were kept up while it happened. */
class MomentSchemasTest {

    private static QuerySide side;
    private static MomentSchemas schemas;
    private static long head;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        DemoAllocation.told(side);
        new DemoRound(side, "c").organisations().applied().decided().reported().reopened();
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        DemoComplaints.told(side);
        DemoPayments.told(side);
        DemoAccounts.told(side);
        var demo = new DemoRound(side, "a").whole();
        side.await(demo.last());
        DemoCatalogue.told(side, demo);
        side.await(DemoSurveys.told(side, demo));
        schemas = side.part(MomentSchemas.class);
        head = side.part(LogPositions.class).head();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static Moment at(long position) {
        return Moment.of("p" + position, position, Instant.now());
    }

    private static long count(String sql) {
        return side.jdbc().sql(sql).query(Long.class).single();
    }

    private static long differing(String one, String other, String table) {
        return count("select count(*) from (select * from %1$s.%3$s except all select * from %2$s.%3$s) a"
                        .formatted(one, other, table))
                + count("select count(*) from (select * from %2$s.%3$s except all select * from %1$s.%3$s) a"
                        .formatted(one, other, table));
    }

    private static void assertSame(String projection, String schema) {
        for (var table : side.part(RebuildSchemas.class).tables(projection)) {
            assertThat(differing(projection, schema, table))
                    .as(projection + "." + table)
                    .isZero();
        }
    }

    /** Only the events that its code names were read, so an event too few would show here. */
    @Test
    void each_is_row_for_row_as_the_serving_one_also_when_it_begins_at_an_earlier_one() {
        for (var projection : side.part(Rebuild.class).names()) {
            if (!projection.equals("audit")) {
                schemas.of(projection, at(head / 3));
                schemas.of(projection, at(head / 2));
                assertSame(projection, schemas.of(projection, at(head)));
            }
        }
    }

    @Test
    void events_that_a_projection_names_in_its_helpers_are_found_and_others_are_not() {
        var taken = new EventsTaken(EventNames.ofProduct());
        assertThat(taken.by(side.part(SchemesProjection.class)))
                .contains("schemes.RuleSetDrafted", "schemes.FrameSet")
                .noneMatch(name -> name.startsWith("seedfunds."));
        assertThat(taken.by(side.part(AllocationProjection.class)))
                .contains("organisations.OrganisationRegistered", "allocation.ScenarioSaved")
                .noneMatch(name -> name.startsWith("payments."));
    }

    /** The audit is cut where others are made again; that is the same, row for row. */
    @Test
    void the_audit_up_to_a_position_is_what_a_replay_makes_of_it() {
        var position = head / 2;
        var replayed = new ArrayList<String>();
        var schema = schemas.of("audit", at(position));
        assertThat(count("select count(*) from " + schema + ".case_fact")).isPositive();
        for (var table : List.of("case_fact", "standing")) {
            var cut = side.part(MomentSql.class);
            at(position).<RuntimeException>during(() -> replayed.add(cut.of("audit." + table)));
            var rows = replayed.getLast();
            assertThat(count("select count(*) from (select * from %s.%s except all select * from %s) a"
                            .formatted(schema, table, rows)))
                    .as(table)
                    .isZero();
            assertThat(count("select count(*) from (select * from %s except all select * from %s.%s) a"
                            .formatted(rows, schema, table)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void those_who_ask_at_once_get_the_same_one() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            var asked = new ArrayList<Callable<String>>();
            for (var number = 0; number < 6; number++) {
                asked.add(() -> schemas.of("seedfunds", at(head / 4)));
            }
            var found = pool.invokeAll(asked);
            for (var one : found) {
                assertThat(one.get()).isEqualTo(found.getFirst().get());
            }
        }
    }

    @Test
    void one_that_the_list_does_not_tell_of_is_made_again() {
        var schema = schemas.of("outcomes", at(head));
        side.jdbc().sql("truncate " + schema + ".outcome").update();
        side.jdbc().sql("truncate projections.moment").update();
        assertThat(schemas.of("outcomes", at(head))).isEqualTo(schema);
        assertSame("outcomes", schema);
    }

    @Test
    void few_are_kept_and_a_start_drops_all() {
        var taken = new EventsTaken(EventNames.ofProduct());
        var projection = side.part(AccountsProjection.class);
        var positions = side.part(LogFacts.class).between(-1, head, taken.by(projection), 100).stream()
                .map(LogFacts::position)
                .toList();
        for (var position : positions) {
            schemas.of(projection.name(), at(position));
            side.jdbc()
                    .sql("update projections.moment set used_at = used_at - interval '2 minutes'")
                    .update();
        }
        var there = "select count(*) from pg_namespace where nspname like 'moment\\_" + projection.name() + "%'";
        assertThat(count(there)).isBetween(1L, 6L);
        side.part(MomentRecords.class).dropAll();
        assertThat(count(there)).isZero();
    }

    @Test
    void nothing_is_written_while_it_is_shown() {
        var sql = side.part(MomentSql.class);
        at(head).<RuntimeException>during(() -> org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> sql.of(" update seedfunds.round set frame = 1"))
                .isInstanceOf(IllegalStateException.class));
        at(head).<RuntimeException>tried(() -> {
            assertThat(sql.of("select * from seedfunds.round")).isEqualTo("select * from seedfunds.round");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql.of("delete from seedfunds.round"))
                    .isInstanceOf(IllegalStateException.class);
        });
        assertThat(sql.of("delete from seedfunds.round")).isEqualTo("delete from seedfunds.round");
    }

    @Test
    void texts_in_a_question_and_columns_with_a_dot_are_left_alone() {
        var sql = side.part(MomentSql.class);
        at(head).<RuntimeException>during(() -> {
            var asked =
                    sql.of("select round.id, 'seedfunds.round' from seedfunds.round where name = 'it''s forms.draft'"
                            + " and exists (select from forms.draft)");
            assertThat(asked)
                    .contains("select round.id, 'seedfunds.round' from moment_seedfunds_")
                    .contains(".round where name = 'it''s forms.draft'")
                    .contains("(select * from forms.draft where false)");
        });
    }
}
