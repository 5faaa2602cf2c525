package no.dekom.command.surveys;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.events.surveys.SurveyRoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked and what is answered, in PostgreSQL, until the round is closed. */
@Component
public class BallotTables implements Ballots, KeptInTransaction {

    private final JdbcClient jdbc;

    public BallotTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case SurveyRoundOpened it ->
                run(
                        "insert into command.survey_round (round, instrument, version, due) values (?, ?, ?, ?)",
                        it.round().value(),
                        it.instrument().value(),
                        it.version(),
                        it.due());
            case SurveyExtended it ->
                run(
                        "update command.survey_round set due = ? where round = ?",
                        it.to(),
                        it.round().value());
            case SurveyRoundClosed it -> forget(it.round().value());
            default -> {}
        }
    }

    private void forget(String round) {
        run("update command.survey_round set open = false where round = ?", round);
        run("delete from command.survey_answer where round = ?", round);
        run("delete from command.survey_text where round = ?", round);
        run("delete from register.survey_invitation where round = ?", round);
        run("delete from forms.draft where form = 'undersokelse-inviter' and subject = ?", round);
    }

    @Override
    public int invite(SurveyRoundId round, int group, List<String> addresses, LetterLanguage language) {
        var count = 0;
        for (var address : addresses) {
            count += run(
                    "insert into register.survey_invitation (round, grp, email, language) values (?, ?, ?, ?)"
                            + " on conflict (round, email) do nothing",
                    round.value(),
                    group,
                    address,
                    language.tag());
        }
        return count;
    }

    @Override
    public void remind(SurveyRoundId round) {
        run(
                "update register.survey_invitation set state = 'WAITING', tries = 0, next_at = null"
                        + " where round = ? and not used",
                round.value());
    }

    @Override
    public Taken take(SurveyRoundId round, int groups) {
        jdbc.sql("select open from command.survey_round where round = ? for update")
                .param(round.value())
                .query(Boolean.class)
                .single();
        return new Taken(
                counts(round, groups, ""),
                counts(round, groups, " and used"),
                jdbc.sql("select part, grp, scores from command.survey_answer where round = ?")
                        .param(round.value())
                        .query((row, n) -> new PartAnswer(row.getString(1), row.getInt(2), scores(row.getString(3))))
                        .list(),
                jdbc.sql("select question, answer from command.survey_text where round = ?")
                        .param(round.value())
                        .query((row, n) -> new TextAnswer(row.getString(1), row.getString(2)))
                        .list());
    }

    private List<Integer> counts(SurveyRoundId round, int groups, String which) {
        var counts = new java.util.ArrayList<>(Collections.nCopies(groups, 0));
        jdbc.sql("select grp, count(*) from register.survey_invitation where round = ?" + which + " group by grp")
                .param(round.value())
                .query(row -> {
                    counts.set(row.getInt(1), row.getInt(2));
                });
        return counts;
    }

    /**
     * Keeps an answer among those of its round. All of them are written anew in random order, so that neither where a row lies nor
     * which transaction wrote it tells them apart, or which link it came by.
     */
    void keep(SurveyRoundId round, List<PartAnswer> parts, List<TextAnswer> texts) {
        for (var it : parts) {
            run(
                    "insert into command.survey_answer (round, part, grp, scores) values (?, ?, ?, ?)",
                    round.value(),
                    it.part(),
                    it.group(),
                    it.scores().stream().map(Object::toString).collect(Collectors.joining(",")));
        }
        for (var it : texts) {
            run(
                    "insert into command.survey_text (round, question, answer) values (?, ?, ?)",
                    round.value(),
                    it.question(),
                    it.answer());
        }
        run(
                "with told as (delete from command.survey_answer where round = ? returning round, part, grp, scores)"
                        + " insert into command.survey_answer (round, part, grp, scores)"
                        + " select round, part, grp, scores from told order by random()",
                round.value());
        run(
                "with told as (delete from command.survey_text where round = ? returning round, question, answer)"
                        + " insert into command.survey_text (round, question, answer)"
                        + " select round, question, answer from told order by random()",
                round.value());
    }

    private static List<Integer> scores(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private int run(String sql, Object... params) {
        return jdbc.sql(sql).params(params).update();
    }
}
