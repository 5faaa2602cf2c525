package no.dekom.command.decisions.automation;

import java.util.List;
import no.dekom.command.decisions.letter.KeepLetter;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When a decision is approved, its letter is made. The query side has the pages, so it makes the document and lays it in the store;
 * here the one that came first is kept by its hash. Which letters are due is noted in the transaction of the approval, so that
 * nothing is lost by a stop and nothing is done on replay; the stream sees to it that it is kept once.
 */
@Component
public class WhenDecisionIsApprovedThenLetterIsMade implements KeptInTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDecisionIsApprovedThenLetterIsMade.class);
    private static final int SOME = 100;

    private final JdbcClient jdbc;
    private final Commands commands;

    public WhenDecisionIsApprovedThenLetterIsMade(JdbcClient jdbc, Commands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case DecisionApproved it ->
                jdbc.sql("insert into command.letter_due (grant_id, number) values (?, ?)")
                        .params(it.grant().value(), it.number())
                        .update();
            case LetterMade it ->
                jdbc.sql("delete from command.letter_due where grant_id = ? and number = ?")
                        .params(it.grant().value(), it.number())
                        .update();
            default -> {}
        }
    }

    /** One that fails stops no other; it is tried again. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    public void keepWhatIsMade() {
        for (var letter : made()) {
            try {
                commands.send(letter, letter.grant().value(), ActingAs.SERVICE);
            } catch (RuntimeException failure) {
                LOG.warn("The letter of {} is not kept yet", letter.grant(), failure);
            }
        }
    }

    private List<KeepLetter> made() {
        return jdbc.sql("select distinct on (due.grant_id, due.number) due.grant_id, due.number, d.sha256, d.language"
                        + " from command.letter_due due join documents.document d"
                        + " on d.subject = due.grant_id || ' ' || due.number"
                        + " order by due.grant_id, due.number, d.made_at, d.sha256 limit " + SOME)
                .query((row, n) -> new KeepLetter(
                        new GrantId(row.getString("grant_id")),
                        row.getInt("number"),
                        LetterLanguage.valueOf(row.getString("language")),
                        row.getString("sha256")))
                .list();
    }
}
