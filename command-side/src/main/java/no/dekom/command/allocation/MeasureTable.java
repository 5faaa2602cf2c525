package no.dekom.command.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
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

/** The measures in PostgreSQL. */
@Component
class MeasureTable implements Measures, KeptInTransaction {

    private final JdbcClient jdbc;

    MeasureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                run(
                        "insert into command.measure (id, network, title, wanted) values (?, ?, ?, ?)",
                        id,
                        it.network().value(),
                        it.content().title(),
                        wanted(it.content()));
            case MeasureAmended it ->
                run(
                        "update command.measure set title = ?, wanted = ? where id = ?",
                        it.content().title(),
                        wanted(it.content()),
                        id);
            case MeasureSentIn it -> run("update command.measure set sent_in = true where id = ?", id);
            case MeasureAccepted it -> run("update command.measure set accepted = true where id = ?", id);
            case MeasureReopened it -> notAccepted(id);
            case MeasureSentBack it -> notAccepted(id);
            case MeasureWithdrawn it -> notAccepted(id);
            case SchoolsJoined it -> {}
        }
    }

    private static long wanted(MeasureContent content) {
        return content.cost().kroner() - content.ownShare().kroner();
    }

    private void notAccepted(String id) {
        run("update command.measure set accepted = false where id = ?", id);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<Known> find(NeedsMeasureId measure) {
        return jdbc.sql("select * from command.measure where id = ? for share")
                .param(measure.value())
                .query((row, n) -> known(row))
                .optional();
    }

    static Known known(ResultSet row) throws SQLException {
        return new Known(
                new OrganisationId(row.getString("network")),
                row.getString("title"),
                Nok.of(row.getLong("wanted")),
                row.getBoolean("sent_in"),
                row.getBoolean("accepted"));
    }
}
