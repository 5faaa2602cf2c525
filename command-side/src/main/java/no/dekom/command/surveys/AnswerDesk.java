package no.dekom.command.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.Ballots.PartAnswer;
import no.dekom.command.surveys.Ballots.TextAnswer;
import no.dekom.command.surveys.answer.AnswerSurvey;
import no.dekom.command.surveys.answer.AnswerSurvey.Score;
import no.dekom.eventlog.Sha256;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tar imot svar: the link is used and the answer kept in one transaction, with nothing in common but that. The rounds of two who answer
 * at once wait for each other, and closing waits for both.
 */
@Component
public class AnswerDesk {

    private static final int HIGHEST = 5;

    private final JdbcClient jdbc;
    private final BallotTables ballots;
    private final Instruments instruments;
    private final Clock clock;

    public AnswerDesk(JdbcClient jdbc, BallotTables ballots, Instruments instruments, Clock clock) {
        this.jdbc = jdbc;
        this.ballots = ballots;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** An answer is given within its time. */
    public record AnswerIsInTime(boolean holds) implements Rule {}

    /** A link answers once; what is sent cannot be changed, since nobody knows which it was. */
    public record LinkAnswersOnce(boolean holds) implements Rule {}

    /** Figures are those of the scale. */
    public record ScoresAreOnTheScale(List<Score> scores) implements Rule {

        @Override
        public boolean holds() {
            return scores.stream().allMatch(it -> isOne(it.before()) && isOne(it.now()));
        }

        private static boolean isOne(Integer score) {
            return score == null || score >= 1 && score <= HIGHEST;
        }
    }

    /** Something is answered: a whole part, or some words. */
    public record SomethingIsAnswered(boolean holds) implements Rule {}

    private record Round(SurveyRoundId id, InstrumentId instrument, int version, LocalDate due, boolean open) {}

    private record Invitation(String id, int group, boolean used) {}

    @CommandHandler
    void handle(AnswerSurvey command) {
        var hash = Sha256.of(command.token());
        var round = round(hash).orElseThrow(() -> new NotFound("survey link"));
        var invitation = invitation(hash).orElseThrow(() -> new NotFound("survey link"));
        Rule.require(
                new LinkAnswersOnce(!invitation.used()),
                new AnswerIsInTime(round.open() && !Oslo.today(clock).isAfter(round.due())),
                new ScoresAreOnTheScale(command.scores()));
        var content = instruments.find(round.instrument(), round.version()).orElseThrow();
        var parts = parts(command, content, invitation.group());
        var texts = texts(command, content);
        Rule.require(new SomethingIsAnswered(!parts.isEmpty() || !texts.isEmpty()));
        jdbc.sql("update register.survey_invitation set used = true where id = ?::uuid")
                .param(invitation.id())
                .update();
        ballots.keep(round.id(), parts, texts);
    }

    private Optional<Round> round(String hash) {
        return jdbc.sql("select r.* from command.survey_round r where r.round = (select i.round"
                        + " from register.survey_link l join register.survey_invitation i on i.id = l.invitation"
                        + " where l.token_sha256 = ?) for update")
                .param(hash)
                .query((row, n) -> new Round(
                        new SurveyRoundId(row.getString("round")),
                        new InstrumentId(row.getString("instrument")),
                        row.getInt("version"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("open")))
                .optional();
    }

    private Optional<Invitation> invitation(String hash) {
        return jdbc.sql(
                        "select i.id, i.grp, i.used from register.survey_invitation i"
                                + " join register.survey_link l on l.invitation = i.id where l.token_sha256 = ? for update of i")
                .param(hash)
                .query((row, n) -> new Invitation(row.getString(1), row.getInt(2), row.getBoolean(3)))
                .optional();
    }

    private static List<PartAnswer> parts(AnswerSurvey command, InstrumentContent content, int group) {
        var whole = new ArrayList<PartAnswer>();
        for (var part : content.parts()) {
            var scores = scores(command, part);
            if (scores.size() == part.scores()) {
                whole.add(new PartAnswer(part.key(), group, scores));
            }
        }
        return whole;
    }

    private static List<Integer> scores(AnswerSurvey command, SurveyPart part) {
        var scores = new ArrayList<Integer>();
        for (var item : part.items()) {
            command.scores().stream()
                    .filter(it -> it.item().equals(item.key()))
                    .findFirst()
                    .ifPresent(it -> {
                        if (part.retrospective() && it.before() != null && it.now() != null) {
                            scores.add(it.before());
                        }
                        if (it.now() != null) {
                            scores.add(it.now());
                        }
                    });
        }
        return scores;
    }

    private static List<TextAnswer> texts(AnswerSurvey command, InstrumentContent content) {
        return content.questions().stream()
                .flatMap(question -> command.texts().stream()
                        .filter(it -> it.question().equals(question.key())
                                && !it.text().isBlank())
                        .limit(1))
                .map(it -> new TextAnswer(it.question(), it.text().strip()))
                .toList();
    }
}
