package no.dekom.query.projections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Rows that the handlers of a projection only add. Those of one batch of events go to the database together, at its end;
 * where there is no batch, as in a rebuild, each goes at once. Who reads or changes such rows calls {@link #send()} first.
 */
@Component
public class AddedRows {

    private static final String WAITING = AddedRows.class.getName();

    private final JdbcTemplate jdbc;

    public AddedRows(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    public void add(String insert, Object... values) {
        if (CurrentUnitOfWork.isStarted()) {
            waiting().computeIfAbsent(insert, sql -> new ArrayList<>()).add(values);
        } else {
            jdbc.update(insert, values);
        }
    }

    /** Sends what waits. */
    public void send() {
        if (CurrentUnitOfWork.isStarted()) {
            send(waiting());
        }
    }

    private void send(Map<String, List<Object[]>> waiting) {
        waiting.forEach(jdbc::batchUpdate);
        waiting.clear();
    }

    private Map<String, List<Object[]>> waiting() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(WAITING, key -> {
            var waiting = new LinkedHashMap<String, List<Object[]>>();
            batch.onPrepareCommit(ending -> send(waiting));
            return waiting;
        });
    }
}
