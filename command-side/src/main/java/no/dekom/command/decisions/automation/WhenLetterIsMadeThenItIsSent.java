package no.dekom.command.decisions.automation;

import java.util.List;
import no.dekom.command.decisions.letter.KeepSending;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantEvent.LetterOrderedAgain;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingFault;
import no.dekom.events.decisions.SendingWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When a letter is made, it is sent. What is due is noted in the transaction of the events; the query side, which has the
 * documents and the words, sends it and notes what became of it; here that becomes a fact.
 */
@Component
public class WhenLetterIsMadeThenItIsSent implements KeptInTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(WhenLetterIsMadeThenItIsSent.class);
    private static final int SOME = 100;

    private final JdbcClient jdbc;
    private final Commands commands;

    public WhenLetterIsMadeThenItIsSent(JdbcClient jdbc, Commands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case LetterMade it ->
                jdbc.sql("insert into command.letter_post (grant_id, number, sha256, language) values (?, ?, ?, ?)")
                        .params(
                                it.grant().value(),
                                it.number(),
                                it.sha256(),
                                it.language().name())
                        .update();
            case LetterSent it -> change("delete from command.letter_post", it);
            case LetterFailed it -> change("update command.letter_post set state = 'STOPPED'", it);
            case LetterOrderedAgain it ->
                change("update command.letter_post set state = 'WAITING', tries = 0, next_at = null", it);
            default -> {}
        }
    }

    private void change(String how, GrantEvent it) {
        jdbc.sql(how + " where grant_id = ? and number = ?")
                .params(it.grant().value(), it.number())
                .update();
    }

    /** One that fails stops no other; it is tried again. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    public void keepWhatIsTried() {
        for (var letter : tried()) {
            try {
                commands.send(letter, letter.grant().value(), ActingAs.SERVICE);
            } catch (RuntimeException failure) {
                LOG.warn("What became of the letter of {} is not kept yet", letter.grant(), failure);
            }
        }
    }

    private List<KeepSending> tried() {
        return jdbc.sql("select * from command.letter_post where state in ('SENT', 'FAILED')"
                        + " order by grant_id, number limit " + SOME)
                .query((row, n) -> {
                    var fault = row.getString("fault");
                    return new KeepSending(
                            new GrantId(row.getString("grant_id")),
                            row.getInt("number"),
                            SendingWay.valueOf(row.getString("way")),
                            fault == null ? null : SendingFault.valueOf(fault));
                })
                .list();
    }
}
