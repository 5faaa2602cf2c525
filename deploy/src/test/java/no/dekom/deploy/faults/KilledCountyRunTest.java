package no.dekom.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import no.dekom.deploy.demo.Persona;
import no.dekom.deploy.postgres.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The service is killed while a county is prepared, while it is approved and while its letters are made and sent. When it is back, each line
 * is done once, and each letter is made once and lies in the folder once.
 */
class KilledCountyRunTest {

    private static final String OFFICE = Persona.T_GOVERNOR.organisation().value();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    private final int year = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear();
    private final HttpClient client = HttpClient.newHttpClient();
    private ServiceProcess service;
    private JdbcClient database;

    private long number(String sql, Object... params) {
        return database.sql(sql).params(params).query(Long.class).single();
    }

    private long events(String name) {
        return number("select count(*) from log.event where name = ?", "decisions." + name);
    }

    private void until(String sql, Object... params) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        database.sql(sql).params(params).query(Boolean.class).single());
    }

    private void begun(String persona, String what, String json) throws Exception {
        var answer = service.post(client, persona, "/api/county-decisions/" + what, "drept-" + what, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private void killAndStart() throws Exception {
        service.kill();
        service = ServiceProcess.start(data);
    }

    private void untilRunsAreDone() {
        until("select not exists (select from forms.county_run where state <> 'DONE')");
        assertThat(number("select count(*) from forms.county_run_line where outcome <> 'DONE' or outcome is null"))
                .isZero();
    }

    @Test
    void every_line_is_done_once_and_every_letter_is_made_and_sent_once() throws Exception {
        service = ServiceProcess.start(data);
        try (var postgres = EmbeddedPostgres.start(data)) {
            var login = postgres.address().app();
            database = JdbcClient.create(
                    (DataSource) new DriverManagerDataSource(postgres.address().url(), login.user(), login.password()));
            until(
                    "select not exists (select from command.letter_due) and not exists (select from command.letter_post)");
            var before = events("DecisionPrepared");
            var lines = prepared();
            assertThat(events("DecisionPrepared")).isEqualTo(before + lines);
            approvedAndSent();
            everythingIsThereOnce();
            service.stop();
        } finally {
            client.close();
        }
    }

    /** Those that wait since before are the colleague's to approve; these are approved first, so that no line stops. */
    private long prepared() throws Exception {
        begun("trondelag-statsforvalter", "preparation", """
                {"year":%d,"recommendation":"demo-innstilling-trondelag","version":1,"conditions":"Meld fra før jul.",
                 "from":"%d-01-01","to":"%d-12-31","reportBy":"%d-01-15"}""".formatted(year, year, year, year + 1));
        until("select count(*) >= 5 from forms.county_run_line where outcome = 'DONE'");
        killAndStart();
        untilRunsAreDone();
        return number("select count(*) from forms.county_run_line");
    }

    private void approvedAndSent() throws Exception {
        for (var grant : database.sql(
                        "select grant_id from decisions.decision where county = ? and state = 'PREPARED'"
                                + " and prepared_by = (select id from register.person where subject = 'trondelag-statsforvalter2')")
                .param(OFFICE)
                .query(String.class)
                .list()) {
            var answer = service.post(
                    client,
                    "trondelag-statsforvalter",
                    "/api/grants/" + grant + "/approval",
                    "drept-" + grant,
                    "{\"number\":1}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        var waiting = "from command.decided_grant where county = ? and waits";
        begun(
                "trondelag-statsforvalter2",
                "approval",
                "{\"year\":%d,\"count\":%d,\"sum\":%d}"
                        .formatted(
                                year,
                                number("select count(*) " + waiting, OFFICE),
                                number("select sum(prepared) " + waiting, OFFICE)));
        var approved = events("DecisionApproved");
        until("select count(*) > ? from log.event where name = 'decisions.DecisionApproved'", approved + 5);
        killAndStart();
        var sent = events("LetterSent");
        until("select count(*) > ? from log.event where name = 'decisions.LetterSent'", sent + 2);
        killAndStart();
        untilRunsAreDone();
        until("select not exists (select from command.letter_due) and not exists (select from command.letter_post)");
    }

    private void everythingIsThereOnce() throws IOException {
        var approved = events("DecisionApproved");
        for (var fact : List.of("DecisionApproved", "LetterMade", "LetterSent")) {
            assertThat(events(fact)).as(fact).isEqualTo(approved);
            assertThat(number(
                            "select count(distinct (stream, payload ->> 'number')) from log.event where name = ?",
                            "decisions." + fact))
                    .as(fact)
                    .isEqualTo(approved);
        }
        assertThat(events("LetterFailed")).isZero();
        try (var files = Files.list(data.resolve("brev"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names.stream().filter(name -> name.endsWith(".pdf"))).hasSize((int) approved);
            assertThat(names.stream().filter(name -> !name.endsWith(".pdf")).count())
                    .as("half a file for each kill at most")
                    .isLessThanOrEqualTo(3);
        }
    }
}
