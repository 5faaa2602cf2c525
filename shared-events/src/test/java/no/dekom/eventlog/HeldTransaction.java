package no.dekom.eventlog;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** A transaction on a thread of its own that has written but not committed. */
final class HeldTransaction {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final PlatformTransactionManager manager;
    private final TransactionStatus status;

    HeldTransaction(PlatformTransactionManager manager, Runnable write) {
        this.manager = manager;
        this.status = onThread(() -> {
            var begun = manager.getTransaction(null);
            write.run();
            return begun;
        });
    }

    void commit() {
        end(() -> manager.commit(status));
    }

    void rollback() {
        end(() -> manager.rollback(status));
    }

    private void end(Runnable how) {
        onThread(() -> {
            how.run();
            return null;
        });
        thread.shutdown();
    }

    private <T> T onThread(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
