package no.dekom.query.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Instant NOW = Instant.parse("2024-06-20T10:00:00Z");
    private static final Pattern ADDRESS = Pattern.compile("http://[^<]+(/kalender/[A-Za-z0-9_-]{43}\\.ics)<");

    private static QuerySide side;
    private static DemoRound waits;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(NOW, ZoneOffset.UTC));
        waits = new DemoRound(side, "a").organisations().applied().decided();
        side.await(waits.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String made(ActingAs actor) {
        var page = side.post(actor, "/varsler", "/varsler/kalender", "");
        assertThat(page.status()).isEqualTo(200);
        var address = ADDRESS.matcher(page.body());
        assertThat(address.find()).as(page.body()).isTrue();
        return address.group(1);
    }

    private static String calendar(String path) {
        var page = side.get(null, path);
        assertThat(page.status()).isEqualTo(200);
        return page.body().replace("\r\n ", "");
    }

    @Test
    void a_calendar_has_the_deadlines_of_its_owner_without_login() {
        var path = made(waits.teacher);
        var first = calendar(path);
        assertThat(first).contains("BEGIN:VEVENT", "SUMMARY:Frist: ", "/rapporter/" + waits.measure + "/skriv");
        assertThat(calendar(path)).as("stable ids").isEqualTo(first);
        assertThat(calendar(made(waits.otherTeacher))).doesNotContain(waits.measure.toString());
    }

    @Test
    void the_address_is_shown_once_and_a_new_one_ends_the_old() {
        var old = made(waits.leader);
        assertThat(side.get(waits.leader, "/varsler").body()).doesNotContain("/kalender/" + old);
        var fresh = made(waits.leader);
        assertThat(side.get(null, old).status()).isEqualTo(404);
        assertThat(side.get(null, fresh).status()).isEqualTo(200);
        assertThat(side.post(waits.leader, "/varsler", "/varsler/kalender/slett", "")
                        .status())
                .isEqualTo(302);
        assertThat(side.get(null, fresh).status()).isEqualTo(404);
        assertThat(side.get(waits.leader, "/varsler?slettet=1").body()).contains("Adressen er slettet");
    }

    @Test
    void only_a_hash_of_the_address_is_kept() {
        var path = made(waits.coordinator);
        var token = path.replace("/kalender/", "").replace(".ics", "");
        assertThat(side.jdbc()
                        .sql("select count(*) from notices.calendar where token_hash = ?")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(side.get(null, "/kalender/" + Sha256.of(token) + ".ics").status())
                .isEqualTo(404);
    }

    @Test
    void a_role_that_has_ended_reads_no_more() {
        var path = made(waits.assessor);
        assertThat(side.get(null, path).status()).isEqualTo(200);
        var ended = new RoleEnded(
                waits.assessor.person(),
                waits.assessor.role(),
                waits.assessor.organisation(),
                LocalDate.of(2024, 6, 19));
        side.await(side.fact(waits.administrator, NOW, waits.assessor.person().value(), ended));
        assertThat(side.get(null, path).status()).isEqualTo(404);
    }

    @Test
    void the_page_reads_in_both_languages() {
        assertThat(side.get(waits.teacher, "/varsler", "nb").body()).contains("Frister i kalenderen");
        assertThat(side.get(waits.teacher, "/varsler", "nn").body()).contains("Fristar i kalenderen");
    }

    @Test
    void without_a_mail_server_nothing_is_said_of_e_mail() {
        assertThat(side.get(waits.teacher, "/varsler").body()).doesNotContain("e-post");
    }
}
