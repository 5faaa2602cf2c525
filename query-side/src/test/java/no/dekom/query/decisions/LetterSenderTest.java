package no.dekom.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingWay;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.MailSettings;
import no.dekom.query.frame.Mailer;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.MovingClock;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;

class LetterSenderTest {

    private static final byte[] LETTER = "%PDF-1.7 et brev".getBytes(StandardCharsets.US_ASCII);
    private static final Map<GrantId, String> RECIPIENTS = Map.of(
            DemoDecisions.ORLAND, "orland",
            DemoDecisions.AFJORD, "afjord",
            DemoDecisions.VERDAL, "verdal");
    private static final MovingClock CLOCK = new MovingClock(Instant.parse("2026-02-10T10:00:00Z"));

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(CLOCK);
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        for (var grant : List.of(DemoDecisions.VERDAL, DemoDecisions.AFJORD)) {
            side.await(side.fact(DemoAllocation.OTHER, CLOCK.instant(), grant.value(), new DecisionApproved(grant, 1)));
        }
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void threeAreDue() {
        var hash = side.part(DocumentStore.class).made("brev", LETTER);
        side.jdbc().sql("delete from command.letter_post").update();
        RECIPIENTS.forEach((grant, recipient) -> {
            side.jdbc()
                    .sql("insert into command.letter_post (grant_id, number, sha256, language) values (?, 1, ?, ?)")
                    .params(grant.value(), hash, recipient.equals("verdal") ? "NYNORSK" : "BOKMAAL")
                    .update();
            side.jdbc()
                    .sql("insert into register.organisation_post (organisation, email) values (?, ?)"
                            + " on conflict (organisation) do update set email = excluded.email")
                    .params(recipient, "post@" + recipient + ".example")
                    .update();
        });
    }

    private static LetterSender sender(LetterPost post) {
        return new LetterSender(
                post,
                side.part(Grants.class),
                side.part(DocumentStore.class),
                side.jdbc(),
                side.part(PlatformTransactionManager.class),
                CLOCK);
    }

    private static LetterPost email(int port) {
        var settings =
                new MailSettings("127.0.0.1", port, "", "", false, "dekom@example.org", "https://dekom.example.org");
        return new EmailPost(
                new Mailer(settings), settings.link(), side.jdbc(), side.part(Names.class), side.part(Texts.class));
    }

