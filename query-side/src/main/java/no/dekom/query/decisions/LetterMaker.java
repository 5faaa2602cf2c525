package no.dekom.query.decisions;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import no.dekom.query.frame.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lager brevene til vedtak som er godkjent, and lays them in the store, where the command side finds them and keeps them. It may make
 * one again before it is kept; which one counts is told by the event.
 */
@Component
class LetterMaker {

    private static final Logger LOG = LoggerFactory.getLogger(LetterMaker.class);
    private static final int SOME = 50;
    private static final int WORKERS = 2;

    private final Grants grants;
    private final LetterDocument document;
    private final DocumentStore documents;
    private final AtomicBoolean running = new AtomicBoolean();

    LetterMaker(Grants grants, LetterDocument document, DocumentStore documents) {
        this.grants = grants;
        this.document = document;
        this.documents = documents;
    }

    /** On a thread of its own, so that a hundred letters hold up nothing else that waits for its time. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void start() {
        if (running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("vedtaksbrev").start(() -> {
                try {
                    make();
                } catch (RuntimeException failure) {
                    LOG.warn("The letters stopped; they go on in a second", failure);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    /** Until none is left that can be made; one that fails stops no other. */
    void make() {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var made = 1L;
            while (made > 0) {
                made = workers
                        .invokeAll(grants.withoutLetter(SOME).stream()
                                .map(this::making)
                                .toList())
                        .stream()
                        .filter(it -> Boolean.TRUE.equals(it.resultNow()))
                        .count();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Callable<Boolean> making(DecisionView decision) {
        return () -> {
            try {
                make(decision);
                return true;
            } catch (RuntimeException failure) {
                LOG.warn("The letter of {} is not made yet", decision.id(), failure);
                return false;
            }
        };
    }

    private void make(DecisionView decision) {
        var language = grants.language(decision.content().recipient());
        documents.made(decision.id() + " " + decision.number(), document.of(decision, language), language.name());
    }
}
