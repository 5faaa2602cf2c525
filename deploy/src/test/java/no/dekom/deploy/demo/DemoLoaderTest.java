package no.dekom.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.Drafts;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.deploy.TheService;
import no.dekom.eventlog.LogSequencer;
import no.dekom.query.projections.ReadYourWrites;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The demo is loaded whole, once, however often and wherever it was cut off. */
class DemoLoaderTest {

    @Test
    void it_goes_on_where_it_was_cut_off_and_twice_changes_nothing() {
        try (var database = TestDatabase.fresh()) {
            try (var cutOff = TheService.start(database, "demo", "--dekom.demo.load=false")) {
                var loader = cutOff.part(DemoLoader.class);
                for (var most : List.of(1, 20, 53)) {
                    loader.load(most);
                    assertThat(acts(cutOff)).isEqualTo(most);
                }
            }
            try (var goesOn = TheService.start(database, "demo")) {
                var whole = TheService.shared();
                assertThat(story(goesOn)).containsExactlyElementsOf(story(whole));
                var before = acts(goesOn);
                goesOn.part(DemoLoader.class).load();
                assertThat(acts(goesOn)).isEqualTo(before);
                assertThat(story(goesOn)).containsExactlyElementsOf(story(whole));
            }
        }
    }

    @Test
    void a_build_that_has_told_it_all_does_not_tell_it_over() {
        try (var database = TestDatabase.fresh();
                var service = TheService.start(database, "demo")) {
            var acts = acts(service);
            assertThat(loader(service, "one").load()).isEqualTo(acts);
            service.sql()
                    .sql("update command.answered set request = 'another' where key = 'demo-1'")
                    .update();
            assertThat(loader(service, "one").load()).isEqualTo(acts);
            assertThat(loader(service, "two").load()).isZero();
        }
    }

    private static DemoLoader loader(TheService service, String build) {
        return new DemoLoader(
                service.part(Commands.class),
                service.part(PersonRegister.class),
                service.part(Drafts.class),
                service.part(DemoClock.class),
                service.sql(),
                service.part(LogSequencer.class),
                service.parts().getBeanProvider(ReadYourWrites.class),
                build);
    }

    @Test
    void a_log_that_has_something_else_is_left_alone() {
        try (var database = TestDatabase.fresh();
                var service = TheService.start(database, "demo", "--dekom.demo.load=false")) {
            service.sql()
                    .sql("insert into log.event (event_id, stream_type, stream, sequence, name, revision, recorded_at,"
                            + " payload, metadata) values ('e', 't', 's', 0, 'seedfunds.SeedFundOpened', 1, now(),"
                            + " '{\"fund\":\"f\",\"network\":\"n\",\"name\":\"x\",\"purpose\":\"y\"}', '{}')")
                    .update();
            assertThat(service.part(DemoLoader.class).load()).isZero();
            assertThat(acts(service)).isZero();
        }
    }

    @Test
    void a_demo_of_another_edition_is_left_as_it_is() {
        try (var database = TestDatabase.fresh();
                var service = TheService.start(database, "demo", "--dekom.demo.load=false")) {
            var loader = service.part(DemoLoader.class);
            loader.load(3);
            service.sql()
                    .sql(
                            "update command.answered set request = 'demo-1 RegisterOrganisation another' where key = 'demo-1'")
                    .update();
            assertThat(loader.load()).isZero();
            assertThat(acts(service)).isEqualTo(3);
        }
    }

    @Test
    void it_tells_the_rounds_of_the_source_and_of_today() {
        var service = TheService.shared();
        var last = service.sql()
                .sql("select event_id from log.event order by id desc limit 1")
                .query(String.class)
                .single();
        service.part(ReadYourWrites.class).sees(last);
        assertThat(service.sql()
                        .sql("select title, awarded from seedfunds.application where round = 'demo-runde-2023'"
                                + " and awarded > 0 order by number")
                        .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list())
                .containsExactly(
                        Map.entry("Lekbasert læring på 1. og 2. trinn", 90_000L),
                        Map.entry("Tenkende klasserom", 200_000L));
        assertThat(service.sql()
                        .sql("select frame, own_money from seedfunds.round where id = 'demo-runde-2023'")
                        .query((row, n) -> Map.entry(row.getLong(1), row.getLong(2)))
                        .single())
                .isEqualTo(Map.entry(500_000L, 100_000L));
        assertThat(service.sql()
                        .sql(
                                "select school_year from seedfunds.round where id like 'demo-runde-%' and decided_at is null"
                                        + " and deadline > ?")
                        .param(java.sql.Timestamp.from(service.part(Clock.class).instant()))
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(service.sql()
                        .sql("select content ->> 'title' from forms.draft where form = 'apply'")
                        .query(String.class)
                        .list())
                .anySatisfy(title -> assertThat(title).contains("Uteklasserom"));
    }

    @Test
    void the_clock_runs_when_it_is_loaded() {
        var clock = TheService.shared().part(Clock.class);
        assertThat(Duration.between(clock.instant(), Clock.systemUTC().instant())
                        .abs())
                .isLessThan(Duration.ofSeconds(5));
    }

    private static int acts(TheService service) {
        return service.sql()
                .sql("select count(*) from command.answered where key like 'demo-%'")
                .query(Integer.class)
                .single();
    }

    /** What the loader did, apart from the ids that persons got; what other tests did comes after it. */
    private static List<String> story(TheService service) {
        return service.sql()
                .sql(
                        "select e.name || ' ' || case when e.name like 'organisations.Role%' then '' else e.stream end || ' '"
                                + " || e.recorded_at from command.answered a join log.event e on e.event_id = a.event"
                                + " where a.key like 'demo-%' order by substring(a.key from 6)::int")
                .query(String.class)
                .list();
    }
}