    private static GreenMail server(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long count(String state) {
        return side.jdbc()
                .sql("select count(*) from command.letter_post where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    private static MimeMessage to(String recipient, GreenMail server) throws Exception {
        for (var message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals("post@" + recipient + ".example")) {
                return message;
            }
        }
        throw new AssertionError("Nothing to " + recipient);
    }

    private static List<String> ids(GreenMail server) throws Exception {
        var ids = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }

    @Test
    void a_server_that_is_down_holds_up_nothing_and_each_goes_out_once_when_it_is_back() throws Exception {
        var port = freePort();
        var sender = sender(email(port));
        for (var pause : List.of(15, 30, 60, 120, 240, 480, 600, 600)) {
            sender.run();
            assertThat(count("WAITING")).isEqualTo(3);
            CLOCK.standAt(CLOCK.instant().plusSeconds(pause - 1));
            sender.run();
            CLOCK.standAt(CLOCK.instant().plus(Duration.ofSeconds(1)));
        }
        assertThat(side.jdbc()
                        .sql("select distinct tries from command.letter_post")
                        .query(Integer.class)
                        .list())
                .containsExactly(8);
        var server = server(port);
        try {
            sender.run();
            sender.run();
            assertThat(count("SENT")).isEqualTo(3);
            assertThat(server.getReceivedMessages()).hasSize(3);
            reads(server);
        } finally {
            server.stop();
        }
    }

    private static void reads(GreenMail server) throws Exception {
        var bokmaal = to("orland", server);
        assertThat(bokmaal.getSubject()).isEqualTo("Vedtak om tilskudd til Ørland kommune for 2025");
        assertThat(bokmaal.getMessageID()).isEqualTo("<vedtak." + DemoDecisions.ORLAND + ".1@example.org>");
        var parts = (MimeMultipart) bokmaal.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(text(parts)).contains("Vedtaksbrevet ligger ved.", "https://dekom.example.org/vedtak/sak/");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("vedtak-2025-1.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(LETTER);
        assertThat(text((MimeMultipart) to("verdal", server).getContent())).contains("Vedtaksbrevet ligg ved.");
    }

    private static String text(MimeMultipart parts) throws Exception {
        var first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner
                ? inner.getBodyPart(0).getContent().toString()
                : first.toString();
    }

    @Test
    void what_an_address_refuses_is_a_failure_and_what_it_does_not_take_now_waits() throws Exception {
        try (var refusing = new RefusingServer("550 5.1.1 no such mailbox")) {
            side.jdbc()
                    .sql("delete from register.organisation_post where organisation = 'afjord'")
                    .update();
            sender(email(refusing.port())).run();
            assertThat(side.jdbc()
                            .sql("select fault from command.letter_post where state = 'FAILED' order by fault")
                            .query(String.class)
                            .list())
                    .containsExactly("NO_ADDRESS", "REFUSED", "REFUSED");
        }
        threeAreDue();
        side.jdbc()
                .sql("update register.organisation_post set email = 'ikke en adresse' where organisation = 'orland'")
                .update();
        try (var full = new RefusingServer("452 4.2.2 mailbox full")) {
            sender(email(full.port())).run();
            assertThat(count("WAITING")).isEqualTo(2);
            assertThat(count("FAILED")).isEqualTo(1);
        }
    }

    @Test
    void two_who_send_at_once_send_each_letter_once() throws Exception {
        var server = server(freePort());
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var round = 1; round <= 5; round++) {
                threeAreDue();
                Callable<Void> node = () -> {
                    sender(email(server.getSmtp().getPort())).run();
                    return null;
                };
                for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                    done.get();
                }
                assertThat(count("SENT")).isEqualTo(3);
                assertThat(ids(server)).hasSize(3).doesNotHaveDuplicates();
                server.purgeEmailFromAllMailboxes();
            }
        } finally {
            server.stop();
        }
    }

    /** What cannot be helped: the server has it, and nobody has noted that. Whoever gets both sees that they are one. */
    @Test
    void one_who_dies_before_it_is_noted_sends_again_under_the_same_id() throws Exception {
        var server = server(freePort());
        try {
            var post = email(server.getSmtp().getPort());
            var dying = sender(new LetterPost() {
                @Override
                public SendingWay way() {
                    return post.way();
                }

                @Override
                public Outcome send(Posted letter) {
                    post.send(letter);
                    throw new AssertionError("killed");
                }
            });
            assertThatThrownBy(dying::run).hasMessage("killed");
            assertThat(count("WAITING")).isEqualTo(3);
            sender(post).run();
            assertThat(ids(server)).hasSize(4);
            assertThat(ids(server).stream().distinct()).hasSize(3);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_folder_gets_each_letter_whole_and_under_one_name(@TempDir Path folder) throws IOException {
        var sender = sender(new FolderPost(folder.resolve("brev")));
        sender.run();
        threeAreDue();
        sender.run();
        assertThat(count("SENT")).isEqualTo(3);
        try (var files = Files.list(folder.resolve("brev"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(RECIPIENTS.keySet().stream()
                            .map(grant -> "vedtak-2025-" + grant + "-1.pdf")
                            .toArray(String[]::new));
        }
        assertThat(Files.readAllBytes(folder.resolve("brev/vedtak-2025-" + DemoDecisions.ORLAND + "-1.pdf")))
                .isEqualTo(LETTER);
    }

    @Test
    void a_folder_that_cannot_be_written_holds_the_letters_back(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("fil"), "ikke en mappe");
        sender(new FolderPost(file)).run();
        assertThat(count("WAITING")).isEqualTo(3);
    }
}
