package no.dekom.command.surveys;

import static no.dekom.command.surveys.Lysefjord.COORDINATOR;
import static no.dekom.command.surveys.Lysefjord.DUE;
import static no.dekom.command.surveys.Lysefjord.FORM;
import static no.dekom.command.surveys.Lysefjord.GROUPS;
import static no.dekom.command.surveys.Lysefjord.NETWORK;
import static no.dekom.command.surveys.Lysefjord.ROUND;
import static no.dekom.command.surveys.Lysefjord.TODAY;
import static no.dekom.command.surveys.Lysefjord.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.CommandNode;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.surveys.answer.AnswerSurvey;
import no.dekom.command.surveys.answer.AnswerSurvey.Score;
import no.dekom.command.surveys.answer.AnswerSurvey.Text;
import no.dekom.command.surveys.close.CloseSurveyRound;
import no.dekom.command.surveys.invite.InvitePeople;
import no.dekom.command.surveys.publish.InstrumentDraft;
import no.dekom.command.surveys.publish.PublishInstrument;
import no.dekom.eventlog.EventJson;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.surveys.Summary;
import no.dekom.testing.TestDatabase;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers on PostgreSQL, from the link to the figures. */
class AnswersTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.app());
    private final Day day = new Day();
    private CommandNode node;

    private static final class Day extends Clock {

        private Instant now = TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC);

        void is(LocalDate date) {
            now = date.atTime(10, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final class Wired implements CommandNode.Parts {

        private final BallotTables ballots;
        private final InstrumentTable instruments;
        private final JdbcClient here;

        Wired(JdbcClient here) {
            this.here = here;
            ballots = new BallotTables(here);
            instruments = new InstrumentTable(here);
        }

        @Override
        public List<KeptInTransaction> tables() {
            return List.of(ballots, instruments);
        }

        @Override
        public Map<Class<?>, Object> resources() {
            return Map.of(
                    Directory.class,
                    Lysefjord.directory(),
                    Ballots.class,
                    ballots,
                    Instruments.class,
                    instruments,
                    Clock.class,
                    day);
        }

        @Override
        public List<Class<?>> aggregates() {
            return List.of(Instrument.class, SurveyRound.class);
        }

        @Override
        public List<Function<Configuration, Object>> handlers() {
            return List.of(axon -> new AnswerDesk(here, ballots, instruments, day));
        }
    }

    @BeforeEach
    void start() {
        node = new CommandNode(database, day, Wired::new);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    private void send(Object command) {
        node.commands().send(command, "", COORDINATOR);
    }

    private void asked(InstrumentDraft draft, SurveyBreakdown shownBy) {
        send(new PublishInstrument(FORM, NETWORK, draft));
        send(Lysefjord.open(shownBy, 5, DUE, GROUPS));
    }

    private void asked() {
        asked(
                new InstrumentDraft(
                        same("Utbytte"),
                        List.of(
                                new InstrumentDraft.Part(
                                        same("Deling"), false, List.of(same("Vi deler."), same("Vi prøver."))),
                                new InstrumentDraft.Part(same("Før og nå"), true, List.of(same("Jeg leder.")))),
                        List.of(same("Hva vil du si?"))),
                SurveyBreakdown.VOICE);
    }

    /** Invites so many of a group, each with a link whose secret is the address. */
    private List<String> invited(int group, int count) {
        var addresses = IntStream.range(0, count)
                .mapToObj(at -> "p%d-%d@skole.no".formatted(group, at))
                .toList();
        send(new InvitePeople(ROUND, group, addresses, LetterLanguage.BOKMAAL));
        for (var address : addresses) {
            jdbc.sql("insert into register.survey_link select ?, id from register.survey_invitation where email = ?")
                    .params(Sha256.of(address), address)
                    .update();
        }
        return addresses;
    }

    private void answer(String token, List<Score> scores, String text) {
        node.commands()
                .send(
                        new AnswerSurvey(token, scores, text == null ? List.of() : List.of(new Text("t6", text))),
                        "svar",
                        ActingAs.SERVICE);
    }

    private static List<Score> scores(int first, int second, int before, int now) {
        return List.of(new Score("q2", null, first), new Score("q3", null, second), new Score("q5", before, now));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private SurveyRoundClosed closed() {
        day.is(DUE.plusDays(1));
        send(new CloseSurveyRound(ROUND));
        var json = jdbc.sql("select payload::text from log.event where name = 'surveys.SurveyRoundClosed'")
                .query(String.class)
                .single();
        return EventJson.mapper().readValue(json, SurveyRoundClosed.class);
    }

    private void refused(String token, List<Score> scores, String rule) {
        assertThatThrownBy(() -> answer(token, scores, null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.rule().name()).isEqualTo(rule));
    }

    @Test
    void a_link_answers_once_however_often_and_at_once_it_is_sent() {
        asked();
        var token = invited(0, 6).getFirst();
        var sent = IntStream.range(0, 6)
                .mapToObj(at -> CompletableFuture.supplyAsync(() -> {
                    try {
                        answer(token, scores(4, 5, 2, 3), "Bra");
                        return 1;
                    } catch (RuleBroken second) {
                        return 0;
                    }
                }))
                .toList();
        assertThat(sent.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        assertThat(count("select count(*) from command.survey_answer")).isEqualTo(2);
        assertThat(count("select count(*) from command.survey_text")).isEqualTo(1);
        refused(token, scores(1, 1, 1, 1), "LinkAnswersOnce");
    }

    @Test
    void what_is_wrong_uses_no_link() {
        asked();
        var token = invited(0, 6).getFirst();
        refused(token, scores(6, 1, 1, 1), "ScoresAreOnTheScale");
        refused(token, List.of(new Score("q2", null, 4)), "SomethingIsAnswered");
        assertThatThrownBy(() -> answer("gjettet", scores(1, 1, 1, 1), null)).isInstanceOf(NotFound.class);
        day.is(DUE.plusDays(1));
        refused(token, scores(1, 1, 1, 1), "AnswerIsInTime");
        day.is(DUE);
        answer(token, List.of(new Score("q2", null, 4), new Score("q5", 2, 4)), null);
        assertThat(count("select count(*) from command.survey_answer")).isEqualTo(1);
        assertThat(jdbc.sql("select scores from command.survey_answer")
                        .query(String.class)
                        .single())
                .isEqualTo("2,4");
    }

    /** A failure after the answer is kept takes the mark on the link with it. */
    @Test
    void either_all_of_it_is_kept_or_nothing() {
        asked();
        var token = invited(0, 6).getFirst();
        JdbcClient.create(database.superuser())
                .sql("alter table command.survey_text add constraint no_words check (answer <> 'Stopp')")
                .update();
        assertThatThrownBy(() -> answer(token, scores(1, 2, 3, 4), "Stopp")).isInstanceOf(RuntimeException.class);
        assertThat(count("select count(*) from command.survey_answer")).isZero();
        assertThat(count("select count(*) from register.survey_invitation where used"))
                .isZero();
        answer(token, scores(1, 2, 3, 4), "Videre");
        assertThat(count("select count(*) from register.survey_invitation where used"))
                .isEqualTo(1);
    }

    @Test
    void nothing_that_is_kept_ties_an_answer_to_a_link_or_to_another_part() {
        asked();
        for (var token : invited(0, 8)) {
            answer(token, scores(1 + token.charAt(3) % 5, 2, 3, 4), "Fra " + token.charAt(3));
        }
        assertThat(count("select count(distinct xmin::text) from command.survey_answer"))
                .isEqualTo(1);
        assertThat(count("select count(distinct xmin::text) from command.survey_text"))
                .isEqualTo(1);
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = 'command'"
                                + " and table_name = 'survey_answer'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("round", "part", "grp", "scores");
        assertThat(count("select count(*) from command.answered")).isZero();
        var log = count("select count(*) from log.event");
        jdbc.sql("insert into forms.draft (person, form, subject, content, send_key)"
                        + " values ('kari', 'undersokelse-inviter', ?, '{}', 'x')")
                .param(ROUND.value())
                .update();
        closed();
        assertThat(count("select count(*) from log.event")).isEqualTo(log + 1);
        for (var table : List.of(
                "command.survey_answer", "command.survey_text", "register.survey_invitation", "register.survey_link")) {
            assertThat(count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(count("select count(*) from log.event where payload::text like '%skole.no%'"
                        + " or metadata::text like '%skole.no%'"))
                .isZero();
    }

    @Test
    void closing_keeps_only_what_can_be_told() {
        asked();
        invited(0, 9).forEach(token -> answer(token, scores(4, 4, 2, 4), "Lærer"));
        invited(1, 3).forEach(token -> answer(token, scores(1, 1, 1, 1), "Leder"));
        var counted = closed().counted();
        assertThat(counted.parts())
                .allSatisfy(part -> assertThat(part.blocks()).singleElement().satisfies(block -> {
                    assertThat(block.groups()).containsExactly(0, 1, 2);
                    assertThat(block.scores()).hasSize(12);
                }));
        assertThat(counted.texts().getFirst().answers()).hasSize(12).isSorted();
        assertThat(counted.responses().get(1).atLeast()).isZero();
    }

    private record Published(int n, String mean, String median, String deviation) {}

    /** The figures of a published survey (002:7848, 8383, 8442), and of its own way of working the N of its index (002:7692). */
    private static final List<Published> FIGURES = List.of(
            new Published(191, "3.6", "3.8", "0.5"),
            new Published(192, "3.6", "3.6", "0.6"),
            new Published(184, "3.4", "3.5", "0.5"),
            new Published(197, "3.5", "3.5", "0.6"),
            new Published(168, "3.5", "3.5", "0.5"),
            new Published(192, "3.4", "3.3", "0.5"),
            new Published(193, "3.2", "3.0", "0.4"),
            new Published(181, "2.7", "3.0", "0.9"),
            new Published(178, "3.1", "3.0", "0.8"),
            new Published(157, "3.2", "3.3", "0.8"));

    @Test
    void the_figures_of_a_published_survey_come_out_when_answers_with_its_moments_go_in() {
        var items = Indexed.ITEMS;
        asked(
                new InstrumentDraft(
                        same("Undersøkelsen"),
                        IntStream.range(0, FIGURES.size())
                                .mapToObj(part -> new InstrumentDraft.Part(
                                        same("Del " + part),
                                        false,
                                        IntStream.range(0, items)
                                                .mapToObj(item -> same("Spørsmål %d.%d".formatted(part, item)))
                                                .toList()))
                                .toList(),
                        List.of()),
                SurveyBreakdown.NONE);
        var content = new InstrumentTable(jdbc).find(FORM, 1).orElseThrow();
        var rows = FIGURES.stream()
                .map(it -> Indexed.answers(
                        it.n(),
                        Double.parseDouble(it.mean()),
                        Double.parseDouble(it.median()),
                        Double.parseDouble(it.deviation())))
                .toList();
        var tokens = invited(0, 197);
        for (var person = 0; person < tokens.size(); person++) {
            var scores = new ArrayList<Score>();
            for (var part = 0; part < rows.size(); part++) {
                if (person < rows.get(part).size()) {
                    for (var item = 0; item < items; item++) {
                        scores.add(new Score(
                                content.parts().get(part).items().get(item).key(),
                                null,
                                rows.get(part).get(person).get(item)));
                    }
                }
            }
            answer(tokens.get(person), scores, null);
        }
        var summaries = closed().counted().parts().stream()
                .map(part -> Summary.of(part.blocks().getFirst().scores()))
                .map(it -> new Published(
                        it.n(),
                        it.mean().toString(),
                        it.median().toString(),
                        it.deviation().toString()))
                .toList();
        assertThat(summaries).isEqualTo(FIGURES);
    }
}
