package no.dekom.deploy.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import no.dekom.command.decisions.county.CountyWork;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole county decided in one go, in a running service: what stops is told, and a run that dies is taken up without doing anything twice. */
@ExtendWith(DemoService.Running.class)
class CountyDecisionsTest {

    private static final Persona UNNI = Persona.T_GOVERNOR;
    private static final String OFFICE = UNNI.organisation().value();

    private final DemoService service;
    private final int year;

    CountyDecisionsTest(DemoService service) {
        this.service = service;
        this.year = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"))
                .getYear();
    }

    private long number(String sql, Object... params) {
        return service.sql().sql(sql).params(params).query(Long.class).single();
    }

    private long events(String name) {
        return number("select count(*) from log.event where name = ?", name);
    }

    private String prepareAll() {
        return """
                {"year":%d,"recommendation":"demo-innstilling-trondelag","version":1,"conditions":"Meld fra før jul.",
                 "from":"%d-01-01","to":"%d-12-31","reportBy":"%d-01-15"}""".formatted(year, year, year, year + 1);
    }

    private void awaitDone(String run) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (number("select count(*) from forms.county_run where id = ? and state = 'DONE'", run) == 0) {
            assertThat(System.nanoTime()).as("the run goes on for ever").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private long lines(String run, String outcome) {
        return number("select count(*) from forms.county_run_line where run = ? and outcome = ?", run, outcome);
    }

    @Test
    void a_county_is_decided_in_one_go_and_never_twice() {
        var before = events("decisions.DecisionPrepared");
        var run = service.done(UNNI, "/api/county-decisions/preparation", prepareAll());
        awaitDone(run);
        var prepared = lines(run, "DONE");
        assertThat(prepared).isGreaterThan(20);
        assertThat(lines(run, "STOPPED")).isZero();
        assertThat(events("decisions.DecisionPrepared")).isEqualTo(before + prepared);
        assertThat(service.post(UNNI, "/api/county-decisions/preparation", prepareAll())
                        .body())
                .contains("SomethingIsToBeDone");

        takenUpAfterItsNodeDied(run);
        assertThat(events("decisions.DecisionPrepared")).isEqualTo(before + prepared);

        approvesOnlyWhatAnotherPrepared(prepared);
        everyDecisionInForceGetsOneLetter();
    }

    /** As after kill -9 in the middle: it stands as going on, nobody is at it, and of the last lines nothing is noted. */
    private void takenUpAfterItsNodeDied(String run) {
        service.sql()
                .sql(
                        "update forms.county_run set state = 'RUNNING', beat_at = now() - interval '1 minute' where id = ?")
                .param(run)
                .update();
        service.sql()
                .sql("update forms.county_run_line set outcome = null where run = ? and place > 3")
                .param(run)
                .update();
        service.bean(CountyWork.class).takeUp();
        awaitDone(run);
        assertThat(lines(run, "STOPPED")).isZero();
    }

    private void approvesOnlyWhatAnotherPrepared(long mine) {
        var count = number("select count(*) from command.decided_grant where county = ? and waits", OFFICE);
        var sum = number("select sum(prepared) from command.decided_grant where county = ? and waits", OFFICE);
        var all = "{\"year\":%d,\"count\":%d,\"sum\":%d}";
        assertThat(service.post(UNNI, "/api/county-decisions/approval", all.formatted(year, count, sum + 1))
                        .body())
                .contains("DecisionsAreAsRead");
        var approved = events("decisions.DecisionApproved");
        var run = service.done(UNNI, "/api/county-decisions/approval", all.formatted(year, count, sum));
        awaitDone(run);
        assertThat(lines(run, "STOPPED")).isEqualTo(mine);
        assertThat(lines(run, "DONE")).isEqualTo(count - mine).isPositive();
        assertThat(events("decisions.DecisionApproved")).isEqualTo(approved + count - mine);
        var page = service.get(UNNI, "/vedtak/" + OFFICE + "/" + year);
        assertThat(page.body()).contains("Du har selv forberedt vedtaket", "Dette stanset");
        assertThat(number(
                        "select f.sum - coalesce(sum(g.in_force), 0) from command.decision_frame f"
                                + " join command.decided_grant g using (county, year) where county = ? group by f.sum",
                        OFFICE))
                .isNotNegative();
    }

    private void everyDecisionInForceGetsOneLetter() {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (number("select count(*) from command.letter_due") > 0) {
            assertThat(System.nanoTime()).as("letters are due for ever").isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(events("decisions.LetterMade")).isEqualTo(events("decisions.DecisionApproved"));
        while (number("select count(*) from command.letter_post") > 0) {
            assertThat(System.nanoTime()).as("letters wait for ever").isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(events("decisions.LetterSent")).isEqualTo(events("decisions.LetterMade"));
        assertThat(events("decisions.LetterFailed")).isZero();
        assertThat(number("select count(*) from log.event e where name = 'decisions.LetterMade' and not exists"
                        + " (select from documents.document where sha256 = e.payload ->> 'sha256')"))
                .isZero();
    }
}
