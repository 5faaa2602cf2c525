package no.dekom.command.needs;

import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.NeedsReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The needs reports in PostgreSQL. */
@Component
class ReportedNeedsTable implements ReportedNeeds, KeptInTransaction {

    private final JdbcClient jdbc;

    ReportedNeedsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        if (event instanceof NeedsReported it) {
            jdbc.sql("insert into command.needs_report (id, organisation) values (?, ?)")
                    .params(it.report().value(), it.organisation().value())
                    .update();
        }
    }

    @Override
    public Optional<OrganisationId> organisationOf(NeedsReportId report) {
        return jdbc.sql("select organisation from command.needs_report where id = ?")
                .param(report.value())
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .optional();
    }
}
