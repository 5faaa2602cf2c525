package no.dekom.command.decisions.automation;

import java.util.List;
import no.dekom.command.decisions.letter.ReceiveLetter;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When somebody of the recipient opens a letter, it is received, by that person. The page that gives it out notes who it was, so
 * that it does not wait for this.
 */
@Component
public class WhenLetterIsOpenedThenItIsReceived {

    private static final Logger LOG = LoggerFactory.getLogger(WhenLetterIsOpenedThenItIsReceived.class);
    private static final int SOME = 100;

    private final JdbcClient jdbc;
    private final Commands commands;

    public WhenLetterIsOpenedThenItIsReceived(JdbcClient jdbc, Commands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    private record Opened(ReceiveLetter letter, ActingAs by) {}

    /** One that fails stops no other; it is tried again. Whoever has no role there any more has not received it for the recipient. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    public void receive() {
        for (var one : opened()) {
            try {
                commands.send(one.letter(), one.letter().grant().value(), one.by());
                done(one);
            } catch (NotAllowed noLonger) {
                done(one);
            } catch (RuntimeException failure) {
                LOG.warn("The letter of {} is not received yet", one.letter().grant(), failure);
            }
        }
    }

    private List<Opened> opened() {
        return jdbc.sql("select * from command.letter_opened order by grant_id, number limit " + SOME)
                .query((row, n) -> new Opened(
                        new ReceiveLetter(new GrantId(row.getString("grant_id")), row.getInt("number")),
                        new ActingAs(
                                new PersonId(row.getString("person")),
                                Role.valueOf(row.getString("role")),
                                new OrganisationId(row.getString("organisation")))))
                .list();
    }

    private void done(Opened one) {
        jdbc.sql("delete from command.letter_opened where grant_id = ? and number = ?")
                .params(one.letter().grant().value(), one.letter().number())
                .update();
    }
}
