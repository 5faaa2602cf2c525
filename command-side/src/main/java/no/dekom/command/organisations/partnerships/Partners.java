package no.dekom.command.organisations.partnerships;

import java.time.LocalDate;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which periods an organisation has partners. Each partnership is a stream of its own, so that there is one first
 * partner at a time is a rule across streams: whoever asks holds the row of the organisation until the end of the
 * transaction, and a second one waits and sees what the first agreed on. A bare unique key, as of
 * {@link no.dekom.command.edge.Claims}, cannot say that two periods overlap.
 */
@Component
public class Partners implements KeptInTransaction {

    private final JdbcClient jdbc;

    public Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case PartnershipAgreed it ->
                jdbc.sql("insert into command.partnership (id, of_organisation, kind, from_date, to_date)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(
                                it.partnership().value(),
                                it.of().value(),
                                it.kind().name(),
                                it.from(),
                                it.to())
                        .update();
            case PartnershipEnded it ->
                jdbc.sql("update command.partnership set to_date = ? where id = ?")
                        .params(it.lastDay(), it.partnership().value())
                        .update();
            default -> {}
        }
    }

    /** Whether the organisation has a partner of the kind on any day of a period. */
    public boolean has(OrganisationId of, PartnerRole kind, LocalDate from, LocalDate to) {
        jdbc.sql("select id from command.organisation where id = ? for no key update")
                .param(of.value())
                .query(String.class)
                .optional();
        return jdbc.sql("select exists (select from command.partnership where of_organisation = ? and kind = ?"
                        + " and from_date <= ? and to_date >= ?)")
                .params(of.value(), kind.name(), to, from)
                .query(Boolean.class)
                .single();
    }
}
