package no.dekom.command.outcomes.automation;

import java.util.List;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures that rest on needs: whose each is, and whether it is accepted. */
@Component
public class MeasuresToReport implements KeptInTransaction {

    private final JdbcClient jdbc;

    public MeasuresToReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accepted measures of an organisation: its own, and when it is a network those of the owners under it. */
    public List<NeedsMeasureId> acceptedOf(OrganisationId organisation) {
        return ids("owner = :it or network = :it", organisation);
    }

    /** The accepted measures that are the network's own. */
    public List<NeedsMeasureId> acceptedOfNetwork(OrganisationId network) {
        return ids("owner is null and network = :it", network);
    }

    private List<NeedsMeasureId> ids(String which, OrganisationId of) {
        return jdbc.sql("select id from command.measure_to_report where accepted and (" + which + ") order by id")
                .param("it", of.value())
                .query((row, n) -> new NeedsMeasureId(row.getString(1)))
                .list();
    }

    @Override
    public void on(Object event) {
        if (event instanceof MeasureEvent it) {
            keep(it);
        }
    }

    private void keep(MeasureEvent event) {
        var id = event.measure().value();
        switch (event) {
            case MeasureProposed it ->
                jdbc.sql("insert into command.measure_to_report (id, network, owner) values (?, ?, ?)")
                        .params(
                                id,
                                it.network().value(),
                                it.owner() == null ? null : it.owner().value())
                        .update();
            case MeasureAccepted it -> accepted(id, true);
            case MeasureReopened it -> accepted(id, false);
            case MeasureSentBack it -> accepted(id, false);
            case MeasureWithdrawn it -> accepted(id, false);
            case MeasureAmended it -> {}
            case MeasureSentIn it -> {}
            case SchoolsJoined it -> {}
        }
    }

    private void accepted(String id, boolean accepted) {
        jdbc.sql("update command.measure_to_report set accepted = ? where id = ?")
                .params(accepted, id)
                .update();
    }
}
