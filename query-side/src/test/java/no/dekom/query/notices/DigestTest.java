package no.dekom.query.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.MailSettings;
import no.dekom.query.frame.Mailer;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.MovingClock;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

class DigestTest {

    /** Half past seven in Norway, the day after the report was due. */
    private static final Instant MORNING = Instant.parse("2024-06-29T05:30:00Z");

    private static final MovingClock CLOCK = new MovingClock(MORNING);
    private static GreenMail server;
    private static QuerySide side;
    private static DemoRound round;

    @BeforeAll
    static void start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        side = new QuerySide(
                CLOCK,
                Map.of(
                        "dekom.mail.host", "127.0.0.1",
                        "dekom.mail.port", Integer.toString(server.getSmtp().getPort()),
                        "dekom.mail.start-tls", "false",
                        "dekom.mail.from", "dekom@example.org",
                        "dekom.mail.link", "https://dekom.example.org/"));
        round = new DemoRound(side, "a").organisations().applied().decided();
        side.await(round.last());
        hasAddress(round.teacher, "larer@example.org");
        hasAddress(round.auditor, "revisor@example.org");
    }

    @AfterAll
    static void stop() {
        side.close();
        server.stop();
    }

    @BeforeEach
    void nothingIsSent() throws Exception {
        CLOCK.standAt(MORNING);
        server.purgeEmailFromAllMailboxes();
        side.jdbc().sql("delete from notices.digest").update();
        side.jdbc().sql("delete from notices.digest_choice").update();
    }

    private static void hasAddress(ActingAs actor, String address) {
        side.jdbc()
                .sql("update register.person set email = ? where id = ?")
                .params(address, actor.person().value())
                .update();
    }

    private static DigestRun node() {
        var settings = MailSettings.of(side.part(Environment.class));
        return new DigestRun(
                side.part(Digests.class), side.part(DigestWriter.class), new Mailer(settings), settings, CLOCK);
    }

    private static List<MimeMessage> sent() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String text(MimeMessage message) throws Exception {
        return ((String) message.getContent()).replace("\r\n", "\n");
    }

    @Test
    void what_is_late_is_named_and_who_has_nothing_due_gets_none() throws Exception {
        side.part(DigestRun.class).run();
        assertThat(sent()).hasSize(1);
        var mail = sent().getFirst();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("larer@example.org");
        assertThat(mail.getSubject()).isEqualTo("Dekom: én oppgave med frist, én er forsinket");
        assertThat(text(mail))
                .contains("Hei, Navn " + round.teacher.person() + ".", "- Fristen gikk ut ")
                .contains("https://dekom.example.org/\n", "https://dekom.example.org/varsler");
    }

    @Test
    void nothing_is_sent_before_seven_nor_twice_a_day_nor_what_is_due_much_later() {
        CLOCK.standAt(Instant.parse("2024-06-29T04:59:59Z"));
        node().run();
        assertThat(sent()).isEmpty();
        CLOCK.standAt(MORNING);
        node().run();
        node().run();
        assertThat(sent()).hasSize(1);
        CLOCK.standAt(MORNING.plusSeconds(86_400));
        node().run();
        assertThat(sent()).as("the next day").hasSize(2);
        CLOCK.standAt(Instant.parse("2024-01-10T08:00:00Z"));
        node().run();
        assertThat(sent()).as("months before it is due").hasSize(2);
    }

    @Test
    void two_nodes_at_once_send_one() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var node : List.of(node(), node(), node(), node())) {
                threads.submit(node::run);
            }
        }
        assertThat(sent()).hasSize(1);
    }

    @Test
    void one_that_was_claimed_before_a_crash_is_not_sent_again() {
        assertThat(side.part(Digests.class)
                        .claim(
                                round.teacher.person(),
                                MORNING.atZone(ZoneOffset.UTC).toLocalDate()))
                .isTrue();
        node().run();
        assertThat(sent()).isEmpty();
    }

    @Test
    void a_server_that_was_down_gets_it_later_the_same_day() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        node().run();
        assertThat(state()).isEqualTo("FAILED");
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        CLOCK.standAt(MORNING.plusSeconds(7_200));
        node().run();
        node().run();
        assertThat(sent()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    private static String state() {
        return side.jdbc()
                .sql("select state from notices.digest where person = ?")
                .param(round.teacher.person().value())
                .query(String.class)
                .single();
    }

    @Test
    void who_declines_gets_none_until_choosing_it_again_in_the_language_of_the_choice() throws Exception {
        assertThat(side.get(round.teacher, "/varsler").body()).contains("Du får e-posten til larer@example.org.");
        assertThat(side.post(round.teacher, "/varsler", "/varsler/e-post", "vil=false")
                        .location())
                .endsWith("/varsler?epost=av");
        assertThat(side.get(round.teacher, "/varsler?epost=av").body())
                .contains("Valget er lagret", "Du får ikke e-post om frister.", "Slå på e-post");
        node().run();
        assertThat(sent()).isEmpty();
        side.part(Digests.class).choose(round.teacher.person(), true, Locale.of("nn"));
        node().run();
        assertThat(text(sent().getFirst())).contains("Dette ventar på deg", "- Fristen gjekk ut ");
        assertThat(side.get(round.coordinator, "/varsler").body()).contains("Vi kjenner ikke e-postadressen din.");
    }
}
