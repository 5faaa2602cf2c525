package no.dekom.testing;

import java.time.Clock;
import javax.sql.DataSource;
import no.dekom.eventlog.EventLog;
import no.dekom.eventlog.EventLogConfiguration;
import no.dekom.eventlog.LogPositions;
import no.dekom.eventlog.LogSequencer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node: the log as {@link EventLogConfiguration} sets it up, on a database that may have several nodes. */
public final class TestLog implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public TestLog(TestDatabase database) {
        this(database.app(), Clock.systemUTC());
    }

    public TestLog(DataSource dataSource, Clock clock) {
        context.registerBean(DataSource.class, () -> dataSource, definition -> definition.setDestroyMethodName(null));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(DataSourceTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        context.register(EventLogConfiguration.class);
        context.refresh();
    }

    /** Any other part of the configuration. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    public LogPositions positions() {
        return context.getBean(LogPositions.class);
    }

    public LogSequencer sequencer() {
        return context.getBean(LogSequencer.class);
    }

    public TokenStore tokenStore() {
        return context.getBean(TokenStore.class);
    }

    public TransactionManager transactions() {
        return context.getBean(TransactionManager.class);
    }

    public PlatformTransactionManager springTransactions() {
        return context.getBean(PlatformTransactionManager.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(springTransactions());
    }

    @Override
    public void close() {
        context.close();
    }
}
