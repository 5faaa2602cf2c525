package no.dekom.query.organisations;

import java.sql.Timestamp;
import java.time.LocalDate;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The part of the organisations' projection that is about partnerships. */
class PartnershipTables {

    private final JdbcClient jdbc;

    PartnershipTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(PartnerChanged it) {
        partner(it.partnership(), it.university(), it.from(), it.reason());
    }

    void ended(PartnershipEnded it) {
        jdbc.sql("update partnership set last_day = ?, ended_reason = ? where id = ?")
                .params(it.lastDay(), it.reason(), it.partnership().value())
                .update();
    }

    void agreed(PartnershipAgreed it, Timestamp at) {
        jdbc.sql("insert into partnership (id, of_organisation, kind, from_date, to_date, agreement, agreed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        it.partnership().value(),
                        it.of().value(),
                        it.kind().name(),
                        it.from(),
                        it.to(),
                        it.agreement(),
                        at)
                .update();
        partner(it.partnership(), it.university(), it.from(), null);
    }

    private void partner(PartnershipId partnership, OrganisationId university, LocalDate from, String reason) {
        jdbc.sql("insert into partner (partnership, university, from_date, reason) values (?, ?, ?, ?)")
                .params(partnership.value(), university.value(), from, reason)
                .update();
    }
}
